//! 删除用户（通过 uuid 删除用户）: deletes a user, named by the id that the service issued.

use crate::types::OperatorIdType;
use crate::endpoint;

/// Deletes a user, named by the id that the service issued (删除用户（通过 uuid 删除用户）).
///
/// The vendor's current documentation only describes the `userid` form; prefer it.
///
/// No page of the vendor's documentation is known for this endpoint. The facts are from the SDK.
///
/// ```no_run
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::users::{DeleteUserByUuid, delete_user_by_uuid};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = DeleteUserByUuid::builder()
///     .uuid("WPA1234567")
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// delete_user_by_uuid(client, &request).await?;
/// # Ok(())
/// # }
/// ```
#[endpoint(DELETE, "/v1/users", auth = aksk)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct DeleteUserByUuid {
    /// User to delete (用户身份ID).
    #[api(non_empty)]
    pub uuid: String,
    /// Id of the user or device that sends the request, of the kind that `operator_id_type` names
    /// (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者ID类型). 1 as on the `userid` form.
    pub operator_id_type: OperatorIdType,
}
