//! 获取会议录制操作（查看、下载）记录: lists who watched or downloaded a meeting's recording and when.

use crate::types::{UnixMillis, UnixSeconds};
use crate::{endpoint, open_enum, response};

/// Lists who watched or downloaded a meeting's recording and when (获取会议录制操作（查看、下载）记录).
///
/// - Without a period the last 31 days are shown.
/// - Takes no operator.
/// - The times of the request are in seconds, the response's in milliseconds.
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
/// | 4044 | the recording is not finished |
/// | 4049 | the recording does not exist |
/// | 190004 | a parameter is not valid |
///
/// Reference: [获取会议录制操作](https://cloud.tencent.com/document/product/1125/53223).
///
/// ```no_run
/// use meeting_api::records::{ListRecordingEvents, RecordingEventType, list_recording_events};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = ListRecordingEvents::builder()
///     .meeting_record_id("1434567890123456789")
///     .event_type(RecordingEventType::Download)
///     .build()?;
/// let response = list_recording_events(client, &request).await?;
/// for event in response.events {
///     println!("{event:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(
    GET, "/v1/records/events",
    response = ListRecordingEventsResponse,
    pages(items = events, page = page, last = total_page)
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ListRecordingEvents {
    /// Id of all the recordings of one meeting session (会议录制 ID). From the list of recordings.
    #[api(non_empty)]
    pub meeting_record_id: String,
    /// Kind of event to list (查询事件类型).
    pub event_type: RecordingEventType,
    /// Number of entries on a page (分页大小). Default: 20.
    #[api(range = ..=50)]
    pub page_size: Option<u32>,
    /// Number of the page wanted (页码). Default: 1.
    #[api(range = 1..)]
    pub page: Option<u32>,
    /// Start of the period (查询起始时间).
    pub start_time: Option<UnixSeconds>,
    /// End of the period (查询结束时间).
    pub end_time: Option<UnixSeconds>,
}

/// The response to [`ListRecordingEvents`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListRecordingEventsResponse {
    /// Number of this page (当前页码).
    pub current_page: Option<i64>,
    /// Number of entries on this page (单页数据条数).
    pub current_size: Option<i64>,
    /// Events on this page (事件明细集合).
    pub events: Vec<RecordingEvent>,
    /// Number of entries in all (数据总数).
    pub total_count: Option<i64>,
    /// Number of pages in all (分页总数).
    pub total_page: Option<i64>,
}

/// A view or a download (事件明细集合).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecordingEvent {
    /// Action of the user (事件类型).
    pub event_type: Option<RecordingEventType>,
    /// Time at which it happened (操作时间).
    pub operate_time: Option<UnixMillis>,
    /// Name of the recording file (录制文件名称).
    pub record_name: Option<String>,
    /// Name of the user (用户名称).
    pub user_name: Option<String>,
    /// Id of the user (用户 ID).
    pub userid: Option<String>,
}

/// Event in the life of a recording (事件类型).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecordingEventType {
    /// A download.
    Download = 1,
    /// A view.
    View = 2,
}
