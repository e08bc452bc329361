//! 创建会议: schedules a meeting, or starts one at once.

use crate::meetings::{BroadcastConfig, BroadcastWatermark, Invitee, NewMeetingSettings};
use crate::types::{AutoRecordType, CustomRecurringType, DeviceType, Guest, JoinRestriction, MediaSetType, MeetingType, MuteOnJoin, OperatorIdType, Quoted, RecurringType, RenamePermission, ScheduleType, UnixSeconds, UntilType, WatermarkType};
use crate::{Secret, endpoint, object, response};

/// Schedules a meeting, or starts one at once (创建会议).
///
/// - The header X-TC-Registered must be 1 and the caller a registered user.
/// - AK/SK callers create meetings of their enterprise, OAuth 2.0 callers meetings of the
///   application.
/// - At most 300 invitees; [`SetInvitees`](crate::meetings::SetInvitees) takes more.
/// - An account can hold 50 recurring meetings at a time.
/// - The host key of a recurring meeting stays the same for all sessions and can be fetched once
///   per meeting.
/// - The event for created meetings tells when it happened.
/// - Monthly limit: 10 calls per premium account with 50 or more of them, else 2 (documentation).
/// - Former SaaS enterprise and education accounts need 10 virtual rooms (documentation).
/// - `sync_to_wework` cannot be changed later.
///
/// # Rules of the service
///
/// - A recurring meeting (`meeting_type=1`) cannot start at once (`type=1`).
/// - `recurring_rule` applies only when `meeting_type=1` (implied, not stated).
/// - The `customized_` members of `recurring_rule` apply only when
///   `recurring_rule.recurring_type=5`, else they are ignored.
/// - `recurring_rule.until_date` goes with `until_type=0`, `recurring_rule.until_count` with
///   `until_type=1`.
/// - `customized_recurring_days` must include the day of `start_time`, else error 190004.
/// - `customized_recurring_days` is ignored when `customized_recurring_type=0`.
/// - `host_key` applies only when `enable_host_key=true`.
/// - `settings.mute_enable_type_join` takes precedence over `settings.mute_enable_join`.
/// - `settings.only_user_join_type` takes precedence over `settings.only_enterprise_user_allowed`.
/// - `settings.participant_join_auto_record` and `settings.enable_host_pause_auto_record` apply
///   only when `settings.auto_record_type=cloud`.
/// - `settings.open_asr_view` applies only when `settings.auto_asr=true`.
/// - `settings.water_mark_type` applies only when `settings.allow_screen_shared_watermark=true`.
/// - `hosts[].nick_name` and `invitees[].nick_name` apply only when `is_anonymous=true` beside
///   them.
///
/// # Where SDK and documentation differ
///
/// - `open_asr_view`: 0 open and 1 closed in the request, true and false (of an integer) in the
///   response.
/// - Invitees are invitees in the request and participants in the response.
/// - The documentation lists device types 12, 81 to 84 and 86 too.
/// - `media_set_type`: 0 external and 1 internal meeting here, 0 public and 1 private network in
///   responses.
///
/// # Error codes
///
/// | code | meaning |
/// | --- | --- |
/// | 190004 | a parameter is invalid, or a custom recurrence leaves out the first day |
///
/// Reference: [创建会议](https://cloud.tencent.com/document/product/1095/42417).
///
/// ```no_run
/// use meeting_api::meetings::{CreateMeeting, create_meeting};
/// use meeting_api::types::{DeviceType, ScheduleType, UnixSeconds};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = CreateMeeting::builder()
///     .end_time(UnixSeconds::from(1_767_229_200))
///     .instance_id(DeviceType::Pc)
///     .start_time(UnixSeconds::from(1_767_225_600))
///     .subject("Weekly")
///     .schedule_type(ScheduleType::Scheduled)
///     .userid("user1")
///     .build()?;
/// let response = create_meeting(client, &request).await?;
/// for meeting in response.meeting_info_list {
///     println!("{meeting:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(POST, "/v1/meetings", response = CreateMeetingResponse)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct CreateMeeting {
    /// Planned end (会议结束时间).
    pub end_time: Quoted<UnixSeconds>,
    /// Device type of the user who sends the request (终端设备类型). Has no effect on the devices that
    /// join; 1 is sufficient. Only the documentation lists 12, 81 to 84 and 86.
    #[api(rename = "instanceid")]
    pub instance_id: DeviceType,
    /// Planned start (会议开始时间).
    pub start_time: Quoted<UnixSeconds>,
    /// Subject of the meeting (会议主题). Bytes, according to the documentation: a Latin letter counts
    /// as 2, a Chinese character as 2 to 4.
    #[api(len = ..=512)]
    pub subject: String,
    /// Start of the meeting: scheduled or at once (预约类型).
    #[api(rename = "type")]
    pub schedule_type: ScheduleType,
    /// Userid (AK/SK) or open id (OAuth 2.0) of the caller, who becomes the creator (会议创建者ID).
    #[api(non_empty)]
    pub userid: String,
    /// `true` if the meeting stays on the private network of the enterprise (专网会议). Ignored where
    /// the caller may not create private-network meetings. Default: `false`.
    pub allow_enterprise_intranet_only: Option<bool>,
    /// `true` if members may upload documents (文档上传权限). Default: `true`.
    pub enable_doc_upload_permission: Option<bool>,
    /// `true` if enrollment is switched on (报名开关). Default: `false`.
    pub enable_enroll: Option<bool>,
    /// `true` if a key lets a member become host (开启主持人密钥). Default: `false`.
    pub enable_host_key: Option<bool>,
    /// `true` if simultaneous interpretation is offered (同声传译). Default: `false`.
    pub enable_interpreter: Option<bool>,
    /// `true` if the meeting is broadcast (开启直播).
    pub enable_live: Option<bool>,
    /// Guests, who need neither the password nor the waiting room (会议嘉宾列表). The limit is in the
    /// documentation only.
    #[api(len = ..=2000)]
    pub guests: Option<Vec<Guest>>,
    /// Key that lets a member become host (主持人密钥). Digits only. The service generates one if
    /// `enable_host_key=true` and this is absent.
    #[api(len = 6..=6, pattern = "^[0-9]*$")]
    pub host_key: Option<Secret<String>>,
    /// Users who host the meeting (主持人列表). The caller (`userid`) if it is absent. Business and
    /// enterprise editions only.
    pub hosts: Option<Vec<Invitee>>,
    /// Users of the same enterprise who are invited (邀请人列表). Business and enterprise editions only;
    /// more than 300 go through [`SetInvitees`](crate::meetings::SetInvitees).
    #[api(len = ..=300)]
    pub invitees: Option<Vec<Invitee>>,
    /// Settings of the broadcast (直播配置).
    pub live_config: Option<BroadcastConfig>,
    /// Place of the meeting (会议地点). Counted in Latin letters; a Chinese character counts as two.
    #[api(len = ..=36)]
    pub location: Option<String>,
    /// Network that carries the meeting of a hybrid-cloud enterprise (会议网络类型). Hybrid-cloud
    /// enterprises only. Default: `MediaSetType::Public`.
    pub media_set_type: Option<MediaSetType>,
    /// Kind of meeting: single or recurring (会议类型). Default: `MeetingType::Ordinary`.
    pub meeting_type: Option<MeetingType>,
    /// Password of the meeting (会议密码). Digits only.
    #[api(len = 4..=6, pattern = "^[0-9]*$")]
    pub password: Option<Secret<String>>,
    /// Recurrence of the meeting (周期性会议规则).
    pub recurring_rule: Option<NewRecurrence>,
    /// Settings that apply while the meeting runs (会议设置).
    pub settings: Option<NewMeetingSettings>,
    /// `true` if the meeting also shows in WeCom (同步企业微信). Only at creation. Default: `true`.
    pub sync_to_wework: Option<bool>,
    /// Time zone, named as in the Oracle time zone list (时区). Such as Asia/Shanghai.
    pub time_zone: Option<String>,
}

/// Recurrence of the meeting (周期性会议规则).
#[object]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct NewRecurrence {
    /// Days of a custom recurrence, summed as bits (自定义重复日). Type 1: 1 Sunday, 2 Monday, ... 64
    /// Saturday. Type 2: one of those plus 128 first week, 256 second, ... 2048 fifth. Type 3:
    /// 2^(n-1) for day n. Ignored for type 0. Must include the day of the first meeting.
    pub customized_recurring_days: Option<i64>,
    /// Number of units between two meetings of a custom recurrence (自定义循环步长). Applies only with
    /// `recurring_type=5`.
    pub customized_recurring_step: Option<i64>,
    /// Unit of a custom recurrence (自定义循环类型). Applies only with `recurring_type=5`.
    pub customized_recurring_type: Option<CustomRecurringType>,
    /// Frequency of the meeting (重复类型). Default: `RecurringType::Daily`.
    pub recurring_type: Option<RecurringType>,
    /// Number of meetings in the series (限定会议次数). Up to 200 for daily, weekdays and weekly, up to
    /// 50 for biweekly and monthly. Default: 7.
    #[api(range = 1..=200)]
    pub until_count: Option<u32>,
    /// Time after which the meeting no longer repeats (结束日期). Seven days from now if it is absent;
    /// reaches at most 200 sessions (daily, weekdays, weekly) or 50 (biweekly, monthly).
    pub until_date: Option<UnixSeconds>,
    /// Condition that ends the repetition (结束重复类型). Default: `UntilType::ByDate`.
    pub until_type: Option<UntilType>,
}

/// The response to [`CreateMeeting`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateMeetingResponse {
    /// The meeting that was created (会议列表).
    pub meeting_info_list: Vec<CreatedMeeting>,
    /// Number of meetings in the response (会议数量).
    pub meeting_number: Option<i64>,
}

/// The meeting that was created (会议列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreatedMeeting {
    /// Co-hosts at this moment (联席主持人列表).
    pub current_co_hosts: Vec<CoHost>,
    /// `true` if the meeting is broadcast (开启直播). Only the creator sees it.
    pub enable_live: Option<bool>,
    /// Planned end (会议结束时间).
    pub end_time: Option<Quoted<UnixSeconds>>,
    /// Key that lets a member become host (主持人密钥). Digits only.
    pub host_key: Option<Secret<String>>,
    /// Users appointed as hosts (主持人列表).
    pub hosts: Vec<CreatedMeetingUser>,
    /// Link to join the meeting (入会链接).
    pub join_url: Option<String>,
    /// Settings of the broadcast (直播配置).
    pub live_config: Option<CreatedMeetingBroadcast>,
    /// Number that people dial or type to join (会议号码).
    pub meeting_code: Option<String>,
    /// Id of the meeting (会议ID).
    pub meeting_id: Option<String>,
    /// Users who are invited (邀请的参会人).
    pub participants: Vec<CreatedMeetingUser>,
    /// Password of the meeting (会议密码).
    pub password: Option<Secret<String>>,
    /// Settings that apply while the meeting runs (会议设置).
    pub settings: Option<CreatedMeetingSettings>,
    /// Planned start (会议开始时间).
    pub start_time: Option<Quoted<UnixSeconds>>,
    /// Subject of the meeting (会议主题).
    pub subject: Option<String>,
    /// Invited users who have no account (未注册用户列表). Business and enterprise editions only.
    pub user_non_registered: Vec<String>,
}

/// A co-host of the created meeting (联席主持人列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CoHost {
    /// `true` if the user joins under another name (匿名入会).
    pub is_anonymous: Option<bool>,
    /// Name shown for a user who joins anonymously (匿名名称).
    pub nick_name: Option<String>,
    /// Id of the user in the form `operator_id_type` names (用户标识).
    pub operator_id: Option<String>,
    /// Kind of id that `operator_id` holds (用户ID类型).
    pub operator_id_type: Option<OperatorIdType>,
    /// Address of the user's picture (头像地址).
    pub profile_photo: Option<String>,
    /// Userid or open id of the user (用户ID).
    pub userid: Option<String>,
}

/// A host or an invited user of the created meeting.
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreatedMeetingUser {
    /// `true` if the user joins under another name (匿名入会).
    pub is_anonymous: Option<bool>,
    /// Name shown for a user who joins anonymously (匿名名称).
    pub nick_name: Option<String>,
    /// Userid or open id of the user (用户ID).
    pub userid: Option<String>,
}

/// Settings of the broadcast (直播配置).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreatedMeetingBroadcast {
    /// `true` if viewers of the broadcast may discuss (直播互动).
    pub enable_live_im: Option<bool>,
    /// `true` if the broadcast asks for a password (开启直播密码).
    pub enable_live_password: Option<bool>,
    /// `true` if the broadcast can be replayed (直播回看).
    pub enable_live_replay: Option<bool>,
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
pub struct CreatedMeetingSettings {
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
    /// Permission of members to rename themselves (允许自己改名).
    pub change_nickname: Option<RenamePermission>,
    /// `true` if the host may pause or stop the automatic cloud recording (暂停自动录制).
    pub enable_host_pause_auto_record: Option<bool>,
    /// `true` if members are muted when they join (入会静音).
    pub mute_enable_join: Option<bool>,
    /// Muting of members who join (入会静音选项).
    pub mute_enable_type_join: Option<MuteOnJoin>,
    /// `true` if only users of the enterprise may join (仅企业成员入会).
    pub only_enterprise_user_allowed: Option<bool>,
    /// People who may join the meeting (成员入会限制).
    pub only_user_join_type: Option<JoinRestriction>,
    /// State of the transcript panel when the host joins (转写侧边栏). An integer although the reference
    /// speaks of true and false; the request says 0 open, 1 closed.
    pub open_asr_view: Option<i64>,
    /// `true` if any member joining, not only the host, starts cloud recording (成员入会即录制).
    pub participant_join_auto_record: Option<bool>,
    /// `true` if a tone plays when a person joins (入会提示音).
    pub play_ivr_on_join: Option<bool>,
    /// `true` if a tone plays when a person leaves (离会提示音).
    pub play_ivr_on_leave: Option<bool>,
    /// Layout of the watermark (水印样式).
    pub water_mark_type: Option<WatermarkType>,
}
