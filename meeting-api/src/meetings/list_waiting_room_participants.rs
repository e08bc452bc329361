//! 获取实时等候室成员列表: lists the people who are in the waiting room of a running meeting right now.

use crate::types::{Base64Text, DeviceType, UnixSeconds};
use crate::{endpoint, response};

/// Lists the people who are in the waiting room of a running meeting right now (获取实时等候室成员列表).
///
/// - Only the creator may send it; hosts, co-hosts and users with meeting control too
///   (documentation).
/// - The waiting room must be switched on; while the meeting does not run the list is empty.
/// - MRA devices cannot be the subject of the request.
/// - For a recurring meeting give the id of the whole meeting (documentation).
///
/// # Where SDK and documentation differ
///
/// - Times are integers here and strings in [`ListParticipants`](crate::meetings::ListParticipants)
///   and [`ListRealTimeParticipants`](crate::meetings::ListRealTimeParticipants); the record of the
///   waiting room has milliseconds.
///
/// Reference: [获取实时等候室成员列表](https://cloud.tencent.com/document/product/1095/58522).
///
/// ```no_run
/// use meeting_api::meetings::{ListWaitingRoomParticipants, list_waiting_room_participants};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = ListWaitingRoomParticipants::builder()
///     .meeting_id("7567173273889276131")
///     .userid("user1")
///     .build()?;
/// let response = list_waiting_room_participants(client, &request).await?;
/// for participant in response.participants {
///     println!("{participant:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(
    GET, "/v1/meetings/{meeting_id}/waiting-room-participants",
    response = ListWaitingRoomParticipantsResponse,
    pages(items = participants, page = page, last = total_page)
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ListWaitingRoomParticipants {
    /// Id of the meeting (会议ID).
    pub meeting_id: String,
    /// Userid or open id of the creator of the meeting (会议创建者ID).
    #[api(non_empty)]
    pub userid: String,
    /// Number of people on a page (分页大小). Default: 10.
    #[api(range = ..=50)]
    pub page_size: Option<u32>,
    /// Number of the page (页码).
    #[api(range = 1..)]
    pub page: Option<u32>,
}

/// The response to [`ListWaitingRoomParticipants`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListWaitingRoomParticipantsResponse {
    /// Number of the page returned (当前页).
    pub current_page: Option<i64>,
    /// Number of entries on this page (当前页大小).
    pub current_size: Option<i64>,
    /// Number that people dial or type to join (会议号码).
    pub meeting_code: Option<String>,
    /// Id of the meeting (会议ID).
    pub meeting_id: Option<String>,
    /// People in the waiting room (等候室成员列表).
    pub participants: Vec<WaitingRoomParticipant>,
    /// Planned end of the meeting (预定结束时间).
    pub schedule_end_time: Option<UnixSeconds>,
    /// Planned start of the meeting (预定开始时间).
    pub schedule_start_time: Option<UnixSeconds>,
    /// Subject of the meeting (会议主题).
    pub subject: Option<Base64Text>,
    /// Number of entries in all (总条数).
    pub total_count: Option<i64>,
    /// Number of pages in all (总页数).
    pub total_page: Option<i64>,
}

/// A person in the waiting room (等候室成员列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WaitingRoomParticipant {
    /// Version of the person's client (客户端版本).
    pub app_version: Option<String>,
    /// Data carried by the person's personal join link (自定义参数). That it comes from the link is
    /// inferred.
    pub customer_data: Option<String>,
    /// Device type of the person (终端设备类型).
    #[api(rename = "instanceid")]
    pub instance_id: Option<DeviceType>,
    /// Temporary id of the person in this meeting (会中临时ID).
    pub ms_open_id: Option<String>,
    /// Open id of the person (OAuth用户ID).
    pub open_id: Option<String>,
    /// Name of the person (入会用户名).
    pub user_name: Option<Base64Text>,
    /// Userid of the person (用户ID).
    pub userid: Option<String>,
}
