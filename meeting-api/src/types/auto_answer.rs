//! Automatic answering of calls in a room.

use crate::open_enum;

/// Automatic answering of calls in a room (自动接听).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutoAnswer {
    /// On.
    On = 1,
    /// Off.
    Off = 2,
}
