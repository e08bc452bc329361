//! 查询用户的会议列表: finds a meeting by its number, or lists the running and coming meetings of a user.

use crate::meetings::{BroadcastWatermark, MeetingRecurrence, SubMeeting};
use crate::types::{AutoRecordType, DeviceType, MediaSetType, MeetingGuest, MeetingStatus, MeetingType, MuteOnJoin, OperatorIdType, Quoted, ScheduleType, UnixMillis, UnixSeconds, WatermarkType, ZeroOne};
use crate::{Secret, endpoint, open_enum, response};

/// Finds a meeting by its number, or lists the running and coming meetings of a user (查询用户的会议列表).
///
/// - Two requests in one: with `meeting_code` it looks one meeting up, without it, it lists a
///   user's meetings.
/// - The list gives at most 20 meetings in a response; go on with `next_pos` and `next_cursory`
///   until remaining is 0.
/// - pos alone can repeat or miss meetings; send `cursory` with it and drop duplicate `meeting_id`.
/// - The list starts at 00:00 Beijing time of today when `pos` is absent or 0.
/// - Enterprise secret: meetings of the enterprise's users, and an administrator may query any of
///   them. OAuth 2.0: only meetings created through OAuth 2.0.
/// - A recycled number is not found; look the meeting up by its id.
/// - The host key of a recurring meeting is fixed, that of a single meeting can be fetched only
///   once.
/// - A lookup by number returns at most 300 invitees and can show the meeting an MRA device is in.
///
/// # Rules of the service
///
/// - `operator_id` takes precedence over `userid`.
/// - `operator_id` only for Rooms (`operator_id_type` 3); user ids and openIds go into `userid`.
/// - `meeting_code` is needed to look up by number; `pos` and `cursory` are for the list only.
///
/// # Where SDK and documentation differ
///
/// - The documentation of the list has `userid` as required and no `operator_id`; the SDK merges it
///   with the lookup by number, where `userid` or `operator_id` is needed.
/// - Documentation of the query by id (same object): `sub_meetings` times are integers in table and
///   example, strings in the SDK.
/// - Rooms screencast is `meeting_type` 4 here, 3 in the ended list of the SDK.
/// - `invitees`: 300 in the SDK's comment, 200 in the documentation.
/// - `recurring_type`: no 5 (custom) in the SDK's comment, though the response has the
///   `customized_` fields; the creating endpoint lists it.
/// - `until_count`: 1 to 50 here, up to 200 for daily, weekday and weekly cycles on creation.
/// - Newer documentation of similar endpoints (webinar links, August 2025) add device types 81 to
///   84 and 86 (HarmonyOS phone, tablet, PC, cockpit, AR/VR), missing from the SDK.
///
/// Reference: [查询用户的会议列表](https://cloud.tencent.com/document/product/1095/42421).
///
/// ```no_run
/// use meeting_api::meetings::{ListMeetings, list_meetings};
/// use meeting_api::types::DeviceType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = ListMeetings::builder()
///     .instance_id(DeviceType::Pc)
///     .userid("user1")
///     .build()?;
/// let response = list_meetings(client, &request).await?;
/// for meeting in response.meeting_info_list {
///     println!("{meeting:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(GET, "/v1/meetings", response = ListMeetingsResponse)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ListMeetings {
    /// Kind of device the caller uses (终端设备类型).
    #[api(rename = "instanceid")]
    pub instance_id: DeviceType,
    /// Id of the user the request is made for, read according to `operator_id_type` (操作者 ID). Rooms
    /// id only.
    #[api(all_or_none = operator, at_least_one_of = who)]
    pub operator_id: Option<String>,
    /// Kind of id that `operator_id` holds (操作者 ID 类型).
    #[api(all_or_none = operator)]
    pub operator_id_type: Option<OperatorIdType>,
    /// User whose meetings are wanted (用户 ID). Enterprise user id; openId under OAuth 2.0.
    #[api(at_least_one_of = who)]
    pub userid: Option<String>,
    /// Meeting number to look up (会议号). Turns the request into a lookup of one meeting; the
    /// reference says 9 digits, an example of the documentation has 11, so do not check the length.
    pub meeting_code: Option<String>,
    /// Cursor from the last response's `next_cursory` (分页游标). Default: 0.
    pub cursory: Option<UnixMillis>,
    /// Only meetings that start at or after this time (查询起始时间). 0 means 00:00 Beijing time today.
    /// Default: 0.
    pub pos: Option<UnixSeconds>,
    /// Occurrences of recurring meetings to list (显示所有子会议). Default: `SubMeetingScope::FirstOnly`.
    pub is_show_all_sub_meetings: Option<SubMeetingScope>,
}

/// The response to [`ListMeetings`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListMeetingsResponse {
    /// Meetings found (会议列表).
    pub meeting_info_list: Vec<UserMeeting>,
    /// Number of meetings this response holds (会议数量).
    pub meeting_number: Option<i64>,
    /// Value for `cursory` in the next request (下次分页游标). Time of last change of the last meeting;
    /// default 0.
    pub next_cursory: Option<UnixMillis>,
    /// Value for `pos` in the next request (下次查询位置).
    pub next_pos: Option<UnixSeconds>,
    /// Indicator of further meetings: 0 means none (是否还有会议). For any other value, request the next
    /// page. It is not documented to be a count.
    pub remaining: Option<i64>,
}

/// A meeting of a user (会议列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UserMeeting {
    /// Co-hosts right now (联席主持人).
    pub current_co_hosts: Vec<MeetingUser>,
    /// Hosts right now (当前主持人).
    pub current_hosts: Vec<MeetingUser>,
    /// Occurrence that runs now or comes next (当前子会议 ID).
    pub current_sub_meeting_id: Option<String>,
    /// `true` if participants may upload documents (文档上传权限). Default: `true`.
    pub enable_doc_upload_permission: Option<bool>,
    /// `true` if people register for the meeting (报名开关). Default: `false`.
    pub enable_enroll: Option<bool>,
    /// `true` if a host key is in use (主持人密钥开关). Default: `false`.
    pub enable_host_key: Option<bool>,
    /// `true` if the meeting is streamed live (直播开关). Only the creator sees it. Default: `false`.
    pub enable_live: Option<bool>,
    /// End of the meeting (结束时间).
    pub end_time: Option<Quoted<UnixSeconds>>,
    /// Guests of the meeting (会议嘉宾). Only the creator sees them.
    pub guests: Vec<MeetingGuest>,
    /// [`Yes`](ZeroOne::Yes) if there are more special occurrences than listed (更多子会议).
    pub has_more_sub_meeting: Option<ZeroOne>,
    /// `true` if the meeting has a poll (是否有投票). Only creator and hosts see it.
    pub has_vote: Option<bool>,
    /// Key that makes a participant host (主持人密钥). Format: 6 digits. May be fetched only once for a
    /// single meeting, so a repeated request may lack it.
    pub host_key: Option<Secret<String>>,
    /// Hosts named in advance (主持人列表). Business and enterprise editions only.
    pub hosts: Vec<MeetingUser>,
    /// Role of the querying user in the meeting (会议角色). The wire spells hoster.
    pub join_meeting_role: Option<JoinMeetingRole>,
    /// Link to join the meeting (入会链接).
    pub join_url: Option<String>,
    /// Settings of the live stream (直播配置). Only the creator sees it.
    pub live_config: Option<UserMeetingBroadcast>,
    /// Place of the meeting (会议地点). On creation at most 18 Chinese characters or 36 letters.
    pub location: Option<String>,
    /// Network of the media: public or private (混合云会议类型). Hybrid-cloud enterprises only. Default:
    /// `MediaSetType::Public`.
    pub media_set_type: Option<MediaSetType>,
    /// Number that people dial to join in the app (会议号).
    pub meeting_code: Option<String>,
    /// Id of the meeting (会议 ID).
    pub meeting_id: Option<String>,
    /// Kind of meeting (会议类型). The ended list says 3 instead of 4.
    pub meeting_type: Option<MeetingType>,
    /// `true` if people other than the creator need a password (是否需要密码). True, and present, only
    /// for a caller who is not the creator of a meeting with a password.
    pub need_password: Option<bool>,
    /// Invited people (受邀成员). Business and enterprise editions; seen by creator, invitees and
    /// people in the meeting; at most 300 (older documentation: 200), more by the invitee list.
    pub participants: Vec<MeetingUser>,
    /// Password of the meeting (会议密码).
    pub password: Option<Secret<String>>,
    /// Recurrence of the meeting (周期性会议设置).
    pub recurring_rule: Option<MeetingRecurrence>,
    /// Occurrences still to come (剩余子会议场数).
    pub remain_sub_meetings: Option<i64>,
    /// Media settings of the meeting (会议媒体参数).
    pub settings: Option<UserMeetingSettings>,
    /// Start of the meeting (开始时间).
    pub start_time: Option<Quoted<UnixSeconds>>,
    /// State of the meeting (会议状态). ENDED means deleted by the host, NULL past its end without
    /// participants, RECYCLED 30 days past its start.
    pub status: Option<MeetingStatus>,
    /// Occurrences of a recurring meeting (子会议列表).
    pub sub_meetings: Vec<SubMeeting>,
    /// Subject of the meeting (会议主题).
    pub subject: Option<String>,
    /// `true` if the meeting is synchronised to WeCom (同步企业微信).
    pub sync_to_wework: Option<bool>,
    /// Time zone of the meeting (时区). Format: Oracle time zone name.
    pub time_zone: Option<String>,
    /// Start of the meeting: scheduled or at once (预约或快速会议).
    pub r#type: Option<ScheduleType>,
}

/// A user with a role in a meeting.
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MeetingUser {
    /// Id of the user (用户 ID). OpenId under OAuth 2.0.
    pub userid: Option<String>,
}

/// Settings of the live stream (直播配置).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UserMeetingBroadcast {
    /// `true` if viewers may chat (直播互动).
    pub enable_live_im: Option<bool>,
    /// `true` if the stream has a password (直播密码开关).
    pub enable_live_password: Option<bool>,
    /// `true` if the stream can be replayed (直播回放).
    pub enable_live_replay: Option<bool>,
    /// Address to watch the stream at (直播观看地址).
    pub live_addr: Option<String>,
    /// Password of the stream (直播密码).
    pub live_password: Option<Secret<String>>,
    /// Subject of the stream (直播主题).
    pub live_subject: Option<String>,
    /// Summary of the stream (直播简介).
    pub live_summary: Option<String>,
    /// Watermark of the stream (直播水印).
    pub live_watermark: Option<BroadcastWatermark>,
}

/// Media settings of the meeting (会议媒体参数).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UserMeetingSettings {
    /// `true` if people may join before the host (提前入会).
    pub allow_in_before_host: Option<bool>,
    /// `true` if shared screens carry a watermark (屏幕共享水印).
    pub allow_screen_shared_watermark: Option<bool>,
    /// `true` if participants may unmute themselves (自行解除静音).
    pub allow_unmute_self: Option<bool>,
    /// `true` if the waiting room is on (等候室开关).
    pub auto_in_waiting_room: Option<bool>,
    /// Kind of recording that starts by itself (自动录制类型). Client 2.7 or newer.
    pub auto_record_type: Option<AutoRecordType>,
    /// `true` if the host may pause or stop the cloud recording (主持人暂停录制). Applies only with
    /// `auto_record_type` cloud. Default: `true`.
    pub enable_host_pause_auto_record: Option<bool>,
    /// `true` if people join muted (入会静音).
    pub mute_enable_join: Option<bool>,
    /// Muting of people who join (入会静音选项). Takes precedence over `mute_enable_join`.
    pub mute_enable_type_join: Option<MuteOnJoin>,
    /// `true` if only people of the enterprise may join (仅企业成员入会). Examples of the documentation
    /// also show `only_enterprise_user_allowed`.
    pub only_allow_enterprise_user_join: Option<bool>,
    /// `true` if any participant's arrival starts the cloud recording (入会自动录制). Applies only with
    /// `auto_record_type` cloud. Default: `false`.
    pub participant_join_auto_record: Option<bool>,
    /// Style of the screen watermark (水印样式). Default: `WatermarkType::SingleRow`.
    pub water_mark_type: Option<WatermarkType>,
}

/// Role of a user in a meeting (会议角色).
#[open_enum]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JoinMeetingRole {
    /// A host; the wire spells it `hoster`.
    Host = "hoster",
    /// The creator.
    Creator = "creator",
    /// An invited user.
    Invitee = "invitee",
}

/// Occurrences of recurring meetings to list (显示所有子会议).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubMeetingScope {
    /// Only the first occurrence.
    FirstOnly = 0,
    /// All occurrences.
    All = 1,
}
