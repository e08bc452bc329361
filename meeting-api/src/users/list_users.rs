//! 获取用户列表: lists the users of the company, page by page.

use crate::users::Department;
use crate::types::{AccountEdition, AiAccountType, OperatorIdType, Quoted, UserAccountType, UserStatus, VerificationStatus};
use crate::{endpoint, response};

/// Lists the users of the company, page by page (获取用户列表).
///
/// [`SearchUsers`](crate::users::SearchUsers) can filter, pages by position and takes 100 at once.
///
/// # Where SDK and documentation differ
///
/// - `operator_id_type`: SDK lists 1 and 2, documentation 1.
/// - `status`: SDK lists 1-4, documentation also 5 (pre-registered).
/// - `ai_account_type`: SDK lists 1 and 2, documentation also 0 (none).
/// - `user_account_type`: SDK lists 1-7, documentation 1-9.
/// - The documentation has `add_on_largemeeting` (and so probably `add_on_webinar`) too, the SDK
///   does not.
///
/// Reference: [获取用户列表](https://cloud.tencent.com/document/product/1095/43678).
///
/// ```no_run
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::users::{ListUsers, list_users};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = ListUsers::builder()
///     .page(1)
///     .page_size(20)
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// let response = list_users(client, &request).await?;
/// for user in response.users {
///     println!("{user:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(
    GET, "/v1/users/list",
    response = ListUsersResponse,
    auth = aksk,
    pages(items = users, page = page)
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ListUsers {
    /// Page number, counted from one (页码).
    #[api(range = 1..)]
    pub page: u32,
    /// Entries per page (分页大小).
    #[api(range = ..=20)]
    pub page_size: u32,
    /// Id of the user or device that sends the request, of the kind that `operator_id_type` names
    /// (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者ID类型). The documentation has no 2.
    pub operator_id_type: OperatorIdType,
}

/// The response to [`ListUsers`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListUsersResponse {
    /// Number of this page (当前页).
    pub current_page: Option<i64>,
    /// Number of entries this page really has (当前页数量).
    pub current_size: Option<i64>,
    /// Users per page (分页大小).
    pub page_size: Option<i64>,
    /// Number of users there are in all (总数).
    pub total_count: Option<i64>,
    /// Users of this page (用户列表).
    pub users: Vec<ListedUser>,
}

/// A user of the company (用户列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListedUser {
    /// Edition that the account belongs to (账号版本).
    pub account_version: Option<AccountEdition>,
    /// Kind of AI licence the account holds (AI账号类型).
    pub ai_account_type: Option<AiAccountType>,
    /// Telephone country code (地区编码). 86 is mainland China.
    pub area: Option<String>,
    /// Address of the user's picture (头像地址).
    pub avatar_url: Option<String>,
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
    /// Kind of account licence the user holds (指定账号类型). Since edition 2.0 only 2 and 9 are used.
    pub user_account_type: Option<UserAccountType>,
    /// Id that the company itself gave to the user (用户ID).
    pub userid: Option<String>,
    /// Display name of the user (用户昵称).
    pub username: Option<String>,
    /// Id that the service issued for the user on the open platform (用户身份ID).
    pub uuid: Option<String>,
}
