//! 查询会议室下的会议列表: lists the meetings booked for a meeting room or Rooms device.

use crate::types::{DeviceType, MeetingType, OperatorIdType, UnixSeconds};
use crate::{endpoint, response};

/// Lists the meetings booked for a meeting room or Rooms device (查询会议室下的会议列表).
///
/// OAuth 2.0 is not supported yet. The window from `start_time` to `end_time` may span 90 days at
/// most.
///
/// # Rules of the service
///
/// - `end_time` minus `start_time` must be at most 90 days.
/// - `target_rooms_id_type` names the kind of `target_rooms_id`, so the two are set together.
///
/// No page of the vendor's documentation is known for this endpoint. The facts are from the SDK.
///
/// ```no_run
/// use meeting_api::rooms::{ListRoomMeetings, list_room_meetings};
/// use meeting_api::types::{DeviceType, OperatorIdType};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = ListRoomMeetings::builder()
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::RoomsId)
///     .instance_id(DeviceType::Pc)
///     .build()?;
/// let response = list_room_meetings(client, &request).await?;
/// for meeting in response.meeting_info_list {
///     println!("{meeting:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(
    GET, "/v1/meeting-rooms/{operator_id}/meetings",
    response = ListRoomMeetingsResponse,
    auth = aksk,
    pages(items = meeting_info_list, page = page, last = total_page)
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ListRoomMeetings {
    /// Room or Rooms device that sends the query, of the kind that `operator_id_type` names
    /// (操作者ID). A path parameter here.
    pub operator_id: String,
    /// Kind of id that `operator_id` is (操作者ID类型).
    pub operator_id_type: OperatorIdType,
    /// Kind of device that the caller uses (终端设备类型).
    #[api(rename = "instanceid")]
    pub instance_id: DeviceType,
    /// Start of the window (查询起始时间).
    pub start_time: Option<UnixSeconds>,
    /// End of the window (查询结束时间).
    pub end_time: Option<UnixSeconds>,
    /// Number of the page to fetch (页码). Default: 1.
    #[api(range = 1..)]
    pub page: Option<u32>,
    /// Number of entries on a page (分页大小). Default: 20.
    #[api(range = ..=20)]
    pub page_size: Option<u32>,
    /// Room or Rooms device whose meetings are listed, if another one (目标Rooms ID).
    pub target_rooms_id: Option<String>,
    /// Kind of id that `target_rooms_id` is (目标ID类型).
    pub target_rooms_id_type: Option<OperatorIdType>,
}

/// The response to [`ListRoomMeetings`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListRoomMeetingsResponse {
    /// Number of the page returned (当前页).
    pub current_page: Option<i64>,
    /// Number of entries actually on this page (单页条数).
    pub current_size: Option<i64>,
    /// The meetings of this page (会议列表).
    pub meeting_info_list: Vec<RoomMeeting>,
    /// Number of entries on all pages together (数据总条数).
    pub total_count: Option<i64>,
    /// Number of pages there are (数据总页数).
    pub total_page: Option<i64>,
}

/// A meeting that is booked for a room (会议列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RoomMeeting {
    /// Booked end of the meeting (预订结束时间).
    pub end_time: Option<UnixSeconds>,
    /// Code that people dial or type to join (会议号). For a personal meeting it is the personal
    /// number.
    pub meeting_code: Option<String>,
    /// Id of the meeting (会议ID).
    pub meeting_id: Option<String>,
    /// Kind of meeting (会议类型). The reference of another endpoint gives Rooms screencast the value
    /// 3.
    pub meeting_type: Option<MeetingType>,
    /// Booked start of the meeting (预订开始时间).
    pub start_time: Option<UnixSeconds>,
    /// State of the meeting (会议状态). Presumably those of
    /// [`MeetingStatus`](crate::types::MeetingStatus).
    pub status: Option<String>,
    /// Subject of the meeting (会议主题).
    pub subject: Option<String>,
}
