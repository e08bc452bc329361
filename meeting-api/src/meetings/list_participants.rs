//! 获取参会成员列表: lists everyone who took part in a meeting, including those who left.

use crate::types::{Base64Text, DeviceType, JoinType, OperatorIdType, Quoted, UnixSeconds, UserRole};
use crate::{endpoint, open_enum, response};

/// Lists everyone who took part in a meeting, including those who left (获取参会成员列表).
///
/// - The creator and enterprise administrators may send it; AK/SK administrators see all meetings
///   of the enterprise.
/// - Before the meeting starts the list is empty.
/// - Webinars work too.
/// - All pages together hold at most 50,000 entries.
/// - A person who joins with several devices, or again, appears more than once.
/// - The events for joining and leaving report the same in real time.
///
/// # Rules of the service
///
/// - At least one of `operator_id` and `userid` is set (stated for GET /v1/meetings/{`meeting_id`}
///   in older documentation, not here).
/// - `sub_meeting_id` is required for a recurring meeting.
/// - `end_time` - `start_time` at most 31 days (SDK) or 90 days (documentation); both are ignored
///   for recurring meetings.
///
/// # Where SDK and documentation differ
///
/// - The documentation allows `operator_id_type` 3 only (a `userid` goes into `userid`); the SDK
///   allows 1, 2 and 3.
/// - Time window: 31 days in the SDK, 90 days in the documentation (only `start_time`: until now;
///   only `end_time`: 31 days back).
///
/// Reference: [获取参会成员列表](https://cloud.tencent.com/document/product/1095/42701).
///
/// ```no_run
/// use meeting_api::meetings::{ListParticipants, list_participants};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = ListParticipants::builder()
///     .meeting_id("meetingId")
///     .build()?;
/// let response = list_participants(client, &request).await?;
/// for participant in response.participants {
///     println!("{participant:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(
    GET, "/v1/meetings/{meetingId}/participants",
    response = ListParticipantsResponse,
    pages(items = participants, cursor = pos, next_with = next_pos)
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ListParticipants {
    /// Id of the meeting (会议ID).
    #[api(rename = "meetingId")]
    pub meeting_id: String,
    /// Session of a recurring meeting (子会议ID). Required for a recurring meeting.
    pub sub_meeting_id: Option<String>,
    /// Id of the user or device that sends the request, of the kind that `operator_id_type` names
    /// (操作者ID).
    #[api(all_or_none = operator)]
    pub operator_id: Option<String>,
    /// Kind of id that `operator_id` holds (操作者ID类型).
    #[api(all_or_none = operator)]
    pub operator_id_type: Option<OperatorIdType>,
    /// Userid or open id of the creator of the meeting (会议创建者ID).
    pub userid: Option<String>,
    /// Position at which the page starts; `next_pos` of the page before (查询起始位置). Default: 0.
    pub pos: Option<String>,
    /// Number of entries on a page (每页条数).
    #[api(range = ..=100)]
    pub size: Option<u32>,
    /// Time from which members count (筛选起始时间). 31 days before now if it is absent; 90 days where
    /// `end_time` is absent too.
    pub start_time: Option<UnixSeconds>,
    /// Time up to which members count (筛选终止时间). Now if it is absent.
    pub end_time: Option<UnixSeconds>,
}

/// There is a next page only if `has_remaining` is true. `next_pos` does not decide it.
fn next_pos(page: &ListParticipantsResponse) -> Option<String> {
    let has_more = page.has_remaining == Some(true);
    page.next_pos
        .filter(|_| has_more)
        .map(|position| position.to_string())
}

/// The response to [`ListParticipants`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListParticipantsResponse {
    /// `true` if more entries follow (是否还有剩余).
    pub has_remaining: Option<bool>,
    /// Number that people dial or type to join (会议号码).
    pub meeting_code: Option<String>,
    /// Id of the meeting (会议ID).
    pub meeting_id: Option<String>,
    /// Position of the next page where `has_remaining` is true (下次查询位置).
    pub next_pos: Option<i64>,
    /// Members of the meeting (参会成员列表).
    pub participants: Vec<Participant>,
    /// Planned end of the meeting (预定结束时间).
    pub schedule_end_time: Option<Quoted<UnixSeconds>>,
    /// Planned start of the meeting (预定开始时间).
    pub schedule_start_time: Option<Quoted<UnixSeconds>>,
    /// Subject of the meeting (会议主题). Not said to be Base64 here, unlike in the real-time lists.
    pub subject: Option<String>,
    /// Number of times people joined so far (参会总人次).
    pub total_count: Option<i64>,
}

/// A member of the meeting (参会成员列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Participant {
    /// Version of the member's client (客户端版本). Only while the member is in the meeting.
    pub app_version: Option<String>,
    /// `true` if the microphone is on (麦克风状态).
    pub audio_state: Option<bool>,
    /// Data carried by the member's personal join link (专属字段). That it comes from the link is
    /// inferred.
    pub customer_data: Option<String>,
    /// Device type of the member (终端设备类型). 9 also covers MRA devices.
    #[api(rename = "instanceid")]
    pub instance_id: Option<DeviceType>,
    /// IP address of the member (IP地址). Only while the member is in the meeting.
    pub ip: Option<String>,
    /// `true` if the member belongs to the enterprise (是否企业用户). Meaning inferred from the name; the
    /// SDK does not describe it.
    pub is_enterprise_user: Option<bool>,
    /// Time at which the member joined (入会时间).
    pub join_time: Option<Quoted<UnixSeconds>>,
    /// Way in which the member joined (入会方式).
    pub join_type: Option<JoinType>,
    /// Time at which the member left (离会时间).
    pub left_time: Option<Quoted<UnixSeconds>>,
    /// Transport of the connection: UDP, TCP or unknown (连接方式). Only while the member is in the
    /// meeting.
    pub link_type: Option<String>,
    /// Place of the member (地理位置). Only while the member is in the meeting.
    pub location: Option<String>,
    /// Temporary id of the member, used to control the meeting (会中临时ID).
    pub ms_open_id: Option<String>,
    /// Network of the member: wired, WiFi, 2G, 3G, 4G or unknown (网络类型). Only while the member is
    /// in the meeting. The wire values are not given.
    pub net: Option<String>,
    /// Open id of the member (OAuth用户ID).
    pub open_id: Option<String>,
    /// SHA-256 hash of phone number, slash and secret id (手机号哈希). Format: sha256(phone + "/" +
    /// secretid).
    pub phone: Option<String>,
    /// `true` if the member shares the screen (屏幕共享状态).
    pub screen_shared_state: Option<bool>,
    /// Name of the member in the meeting (入会用户名).
    pub user_name: Option<Base64Text>,
    /// Role of the member (用户角色).
    pub user_role: Option<UserRole>,
    /// Userid of the member (用户ID). The `userid` of the enterprise for AK/SK callers.
    pub userid: Option<String>,
    /// `true` if the camera is on (摄像头状态).
    pub video_state: Option<bool>,
    /// Role of the member in a webinar (研讨会成员角色).
    pub webinar_member_role: Option<WebinarMemberRole>,
}

/// Role of a member in a webinar (研讨会成员角色).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebinarMemberRole {
    /// An attendee.
    Attendee = 0,
    /// A guest from the company.
    InternalGuest = 1,
    /// A guest from outside the company.
    ExternalGuest = 2,
    /// A guest who came by an invite link.
    InviteLinkGuest = 3,
    /// Audience.
    Audience = 4,
    /// Audience with sound and video.
    AudienceWithMedia = 5,
}
