//! State of a meeting room.

use crate::open_enum;

/// State of a meeting room (会议室状态).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MeetingRoomStatus {
    /// Not activated.
    NotActivated = 0,
    /// Not bound to a device.
    Unbound = 1,
    /// Idle.
    Idle = 2,
    /// In use.
    InUse = 3,
    /// Offline.
    Offline = 4,
    /// Not signed in.
    NotSignedIn = 5,
}
