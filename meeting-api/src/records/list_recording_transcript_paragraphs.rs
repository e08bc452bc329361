//! 查询录制转写段落信息: lists the ids and times of the paragraphs of a recording file's transcript, without
//! their text.

use crate::types::{OperatorIdType, VoiceprintState};
use crate::{endpoint, response};

/// Lists the ids and times of the paragraphs of a recording file's transcript, without their text
/// (查询录制转写段落信息).
///
/// Only the meeting's creator, a super administrator or a user who may manage the company's
/// recordings may send it. OAuth works only for users of the business, enterprise and education
/// editions.
///
/// # Rules of the service
///
/// - `meeting_id` is needed unless the recording was uploaded.
///
/// Reference: [查询录制转写段落信息](https://cloud.tencent.com/document/product/1095/65115).
///
/// ```no_run
/// use meeting_api::records::{
///     ListRecordingTranscriptParagraphs, list_recording_transcript_paragraphs,
/// };
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = ListRecordingTranscriptParagraphs::builder()
///     .record_file_id("1534567890123456789")
///     .operator_id_type(OperatorIdType::UserId)
///     .operator_id("user1")
///     .build()?;
/// let response = list_recording_transcript_paragraphs(client, &request).await?;
/// for paragraph in response.pids {
///     println!("{paragraph:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(
    GET,
    "/v1/records/transcripts/paragraphs",
    response = ListRecordingTranscriptParagraphsResponse
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ListRecordingTranscriptParagraphs {
    /// Id of one recording file (录制文件 ID).
    #[api(non_empty)]
    pub record_file_id: String,
    /// Kind of id that `operator_id` holds (操作者 ID 类型).
    pub operator_id_type: OperatorIdType,
    /// Id of the person or device that sends the request (操作者 ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Id of the meeting that was recorded (会议 ID). May be left out only for an uploaded recording.
    pub meeting_id: Option<String>,
}

/// The response to [`ListRecordingTranscriptParagraphs`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListRecordingTranscriptParagraphsResponse {
    /// Separation of voices that shared one device (声纹识别状态). Also 1 if no voices had to be
    /// separated.
    pub audio_detect: Option<VoiceprintState>,
    /// Paragraphs of the transcript (段落对象列表).
    pub pids: Vec<ParagraphTimes>,
    /// Number of paragraphs in all (段落总数).
    pub total: Option<i64>,
}

/// The times of a paragraph (段落对象列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ParagraphTimes {
    /// End of the paragraph in the media (段落结束时间). Milliseconds from the start of the media, not a
    /// Unix time.
    pub end_time: Option<i64>,
    /// Id of the paragraph (段落 ID).
    pub pid: Option<String>,
    /// Start of the paragraph in the media (段落开始时间). Milliseconds from the start of the media, not
    /// a Unix time.
    pub start_time: Option<i64>,
}
