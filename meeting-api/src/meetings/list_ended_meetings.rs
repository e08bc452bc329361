//! 查询用户已结束会议列表: lists ended meetings that a user created or took part in.

use crate::types::{MeetingType, UnixSeconds};
use crate::{endpoint, response};

/// Lists ended meetings that a user created or took part in (查询用户已结束会议列表).
///
/// - `start_time` and `end_time` compare with the scheduled start of the meeting.
/// - The span may be at most 90 days; only a start means 31 days on, only an end means 31 days
///   back.
/// - The reference also allows WeCom (企业微信) authentication.
///
/// # Rules of the service
///
/// - `end_time` - `start_time` <= 90 days.
///
/// # Where SDK and documentation differ
///
/// - The SDK's comment recommends `operator_id` and `operator_id_type` (with `userid` set to
///   `operator_id`), but neither SDK nor documentation has these parameters.
/// - The 90-day and 31-day limits, the default page size 20 and "no spaces in the number" are in
///   the documentation only.
/// - `meeting_type` 3 (Rooms screencast) here against 4 in the Rooms list of the same SDK.
///
/// Reference: [查询用户已结束会议列表](https://cloud.tencent.com/document/product/1095/53805).
///
/// ```no_run
/// use meeting_api::meetings::{ListEndedMeetings, list_ended_meetings};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = ListEndedMeetings::builder()
///     .userid("user1")
///     .page_size(20)
///     .page(1)
///     .build()?;
/// let response = list_ended_meetings(client, &request).await?;
/// for meeting in response.meeting_info_list {
///     println!("{meeting:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(
    GET, "/v1/history/meetings/{userid}",
    response = ListEndedMeetingsResponse,
    pages(items = meeting_info_list, page = page, last = total_page)
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ListEndedMeetings {
    /// User whose ended meetings are listed (用户 ID). Enterprise user id; openId under OAuth 2.0;
    /// equals `operator_id` where that is used.
    pub userid: String,
    /// Meetings per page (分页大小). Required although the documentation names a default. Default: 20.
    #[api(range = 1..=20)]
    pub page_size: u32,
    /// Page to return, counted from 1 (页码). Required although the documentation names a default.
    /// Default: 1.
    #[api(range = 1..)]
    pub page: u32,
    /// Only meetings with this number (会议号). Without spaces.
    pub meeting_code: Option<String>,
    /// Earliest scheduled start (查询起始时间).
    pub start_time: Option<UnixSeconds>,
    /// Latest scheduled start (查询结束时间).
    pub end_time: Option<UnixSeconds>,
}

/// The response to [`ListEndedMeetings`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListEndedMeetingsResponse {
    /// Number of this page (当前页码).
    pub current_page: Option<i64>,
    /// Number of entries this page really holds (当前页条数).
    pub current_size: Option<i64>,
    /// Ended meetings of this page (会议列表).
    pub meeting_info_list: Vec<EndedMeeting>,
    /// Meetings in total (总条数).
    pub total_count: Option<i64>,
    /// Pages in total (总页数).
    pub total_page: Option<i64>,
}

/// An ended meeting (会议列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EndedMeeting {
    /// End of the meeting (结束时间).
    pub end_time: Option<UnixSeconds>,
    /// Number that people dial to join in the app (会议号).
    pub meeting_code: Option<String>,
    /// Id of the meeting (会议 ID).
    pub meeting_id: Option<String>,
    /// Kind of meeting (会议类型). 3 is Rooms screencast here; the list of meetings and the Rooms list
    /// say 4 for the same thing, so accept both.
    pub meeting_type: Option<MeetingType>,
    /// Start of the meeting (开始时间).
    pub start_time: Option<UnixSeconds>,
    /// Id of the occurrence of a recurring meeting (子会议 ID).
    pub sub_meeting_id: Option<String>,
    /// Subject of the meeting (会议主题).
    pub subject: Option<String>,
}
