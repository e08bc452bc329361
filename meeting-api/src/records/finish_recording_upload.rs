//! 分块上传录制文件 - 上传完成: ends an upload in parts once every part has arrived and adds the file to the
//! recordings.

use crate::types::OperatorIdType;
use crate::{endpoint, response};

/// Ends an upload in parts once every part has arrived and adds the file to the recordings
/// (分块上传录制文件 - 上传完成).
///
/// - Send it only after all parts have been uploaded.
/// - The job runs later; its result comes as a common.job-results event whose `business_code` is
///   record.file-upload (`job_status` 1 done, 2 failed).
/// - At most 200 requests a minute.
/// - Free of charge for now; charges may follow.
///
/// Reference: [分块上传录制文件 - 上传完成](https://cloud.tencent.com/document/product/1095/106697).
///
/// ```no_run
/// use meeting_api::records::{FinishRecordingUpload, finish_recording_upload};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = FinishRecordingUpload::builder()
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .speak_number(1)
///     .upload_id("upload-id")
///     .build()?;
/// let response = finish_recording_upload(client, &request).await?;
/// println!("{:?}", response.job_id);
/// # Ok(())
/// # }
/// ```
#[endpoint(
    POST,
    "/v1/files/records/upload-finish",
    response = FinishRecordingUploadResponse,
    auth = aksk
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct FinishRecordingUpload {
    /// Id of the person or device that sends the request (操作者 ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者 ID 类型).
    pub operator_id_type: OperatorIdType,
    /// Number of people who speak in the file; 0 stands for several (发言人数).
    #[api(range = ..=12)]
    pub speak_number: u32,
    /// Id of the upload, from its preparation (上传事务 ID).
    #[api(non_empty)]
    pub upload_id: String,
    /// `true` to make a transcript and minutes at once (自动生成纪要). Default: `true`.
    pub ai_record: Option<bool>,
}

/// The response to [`FinishRecordingUpload`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FinishRecordingUploadResponse {
    /// Id of the job that takes in the file (任务 ID).
    pub job_id: Option<String>,
}
