//! 用户安全验证: sends a user a text message with an invite to verify the account.

use crate::types::OperatorIdType;
use crate::endpoint;

/// Sends a user a text message with an invite to verify the account (用户安全验证).
///
/// Only once a day per mobile number. Only for users that are activated.
///
/// # Error codes
///
/// | code | meaning |
/// | --- | --- |
/// | 20001 | user does not exist |
/// | 190004 | invalid parameter |
/// | 500091 | operator lacks permission |
/// | 500119 | user was asked today already |
/// | 500120 | user is not activated yet |
/// | 500121 | user has no mobile number |
///
/// Reference: [用户安全验证](https://cloud.tencent.com/document/product/1095/109023).
///
/// ```no_run
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::users::{SendVerificationInvite, send_verification_invite};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = SendVerificationInvite::builder()
///     .userid("user1")
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// send_verification_invite(client, &request).await?;
/// # Ok(())
/// # }
/// ```
#[endpoint(PUT, "/v1/users/{userid}/invite-auth", auth = aksk)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct SendVerificationInvite {
    /// User to invite (用户ID).
    pub userid: String,
    /// Id of the user or device that sends the request, of the kind that `operator_id_type` names
    /// (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者ID类型).
    pub operator_id_type: OperatorIdType,
}
