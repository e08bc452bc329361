//! Booking of a room.

use crate::open_enum;

/// Booking of a room (预定状态).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoomBookingStatus {
    /// Closed.
    Closed = 0,
    /// Open.
    Open = 1,
}
