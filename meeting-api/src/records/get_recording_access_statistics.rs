//! 查询录制文件访问数据: returns counts, day by day, how often a meeting's recording was watched and
//! downloaded.

use crate::types::UnixSeconds;
use crate::{endpoint, response};

/// Returns counts, day by day, how often a meeting's recording was watched and downloaded
/// (查询录制文件访问数据).
///
/// Without a period the last 31 days are shown. Takes no operator.
///
/// # Rules of the service
///
/// - `end_time` is at most 31 days after `start_time`.
///
/// # Where SDK and documentation differ
///
/// - Only the documentation says that the last 31 days are the default.
///
/// # Error codes
///
/// | code | meaning |
/// | --- | --- |
/// | 403 | the operator may not use this resource |
/// | 4049 | the recording does not exist |
/// | 190004 | a parameter is not valid |
///
/// Reference: [查询录制文件访问数据](https://cloud.tencent.com/document/product/1095/53222).
///
/// ```no_run
/// use meeting_api::records::{GetRecordingAccessStatistics, get_recording_access_statistics};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = GetRecordingAccessStatistics::builder()
///     .meeting_record_id("1434567890123456789")
///     .build()?;
/// let response = get_recording_access_statistics(client, &request).await?;
/// for day in response.summaries {
///     println!("{day:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(GET, "/v1/metrics/records", response = GetRecordingAccessStatisticsResponse)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct GetRecordingAccessStatistics {
    /// Id of all the recordings of one meeting session (会议录制 ID). From the list of recordings.
    #[api(non_empty)]
    pub meeting_record_id: String,
    /// Start of the period (查询起始时间).
    pub start_time: Option<UnixSeconds>,
    /// End of the period (查询结束时间).
    pub end_time: Option<UnixSeconds>,
}

/// The response to [`GetRecordingAccessStatistics`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetRecordingAccessStatisticsResponse {
    /// Counts of each day (概览数据集合).
    pub summaries: Vec<DailyAccess>,
}

/// The access on one day (概览数据集合).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DailyAccess {
    /// Day that is counted (统计时间). Format: yyyy-MM-dd.
    pub date: Option<String>,
    /// Downloads on that day (下载次数). Default: 0.
    pub download_counts: Option<i64>,
    /// Views on that day (观看次数). Default: 0.
    pub view_counts: Option<i64>,
}
