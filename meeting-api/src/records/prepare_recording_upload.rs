//! 分块上传录制文件 - 预上传: opens an upload in parts for a large sound or video file and returns the size of
//! the parts.

use crate::types::{Base64Text, OperatorIdType, RecordingMediaKind};
use crate::{endpoint, response};

/// Opens an upload in parts for a large sound or video file and returns the size of the parts
/// (分块上传录制文件 - 预上传).
///
/// - Meant for files above 20 MiB.
/// - Send the parts next, then finish the upload.
/// - At most 200 requests a minute.
/// - Free of charge for now; charges may follow.
///
/// # Rules of the service
///
/// - `file_size` at most 500 MB if `file_type=voice`.
/// - `file_size` at most 4 GB if `file_type=video`.
///
/// # Where SDK and documentation differ
///
/// - OAuth, the limits of size and the formats: only the documentation has them.
///
/// Reference: [分块上传录制文件 - 预上传](https://cloud.tencent.com/document/product/1095/106695).
///
/// ```no_run
/// use meeting_api::records::{PrepareRecordingUpload, prepare_recording_upload};
/// use meeting_api::types::{Base64Text, OperatorIdType, RecordingMediaKind};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = PrepareRecordingUpload::builder()
///     .file_name(Base64Text::new("weekly.mp4"))
///     .file_size(1024)
///     .file_type(RecordingMediaKind::Audio)
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// let response = prepare_recording_upload(client, &request).await?;
/// println!("{:?}", response.block_num);
/// # Ok(())
/// # }
/// ```
#[endpoint(
    POST,
    "/v1/files/records/upload-prepare",
    response = PrepareRecordingUploadResponse,
    auth = aksk
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct PrepareRecordingUpload {
    /// Name of the file with its ending (文件名). The length counts characters before Base64.
    #[api(len = ..=30)]
    pub file_name: Base64Text,
    /// Size of the whole file in bytes (文件大小). Must be the file's true size; at most 500 MB for
    /// sound and 4 GB for video (decimal or binary is not documented).
    pub file_size: i64,
    /// Kind of file: sound or video (文件类型). Audio: m4a, aiff, wma, ogg, aac, amr, wav, mp3; video:
    /// mp4, flv, mov, ogg, avi, wmv, m4v, 3gp, mpeg.
    pub file_type: RecordingMediaKind,
    /// Id of the person or device that sends the request (操作者 ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者 ID 类型).
    pub operator_id_type: OperatorIdType,
}

/// The response to [`PrepareRecordingUpload`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PrepareRecordingUploadResponse {
    /// Number of parts to send (分块数量).
    pub block_num: Option<i64>,
    /// Size of every part but the last, in bytes (分块大小).
    pub block_size: Option<i64>,
    /// Id of the upload, for the next steps (上传事务 ID).
    pub upload_id: Option<String>,
}
