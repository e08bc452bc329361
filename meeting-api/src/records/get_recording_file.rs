//! 查询单个录制详情（文件、转写、纪要）: gets one recording file with the addresses of its media, transcripts and
//! minutes.

use crate::records::TextFile;
use crate::types::OperatorIdType;
use crate::{endpoint, response};

/// Gets one recording file with the addresses of its media, transcripts and minutes
/// (查询单个录制详情（文件、转写、纪要）).
///
/// - Only the meeting's creator, a super administrator or a user who may manage the company's
///   recordings may send it.
/// - Applications created after 2026-01-16 must send an STS token in a header.
/// - Under OAuth only recordings of the same company's OAuth applications are found.
/// - Download links are valid for minutes only: request new ones shortly before each download.
///
/// # Where SDK and documentation differ
///
/// - Lifetime of `download_address`: 6 hours in the SDK, 5 minutes in the documentation (which says
///   the same of `audio_address`).
/// - `operator_id_type`: the SDK's comment names `rooms_id` (3) alone; the documentation lists 1, 2
///   and 3.
/// - STS token: only the documentation asks for it.
///
/// Reference: [查询单个录制详情](https://cloud.tencent.com/document/product/1095/51180).
///
/// ```no_run
/// use meeting_api::records::{GetRecordingFile, get_recording_file};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = GetRecordingFile::builder()
///     .record_file_id("1534567890123456789")
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// let response = get_recording_file(client, &request).await?;
/// for file in response.ai_ds_minutes {
///     println!("{file:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(GET, "/v1/addresses/{record_file_id}", response = GetRecordingFileResponse)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct GetRecordingFile {
    /// Id of one recording file (录制文件 ID). From the list of recordings.
    pub record_file_id: String,
    /// Id of the person or device that sends the request (操作者 ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者 ID 类型).
    pub operator_id_type: OperatorIdType,
}

/// The response to [`GetRecordingFile`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetRecordingFileResponse {
    /// Files with the minutes written by the DeepSeek model (DS 摘要).
    pub ai_ds_minutes: Vec<TextFile>,
    /// Files with the transcript in its optimized version (智能优化版转写). Empty under OAuth for free
    /// personal accounts and for free companies made through WeCom.
    pub ai_meeting_transcripts: Vec<TextFile>,
    /// Files with the minutes that the service wrote (智能纪要列表). Absent if the recording may not be
    /// exported or downloaded; empty under OAuth for free personal accounts and for free companies
    /// made through WeCom.
    pub ai_minutes: Vec<TextFile>,
    /// Files with the Hunyuan model's minutes, by speaker (发言人纪要).
    pub ai_speaker_minutes: Vec<TextFile>,
    /// Files with the Hunyuan model's minutes, by topic (主题纪要).
    pub ai_topic_minutes: Vec<TextFile>,
    /// Address from which the sound can be downloaded (音频下载地址). Valid for 5 minutes according to
    /// the documentation; empty under OAuth for free personal accounts and for free companies made
    /// through WeCom.
    pub audio_address: Option<String>,
    /// Format of the sound file (音频文件格式). Such as m4a; empty under OAuth for free personal accounts
    /// and for free companies made through WeCom.
    pub audio_address_file_type: Option<String>,
    /// Address from which the video can be downloaded (下载地址). Valid for 5 minutes according to the
    /// documentation, 6 hours according to the SDK; empty under OAuth for free personal accounts
    /// and for free companies made through WeCom.
    pub download_address: Option<String>,
    /// Format of the video file (视频文件格式). Such as mp4.
    pub download_address_file_type: Option<String>,
    /// Number that people dial or type to join the meeting (会议 code).
    pub meeting_code: Option<String>,
    /// Id of the meeting that was recorded (会议 ID).
    pub meeting_id: Option<String>,
    /// Files with the transcript as it was heard (会议转写文件列表). Empty under OAuth for free personal
    /// accounts and for free companies made through WeCom.
    pub meeting_summary: Vec<TextFile>,
    /// Id of one recording file (录制文件 ID).
    pub record_file_id: Option<String>,
    /// Address at which the recording can be watched (播放地址).
    pub view_address: Option<String>,
}
