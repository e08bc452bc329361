//! 智能话题: lists the topics that the service found in one recording file.

use crate::types::{Base64Text, OperatorIdType, Quoted, TranslationLanguage};
use crate::{endpoint, response};

/// Lists the topics that the service found in one recording file (智能话题).
///
/// OAuth works only for users of the business, enterprise and education editions. Fails with an
/// error code while the content is being made, or if the feature was off for this recording.
///
/// # Where SDK and documentation differ
///
/// - `start_time` and `end_time`: timestamps for the SDK, times in milliseconds for the
///   documentation (its sample is 311319).
///
/// Reference: [智能话题](https://cloud.tencent.com/document/product/1095/105660).
///
/// ```no_run
/// use meeting_api::smart_minutes::{ListRecordingTopics, list_recording_topics};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = ListRecordingTopics::builder()
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .record_file_id("1534567890123456789")
///     .build()?;
/// let response = list_recording_topics(client, &request).await?;
/// for topic in response.ai_topic_list {
///     println!("{topic:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(GET, "/v1/smart/topics", response = ListRecordingTopicsResponse)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ListRecordingTopics {
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

/// The response to [`ListRecordingTopics`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListRecordingTopicsResponse {
    /// Topics of the recording file (智能话题列表).
    pub ai_topic_list: Vec<Topic>,
}

/// A topic of a recording (智能话题列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Topic {
    /// Id of the topic (话题 ID).
    pub topic_id: Option<String>,
    /// Title of the topic (话题主题).
    pub topic_name: Option<Base64Text>,
    /// Paragraphs in which the topic came up (发言段落及时间段).
    pub topic_time: Vec<TopicTime>,
}

/// A paragraph on a topic (发言段落及时间段).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TopicTime {
    /// End of the paragraph in the media (结束时间). Milliseconds from the start of the media as a
    /// decimal string, not a Unix time.
    pub end_time: Option<Quoted<i64>>,
    /// Id of the transcript's paragraph (段落 ID).
    pub pid: Option<String>,
    /// Start of the paragraph in the media (开始时间). Milliseconds from the start of the media as a
    /// decimal string, not a Unix time.
    pub start_time: Option<Quoted<i64>>,
}
