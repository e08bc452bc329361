//! 智能发言人: lists who spoke in one recording file and when.

use crate::types::{Base64Text, OperatorIdType, Quoted};
use crate::{endpoint, open_enum, response};

/// Lists who spoke in one recording file and when (智能发言人).
///
/// - OAuth works only for users of the business, enterprise and education editions.
/// - Fails with an error code while the content is being made, or if the feature was off for this
///   recording.
/// - Both page and `page_size` must be given.
///
/// # Where SDK and documentation differ
///
/// - `start_time` and `end_time`: timestamps for the SDK, times of speech in milliseconds for the
///   documentation.
/// - `total_time`: only the documentation gives the unit (milliseconds).
/// - `ms_open_id`: only the documentation says that it is in Base64.
/// - `speaker_id_type` 6: the SDK names uploaded files; the documentation adds people from outside
///   the company.
///
/// Reference: [智能发言人](https://cloud.tencent.com/document/product/1095/105659).
///
/// ```no_run
/// use meeting_api::smart_minutes::{ListRecordingSpeakers, list_recording_speakers};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = ListRecordingSpeakers::builder()
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .record_file_id("1534567890123456789")
///     .page(1)
///     .page_size(20)
///     .build()?;
/// let response = list_recording_speakers(client, &request).await?;
/// for speaker in response.speaker_list {
///     println!("{speaker:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(
    GET, "/v1/smart/speakers",
    response = ListRecordingSpeakersResponse,
    pages(items = speaker_list, page = page)
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ListRecordingSpeakers {
    /// Id of the person or device that sends the request (操作者 ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者 ID 类型).
    pub operator_id_type: OperatorIdType,
    /// Id of one recording file (录制文件 ID).
    #[api(non_empty)]
    pub record_file_id: String,
    /// Number of the page wanted (页码).
    #[api(range = 1..)]
    pub page: u32,
    /// Number of entries on a page (分页大小).
    #[api(range = ..=50)]
    pub page_size: u32,
    /// Access password of the recording file, if it has one (访问密码).
    pub pwd: Option<String>,
}

/// The response to [`ListRecordingSpeakers`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListRecordingSpeakersResponse {
    /// Speakers on this page (发言人列表).
    pub speaker_list: Vec<Speaker>,
    /// Number of speakers in all (发言人总数).
    pub total_count: Option<i64>,
}

/// A speaker of a recording (发言人列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Speaker {
    /// Id of the participant, valid in this meeting only (临时 ID). The documentation says that it
    /// comes in Base64; the SDK does not.
    pub ms_open_id: Option<String>,
    /// Id of the speaker, of the kind `speaker_id_type` names (发言人 ID).
    pub speaker_id: Option<String>,
    /// Kind of id that `speaker_id` holds (发言人 ID 类型). TempId: valid in this recording only, for
    /// uploaded files and for people from outside the company.
    pub speaker_id_type: Option<SpeakerIdType>,
    /// Name of the speaker (发言人名称).
    pub speaker_name: Option<Base64Text>,
    /// Stretches of time in which the speaker spoke (发言时间段).
    pub speaker_time: Vec<SpeakerTime>,
    /// Total speaking time (发言总时长). Milliseconds.
    pub total_time: Option<i64>,
}

/// A stretch in which a speaker speaks (发言时间段).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SpeakerTime {
    /// End of the stretch in the media (结束时间). Milliseconds from the start of the media as a
    /// decimal string, not a Unix time.
    pub end_time: Option<Quoted<i64>>,
    /// Id of the sentence spoken (发言语句 ID).
    pub sid: Option<String>,
    /// Start of the stretch in the media (开始时间). Milliseconds from the start of the media as a
    /// decimal string, not a Unix time.
    pub start_time: Option<Quoted<i64>>,
}

/// Kind of id that names a speaker (发言人 ID 类型).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpeakerIdType {
    /// The id of a user of the enterprise (userid).
    UserId = 1,
    /// The id that OAuth 2.0 gives an application for a user (openid).
    OpenId = 2,
    /// An id within this recording only, for uploaded files and for people from outside the
    /// company.
    TempId = 6,
}
