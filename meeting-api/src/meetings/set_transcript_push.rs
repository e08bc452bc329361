//! 开启/关闭实时转写推送: switches the webhook delivery of live transcript text for a meeting on or off.

use crate::types::OperatorIdType;
use crate::endpoint;

/// Switches the webhook delivery of live transcript text for a meeting on or off (开启/关闭实时转写推送).
///
/// - For the creator of the meeting.
/// - May be switched on before the meeting starts and before transcription is on; text flows once
///   transcription runs.
/// - Enterprise secret: any meeting of the enterprise. OAuth 2.0: only meetings created through
///   OAuth 2.0.
/// - Enterprise-level apps receive all pushing meetings of the enterprise, app-level apps those the
///   app created, OAuth apps those created through OAuth 2.0.
/// - The response is empty.
///
/// # Rules of the service
///
/// - `target_rooms_id` is needed when a Rooms device created the meeting.
///
/// No page of the vendor's documentation is known for this endpoint. The facts are from the SDK.
///
/// ```no_run
/// use meeting_api::meetings::{SetTranscriptPush, set_transcript_push};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = SetTranscriptPush::builder()
///     .is_open(true)
///     .meeting_id("7567173273889276131")
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// set_transcript_push(client, &request).await?;
/// # Ok(())
/// # }
/// ```
#[endpoint(POST, "/v1/asr/push-status", retry = safe)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct SetTranscriptPush {
    /// `true` if the transcript is pushed (转写推送开关).
    pub is_open: bool,
    /// Id of the meeting (会议 ID).
    #[api(non_empty)]
    pub meeting_id: String,
    /// Id of the user the request is made for, read according to `operator_id_type` (操作者 ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者 ID 类型).
    pub operator_id_type: OperatorIdType,
    /// Rooms device or meeting room that created the meeting (目标 Rooms). Only where a Rooms device
    /// created the meeting.
    #[api(all_or_none = target)]
    pub target_rooms_id: Option<String>,
    /// Kind of id that `target_rooms_id` holds (目标 ID 类型).
    #[api(all_or_none = target)]
    pub target_rooms_id_type: Option<OperatorIdType>,
}
