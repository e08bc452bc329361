//! 智能总结: gets the summary that the service wrote of one recording file.

use crate::types::{Base64Text, OperatorIdType, TranslationLanguage};
use crate::{endpoint, response};

/// Gets the summary that the service wrote of one recording file (智能总结).
///
/// OAuth works only for users of the business, enterprise and education editions. Fails with an
/// error code while the content is being made, or if the feature was off for this recording.
///
/// # Where SDK and documentation differ
///
/// - `ai_summary`: only the documentation says that the text is in Base64, and its sample is.
///
/// Reference: [智能总结](https://cloud.tencent.com/document/product/1095/105661).
///
/// ```no_run
/// use meeting_api::smart_minutes::{GetRecordingSummary, get_recording_summary};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = GetRecordingSummary::builder()
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .record_file_id("1534567890123456789")
///     .build()?;
/// let response = get_recording_summary(client, &request).await?;
/// println!("{:?}", response.ai_summary);
/// # Ok(())
/// # }
/// ```
#[endpoint(GET, "/v1/smart/fullsummary", response = GetRecordingSummaryResponse)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct GetRecordingSummary {
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

/// The response to [`GetRecordingSummary`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetRecordingSummaryResponse {
    /// Summary of the whole recording (智能总结内容).
    pub ai_summary: Option<Base64Text>,
}
