//! 启用与禁用用户: enables or disables a user of the company.

use crate::types::OperatorIdType;
use crate::endpoint;

/// Enables or disables a user of the company (启用与禁用用户).
///
/// Not for users that are not activated. Not for administrators.
///
/// # Where SDK and documentation differ
///
/// - The documentation's table puts `operator_id` and `operator_id_type` among the path parameters;
///   its example and the SDK put them into the body.
///
/// # Error codes
///
/// | code | meaning |
/// | --- | --- |
/// | 20001 | user does not exist |
/// | 20005 | administrators cannot be disabled |
/// | 60005 | user does not exist or is not activated |
/// | 190004 | invalid parameter |
///
/// Reference: [启用与禁用用户](https://cloud.tencent.com/document/product/1095/82599).
///
/// ```no_run
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::users::{SetUserEnabled, set_user_enabled};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = SetUserEnabled::builder()
///     .userid("user1")
///     .enable(true)
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// set_user_enabled(client, &request).await?;
/// # Ok(())
/// # }
/// ```
#[endpoint(PUT, "/v1/users/{userid}/enable", auth = aksk, retry = safe)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct SetUserEnabled {
    /// User to enable or disable (用户ID).
    pub userid: String,
    /// `true` to enable the user, `false` to disable (启用用户).
    pub enable: bool,
    /// Id of the user or device that sends the request, of the kind that `operator_id_type` names
    /// (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者ID类型).
    pub operator_id_type: OperatorIdType,
}
