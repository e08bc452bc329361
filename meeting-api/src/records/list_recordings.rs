//! 查询会议录制列表: lists a user's or a meeting's recordings in a period.

use crate::types::{OperatorIdType, UnixMillis, UnixSeconds};
use crate::{Secret, endpoint, open_enum, response};

/// Lists a user's or a meeting's recordings in a period (查询会议录制列表).
///
/// - Only the meeting's creator, a super administrator or a user who may manage the company's
///   recordings may send it.
/// - Without `meeting_id` and `meeting_code` all recordings of the operator's meetings are listed.
/// - Under OAuth only recordings of the same company's OAuth applications are found.
/// - All recording files of one meeting share one sharing link.
/// - The times of the request are in seconds, the response's in milliseconds.
///
/// # Rules of the service
///
/// - `end_time` is at most 31 days after `start_time`.
/// - `meeting_id` goes before `meeting_code`.
///
/// # Where SDK and documentation differ
///
/// - `query_record_type`: the SDK stops at 2; the documentation (2026-01) adds 3 transcripts, 4
///   recordings and 5 sound recordings.
/// - `media_set_type`: no comment on the SDK's parameter; the documentation has 0 all, 1 public, 2
///   private network; the SDK's response says external and internal meeting.
/// - The documentation says that a user gets only recordings of meetings they created, and on
///   `operator_id` that managers may send it too.
/// - Up to 2024 the documentation took `rooms_id` (3) alone here; the SDK and the documentation now
///   take 1, 2 and 3.
///
/// Reference: [查询会议录制列表](https://cloud.tencent.com/document/product/1095/51189).
///
/// ```no_run
/// use meeting_api::records::ListRecordings;
/// use meeting_api::types::{OperatorIdType, UnixSeconds};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = ListRecordings::builder()
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .start_time(UnixSeconds::from(1_767_225_600))
///     .end_time(UnixSeconds::from(1_767_229_200))
///     .build()?;
/// let mut recordings = request.items(client);
/// while let Some(recording) = recordings.try_next().await? {
///     println!("{recording:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(
    GET, "/v1/records",
    response = ListRecordingsResponse,
    pages(items = record_meetings, page = page, last = total_page)
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ListRecordings {
    /// Id of the person or device that sends the request (操作者 ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者 ID 类型).
    pub operator_id_type: OperatorIdType,
    /// Start of the period (查询起始时间).
    pub start_time: UnixSeconds,
    /// End of the period (查询结束时间).
    pub end_time: UnixSeconds,
    /// Id of the meeting that was recorded (会议 ID). Takes precedence over `meeting_code`.
    pub meeting_id: Option<String>,
    /// Number that people dial or type to join the meeting (会议 code). Used only if `meeting_id` is
    /// empty; it is not unique.
    pub meeting_code: Option<String>,
    /// Number of entries on a page (分页大小). Default: 10.
    #[api(range = ..=20)]
    pub page_size: Option<u32>,
    /// Number of the page wanted (页码). Default: 1.
    #[api(range = 1..)]
    pub page: Option<u32>,
    /// Network of the meetings (会议类型).
    pub media_set_type: Option<RecordingNetworkType>,
    /// Kind of recordings to list (录制文件类型). 3 to 5 are in the documentation only. Default:
    /// `RecordingTypeFilter::Cloud`.
    pub query_record_type: Option<RecordingTypeFilter>,
}

/// The response to [`ListRecordings`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListRecordingsResponse {
    /// Number of this page (当前页码).
    pub current_page: Option<i64>,
    /// Number of entries on this page (单页数据条数).
    pub current_size: Option<i64>,
    /// Recordings on this page, by meeting (会议录制列表).
    pub record_meetings: Vec<Recording>,
    /// Number of entries in all (数据总数).
    pub total_count: Option<i64>,
    /// Number of pages in all (分页总数).
    pub total_page: Option<i64>,
}

/// The recording of a meeting (会议录制列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Recording {
    /// User id of the host (主持人用户 ID).
    pub host_user_id: Option<String>,
    /// Network of the meeting (会议类型).
    pub media_set_type: Option<RecordingNetworkType>,
    /// Time at which the meeting started (会议开始时间).
    pub media_start_time: Option<UnixMillis>,
    /// Number that people dial or type to join the meeting (会议 code).
    pub meeting_code: Option<String>,
    /// Id of the meeting that was recorded (会议 ID).
    pub meeting_id: Option<String>,
    /// Id of all the recordings of one meeting session (会议录制 ID).
    pub meeting_record_id: Option<String>,
    /// Files of the recording (录制文件列表). Only once the state is Ready.
    pub record_files: Vec<RecordingFile>,
    /// Origin of the recording (录制文件类型). The numbers differ from those of `query_record_type`.
    pub record_type: Option<RecordingType>,
    /// Progress of the recording (录制状态).
    pub state: Option<RecordingState>,
    /// Subject of the meeting (会议主题).
    pub subject: Option<String>,
}

/// A file of a recording (录制文件列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecordingFile {
    /// `true` if viewers may download the file (是否允许下载). Only while shared.
    pub allow_download: Option<bool>,
    /// Password that viewers must give (访问密码). Only while shared.
    pub password: Option<Secret<String>>,
    /// Time at which the recording stopped (结束录制时间).
    pub record_end_time: Option<UnixMillis>,
    /// Id of one recording file (录制文件 ID).
    pub record_file_id: Option<String>,
    /// Size of the file in bytes (文件大小).
    pub record_size: Option<i64>,
    /// Time at which the recording started (开始录制时间).
    pub record_start_time: Option<UnixMillis>,
    /// `true` if only participants may watch (仅参会成员可查看). Only while shared.
    pub required_participant: Option<bool>,
    /// `true` if only the company's users may watch (仅企业用户可查看). Only while shared.
    pub required_same_corp: Option<bool>,
    /// Time at which the sharing link expires (共享链接有效期). 0 stands for never.
    pub sharing_expire: Option<UnixMillis>,
    /// Sharing state of the file (共享状态).
    pub sharing_state: Option<RecordingSharingState>,
    /// Link under which the file is shared (共享链接). Only while shared.
    pub sharing_url: Option<String>,
}

/// Network of recorded meetings (会议类型).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecordingNetworkType {
    /// All meetings.
    All = 0,
    /// Meetings on the public network.
    Public = 1,
    /// Meetings on the private network.
    Private = 2,
}

/// Sharing of a recording file (共享状态).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecordingSharingState {
    /// Off.
    Off = 0,
    /// On.
    On = 1,
}

/// Progress of a recording (录制状态).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecordingState {
    /// The recording runs.
    Recording = 1,
    /// The file is being converted.
    Transcoding = 2,
    /// The file is ready.
    Ready = 3,
}

/// Origin of a recording (录制文件类型). The numbers are not those of [`RecordingTypeFilter`].
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecordingType {
    /// A cloud recording.
    Cloud = 0,
    /// An uploaded file.
    Uploaded = 2,
}

/// Kind of recordings to list (录制文件类型).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecordingTypeFilter {
    /// All recordings.
    All = 0,
    /// Cloud recordings.
    Cloud = 1,
    /// Uploaded files.
    Uploaded = 2,
    /// Transcripts. Only the documentation has it.
    Transcript = 3,
    /// Video recordings. Only the documentation has it.
    Video = 4,
    /// Sound recordings. Only the documentation has it.
    Audio = 5,
}
