//! 查询录制转写详情: gets the transcript of one recording file down to single words and their times.

use crate::types::{OperatorIdType, TranscriptVersion, VoiceprintState};
use crate::{endpoint, response};

/// Gets the transcript of one recording file down to single words and their times (查询录制转写详情).
///
/// - Only the meeting's creator, a super administrator or a user who may manage the company's
///   recordings may send it.
/// - OAuth works only for users of the business, enterprise and education editions.
/// - Applications created after 2026-01-16 must send an STS token in a header.
/// - To read on, ask again from the paragraph after the last one received: pid is a start, not a
///   page.
///
/// # Rules of the service
///
/// - `meeting_id` is needed unless the recording was uploaded.
///
/// # Where SDK and documentation differ
///
/// - STS token: only the documentation asks for it (from 2026-01-16 on, new applications).
///
/// Reference: [查询录制转写详情](https://cloud.tencent.com/document/product/1095/65111).
///
/// ```no_run
/// use meeting_api::records::{GetRecordingTranscript, get_recording_transcript};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = GetRecordingTranscript::builder()
///     .record_file_id("1534567890123456789")
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// let response = get_recording_transcript(client, &request).await?;
/// println!("{:?}", response.minutes);
/// # Ok(())
/// # }
/// ```
#[endpoint(GET, "/v1/records/transcripts/details", response = GetRecordingTranscriptResponse)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct GetRecordingTranscript {
    /// Id of one recording file (录制文件 ID).
    #[api(non_empty)]
    pub record_file_id: String,
    /// Id of the person or device that sends the request (操作者 ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者 ID 类型).
    pub operator_id_type: OperatorIdType,
    /// Id of the meeting that was recorded (会议 ID). May be left out only for an uploaded recording.
    pub meeting_id: Option<String>,
    /// Id of the first paragraph wanted (起始段落 ID). That paragraph is included. Default: `0`.
    pub pid: Option<String>,
    /// Number of paragraphs to return (查询的段落数). All of them if absent.
    pub limit: Option<i64>,
    /// Version of the transcript to use (转写类型). Default: `TranscriptVersion::Original`.
    pub transcripts_type: Option<TranscriptVersion>,
}

/// The response to [`GetRecordingTranscript`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetRecordingTranscriptResponse {
    /// The transcript (录制转写对象).
    pub minutes: Option<Transcript>,
    /// `true` if paragraphs are left (是否还有更多). Can be true only if pid or limit was given.
    pub more: Option<bool>,
}

/// The transcript (录制转写对象).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Transcript {
    /// Separation of voices that shared one device (声纹识别状态). Also 1 if no voices had to be
    /// separated.
    pub audio_detect: Option<VoiceprintState>,
    /// Keywords of the recording (关键词列表).
    pub keywords: Vec<String>,
    /// Paragraphs of the transcript (段落对象列表).
    pub paragraphs: Vec<TranscriptParagraph>,
}

/// A paragraph of a transcript (段落对象列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TranscriptParagraph {
    /// End of the paragraph in the media (段落结束时间). Milliseconds from the start of the media, not a
    /// Unix time.
    pub end_time: Option<i64>,
    /// Id of the paragraph (段落 ID).
    pub pid: Option<String>,
    /// Sentences of the paragraph (句子对象列表).
    pub sentences: Vec<TranscriptSentence>,
    /// Speaker of the paragraph (发言人信息).
    pub speaker_info: Option<TranscriptSpeaker>,
    /// Start of the paragraph in the media (段落开始时间). Milliseconds from the start of the media, not
    /// a Unix time.
    pub start_time: Option<i64>,
}

/// A sentence of a transcript (句子对象列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TranscriptSentence {
    /// End of the sentence in the media (句子结束时间). Milliseconds from the start of the media, not a
    /// Unix time.
    pub end_time: Option<i64>,
    /// Id of the sentence (句子 ID).
    pub sid: Option<String>,
    /// Start of the sentence in the media (句子开始时间). Milliseconds from the start of the media, not a
    /// Unix time.
    pub start_time: Option<i64>,
    /// Words of the sentence (词对象列表).
    pub words: Vec<TranscriptWord>,
}

/// A word of a transcript (词对象列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TranscriptWord {
    /// End of the word in the media (词结束时间). Milliseconds from the start of the media, not a Unix
    /// time.
    pub end_time: Option<i64>,
    /// Start of the word in the media (词开始时间). Milliseconds from the start of the media, not a Unix
    /// time.
    pub start_time: Option<i64>,
    /// The word itself (文本内容).
    pub text: Option<String>,
    /// Id of the word (词 ID).
    pub wid: Option<String>,
}

/// The speaker of a paragraph (发言人信息).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TranscriptSpeaker {
    /// Id of the participant, valid in this meeting only (临时 ID).
    pub ms_open_id: Option<String>,
    /// User id of the speaker (用户 userid). Only for speakers of the same company.
    pub userid: Option<String>,
    /// Name the speaker went by (昵称).
    pub username: Option<String>,
}
