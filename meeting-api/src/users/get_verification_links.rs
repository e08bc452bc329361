//! 获取安全验证链接: makes links with which users can verify their accounts.

use crate::types::{OperatorIdType, Quoted};
use crate::{endpoint, response};

/// Makes links with which users can verify their accounts (获取安全验证链接).
///
/// - A link is valid for 48 hours.
/// - Every request makes new links; older ones stay valid for their 48 hours.
/// - At most 10 links per user a day, so a repetition uses them up.
/// - Only for users with a mobile number.
/// - Some users can fail while others succeed: look at `error_user_list`.
///
/// # Where SDK and documentation differ
///
/// - Users per request: SDK 100, documentation 20.
/// - `error_user_list[].error_code`: SDK integer, documentation string ("20001").
///
/// # Error codes
///
/// | code | meaning |
/// | --- | --- |
/// | 20001 | user does not exist |
/// | 190004 | invalid parameter |
/// | 500035 | daily limit reached, try again tomorrow |
/// | 500091 | operator lacks permission |
/// | 500120 | user is not activated yet |
/// | 500121 | user has no mobile number |
///
/// Reference: [获取安全验证链接](https://cloud.tencent.com/document/product/1095/109024).
///
/// ```no_run
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::users::{GetVerificationLinks, get_verification_links};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = GetVerificationLinks::builder()
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .userid_list(["user1".to_owned()])
///     .build()?;
/// let response = get_verification_links(client, &request).await?;
/// for link in response.auth_user_list {
///     println!("{link:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(POST, "/v1/users/invite-auth", response = GetVerificationLinksResponse, auth = aksk)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct GetVerificationLinks {
    /// Id of the user or device that sends the request, of the kind that `operator_id_type` names
    /// (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者ID类型).
    pub operator_id_type: OperatorIdType,
    /// Users who are not verified yet (用户ID列表). The documentation allows 20 only.
    #[api(len = ..=100)]
    pub userid_list: Vec<String>,
}

/// The response to [`GetVerificationLinks`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetVerificationLinksResponse {
    /// Users not yet verified, with their links (未验证用户列表).
    pub auth_user_list: Vec<VerificationLink>,
    /// Users for whom no link could be made (失败用户列表).
    pub error_user_list: Vec<VerificationFailure>,
}

/// A link to verify an account (未验证用户列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct VerificationLink {
    /// Link that verifies the account; valid for 48 hours (验证链接).
    pub auth_url: Option<String>,
    /// Id of the user (用户ID).
    pub userid: Option<String>,
}

/// A user without a link (失败用户列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct VerificationFailure {
    /// Error code for this user (错误码). A number in the SDK and a string in the documentation: both
    /// are read.
    pub error_code: Option<Quoted<i64>>,
    /// Reason why the request failed for this user (错误描述).
    pub error_msg: Option<String>,
    /// Id of the user (用户ID).
    pub userid: Option<String>,
}
