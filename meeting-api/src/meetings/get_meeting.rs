//! 查询会议: returns the details of a meeting.

use crate::meetings::{BroadcastWatermark, MeetingRecurrence, SubMeeting};
use crate::types::{AutoRecordType, DeviceType, JoinRestriction, MediaSetType, MeetingGuest, MeetingStatus, MeetingType, MuteOnJoin, OperatorIdType, Quoted, ScheduleType, UnixSeconds, WatermarkType, ZeroOne};
use crate::{Secret, endpoint, response};

/// Returns the details of a meeting (查询会议).
///
/// - AK/SK callers see meetings of their enterprise, OAuth 2.0 callers only meetings created
///   through OAuth 2.0.
/// - The host key of a recurring meeting stays the same for all sessions; the reference says it can
///   be fetched once per meeting.
/// - Works for MRA devices too and then returns the meeting that they are in.
/// - A single meeting drops out one hour after its planned end or once it was ended, any other 30
///   days after (documentation).
/// - Enterprise administrators may query meetings of the enterprise (documentation).
///
/// # Where SDK and documentation differ
///
/// - Earlier documentation takes `userid` (or `operator_id` with `operator_id_type=3` only); the
///   SDK and the current documentation require `operator_id` with type 1, 2 or 3.
/// - The response says `only_allow_enterprise_user_join` where creation and update say
///   `only_enterprise_user_allowed`.
/// - The examples of the documentation spell `has_more_sub_meetings` (plural) and give session
///   times as numbers; the SDK has `has_more_sub_meeting` and strings.
/// - Responses seen in public code also hold `settings.audio_watermark`, `allow_dev_switch`,
///   `play_ivr_on_leave` and `live_push_addr`.
/// - The documentation lists device types 12, 81 to 84 and 86 too.
/// - `media_set_type`: 0 public and 1 private network here, 0 external and 1 internal meeting in
///   requests.
///
/// Reference: [查询会议](https://cloud.tencent.com/document/product/1095/42418).
///
/// ```no_run
/// use meeting_api::meetings::{GetMeeting, get_meeting};
/// use meeting_api::types::{DeviceType, OperatorIdType};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = GetMeeting::builder()
///     .meeting_id("7567173273889276131")
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .instance_id(DeviceType::Pc)
///     .build()?;
/// let response = get_meeting(client, &request).await?;
/// for meeting in response.meeting_info_list {
///     println!("{meeting:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(GET, "/v1/meetings/{meeting_id}", response = GetMeetingResponse)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct GetMeeting {
    /// Id of the meeting (会议ID).
    pub meeting_id: String,
    /// Id of the user or device that sends the request, of the kind that `operator_id_type` names
    /// (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者ID类型).
    pub operator_id_type: OperatorIdType,
    /// Device type of the user who sends the request (终端设备类型). Only the documentation lists 12, 81
    /// to 84 and 86.
    #[api(rename = "instanceid")]
    pub instance_id: DeviceType,
}

/// The response to [`GetMeeting`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMeetingResponse {
    /// The meeting; a list although one is asked for (会议列表).
    pub meeting_info_list: Vec<MeetingDetails>,
    /// Number of meetings in the response (会议数量).
    pub meeting_number: Option<i64>,
}

/// A meeting (会议列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MeetingDetails {
    /// `true` if the meeting stays on the private network of the enterprise (专网会议). Hybrid-cloud
    /// enterprises only.
    pub allow_enterprise_intranet_only: Option<bool>,
    /// Co-hosts at this moment (联席主持人列表).
    pub current_co_hosts: Vec<MeetingMember>,
    /// Hosts at this moment (当前主持人列表).
    pub current_hosts: Vec<MeetingMember>,
    /// Id of the session that runs or comes next (当前子会议ID).
    pub current_sub_meeting_id: Option<String>,
    /// `true` if members may upload documents (文档上传权限).
    pub enable_doc_upload_permission: Option<bool>,
    /// `true` if enrollment is switched on (报名开关).
    pub enable_enroll: Option<bool>,
    /// `true` if a key lets a member become host (开启主持人密钥).
    pub enable_host_key: Option<bool>,
    /// `true` if the meeting is broadcast (开启直播). Only the creator sees it.
    pub enable_live: Option<bool>,
    /// Planned end (会议结束时间).
    pub end_time: Option<Quoted<UnixSeconds>>,
    /// Guests of the meeting (会议嘉宾列表). Only the creator sees them.
    pub guests: Vec<MeetingGuest>,
    /// [`Yes`](ZeroOne::Yes) if more sessions deviate from the recurrence than are listed
    /// (更多子会议特例).
    pub has_more_sub_meeting: Option<ZeroOne>,
    /// `true` if the meeting has a poll (是否有投票). Only the creator and hosts see it.
    pub has_vote: Option<bool>,
    /// Key that lets a member become host (主持人密钥). Digits only. The reference says it can be
    /// fetched once only per meeting.
    pub host_key: Option<Secret<String>>,
    /// Users appointed as hosts (主持人列表).
    pub hosts: Vec<MeetingMember>,
    /// Link to join the meeting (入会链接).
    pub join_url: Option<String>,
    /// Settings of the broadcast (直播配置). Only the creator sees them.
    pub live_config: Option<MeetingBroadcast>,
    /// Place of the meeting (会议地点).
    pub location: Option<String>,
    /// Network that carries the meeting (会议网络类型). Hybrid-cloud enterprises only.
    pub media_set_type: Option<MediaSetType>,
    /// Number that people dial or type to join (会议号码).
    pub meeting_code: Option<String>,
    /// Id of the meeting (会议ID).
    pub meeting_id: Option<String>,
    /// Kind of meeting: single, recurring or personal (会议类型).
    pub meeting_type: Option<MeetingType>,
    /// `true` if people other than the creator need a password (是否需要密码). Only ever true; absent for
    /// the creator and for meetings without password.
    pub need_password: Option<bool>,
    /// Users who are invited (邀请的参会者). Up to 200; [`ListInvitees`](crate::meetings::ListInvitees)
    /// has them all.
    pub participants: Vec<MeetingMember>,
    /// Password of the meeting (会议密码). Only the creator sees it.
    pub password: Option<Secret<String>>,
    /// Recurrence of the meeting (周期性会议规则).
    pub recurring_rule: Option<MeetingRecurrence>,
    /// Number of sessions still to come (剩余子会议场数).
    pub remain_sub_meetings: Option<i64>,
    /// Settings that apply while the meeting runs (会议设置).
    pub settings: Option<MeetingDetailsSettings>,
    /// Planned start (会议开始时间).
    pub start_time: Option<Quoted<UnixSeconds>>,
    /// State of the meeting (会议状态). ENDED: deleted by the host after its time. NULL: its time
    /// passed without participants.
    pub status: Option<MeetingStatus>,
    /// Sessions of a recurring meeting (子会议列表).
    pub sub_meetings: Vec<SubMeeting>,
    /// Subject of the meeting (会议主题).
    pub subject: Option<String>,
    /// `true` if the meeting also shows in WeCom (同步企业微信).
    pub sync_to_wework: Option<bool>,
    /// Time zone, named as in the Oracle time zone list (时区).
    pub time_zone: Option<String>,
    /// Start of the meeting: scheduled or at once (预约类型).
    pub r#type: Option<ScheduleType>,
}

/// A user with a role in a meeting.
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MeetingMember {
    /// Id of the user in the form `operator_id_type` names (用户标识).
    pub operator_id: Option<String>,
    /// Kind of id that `operator_id` holds (用户ID类型).
    pub operator_id_type: Option<OperatorIdType>,
    /// Userid or open id of the user (用户ID).
    pub userid: Option<String>,
}

/// Settings of the broadcast (直播配置).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MeetingBroadcast {
    /// `true` if viewers of the broadcast may discuss (直播互动).
    pub enable_live_im: Option<bool>,
    /// `true` if the broadcast can be replayed (直播回看).
    pub enable_live_replay: Option<bool>,
    /// Address to watch the broadcast (直播观看地址).
    pub live_addr: Option<String>,
    /// Password of the broadcast (直播密码).
    pub live_password: Option<Secret<String>>,
    /// Title of the broadcast (直播主题).
    pub live_subject: Option<String>,
    /// Introduction to the broadcast (直播简介).
    pub live_summary: Option<String>,
    /// Watermark of the broadcast (直播水印).
    pub live_watermark: Option<BroadcastWatermark>,
}

/// Settings that apply while the meeting runs (会议设置).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MeetingDetailsSettings {
    /// `true` if members may join before the host (主持人前入会).
    pub allow_in_before_host: Option<bool>,
    /// `true` if one user may join with several devices at once (多端入会).
    pub allow_multi_device: Option<bool>,
    /// `true` if shared screens carry a watermark (屏幕共享水印).
    pub allow_screen_shared_watermark: Option<bool>,
    /// `true` if members may unmute themselves (自行取消静音).
    pub allow_unmute_self: Option<bool>,
    /// `true` if transcription starts by itself (自动转写).
    pub auto_asr: Option<bool>,
    /// `true` if joining members first land in the waiting room (等候室).
    pub auto_in_waiting_room: Option<bool>,
    /// Kind of recording that starts by itself once the host joins (自动录制类型).
    pub auto_record_type: Option<AutoRecordType>,
    /// `true` if the host may pause or stop the automatic cloud recording (暂停自动录制).
    pub enable_host_pause_auto_record: Option<bool>,
    /// `true` if members are muted when they join (入会静音).
    pub mute_enable_join: Option<bool>,
    /// Muting of members who join (入会静音选项).
    pub mute_enable_type_join: Option<MuteOnJoin>,
    /// `true` if only users of the enterprise may join (仅企业成员入会). Requests and the response of
    /// creation call it `only_enterprise_user_allowed`.
    pub only_allow_enterprise_user_join: Option<bool>,
    /// People who may join the meeting (成员入会限制).
    pub only_user_join_type: Option<JoinRestriction>,
    /// State of the transcript panel when the host joins (转写侧边栏). An integer although the reference
    /// speaks of true and false; creation says 0 open, 1 closed.
    pub open_asr_view: Option<i64>,
    /// `true` if any member joining, not only the host, starts cloud recording (成员入会即录制).
    pub participant_join_auto_record: Option<bool>,
    /// Layout of the watermark (水印样式).
    pub water_mark_type: Option<WatermarkType>,
}
