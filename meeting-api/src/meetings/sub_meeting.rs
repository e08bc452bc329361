//! An occurrence of a recurring meeting.

use crate::response;
use crate::types::{Quoted, SubMeetingStatus, UnixSeconds};

/// An occurrence of a recurring meeting (子会议列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SubMeeting {
    /// End of the occurrence (子会议结束时间). The documentation of the query by id has an integer.
    pub end_time: Option<Quoted<UnixSeconds>>,
    /// Start of the occurrence (子会议开始时间). The documentation of the query by id has an integer.
    pub start_time: Option<Quoted<UnixSeconds>>,
    /// State of the occurrence (子会议状态).
    pub status: Option<SubMeetingStatus>,
    /// Id of the occurrence (子会议 ID).
    pub sub_meeting_id: Option<String>,
}
