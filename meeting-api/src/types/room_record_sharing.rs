//! People who may watch the shared cloud recordings of a room.

use crate::open_enum;

/// People who may watch the shared cloud recordings of a room (分享云录制).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoomRecordSharing {
    /// No one.
    Off = 0,
    /// All members.
    AllMembers = 1,
    /// Members who have signed in.
    SignedInMembers = 2,
    /// Members of the enterprise.
    EnterpriseMembers = 3,
    /// Participants of the meeting.
    Participants = 4,
}
