//! 开启或关闭实时转写: turns live transcription of a meeting in progress on or off.

use crate::types::{DeviceType, OperatorIdType, TranscriptView};
use crate::{endpoint, response};

/// Turns live transcription of a meeting in progress on or off (开启或关闭实时转写).
///
/// - The meeting must be in progress.
/// - Done on behalf of the creator (SDK) or the host only (documentation).
/// - OAuth 2.0 apps need the permission to manage meeting transcripts.
/// - The response has a code and a message even on success.
///
/// # Rules of the service
///
/// - Required when a Rooms device created the meeting: `target_rooms_id`.
/// - `open_asr_view` applies only if `is_open=true`.
///
/// # Where SDK and documentation differ
///
/// - `operator_id_type`: SDK lists 1; documentation also 2.
/// - Who may send it: SDK says the creator, documentation says the host.
///
/// Reference: [开启或关闭实时转写](https://cloud.tencent.com/document/product/1095/106034).
///
/// ```no_run
/// use meeting_api::controls::{SetLiveTranscription, set_live_transcription};
/// use meeting_api::types::{DeviceType, OperatorIdType};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = SetLiveTranscription::builder()
///     .meeting_id("7567173273889276131")
///     .instance_id(DeviceType::Pc)
///     .is_open(true)
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// let response = set_live_transcription(client, &request).await?;
/// println!("{:?}", response.code);
/// # Ok(())
/// # }
/// ```
#[endpoint(
    PUT,
    "/v1/real-control/meetings/{meeting_id}/asr",
    response = SetLiveTranscriptionResponse,
    retry = safe
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct SetLiveTranscription {
    /// Unique id of the meeting (会议ID).
    pub meeting_id: String,
    /// Device type of the operator (终端设备类型). Spelt with an underscore here, unlike `instanceid`
    /// elsewhere.
    pub instance_id: DeviceType,
    /// `true` if live transcription is on (开启实时转写).
    pub is_open: bool,
    /// Id of the user or device that sends the request, of the kind that `operator_id_type` names
    /// (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者ID类型).
    pub operator_id_type: OperatorIdType,
    /// State of the transcript side panel (打开转写侧边栏). Default: `TranscriptView::Open`.
    pub open_asr_view: Option<TranscriptView>,
    /// Id of the Rooms device that created the meeting (目标RoomsID).
    #[api(all_or_none = target)]
    pub target_rooms_id: Option<String>,
    /// Kind of id that `target_rooms_id` holds (RoomsID类型).
    #[api(all_or_none = target)]
    pub target_rooms_id_type: Option<OperatorIdType>,
}

/// The response to [`SetLiveTranscription`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SetLiveTranscriptionResponse {
    /// Status code; zero means success (状态码).
    pub code: Option<i64>,
    /// Description of the outcome (描述信息).
    pub message: Option<String>,
}
