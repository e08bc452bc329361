//! 查询实时会中成员列表: lists the members who are in a meeting right now.

use crate::types::{Base64Text, DeviceType, JoinType, MeetingStatus, OperatorIdType, Quoted, UnixSeconds, UserRole};
use crate::{endpoint, response};

/// Lists the members who are in a meeting right now (查询实时会中成员列表).
///
/// - Enterprise administrators, the creator, hosts and co-hosts of the same enterprise may send it.
/// - Members who left are not listed.
/// - A person who joined with several devices appears once for each.
///
/// # Rules of the service
///
/// - `sub_meeting_id` is required for a recurring meeting.
///
/// # Where SDK and documentation differ
///
/// - The reference numbers the states 1 to 7 but the value is the name; WeCom's version of the API
///   shows "1", so unknown values must be tolerated.
/// - MRA devices are type 0 here and type 9 in
///   [`ListParticipants`](crate::meetings::ListParticipants).
///
/// Reference: [查询实时会中成员列表](https://cloud.tencent.com/document/product/1095/72810).
///
/// ```no_run
/// use meeting_api::meetings::{ListRealTimeParticipants, list_real_time_participants};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = ListRealTimeParticipants::builder()
///     .meeting_id("7567173273889276131")
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .page(1)
///     .page_size(20)
///     .build()?;
/// let response = list_real_time_participants(client, &request).await?;
/// for participant in response.participants {
///     println!("{participant:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(
    GET, "/v1/meetings/{meeting_id}/real-time-participants",
    response = ListRealTimeParticipantsResponse,
    pages(items = participants, page = page, last = total_page)
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ListRealTimeParticipants {
    /// Id of the meeting (会议ID).
    pub meeting_id: String,
    /// Id of the user or device that sends the request, of the kind that `operator_id_type` names
    /// (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者ID类型).
    pub operator_id_type: OperatorIdType,
    /// Number of the page (当前页).
    #[api(range = 1..)]
    pub page: u32,
    /// Number of members on a page (分页大小).
    #[api(range = ..=50)]
    pub page_size: u32,
    /// Session of a recurring meeting (子会议ID). Required for a recurring meeting.
    pub sub_meeting_id: Option<String>,
}

/// The response to [`ListRealTimeParticipants`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListRealTimeParticipantsResponse {
    /// Number of the page returned (当前页).
    pub current_page: Option<i64>,
    /// Number of entries on this page (当前页大小).
    pub current_size: Option<i64>,
    /// Number that people dial or type to join (会议号码).
    pub meeting_code: Option<String>,
    /// Id of the meeting (会议ID).
    pub meeting_id: Option<String>,
    /// Members in the meeting (会中成员列表).
    pub participants: Vec<RealTimeParticipant>,
    /// Planned end of the meeting (预定结束时间).
    pub schedule_end_time: Option<Quoted<UnixSeconds>>,
    /// Planned start of the meeting (预定开始时间).
    pub schedule_start_time: Option<Quoted<UnixSeconds>>,
    /// State of the meeting (会议状态). ENDED: deleted by the host after its time. NULL: its time
    /// passed without participants.
    pub status: Option<MeetingStatus>,
    /// Subject of the meeting (会议主题).
    pub subject: Option<Base64Text>,
    /// Number of entries in all (总条数).
    pub total_count: Option<i64>,
    /// Number of pages in all (总页数).
    pub total_page: Option<i64>,
}

/// A member who is in the meeting (会中成员列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RealTimeParticipant {
    /// Version of the member's client (客户端版本). Only while the member is in the meeting.
    pub app_version: Option<String>,
    /// `true` if the microphone is on (麦克风状态).
    pub audio_state: Option<bool>,
    /// Data carried by the member's personal join link (专属字段). That it comes from the link is
    /// inferred.
    pub customer_data: Option<String>,
    /// Device type of the member (终端设备类型). 0 covers PSTN and MRA here; only 0 to 8 are listed.
    #[api(rename = "instanceid")]
    pub instance_id: Option<DeviceType>,
    /// Time at which the member joined (入会时间).
    pub join_time: Option<Quoted<UnixSeconds>>,
    /// Way in which the member joined (入会方式).
    pub join_type: Option<JoinType>,
    /// Temporary id of the member, used to control the meeting (会中临时ID).
    pub ms_open_id: Option<String>,
    /// Open id of the member (OAuth用户ID).
    pub open_id: Option<String>,
    /// `true` if the member shares the screen (屏幕共享状态).
    pub screen_shared_state: Option<bool>,
    /// Name of the member in the meeting (入会用户名).
    pub user_name: Option<Base64Text>,
    /// Role of the member (用户角色).
    pub user_role: Option<UserRole>,
    /// Userid of the member (用户ID). Absent for people outside the enterprise.
    pub userid: Option<String>,
    /// `true` if the camera is on (摄像头状态).
    pub video_state: Option<bool>,
}
