//! 智能章节: lists the chapters that the service found in one recording file.

use crate::types::{Base64Text, OperatorIdType, Quoted, TranslationLanguage};
use crate::{endpoint, response};

/// Lists the chapters that the service found in one recording file (智能章节).
///
/// OAuth works only for users of the business, enterprise and education editions. Fails with an
/// error code while the content is being made, or if the feature was off for this recording.
///
/// # Where SDK and documentation differ
///
/// - `start_time`: the SDK calls it a timestamp; the documentation calls it the place in the media,
///   in milliseconds (its sample is 3190).
///
/// Reference: [智能章节](https://cloud.tencent.com/document/product/1095/105658).
///
/// ```no_run
/// use meeting_api::smart_minutes::{ListRecordingChapters, list_recording_chapters};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = ListRecordingChapters::builder()
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .record_file_id("1534567890123456789")
///     .build()?;
/// let response = list_recording_chapters(client, &request).await?;
/// for chapter in response.chapter_list {
///     println!("{chapter:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(GET, "/v1/smart/chapters", response = ListRecordingChaptersResponse)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ListRecordingChapters {
    /// Id of the person or device that sends the request (操作者 ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者 ID 类型).
    pub operator_id_type: OperatorIdType,
    /// Id of one recording file (录制文件 ID).
    #[api(non_empty)]
    pub record_file_id: String,
    /// Language of the returned texts (翻译类型). Default: `TranslationLanguage::Original`.
    pub lang: Option<TranslationLanguage>,
    /// Access password of the recording file, if it has one (访问密码).
    pub pwd: Option<String>,
}

/// The response to [`ListRecordingChapters`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListRecordingChaptersResponse {
    /// Chapters of the recording file (智能章节列表).
    pub chapter_list: Vec<Chapter>,
}

/// A chapter of a recording (智能章节列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Chapter {
    /// Id of the chapter (章节 ID).
    pub chapter_id: Option<String>,
    /// Title of the chapter (章节主题).
    pub chapter_name: Option<Base64Text>,
    /// Address of the chapter's cover picture (章节封面图片).
    pub pic_url: Option<String>,
    /// Start of the chapter in the media (开始时间). Milliseconds from the start of the media as a
    /// decimal string, not a Unix time.
    pub start_time: Option<Quoted<i64>>,
}
