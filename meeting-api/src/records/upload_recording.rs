//! 上传录制文件: uploads a sound or video file of up to 20 MiB in one request and adds it to the
//! recordings.

use crate::types::{Base64Text, OperatorIdType, RecordingMediaKind};
use crate::{File, endpoint, response};

/// Uploads a sound or video file of up to 20 MiB in one request and adds it to the recordings
/// (上传录制文件).
///
/// - For files above 20 MiB use the three upload steps instead.
/// - The job runs later; its result comes as a common.job-results event whose `business_code` is
///   record.file-upload (`job_status` 1 done, 2 failed).
/// - At most 200 requests a minute.
/// - Free of charge for now; charges may follow.
///
/// # Rules of the service
///
/// - `file_size` equals the length of `file_content`, at most 20971520.
///
/// # Where SDK and documentation differ
///
/// - The form parts have no comments in the SDK; their meaning and limits are the documentation's.
///
/// Reference: [上传录制文件](https://cloud.tencent.com/document/product/1095/106694).
///
/// ```no_run
/// use meeting_api::records::{UploadRecording, upload_recording};
/// use meeting_api::types::{Base64Text, OperatorIdType, RecordingMediaKind};
/// use meeting_api::{Client, Error, File};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = UploadRecording::builder()
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .file_name(Base64Text::new("weekly.mp3"))
///     .file_type(RecordingMediaKind::Audio)
///     .file_size(1024)
///     .file_checksum("9e107d9d372bb6826bd81d3542a419d6")
///     .file_content(File::new("weekly.mp3", vec![0_u8; 1024]))
///     .speak_number(1)
///     .build()?;
/// let response = upload_recording(client, &request).await?;
/// println!("{:?}", response.job_id);
/// # Ok(())
/// # }
/// ```
#[endpoint(
    POST,
    "/v1/files/records/upload-all",
    response = UploadRecordingResponse,
    auth = aksk,
    body = multipart
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadRecording {
    /// Id of the person or device that sends the request (操作者 ID).
    #[api(part, non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者 ID 类型).
    #[api(part)]
    pub operator_id_type: OperatorIdType,
    /// Name of the file with its ending (文件名). The length counts characters before Base64.
    #[api(part, len = ..=30)]
    pub file_name: Base64Text,
    /// Kind of file: sound or video (文件类型). Audio: m4a, aiff, wma, ogg, aac, amr, wav, mp3; video:
    /// mp4, flv, mov, ogg, avi, wmv, m4v, 3gp, mpeg.
    #[api(part)]
    pub file_type: RecordingMediaKind,
    /// Size of the file in bytes (文件大小). Must be the file's true size.
    #[api(part, range = ..=20971520)]
    pub file_size: u32,
    /// MD5 of the file's content (文件校验和). Format: hexadecimal.
    #[api(part)]
    pub file_checksum: String,
    /// Content of the file (文件二进制内容). Sent as a file part of type application/octet-stream with a
    /// file name.
    #[api(part)]
    pub file_content: File,
    /// Number of people who speak in the file; 0 stands for several (发言人数).
    #[api(part, range = ..=12)]
    pub speak_number: u32,
    /// `true` to make a transcript and minutes at once (自动生成纪要). Default: `true`.
    #[api(part)]
    pub ai_record: Option<bool>,
}

/// The response to [`UploadRecording`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadRecordingResponse {
    /// Id of the job that takes in the file (任务 ID).
    pub job_id: Option<String>,
}
