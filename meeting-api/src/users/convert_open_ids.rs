//! 自建应用与三方应用 ID 转换接口: converts open ids of a third-party app to userids of the own company.

use crate::types::OperatorIdType;
use crate::{endpoint, response};

/// Converts open ids of a third-party app to userids of the own company (自建应用与三方应用 ID 转换接口).
///
/// At most 1000 open ids in a request. Open ids of another app or company, or malformed ones, come
/// back as invalid.
///
/// # Where SDK and documentation differ
///
/// - SDK does not say what `operator_id_type` may be; documentation: 1 only.
///
/// # Error codes
///
/// | code | meaning |
/// | --- | --- |
/// | 14710 | a parameter is missing, or there are too many open ids |
///
/// Reference: [自建应用与三方应用 ID 转换接口](https://cloud.tencent.com/document/product/1095/82247).
///
/// ```no_run
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::users::{ConvertOpenIds, convert_open_ids};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = ConvertOpenIds::builder()
///     .open_id_list(["open-id".to_owned()])
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .sdkid("sdkid")
///     .build()?;
/// let response = convert_open_ids(client, &request).await?;
/// for user in response.userid_list {
///     println!("{user:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(
    POST,
    "/v1/users/open-id-to-userid",
    response = ConvertOpenIdsResponse,
    auth = aksk,
    retry = safe
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ConvertOpenIds {
    /// Open ids to convert (OpenID列表).
    #[api(len = ..=1000)]
    pub open_id_list: Vec<String>,
    /// Id of the user or device that sends the request, of the kind that `operator_id_type` names
    /// (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者ID类型).
    pub operator_id_type: OperatorIdType,
    /// Id of the third-party app that the open ids belong to (第三方应用ID).
    #[api(non_empty)]
    pub sdkid: String,
}

/// The response to [`ConvertOpenIds`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ConvertOpenIdsResponse {
    /// Open ids that could not be converted (转换失败列表).
    pub invalid_open_id_list: Vec<String>,
    /// Converted ids, in pairs (转换成功列表).
    pub userid_list: Vec<ConvertedUserid>,
}

/// A user by both ids (转换成功列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ConvertedUserid {
    /// Open id as the third-party app knows it (OpenID).
    pub open_id: Option<String>,
    /// Id of the user in the own company (用户ID).
    pub userid: Option<String>,
}
