//! 删除用户（通过 userid 删除用户）: deletes a user.

use crate::types::OperatorIdType;
use crate::endpoint;

/// Deletes a user (删除用户（通过 userid 删除用户）).
///
/// The super administrator cannot be deleted; hand over that role first.
///
/// # Error codes
///
/// | code | meaning |
/// | --- | --- |
/// | 41 | network error inside the service, try again later |
/// | 10000 | general failure of the user service |
/// | 20001 | user does not exist |
/// | 20004 | the super administrator cannot be deleted |
/// | 190004 | invalid parameter |
/// | 190301 | replayed request |
/// | 190310 | too many requests this minute |
/// | 500014 | account lacks permission |
///
/// Reference: [删除用户](https://cloud.tencent.com/document/product/1095/43679).
///
/// ```no_run
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::users::{DeleteUser, delete_user};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = DeleteUser::builder()
///     .userid("user1")
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// delete_user(client, &request).await?;
/// # Ok(())
/// # }
/// ```
#[endpoint(DELETE, "/v1/users/{userid}", auth = aksk)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct DeleteUser {
    /// User to delete (用户ID).
    pub userid: String,
    /// Id of the user or device that sends the request, of the kind that `operator_id_type` names
    /// (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者ID类型).
    pub operator_id_type: OperatorIdType,
}
