//! 修改会议: changes a meeting, or one session of a recurring meeting.

use crate::meetings::{BroadcastConfig, Invitee, NewMeetingSettings};
use crate::types::{CustomRecurringType, DeviceType, Guest, JoinRestriction, MediaSetType, MeetingType, Quoted, RecurringType, RenamePermission, UnixSeconds, UntilType};
use crate::{Secret, endpoint, object, response};

/// Changes a meeting, or one session of a recurring meeting (修改会议).
///
/// - AK/SK callers may change any valid meeting the user created, OAuth 2.0 callers only those
///   created through OAuth 2.0.
/// - Instant meetings cannot be changed; enterprise administrators may change meetings of the
///   enterprise (documentation).
/// - At most 300 invitees; [`SetInvitees`](crate::meetings::SetInvitees) takes more.
/// - Hosts and guests: absent changes nothing, empty clears; for other fields the reference does
///   not say what omission does.
/// - With `recurring_rule.sub_meeting_id` only the time of that session changes.
/// - The host key of a recurring meeting stays the same for all sessions and can be fetched once
///   per meeting.
/// - The event for changed meetings tells when it happened.
/// - Former SaaS enterprise and education accounts need 10 virtual rooms (documentation).
///
/// # Rules of the service
///
/// - With `recurring_rule.sub_meeting_id`, no other member of `recurring_rule` may be set.
/// - `hosts` must include `userid` if it is given and not empty (documentation).
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
/// - `until_count`: 1 to 50 here, up to 200 (daily, weekdays, weekly) or 50 (biweekly, monthly) at
///   creation.
/// - `enable_interpreter`, `sync_to_wework` and type of creation cannot be changed here.
/// - The documentation lists device types 12, 81 to 84 and 86 too.
///
/// # Error codes
///
/// | code | meaning |
/// | --- | --- |
/// | 190004 | a parameter is invalid, or a custom recurrence leaves out the first day |
///
/// Reference: [修改会议](https://cloud.tencent.com/document/product/1095/42424).
///
/// ```no_run
/// use meeting_api::meetings::{UpdateMeeting, update_meeting};
/// use meeting_api::types::DeviceType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = UpdateMeeting::builder()
///     .meeting_id("7567173273889276131")
///     .instance_id(DeviceType::Pc)
///     .userid("user1")
///     .build()?;
/// let response = update_meeting(client, &request).await?;
/// for meeting in response.meeting_info_list {
///     println!("{meeting:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(PUT, "/v1/meetings/{meeting_id}", response = UpdateMeetingResponse)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct UpdateMeeting {
    /// Id of the meeting (会议ID).
    pub meeting_id: String,
    /// Device type of the user who sends the request (终端设备类型). Only the documentation lists 12, 81
    /// to 84 and 86.
    #[api(rename = "instanceid")]
    pub instance_id: DeviceType,
    /// Userid or open id of the creator of the meeting (会议创建者ID). Also an enterprise administrator,
    /// according to the documentation.
    #[api(non_empty)]
    pub userid: String,
    /// `true` if the meeting stays on the private network of the enterprise (专网会议). Ignored where
    /// the caller may not create private-network meetings.
    pub allow_enterprise_intranet_only: Option<bool>,
    /// `true` if members may upload documents (文档上传权限).
    pub enable_doc_upload_permission: Option<bool>,
    /// `true` if enrollment is switched on (报名开关).
    pub enable_enroll: Option<bool>,
    /// `true` if a key lets a member become host (开启主持人密钥).
    pub enable_host_key: Option<bool>,
    /// `true` if the meeting is broadcast (开启直播).
    pub enable_live: Option<bool>,
    /// Planned end (会议结束时间).
    pub end_time: Option<Quoted<UnixSeconds>>,
    /// Guests, who need neither the password nor the waiting room (会议嘉宾列表). Absent changes nothing,
    /// empty removes all.
    pub guests: Option<Vec<Guest>>,
    /// Key that lets a member become host (主持人密钥). Digits only. The service generates one if
    /// `enable_host_key=true` and this is absent.
    #[api(len = 6..=6, pattern = "^[0-9]*$")]
    pub host_key: Option<Secret<String>>,
    /// Users who host the meeting (主持人列表). Absent changes nothing, empty removes all; must include
    /// `userid` (documentation). Business and enterprise editions only.
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
    /// Network that carries the meeting of a hybrid-cloud enterprise (会议网络类型).
    pub media_set_type: Option<MediaSetType>,
    /// Kind of meeting: single or recurring (会议类型).
    pub meeting_type: Option<MeetingType>,
    /// Password of the meeting (会议密码). Digits only. An empty string removes the password, although
    /// shorter than the range.
    #[api(pattern = "^([0-9]{4,6})?$")]
    pub password: Option<Secret<String>>,
    /// Recurrence of the meeting (周期性会议规则).
    pub recurring_rule: Option<RecurrenceChanges>,
    /// Settings that apply while the meeting runs (会议设置).
    pub settings: Option<NewMeetingSettings>,
    /// Planned start (会议开始时间).
    pub start_time: Option<Quoted<UnixSeconds>>,
    /// Subject of the meeting (会议主题). Bytes, according to the documentation: a Latin letter counts
    /// as 2, a Chinese character as 2 to 4. Ignored while `recurring_rule.sub_meeting_id` is given
    /// (documentation).
    #[api(len = ..=512)]
    pub subject: Option<String>,
    /// Time zone, named as in the Oracle time zone list (时区). Such as Asia/Shanghai.
    pub time_zone: Option<String>,
}

/// Recurrence of the meeting (周期性会议规则).
#[object]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct RecurrenceChanges {
    /// Days of a custom recurrence, summed as bits (自定义重复日). Type 1: 1 Sunday, 2 Monday, ... 64
    /// Saturday. Type 2: one of those plus 128 first week, 256 second, ... 2048 fifth. Type 3:
    /// 2^(n-1) for day n. Ignored for type 0. Must include the day of the first meeting.
    pub customized_recurring_days: Option<i64>,
    /// Number of units between two meetings of a custom recurrence (自定义循环步长). Applies only with
    /// `recurring_type=5`.
    pub customized_recurring_step: Option<i64>,
    /// Unit of a custom recurrence (自定义循环类型). Applies only with `recurring_type=5`.
    pub customized_recurring_type: Option<CustomRecurringType>,
    /// Frequency of the meeting (重复类型).
    pub recurring_type: Option<RecurringType>,
    /// Session whose time changes; the whole series if it is absent (子会议ID).
    pub sub_meeting_id: Option<String>,
    /// Number of meetings in the series (限定会议次数).
    #[api(range = 1..=50)]
    pub until_count: Option<u32>,
    /// Time after which the meeting no longer repeats (结束日期). Reaches at most 50 sessions.
    pub until_date: Option<UnixSeconds>,
    /// Condition that ends the repetition (结束重复类型).
    pub until_type: Option<UntilType>,
}

/// The response to [`UpdateMeeting`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateMeetingResponse {
    /// The meeting that was changed (会议列表).
    pub meeting_info_list: Vec<UpdatedMeeting>,
    /// Number of meetings in the response (会议数量).
    pub meeting_number: Option<i64>,
}

/// The meeting that was changed (会议列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdatedMeeting {
    /// `true` if the meeting is broadcast (开启直播).
    pub enable_live: Option<bool>,
    /// Key that lets a member become host (主持人密钥). Digits only.
    pub host_key: Option<Secret<String>>,
    /// Settings of the broadcast (直播配置).
    pub live_config: Option<UpdatedMeetingBroadcast>,
    /// Number that people dial or type to join (会议号码).
    pub meeting_code: Option<String>,
    /// Id of the meeting (会议ID).
    pub meeting_id: Option<String>,
    /// Settings that apply while the meeting runs (会议设置).
    pub settings: Option<UpdatedMeetingSettings>,
}

/// Settings of the broadcast (直播配置).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdatedMeetingBroadcast {
    /// Address to watch the broadcast (直播观看地址).
    pub live_addr: Option<String>,
}

/// Settings that apply while the meeting runs (会议设置).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdatedMeetingSettings {
    /// Permission of members to rename themselves (允许自己改名).
    pub change_nickname: Option<RenamePermission>,
    /// People who may join the meeting (成员入会限制).
    pub only_user_join_type: Option<JoinRestriction>,
}
