//! 查询会议录制共享设置: gets with whom and how a meeting's recording is shared.

use crate::types::{OperatorIdType, RecordingShareScope, UnixMillis};
use crate::{Secret, endpoint, response};

/// Gets with whom and how a meeting's recording is shared (查询会议录制共享设置).
///
/// Only the recording's manager, a super administrator or a user who may manage the company's
/// recordings may send it.
///
/// # Where SDK and documentation differ
///
/// - `operator_id_type`: the SDK also lists `rooms_id` (3); the documentation stops at 2.
///
/// Reference: [查询会议录制共享设置](https://cloud.tencent.com/document/product/1095/105655).
///
/// ```no_run
/// use meeting_api::records::{GetRecordingSharingSettings, get_recording_sharing_settings};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = GetRecordingSharingSettings::builder()
///     .meeting_record_id("1434567890123456789")
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// let response = get_recording_sharing_settings(client, &request).await?;
/// println!("{:?}", response.meeting_id);
/// # Ok(())
/// # }
/// ```
#[endpoint(
    GET,
    "/v1/records/settings/{meeting_record_id}",
    response = GetRecordingSharingSettingsResponse
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct GetRecordingSharingSettings {
    /// Id of all the recordings of one meeting session (会议录制 ID).
    pub meeting_record_id: String,
    /// Id of the person or device that sends the request (操作者 ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者 ID 类型).
    pub operator_id_type: OperatorIdType,
}

/// The response to [`GetRecordingSharingSettings`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetRecordingSharingSettingsResponse {
    /// Id of the meeting that was recorded (会议 ID).
    pub meeting_id: Option<String>,
    /// Name of the recording (录制名称).
    pub meeting_record_name: Option<String>,
    /// Sharing settings of the recording (共享配置).
    pub sharing_config: Option<SharingSettings>,
}

/// Sharing settings of the recording (共享配置).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SharingSettings {
    /// `true` if viewers may download the recording (是否允许下载).
    pub allow_download: Option<bool>,
    /// `true` if viewers may read the transcript (是否允许查看转写).
    pub allow_view_transcripts: Option<bool>,
    /// `true` if viewers need approval (是否需要审批).
    pub enable_approve: Option<bool>,
    /// `true` if viewers need a password (是否开启密码).
    pub enable_password: Option<bool>,
    /// `true` if the sharing link works (共享链接开关).
    pub enable_sharing: Option<bool>,
    /// `true` if the sharing link expires (是否开启有效期).
    pub enable_sharing_expire: Option<bool>,
    /// Password that viewers must give (共享密码). Only if a password is on, and only for the uploader,
    /// the creator and managers.
    pub password: Option<Secret<String>>,
    /// People who may open the link (访问范围).
    pub share_scope: Option<RecordingShareScope>,
    /// Time at which the sharing link expires (共享链接有效期). Only if the link expires.
    pub sharing_expire: Option<UnixMillis>,
}
