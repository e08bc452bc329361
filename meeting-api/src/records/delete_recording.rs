//! 删除会议录制: deletes all cloud recording files of one meeting recording.

use crate::types::OperatorIdType;
use crate::endpoint;

/// Deletes all cloud recording files of one meeting recording (删除会议录制).
///
/// - Only the meeting's creator, a super administrator or a user who may manage the company's
///   recordings may send it.
/// - The response is an empty body.
/// - An event reports the deletion to its subscribers.
///
/// # Rules of the service
///
/// - `meeting_id` is needed unless the recording was uploaded.
///
/// # Where SDK and documentation differ
///
/// - OAuth: the SDK allows it for recordings of OAuth applications; the documentation (2025-10)
///   rules it out, though it still lists openid (2) as an operator.
///
/// # Error codes
///
/// | code | meaning |
/// | --- | --- |
/// | 403 | the operator may not use this resource |
/// | 7001 | the meeting was not found |
/// | 190001 | a user is not registered |
/// | 190004 | a parameter is not valid |
///
/// Reference: [删除会议录制](https://cloud.tencent.com/document/product/1095/51186).
///
/// ```no_run
/// use meeting_api::records::{DeleteRecording, delete_recording};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = DeleteRecording::builder()
///     .meeting_record_id("1434567890123456789")
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// delete_recording(client, &request).await?;
/// # Ok(())
/// # }
/// ```
#[endpoint(DELETE, "/v1/records", auth = aksk)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct DeleteRecording {
    /// Id of all the recordings of one meeting session (会议录制 ID). From the list of recordings.
    #[api(non_empty)]
    pub meeting_record_id: String,
    /// Id of the person or device that sends the request (操作者 ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者 ID 类型).
    pub operator_id_type: OperatorIdType,
    /// Id of the meeting that was recorded (会议 ID). May be left out only for an uploaded recording.
    pub meeting_id: Option<String>,
}
