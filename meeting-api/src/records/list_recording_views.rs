//! 查询录制文件观看流水记录: lists every playback of one recording file with its viewer, start, end and
//! progress.

use crate::types::{OperatorIdType, UnixMillis};
use crate::{endpoint, response};

/// Lists every playback of one recording file with its viewer, start, end and progress
/// (查询录制文件观看流水记录).
///
/// - Only the last 31 days are kept, and shown if no period is given.
/// - Unlike the other recording queries, the period is in milliseconds.
/// - Sampled every 5 seconds; shorter views do not appear.
/// - Under OAuth only recordings of the same company's OAuth applications are found.
///
/// # Where SDK and documentation differ
///
/// - The 5-second sampling is in the documentation only.
///
/// # Error codes
///
/// | code | meaning |
/// | --- | --- |
/// | 9042 | the operator may not do this |
///
/// Reference: [查询录制文件观看流水记录](https://cloud.tencent.com/document/product/1095/84717).
///
/// ```no_run
/// use meeting_api::records::{ListRecordingViews, list_recording_views};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = ListRecordingViews::builder()
///     .record_file_id("1534567890123456789")
///     .operator_id_type(OperatorIdType::UserId)
///     .operator_id("user1")
///     .build()?;
/// let response = list_recording_views(client, &request).await?;
/// for view in response.view_details {
///     println!("{view:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(
    GET, "/v1/records/view-details",
    response = ListRecordingViewsResponse,
    pages(items = view_details, page = page, last = total_page)
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ListRecordingViews {
    /// Id of one recording file (录制文件 ID).
    #[api(non_empty)]
    pub record_file_id: String,
    /// Kind of id that `operator_id` holds (操作者 ID 类型).
    pub operator_id_type: OperatorIdType,
    /// Id of the person or device that sends the request (操作者 ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Number of entries on a page (分页大小). Default: 20.
    #[api(range = ..=50)]
    pub page_size: Option<u32>,
    /// Number of the page wanted (页码). Default: 1.
    #[api(range = 1..)]
    pub page: Option<u32>,
    /// Start of the period (查询起始时间).
    pub start_time: Option<UnixMillis>,
    /// End of the period (查询结束时间).
    pub end_time: Option<UnixMillis>,
}

/// The response to [`ListRecordingViews`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListRecordingViewsResponse {
    /// Number of this page (当前页码).
    pub current_page: Option<i64>,
    /// Number of entries on this page (单页数据条数).
    pub current_size: Option<i64>,
    /// Number of entries in all (数据总数).
    pub total_count: Option<i64>,
    /// Number of pages in all (分页总数).
    pub total_page: Option<i64>,
    /// Playbacks on this page (事件明细集合).
    pub view_details: Vec<RecordingView>,
}

/// A view of a recording file (事件明细集合).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecordingView {
    /// Name of the recording file (录制文件名称).
    pub record_file_name: Option<String>,
    /// Share of the file that the viewer has seen in all (观看完成度). Percent as a string; whether a
    /// percent sign comes with it is unknown.
    pub total_view_progress: Option<String>,
    /// Name of the viewer (用户名称). A generated mark for anonymous viewers.
    pub user_name: Option<String>,
    /// User id of the viewer (用户 ID). Only for viewers of the same company.
    pub userid: Option<String>,
    /// Time at which the viewer stopped (观看结束时间).
    pub view_end_time: Option<UnixMillis>,
    /// Time at which the viewer started (观看开始时间).
    pub view_start_time: Option<UnixMillis>,
    /// Actual watching time (实际观看时长). Milliseconds.
    pub view_time: Option<i64>,
}
