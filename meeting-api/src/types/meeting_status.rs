//! State of a meeting, by name.

use crate::open_enum;

/// State of a meeting, by name (会议状态).
#[open_enum]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MeetingStatus {
    /// It has not started.
    NotStarted = "MEETING_STATE_INIT",
    /// Its time has passed, and it has no participants.
    Overdue = "MEETING_STATE_NULL",
    /// The host deleted it after its time.
    Deleted = "MEETING_STATE_ENDED",
    /// It is not valid.
    Invalid = "MEETING_STATE_INVALID",
    /// It is in progress.
    Started = "MEETING_STATE_STARTED",
    /// It was recycled, 30 days after its start.
    Recycled = "MEETING_STATE_RECYCLED",
    /// It was cancelled.
    Cancelled = "MEETING_STATE_CANCELLED",
}
