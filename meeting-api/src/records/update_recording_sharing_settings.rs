//! 修改会议录制共享设置: changes with whom and how a meeting's recording is shared.

use crate::types::{OperatorIdType, RecordingShareScope, UnixMillis};
use crate::{Secret, endpoint, object, open_enum};

/// Changes with whom and how a meeting's recording is shared (修改会议录制共享设置).
///
/// - Only the meeting's creator, a super administrator or a user who may manage the company's
///   recordings may send it.
/// - The response is an empty body.
/// - With a password switched on but not given, each request may make a new random one, so this PUT
///   is not declared safe to retry.
///
/// # Rules of the service
///
/// - If `sharing_config.enable_sharing=false`, no other member of `sharing_config` may be set.
/// - At most one of `sharing_config.enable_approve` and `sharing_config.enable_password` is true; a
///   password applies only if `enable_approve` is false.
/// - `meeting_id` is needed unless the recording was uploaded.
///
/// # Where SDK and documentation differ
///
/// - `operator_id_type`: the SDK takes `rooms_id` (3) alone and points to a `userid` field that it
///   lacks; the documentation lists 1, 2 and 3.
/// - `sharing_auth_type`: the SDK stops at 2; the documentation goes to 5 and calls the field about
///   to be dropped.
/// - `enable_password` is true by default although a password is then required, while both also say
///   that a missing password is made at random.
/// - Length and letters of the password: only the documentation has them.
///
/// Reference: [修改会议录制共享设置](https://cloud.tencent.com/document/product/1095/52663).
///
/// ```no_run
/// use meeting_api::records::{UpdateRecordingSharingSettings, update_recording_sharing_settings};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = UpdateRecordingSharingSettings::builder()
///     .meeting_record_id("1434567890123456789")
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// update_recording_sharing_settings(client, &request).await?;
/// # Ok(())
/// # }
/// ```
#[endpoint(PUT, "/v1/records/settings/{meeting_record_id}")]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct UpdateRecordingSharingSettings {
    /// Id of all the recordings of one meeting session (会议录制 ID). From the list of recordings.
    pub meeting_record_id: String,
    /// Id of the person or device that sends the request (操作者 ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者 ID 类型).
    pub operator_id_type: OperatorIdType,
    /// Id of the meeting that was recorded (会议 ID). May be left out only for an uploaded recording.
    pub meeting_id: Option<String>,
    /// New sharing settings of the recording (共享配置).
    pub sharing_config: Option<SharingChanges>,
}

/// New sharing settings of the recording (共享配置).
#[object]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct SharingChanges {
    /// `true` if viewers may download the recording (是否允许下载). Default: `false`.
    pub allow_download: Option<bool>,
    /// `true` if viewers may read the transcript (是否允许查看转写). Default: `true`.
    pub allow_view_transcripts: Option<bool>,
    /// `true` if viewers need approval (是否需要审批). An alternative to the password.
    pub enable_approve: Option<bool>,
    /// `true` if viewers need a password (是否开启密码). Default: `true`.
    pub enable_password: Option<bool>,
    /// `true` if the recording is shared at all (共享开关). Turning it off drops the other settings.
    /// Default: `true`.
    pub enable_sharing: Option<bool>,
    /// `true` if the sharing link expires (是否开启有效期). Default: `false`.
    pub enable_sharing_expire: Option<bool>,
    /// Password that viewers must give (共享密码). Format: letters and digits. Made at random if
    /// absent.
    #[api(forbidden_if(enable_password = false), required_if(enable_password = true), len = 4..=8)]
    pub password: Option<Secret<String>>,
    /// People who may open the link (访问范围).
    pub share_scope: Option<RecordingShareScope>,
    /// People who may watch (共享权限类型). Use `share_scope` and the other fields; 3 to 5 are in the
    /// documentation only; WeCom's version of it says that Rooms cannot use 4 and 5. Deprecated by
    /// the service.
    pub sharing_auth_type: Option<RecordingSharingAuthType>,
    /// Time at which the sharing link expires (共享链接有效期).
    #[api(forbidden_if(enable_sharing_expire = false), required_if(enable_sharing_expire = true))]
    pub sharing_expire: Option<UnixMillis>,
}

/// People who may watch a recording (共享权限类型).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecordingSharingAuthType {
    /// Users who have signed in.
    SignedInUsers = 0,
    /// Members of the company.
    CompanyMembers = 1,
    /// Participants of the meeting.
    Participants = 2,
    /// Everyone.
    Everyone = 3,
    /// Members whose request was approved. Not for Rooms.
    ApprovedMembers = 4,
    /// People invited through WeChat. Not for Rooms.
    WechatInvitees = 5,
}
