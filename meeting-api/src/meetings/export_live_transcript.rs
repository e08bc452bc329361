//! 导出实时转写记录: returns links to files with the live transcript of a meeting, during the meeting or
//! after it.

use crate::types::{OperatorIdType, UnixSeconds};
use crate::{endpoint, open_enum, response};

/// Returns links to files with the live transcript of a meeting, during the meeting or after it
/// (导出实时转写记录).
///
/// - The meeting must have live transcription switched on.
/// - By default the host may export; the host can change who may.
/// - The links are valid for 2 hours.
///
/// No page of the vendor's documentation is known for this endpoint. The facts are from the SDK.
///
/// ```no_run
/// use meeting_api::meetings::{ExportLiveTranscript, export_live_transcript};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = ExportLiveTranscript::builder()
///     .operator_id_type(OperatorIdType::UserId)
///     .operator_id("user1")
///     .meeting_id("7567173273889276131")
///     .build()?;
/// let response = export_live_transcript(client, &request).await?;
/// println!("{:?}", response.curr_page);
/// # Ok(())
/// # }
/// ```
#[endpoint(
    GET, "/v1/asr/details",
    response = ExportLiveTranscriptResponse,
    pages(items = download_url, page = page)
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ExportLiveTranscript {
    /// Kind of id that `operator_id` holds (操作者 ID 类型).
    pub operator_id_type: OperatorIdType,
    /// Id of the user the request is made for, read according to `operator_id_type` (操作者 ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Meeting whose transcript is wanted (会议 ID).
    #[api(non_empty)]
    pub meeting_id: String,
    /// Start of the wanted time span (查询起始时间).
    pub start_time: Option<UnixSeconds>,
    /// End of the wanted time span (查询结束时间).
    pub end_time: Option<UnixSeconds>,
    /// File format of the export (导出文件类型). Default: `TranscriptFileType::Txt`.
    pub file_type: Option<TranscriptFileType>,
    /// Page to return, counted from 1 (页码). Default: 1.
    #[api(range = 1..)]
    pub page: Option<u32>,
    /// Entries per page (分页大小). Default: 10.
    #[api(range = ..=50)]
    pub page_size: Option<u32>,
    /// Display of both languages (双语展示). The format (true/false or 1/0) is not documented. Default:
    /// `false`.
    pub show_bilingual: Option<String>,
}

/// The response to [`ExportLiveTranscript`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ExportLiveTranscriptResponse {
    /// Number of this page, going by its name (当前页码). The SDK comment calls it the count of pages;
    /// the comments of `curr_page`, `curr_size` and `total_page` look swapped.
    pub curr_page: Option<i64>,
    /// Size of this page, going by its name (当前页条数). The SDK comment calls it the current page
    /// number.
    pub curr_size: Option<i64>,
    /// Links to the exported files (下载链接). Each valid for 2 hours.
    pub download_url: Vec<String>,
    /// Entries in total (数据总数).
    pub total_count: Option<i64>,
    /// Pages in total, going by its name (总页数). The SDK comment calls it the number of entries per
    /// page.
    pub total_page: Option<i64>,
}

/// File format of an exported transcript (导出文件类型).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TranscriptFileType {
    /// Plain text.
    Txt = 0,
    /// A Word document.
    Word = 1,
    /// A PDF.
    Pdf = 2,
}
