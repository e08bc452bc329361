//! 获取导出 PSTN 通话详单任务结果: fetches the state and download link of a job that exports telephone (PSTN)
//! call records.

use crate::types::OperatorIdType;
use crate::{endpoint, open_enum, response};

/// Fetches the state and download link of a job that exports telephone (PSTN) call records (获取导出
/// PSTN 通话详单任务结果).
///
/// - The export runs asynchronously; ask again until status is finished.
/// - The link is valid for 2 hours.
/// - The endpoint that starts the job is not in the SDK.
///
/// No page of the vendor's documentation is known for this endpoint. The facts are from the SDK.
///
/// ```no_run
/// use meeting_api::meetings::{GetPstnExportJob, get_pstn_export_job};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = GetPstnExportJob::builder()
///     .job_id("job-1")
///     .operator_id_type(OperatorIdType::UserId)
///     .operator_id("user1")
///     .build()?;
/// let response = get_pstn_export_job(client, &request).await?;
/// println!("{:?}", response.error_msg);
/// # Ok(())
/// # }
/// ```
#[endpoint(GET, "/v1/meeting/{job_id}", response = GetPstnExportJobResponse)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct GetPstnExportJob {
    /// Id of the export job (任务 ID).
    pub job_id: String,
    /// Kind of id that `operator_id` holds (操作者 ID 类型).
    pub operator_id_type: OperatorIdType,
    /// Id of the user the request is made for, read according to `operator_id_type` (操作者 ID).
    #[api(non_empty)]
    pub operator_id: String,
}

/// The response to [`GetPstnExportJob`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetPstnExportJobResponse {
    /// Reason why the job failed (任务错误信息).
    pub error_msg: Option<String>,
    /// Link to the exported file (任务下载链接). Valid for 2 hours.
    pub job_url: Option<String>,
    /// State of the job (任务状态).
    pub status: Option<JobStatus>,
}

/// State of a job (任务状态).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobStatus {
    /// Unfinished.
    Unfinished = 0,
    /// Finished.
    Finished = 1,
}
