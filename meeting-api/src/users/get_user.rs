//! 获取用户详情（通过 userid 获取用户详情）: returns the details of a user.

use crate::users::UserDepartment;
use crate::types::{AccountEdition, AccountType, AiAccountType, LargeMeetingAddOn, OperatorIdType, Quoted, UserAccountType, UserStatus, VerificationStatus, WebinarAddOn, ZeroOne};
use crate::{endpoint, response};

/// Returns the details of a user (获取用户详情（通过 userid 获取用户详情）).
///
/// # Where SDK and documentation differ
///
/// - SDK says OAuth 2.0 users pass their open id as `userid`, and lists `operator_id_type` 2;
///   documentation: not supported with OAuth 2.0, `operator_id_type` 1 only.
/// - `account_type` is about to be retired according to the documentation on basic user facts.
///
/// Reference: [获取用户详情](https://cloud.tencent.com/document/product/1095/57959).
///
/// ```no_run
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::users::{GetUser, get_user};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = GetUser::builder()
///     .userid("user1")
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// let response = get_user(client, &request).await?;
/// for department in response.department_list {
///     println!("{department:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(GET, "/v1/users/{userid}", response = GetUserResponse, auth = aksk)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct GetUser {
    /// User to query (用户ID).
    pub userid: String,
    /// Id of the user or device that sends the request, of the kind that `operator_id_type` names
    /// (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者ID类型). The documentation has no 2.
    pub operator_id_type: OperatorIdType,
}

/// The response to [`GetUser`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetUserResponse {
    /// Old account class (账号类型(旧)). Any other number means a paid edition. Deprecated by the
    /// service.
    pub account_type: Option<AccountType>,
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
    /// Id that the service issued for the user on the open platform (用户身份ID).
    pub uuid: Option<String>,
}
