//! State of an occurrence of a recurring meeting.

use crate::open_enum;

/// State of an occurrence of a recurring meeting (子会议状态).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubMeetingStatus {
    /// It exists.
    Existing = 0,
    /// It was deleted.
    Deleted = 1,
}
