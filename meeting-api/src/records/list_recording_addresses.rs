//! 查询会议录制地址: lists the addresses at which the files of one meeting's recording can be played and
//! downloaded.

use crate::records::TextFile;
use crate::types::OperatorIdType;
use crate::{endpoint, response};

/// Lists the addresses at which the files of one meeting's recording can be played and downloaded
/// (查询会议录制地址).
///
/// - Only the meeting's creator, a super administrator or a user who may manage the company's
///   recordings may send it.
/// - Under OAuth only recordings of the same company's OAuth applications are found.
/// - All recording files of one meeting share one sharing link.
///
/// # Where SDK and documentation differ
///
/// - `operator_id_type`: the SDK's comment names `rooms_id` (3) alone; the documentation lists 1, 2
///   and 3.
/// - `page_size` and page: only the documentation gives the defaults (50, 1) and the largest size
///   (50).
///
/// Reference: [查询会议录制地址](https://cloud.tencent.com/document/product/1095/51174).
///
/// ```no_run
/// use meeting_api::records::{ListRecordingAddresses, list_recording_addresses};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = ListRecordingAddresses::builder()
///     .meeting_record_id("1434567890123456789")
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// let response = list_recording_addresses(client, &request).await?;
/// for file in response.record_files {
///     println!("{file:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(
    GET, "/v1/addresses",
    response = ListRecordingAddressesResponse,
    pages(items = record_files, page = page, last = total_page)
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ListRecordingAddresses {
    /// Id of all the recordings of one meeting session (会议录制 ID). From the list of recordings.
    #[api(non_empty)]
    pub meeting_record_id: String,
    /// Id of the person or device that sends the request (操作者 ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者 ID 类型).
    pub operator_id_type: OperatorIdType,
    /// Number of entries on a page (分页大小). Default: 50.
    #[api(range = ..=50)]
    pub page_size: Option<u32>,
    /// Number of the page wanted (页码). Default: 1.
    #[api(range = 1..)]
    pub page: Option<u32>,
}

/// The response to [`ListRecordingAddresses`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListRecordingAddressesResponse {
    /// Number of this page (当前页码).
    pub current_page: Option<i64>,
    /// Number of entries on this page (单页数据条数).
    pub current_size: Option<i64>,
    /// Number that people dial or type to join the meeting (会议 code).
    pub meeting_code: Option<String>,
    /// Id of the meeting that was recorded (会议 ID).
    pub meeting_id: Option<String>,
    /// Id of all the recordings of one meeting session (会议录制 ID).
    pub meeting_record_id: Option<String>,
    /// Recording files on this page (录制文件列表).
    pub record_files: Vec<RecordingAddress>,
    /// Subject of the meeting (会议主题).
    pub subject: Option<String>,
    /// Number of entries in all (数据总数).
    pub total_count: Option<i64>,
    /// Number of pages in all (分页总数).
    pub total_page: Option<i64>,
}

/// A recording file with its addresses (录制文件列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecordingAddress {
    /// Address from which the sound can be downloaded (音频下载地址). Empty under OAuth for free personal
    /// accounts and for free companies made through WeCom.
    pub audio_address: Option<String>,
    /// Format of the sound file (音频文件格式). Such as m4a; empty under OAuth for free personal accounts
    /// and for free companies made through WeCom.
    pub audio_address_file_type: Option<String>,
    /// Address from which the video can be downloaded (下载地址). Valid for 6 hours; empty under OAuth
    /// for free personal accounts and for free companies made through WeCom.
    pub download_address: Option<String>,
    /// Format of the video file (视频文件格式). Such as mp4.
    pub download_address_file_type: Option<String>,
    /// Files with the meeting's minutes (会议纪要文件列表). Empty under OAuth for free personal accounts
    /// and for free companies made through WeCom.
    pub meeting_summary: Vec<TextFile>,
    /// Id of one recording file (录制文件 ID).
    pub record_file_id: Option<String>,
    /// Address at which the recording can be watched (播放地址).
    pub view_address: Option<String>,
}
