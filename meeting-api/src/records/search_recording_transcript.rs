//! 查询录制转写搜索结果: finds where a text occurs in the transcript of a recording file.

use crate::types::{OperatorIdType, TranscriptVersion};
use crate::{endpoint, response};

/// Finds where a text occurs in the transcript of a recording file (查询录制转写搜索结果).
///
/// Only the meeting's creator, a super administrator or a user who may manage the company's
/// recordings may send it. OAuth works only for users of the business, enterprise and education
/// editions.
///
/// # Rules of the service
///
/// - `meeting_id` is needed unless the recording was uploaded.
///
/// # Where SDK and documentation differ
///
/// - `operator_id`: the SDK's comment calls it a user name; the documentation means the usual
///   operator id.
///
/// Reference: [查询录制转写搜索结果](https://cloud.tencent.com/document/product/1095/65116).
///
/// ```no_run
/// use meeting_api::records::{SearchRecordingTranscript, search_recording_transcript};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = SearchRecordingTranscript::builder()
///     .record_file_id("1534567890123456789")
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .text("budget")
///     .build()?;
/// let response = search_recording_transcript(client, &request).await?;
/// for hit in response.hits {
///     println!("{hit:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(GET, "/v1/records/transcripts/search", response = SearchRecordingTranscriptResponse)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct SearchRecordingTranscript {
    /// Id of one recording file (录制文件 ID).
    #[api(non_empty)]
    pub record_file_id: String,
    /// Id of the person or device that sends the request (操作者 ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者 ID 类型).
    pub operator_id_type: OperatorIdType,
    /// Text to look for (搜索的文本). Percent-encoded once, as every query value.
    pub text: String,
    /// Id of the meeting that was recorded (会议 ID). May be left out only for an uploaded recording.
    pub meeting_id: Option<String>,
    /// Version of the transcript to use (转写类型). Default: `TranscriptVersion::Original`.
    pub transcripts_type: Option<TranscriptVersion>,
}

/// The response to [`SearchRecordingTranscript`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchRecordingTranscriptResponse {
    /// Places where the text occurs (搜索结果列表).
    pub hits: Vec<TranscriptHit>,
    /// Times at which the text is spoken (搜索结果时间戳).
    pub timelines: Vec<TranscriptTimelineEntry>,
}

/// A place where the text occurs (搜索结果列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TranscriptHit {
    /// Length of the match (匹配长度). The unit is not given.
    pub length: Option<i64>,
    /// Position in the sentence at which the match starts (相对词的偏移). The vendor's reference says
    /// relative to the word, but its example has 26; the unit is not given.
    pub offset: Option<i64>,
    /// Id of the paragraph (段落 ID).
    pub pid: Option<String>,
    /// Id of the sentence (句子 ID).
    pub sid: Option<String>,
}

/// The time of a place where the text occurs (搜索结果时间戳).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TranscriptTimelineEntry {
    /// Id of the paragraph (段落 ID).
    pub pid: Option<String>,
    /// Id of the sentence (句子 ID).
    pub sid: Option<String>,
    /// Start of the match in the media (词开始时间). Milliseconds from the start of the media, not a
    /// Unix time.
    pub start_time: Option<i64>,
}
