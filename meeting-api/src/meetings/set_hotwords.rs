//! 设置语音识别热词: replaces the words that speech recognition favours, for one meeting, one recording or
//! all meetings of a creator.

use crate::types::OperatorIdType;
use crate::{endpoint, response};

/// Replaces the words that speech recognition favours, for one meeting, one recording or all
/// meetings of a creator (设置语音识别热词).
///
/// - Every request overwrites what was set before for the same meeting or the same person.
/// - Scope: `meeting_id` present -> that meeting; only `record_file_id` present -> that recording;
///   neither -> every meeting the operator created.
/// - At most 500 words for a meeting and 100 for a creator.
/// - Needs the permission to view or manage your meetings.
///
/// # Rules of the service
///
/// - Each `customize_words` entry: no digits, no special characters, no mix of Chinese and English;
///   at most 10 Chinese characters or 20 English letters.
/// - `customize_words`: at most 500 with `meeting_id`, at most 100 without (creator scope).
/// - `record_file_id` decides the scope only when `meeting_id` is absent.
///
/// No page of the vendor's documentation is known for this endpoint. The facts are from the SDK.
///
/// ```no_run
/// use meeting_api::meetings::{SetHotwords, set_hotwords};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = SetHotwords::builder()
///     .customize_words(["customize-words".to_owned()])
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .tag("tag")
///     .build()?;
/// let response = set_hotwords(client, &request).await?;
/// println!("{:?}", response.customize_words);
/// # Ok(())
/// # }
/// ```
#[endpoint(PUT, "/v1/asr/config", response = SetHotwordsResponse, retry = safe)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct SetHotwords {
    /// Words to favour; they replace the earlier ones (自定义热词). 500 for a meeting, 100 for a
    /// creator; each word at most 10 Chinese characters or 20 letters.
    #[api(len = ..=500)]
    pub customize_words: Vec<String>,
    /// Id of the user the request is made for, read according to `operator_id_type` (操作者 ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者 ID 类型).
    pub operator_id_type: OperatorIdType,
    /// Label that groups the words (热词标签). Characters, Chinese or English.
    #[api(len = ..=32)]
    pub tag: String,
    /// Meeting for which the words are used; absent means all meetings that the operator created
    /// (会议 ID).
    pub meeting_id: Option<String>,
    /// Recording file for which the words are used when no `meeting_id` is given (录制文件 ID).
    pub record_file_id: Option<String>,
}

/// The response to [`SetHotwords`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SetHotwordsResponse {
    /// Words now in force (热词设置结果).
    pub customize_words: Vec<String>,
    /// Label of the words (热词标签).
    pub tag: Option<String>,
}
