//! 发送用户激活邀请: sends a user a text message or e-mail with an invite to activate the account.

use crate::types::OperatorIdType;
use crate::endpoint;

/// Sends a user a text message or e-mail with an invite to activate the account (发送用户激活邀请).
///
/// - Only once a day per mobile number or e-mail address.
/// - Only for users that are not activated yet.
/// - By text message if the user was created with a mobile number, else by e-mail.
/// - Parameters go into the query, without a body, although the method is PUT.
///
/// # Error codes
///
/// | code | meaning |
/// | --- | --- |
/// | 15101 | user was invited today already |
/// | 20001 | user does not exist |
/// | 190004 | invalid parameter |
///
/// Reference: [发送用户激活邀请](https://cloud.tencent.com/document/product/1095/88673).
///
/// ```no_run
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::users::{SendActivationInvite, send_activation_invite};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = SendActivationInvite::builder()
///     .userid("user1")
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// send_activation_invite(client, &request).await?;
/// # Ok(())
/// # }
/// ```
#[endpoint(PUT, "/v1/users/{userid}/invite-activate", auth = aksk)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct SendActivationInvite {
    /// User to invite (用户ID).
    pub userid: String,
    /// Id of the user or device that sends the request, of the kind that `operator_id_type` names
    /// (操作者ID).
    #[api(query, non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者ID类型).
    #[api(query)]
    pub operator_id_type: OperatorIdType,
}
