//! Members that may join a meeting.

use crate::open_enum;

/// Members that may join a meeting (成员入会限制).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JoinRestriction {
    /// Everyone.
    Everyone = 1,
    /// Only invited users.
    InviteesOnly = 2,
    /// Only users of the enterprise.
    EnterpriseOnly = 3,
}
