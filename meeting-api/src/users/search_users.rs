//! 获取用户列表（新）: lists the users of the company, filtered by state, licence or department.

use crate::users::UserDepartment;
use crate::types::{AccountEdition, AiAccountType, LargeMeetingAddOn, OperatorIdType, Quoted, UserAccountType, UserStatus, VerificationStatus, WebinarAddOn, ZeroOne};
use crate::{endpoint, response};

/// Lists the users of the company, filtered by state, licence or department (获取用户列表（新）).
///
/// - Not for companies that use WeCom.
/// - Pass the previous `next_pos` as `pos` until `has_remaining` is false; without a size the page
///   size is not documented.
/// - With many users page by position, or the query can time out.
///
/// Reference: [获取用户列表](https://cloud.tencent.com/document/product/1095/111210).
///
/// ```no_run
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::users::{SearchUsers, search_users};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = SearchUsers::builder()
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// let response = search_users(client, &request).await?;
/// for user in response.users {
///     println!("{user:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(
    GET, "/v1/users/advance/list",
    response = SearchUsersResponse,
    auth = aksk,
    pages(items = users, cursor = pos, next_with = next_pos)
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct SearchUsers {
    /// Id of the user or device that sends the request, of the kind that `operator_id_type` names
    /// (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者ID类型).
    pub operator_id_type: OperatorIdType,
    /// Position to start from, as the previous page gave it (查询起始位置).
    pub pos: Option<String>,
    /// Users per page (每页数量).
    #[api(range = ..=100)]
    pub size: Option<u32>,
    /// Only users in this state (账号状态). A number here, but a string in the response.
    pub status: Option<UserStatus>,
    /// Only users with this kind of account licence (指定账号类型).
    pub user_account_type: Option<UserAccountType>,
    /// Only users with or without AI features (AI账号能力).
    pub enable_ai_account: Option<bool>,
    /// Only users of this department (部门ID). Needs the right to manage it; if absent, the whole
    /// company.
    pub department_id: Option<String>,
}

/// There is a next page only if `has_remaining` is true. `next_pos` does not decide it.
fn next_pos(page: &SearchUsersResponse) -> Option<String> {
    let has_more = page.has_remaining == Some(true);
    page.next_pos.clone().filter(|_| has_more)
}

/// The response to [`SearchUsers`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchUsersResponse {
    /// `true` if more pages follow (是否有更多).
    pub has_remaining: Option<bool>,
    /// Position to pass as `pos` for the next page (下次查询位置).
    pub next_pos: Option<String>,
    /// Users of this page (用户列表).
    pub users: Vec<FoundUser>,
}

/// A user of the company (用户列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FoundUser {
    /// Edition that the account belongs to (账号版本).
    pub account_version: Option<AccountEdition>,
    /// Room size upgrade of the account (房间规模升级许可).
    pub add_on_largemeeting: Option<LargeMeetingAddOn>,
    /// Webinar audience upgrade of the account (研讨会规模升级许可).
    pub add_on_webinar: Option<WebinarAddOn>,
    /// Kind of AI licence the account holds (AI账号类型).
    pub ai_account_type: Option<AiAccountType>,
    /// Telephone country code (地区编码). 86 is mainland China.
    pub area: Option<String>,
    /// Address of the user's picture (头像地址).
    pub avatar_url: Option<String>,
    /// Departments the user belongs to (部门列表).
    pub department_list: Vec<UserDepartment>,
    /// E-mail address of the user (邮箱).
    pub email: Option<String>,
    /// Verification state of the e-mail address (邮箱验证状态).
    pub email_status: Option<VerificationStatus>,
    /// `true` if the account has AI features (AI账号能力).
    pub enable_ai_account: Option<bool>,
    /// Date on which the user joined the company (入职时间). Format: yyyy-MM-dd. Format seen in an
    /// example only.
    pub entry_time: Option<String>,
    /// [`Yes`](ZeroOne::Yes) if this is an international (VooV Meeting) account (国际账号). Default:
    /// `ZeroOne::No`.
    pub is_voov: Option<ZeroOne>,
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
}
