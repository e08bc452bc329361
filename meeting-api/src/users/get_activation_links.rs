//! 获取账号激活链接: makes links with which users can activate their accounts.

use crate::types::OperatorIdType;
use crate::{endpoint, response};

/// Makes links with which users can activate their accounts (获取账号激活链接).
///
/// - A link is valid for 48 hours.
/// - Every request makes new links; older ones stay valid for their 48 hours.
/// - Only for users that are not activated yet.
///
/// Reference: [获取账号激活链接](https://cloud.tencent.com/document/product/1095/98642).
///
/// ```no_run
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::users::{GetActivationLinks, get_activation_links};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = GetActivationLinks::builder()
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .userid_list(["user1".to_owned()])
///     .build()?;
/// let response = get_activation_links(client, &request).await?;
/// for link in response.inactivate_user_list {
///     println!("{link:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(POST, "/v1/users/invite-activate", response = GetActivationLinksResponse, auth = aksk)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct GetActivationLinks {
    /// Id of the user or device that sends the request, of the kind that `operator_id_type` names
    /// (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者ID类型).
    pub operator_id_type: OperatorIdType,
    /// Users who are not activated yet (用户ID列表).
    #[api(len = ..=100)]
    pub userid_list: Vec<String>,
}

/// The response to [`GetActivationLinks`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetActivationLinksResponse {
    /// Users not yet activated, with their links (未激活用户列表).
    pub inactivate_user_list: Vec<ActivationLink>,
}

/// A link to activate an account (未激活用户列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ActivationLink {
    /// Link that activates the account; valid for 48 hours (激活链接).
    pub activate_url: Option<String>,
    /// Id of the user (用户ID).
    pub userid: Option<String>,
}
