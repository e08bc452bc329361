//! Upgrade of an account for larger meetings.

use crate::open_enum;

/// Upgrade of an account for larger meetings (房间规模升级许可).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LargeMeetingAddOn {
    /// No upgrade; a request takes it away.
    Revoked = 0,
    /// Meetings of 500 participants.
    Participants500 = 1,
    /// Meetings of 1000 participants.
    Participants1000 = 2,
    /// Meetings of 2000 participants.
    Participants2000 = 3,
}
