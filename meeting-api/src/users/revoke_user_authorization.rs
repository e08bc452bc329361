//! 取消用户授权: withdraws the authorisation that a user gave to a third-party app.

use crate::types::OperatorIdType;
use crate::endpoint;

/// Withdraws the authorisation that a user gave to a third-party app (取消用户授权).
///
/// - For Business and Enterprise users only where the company lets its members authorise apps
///   themselves.
/// - An app that the company's administrator enabled cannot be withdrawn this way.
/// - Parameters go into the query, without a body, although the method is PUT.
/// - A second request presumably fails, because the first one makes the open id invalid.
///
/// # Where SDK and documentation differ
///
/// - SDK does not say what `operator_id_type` may be; documentation: 2 only.
///
/// # Error codes
///
/// | code | meaning |
/// | --- | --- |
/// | 40 | no permission for this operation |
/// | 1004 | invalid open id |
///
/// Reference: [取消用户授权](https://cloud.tencent.com/document/product/1095/73364).
///
/// ```no_run
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::users::{RevokeUserAuthorization, revoke_user_authorization};
/// use meeting_api::{Client, Error, OAuth2};
///
/// # async fn example(client: &Client<OAuth2>) -> Result<(), Error> {
/// let request = RevokeUserAuthorization::builder()
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::OpenId)
///     .build()?;
/// revoke_user_authorization(client, &request).await?;
/// # Ok(())
/// # }
/// ```
#[endpoint(PUT, "/v1/auth-users/cancel-auth", auth = oauth2)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct RevokeUserAuthorization {
    /// Open id of the user whose authorisation ends (操作者ID).
    #[api(query, non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者ID类型).
    #[api(query)]
    pub operator_id_type: OperatorIdType,
}
