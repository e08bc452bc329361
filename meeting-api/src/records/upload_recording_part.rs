//! 分块上传录制文件 - 上传: uploads one part of a recording file whose upload was prepared before.

use crate::types::OperatorIdType;
use crate::{File, endpoint};

/// Uploads one part of a recording file whose upload was prepared before (分块上传录制文件 - 上传).
///
/// - An interrupted upload can be resumed for 6 hours. A part has a number, so it can be retried if
///   its outcome is unknown: `client.send(&request).retry_safety(RetrySafety::Safe)`.
/// - The response is an empty body.
/// - At most 200 requests a minute.
/// - Free of charge for now; charges may follow.
///
/// # Rules of the service
///
/// - `file_size` equals the length of `file_content`; it equals `block_size` except in the last
///   part.
///
/// Reference: [分块上传录制文件 - 上传](https://cloud.tencent.com/document/product/1095/106696).
///
/// ```no_run
/// use meeting_api::records::{UploadRecordingPart, upload_recording_part};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error, File};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = UploadRecordingPart::builder()
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .upload_id("upload-id")
///     .file_size(1024)
///     .file_seq(1)
///     .file_checksum("9e107d9d372bb6826bd81d3542a419d6")
///     .file_content(File::new("weekly.mp4", vec![0_u8; 1024]))
///     .build()?;
/// upload_recording_part(client, &request).await?;
/// # Ok(())
/// # }
/// ```
#[endpoint(POST, "/v1/files/records/upload-part", auth = aksk, body = multipart)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadRecordingPart {
    /// Id of the person or device that sends the request (操作者 ID).
    #[api(part, non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者 ID 类型).
    #[api(part)]
    pub operator_id_type: OperatorIdType,
    /// Id of the upload, from its preparation (上传事务 ID).
    #[api(part, non_empty)]
    pub upload_id: String,
    /// Size of this part in bytes (文件块大小). The prepared `block_size`, for the last part its true
    /// size.
    #[api(part)]
    pub file_size: u64,
    /// Number of this part (文件块号). Up to the prepared `block_num`.
    #[api(part, range = 1..)]
    pub file_seq: u32,
    /// MD5 of this part's content (文件校验和). Format: hexadecimal.
    #[api(part)]
    pub file_checksum: String,
    /// Content of this part (文件二进制内容). Sent as a file part of type application/octet-stream with a
    /// file name.
    #[api(part)]
    pub file_content: File,
}
