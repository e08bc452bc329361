//! 查询个人会议号会议列表: lists the meetings held under a personal meeting number.

use crate::types::{DeviceType, OperatorIdType, UnixSeconds};
use crate::{endpoint, open_enum, response};

/// Lists the meetings held under a personal meeting number (查询个人会议号会议列表).
///
/// - OAuth 2.0 is not supported yet.
/// - `start_time` and `end_time` may lie at most 90 days apart.
/// - Covers meetings to come, running and ended; the documentation names running and ended ones
///   only.
///
/// # Rules of the service
///
/// - `end_time` - `start_time` at most 90 days.
///
/// # Where SDK and documentation differ
///
/// - Status is an integer here, a name (`MEETING_STATE_`...) in
///   [`GetMeeting`](crate::meetings::GetMeeting).
/// - Times are integers here, text in [`GetMeeting`](crate::meetings::GetMeeting).
/// - The documentation lists device types 0, 12, 81 to 84 and 86 too.
///
/// Reference: [查询个人会议号会议列表](https://cloud.tencent.com/document/product/1095/64637).
///
/// ```no_run
/// use meeting_api::meetings::{ListPmiMeetings, list_pmi_meetings};
/// use meeting_api::types::{DeviceType, OperatorIdType};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = ListPmiMeetings::builder()
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .instance_id(DeviceType::Pc)
///     .build()?;
/// let response = list_pmi_meetings(client, &request).await?;
/// for meeting in response.meeting_info_list {
///     println!("{meeting:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(
    GET, "/v1/pmi-meetings",
    response = ListPmiMeetingsResponse,
    auth = aksk,
    pages(items = meeting_info_list, page = page, last = total_page)
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ListPmiMeetings {
    /// Owner of the personal meeting number (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者ID类型).
    pub operator_id_type: OperatorIdType,
    /// Device type of the user who sends the request (终端设备类型). The SDK lists 1 to 10, 20 to 22, 30,
    /// 32 and 33; the rest is in the documentation only.
    #[api(rename = "instanceid")]
    pub instance_id: DeviceType,
    /// Start of the time span (查询起始时间). Unit inferred from the response.
    pub start_time: Option<UnixSeconds>,
    /// End of the time span (查询结束时间). Unit inferred from the response.
    pub end_time: Option<UnixSeconds>,
    /// Number of the page (当前页). Default: 1.
    #[api(range = 1..)]
    pub page: Option<u32>,
    /// Number of meetings on a page (分页大小). Default: 20.
    #[api(range = ..=20)]
    pub page_size: Option<u32>,
}

/// The response to [`ListPmiMeetings`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListPmiMeetingsResponse {
    /// Number of the page returned (当前页).
    pub current_page: Option<i64>,
    /// Number of entries on this page (当前页大小).
    pub current_size: Option<i64>,
    /// Meetings held under the number (会议列表).
    pub meeting_info_list: Vec<PmiMeeting>,
    /// Number of entries in all (总条数).
    pub total_count: Option<i64>,
    /// Number of pages in all (总页数).
    pub total_page: Option<i64>,
}

/// A meeting under the personal number (会议列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PmiMeeting {
    /// Planned end (会议结束时间).
    pub end_time: Option<UnixSeconds>,
    /// Number that people dial or type to join (会议号码).
    pub meeting_code: Option<String>,
    /// Id of the meeting (会议ID).
    pub meeting_id: Option<String>,
    /// Planned start (会议开始时间).
    pub start_time: Option<UnixSeconds>,
    /// State of the meeting (会议状态). Values from the documentation, whose list was cut off after 7;
    /// the SDK lists none.
    pub status: Option<MeetingStatusCode>,
    /// Subject of the meeting (会议主题).
    pub subject: Option<String>,
}

/// State of a meeting, by number (会议状态).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MeetingStatusCode {
    /// It is not valid.
    Invalid = -1,
    /// It has not started.
    NotStarted = 0,
    /// It was cancelled.
    Cancelled = 1,
    /// It is in progress.
    Started = 2,
    /// The host deleted it after its time.
    Deleted = 3,
    /// Its time has passed, and it has no participants.
    Overdue = 6,
    /// It was recycled, 30 days after its start.
    Recycled = 7,
}
