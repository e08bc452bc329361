//! 更新用户（通过 uuid 更新用户）: changes a user, named by the id that the service issued.

use crate::types::OperatorIdType;
use crate::endpoint;

/// Changes a user, named by the id that the service issued (更新用户（通过 uuid 更新用户）).
///
/// The vendor's current documentation only describes the `userid` form; prefer it. Fields left out
/// stay as they are (the documentation's example sends just one).
///
/// No page of the vendor's documentation is known for this endpoint. The facts are from the SDK.
///
/// ```no_run
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::users::{UpdateUserByUuid, update_user_by_uuid};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = UpdateUserByUuid::builder()
///     .uuid("WPA1234567")
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// update_user_by_uuid(client, &request).await?;
/// # Ok(())
/// # }
/// ```
#[endpoint(PUT, "/v1/users", auth = aksk, retry = safe)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct UpdateUserByUuid {
    /// User to change (用户身份ID).
    #[api(query, non_empty)]
    pub uuid: String,
    /// Id of the user or device that sends the request, of the kind that `operator_id_type` names
    /// (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者ID类型).
    pub operator_id_type: OperatorIdType,
    /// Address of the user's picture (头像地址).
    pub avatar_url: Option<String>,
    /// Id of the user's department; only one is supported for now (部门ID列表). A list of ids here, a
    /// list of objects in responses.
    #[api(len = ..=1)]
    pub department_list: Option<Vec<String>>,
    /// E-mail address of the user (邮箱).
    pub email: Option<String>,
    /// Date on which the user joined the company (入职时间). A number here, but a date string
    /// (yyyy-MM-dd) in responses; the unit is not documented, presumably Unix seconds.
    pub entry_time: Option<i64>,
    /// Position of the user in the company (员工职位).
    pub job_title: Option<String>,
    /// Mobile number of the user (手机号).
    pub phone: Option<String>,
    /// Staff number of the user (员工工号).
    pub staff_id: Option<String>,
    /// Display name of the user (用户昵称).
    pub username: Option<String>,
}
