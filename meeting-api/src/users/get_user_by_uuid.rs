//! 获取用户详情（通过 uuid 获取用户详情）: returns the details of a user, named by the id that the service issued.

use crate::users::Department;
use crate::types::{AiAccountType, OperatorIdType, Quoted, UserStatus, VerificationStatus};
use crate::{endpoint, response};

/// Returns the details of a user, named by the id that the service issued (获取用户详情（通过 uuid 获取用户详情）).
///
/// The vendor's current documentation only describes the `userid` form; prefer it.
///
/// # Where SDK and documentation differ
///
/// - `status`: SDK lists 1-4; the documentation of similar endpoints also 5 (pre-registered).
/// - SDK allows `operator_id_type` 2 (`open_id`) although OAuth 2.0 is not supported.
///
/// No page of the vendor's documentation is known for this endpoint. The facts are from the SDK.
///
/// ```no_run
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::users::{GetUserByUuid, get_user_by_uuid};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = GetUserByUuid::builder()
///     .uuid("WPA1234567")
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// let response = get_user_by_uuid(client, &request).await?;
/// for department in response.department_list {
///     println!("{department:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(GET, "/v1/users", response = GetUserByUuidResponse, auth = aksk)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct GetUserByUuid {
    /// User to query (用户身份ID).
    #[api(non_empty)]
    pub uuid: String,
    /// Id of the user or device that sends the request, of the kind that `operator_id_type` names
    /// (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者ID类型).
    pub operator_id_type: OperatorIdType,
}

/// The response to [`GetUserByUuid`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetUserByUuidResponse {
    /// Kind of AI licence the account holds (AI账号类型).
    pub ai_account_type: Option<AiAccountType>,
    /// Telephone country code (地区编码). 86 is mainland China.
    pub area: Option<String>,
    /// Departments the user belongs to (部门列表).
    pub department_list: Vec<Department>,
    /// E-mail address of the user (邮箱).
    pub email: Option<String>,
    /// `true` if the account has AI features (AI账号能力).
    pub enable_ai_account: Option<bool>,
    /// Date on which the user joined the company (入职时间). Format: yyyy-MM-dd. Format seen in an
    /// example only.
    pub entry_time: Option<String>,
    /// Position of the user in the company (员工职位).
    pub job_title: Option<String>,
    /// Mobile number of the user (手机号).
    pub phone: Option<String>,
    /// Verification state of the mobile number (手机号验证状态).
    pub phone_status: Option<VerificationStatus>,
    /// Code of the user's role (角色类型). For example `NORMAL_ROLE`.
    pub role_code: Option<String>,
    /// Name of the user's role (角色名称).
    pub role_name: Option<String>,
    /// Staff number of the user (员工工号).
    pub staff_id: Option<String>,
    /// State of the account (账号状态).
    pub status: Option<Quoted<UserStatus>>,
    /// Time at which the user was last changed (更新时间). Format: yyyy-MM-dd HH:mm:ss.
    pub update_time: Option<String>,
    /// Id that the company itself gave to the user (用户ID).
    pub userid: Option<String>,
    /// Display name of the user (用户昵称).
    pub username: Option<String>,
    /// Id that the service issued for the user on the open platform (用户身份ID).
    pub uuid: Option<String>,
}
