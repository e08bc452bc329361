//! 查询等候室成员记录: lists who entered and left the waiting room of a meeting.

use crate::types::{Base64Text, DeviceType, OperatorIdType, Quoted, UnixMillis};
use crate::{endpoint, response};

/// Lists who entered and left the waiting room of a meeting (查询等候室成员记录).
///
/// - Creator, hosts and co-hosts may ask, before, during and after the meeting.
/// - OAuth needs the scope to query, or to query and manage, meetings.
/// - For a personal meeting number the response carries that number as `meeting_code`.
/// - The people who are waiting now have a separate endpoint (/waiting-room-participants).
///
/// # Where SDK and documentation differ
///
/// - The SDK's comment first promises all entries and exits, then says the list was renamed and
///   holds only people waiting now; the second sentence seems to belong to
///   /waiting-room-participants.
///
/// No page of the vendor's documentation is known for this endpoint. The facts are from the SDK.
///
/// ```no_run
/// use meeting_api::meetings::{ListWaitingRoomRecords, list_waiting_room_records};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = ListWaitingRoomRecords::builder()
///     .meeting_id("7567173273889276131")
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .page(1)
///     .page_size(20)
///     .build()?;
/// let response = list_waiting_room_records(client, &request).await?;
/// for participant in response.participants {
///     println!("{participant:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(
    GET, "/v1/meeting/{meeting_id}/waiting-room",
    response = ListWaitingRoomRecordsResponse,
    pages(items = participants, page = page, last = total_page)
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ListWaitingRoomRecords {
    /// Id of the meeting (会议 ID).
    pub meeting_id: String,
    /// Id of the user the request is made for, read according to `operator_id_type` (操作者 ID).
    /// Creator, host or co-host of the meeting.
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者 ID 类型). 2 is a WeCom or OAuth open id.
    pub operator_id_type: OperatorIdType,
    /// Page to return, counted from 1 (页码).
    #[api(range = 1..=2000)]
    pub page: u32,
    /// Entries per page (分页大小). Required although a default is named. Default: 20.
    #[api(range = ..=50)]
    pub page_size: u32,
}

/// The response to [`ListWaitingRoomRecords`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListWaitingRoomRecordsResponse {
    /// Number of this page (当前页码).
    pub current_page: Option<i64>,
    /// Number of entries this page really holds (当前页条数).
    pub current_size: Option<i64>,
    /// Meeting number (会议号). The personal number for a personal meeting.
    pub meeting_code: Option<String>,
    /// Id of the meeting (会议 ID).
    pub meeting_id: Option<String>,
    /// People in the records of this page (成员列表).
    pub participants: Vec<WaitingRoomRecord>,
    /// Scheduled end (预定结束时间).
    pub schedule_end_time: Option<UnixMillis>,
    /// Scheduled start (预定开始时间).
    pub schedule_start_time: Option<UnixMillis>,
    /// Subject of the meeting (会议主题). Not said to be Base64, though a similar list (real-time
    /// participants) sends it so.
    pub subject: Option<String>,
    /// Entries in total (总条数).
    pub total_count: Option<i64>,
    /// Pages in total (总页数).
    pub total_page: Option<i64>,
}

/// A stay in the waiting room (成员列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WaitingRoomRecord {
    /// Version of the app the person used (应用版本).
    pub app_version: Option<String>,
    /// Custom data of the join link the person came by (专属字段). The SDK comment says nickname;
    /// everywhere else the field is the custom data of a join link.
    pub customer_data: Option<String>,
    /// Kind of device the person used (终端设备类型). A string here, integer in requests.
    #[api(rename = "instanceid")]
    pub instance_id: Option<Quoted<DeviceType>>,
    /// Time at which the person entered (加入时间).
    pub join_time: Option<UnixMillis>,
    /// Time at which the person left (离开时间).
    pub left_time: Option<UnixMillis>,
    /// Temporary id of the person in this meeting, usable for meeting control (会中临时 ID).
    pub ms_open_id: Option<String>,
    /// OAuth 2.0 id of the person (openId).
    pub open_id: Option<String>,
    /// Name the person joined with (入会用户名).
    pub user_name: Option<Base64Text>,
    /// Enterprise user id of the person (用户 ID).
    pub userid: Option<String>,
}
