//! 创建用户: creates a user in the company.

use crate::types::{LargeMeetingAddOn, OperatorIdType, UserAccountType, WebinarAddOn, ZeroOne};
use crate::{endpoint, response};

/// Creates a user in the company (创建用户).
///
/// - A new user is not activated and cannot sign in before activation.
/// - Only where the company keeps its address book by hand: not with SSO, not with WeCom.
/// - Upgrades for meeting size and webinars need an advanced account, and go with it.
/// - An advanced account can be taken back within 7 days of assignment; then it is bound
///   permanently.
/// - Without `user_account_type` an advanced account is taken; if none is left, edition 2.0 returns
///   an error and older editions create a free account.
///
/// # Rules of the service
///
/// - Email is ignored where phone is given.
/// - Phone is required unless the company has e-mail sign-in.
///
/// # Where SDK and documentation differ
///
/// - `phone`: SDK and the documentation's table say required, the documentation's text says phone
///   or e-mail.
///
/// # Error codes
///
/// | code | meaning |
/// | --- | --- |
/// | 20002 | user exists already |
/// | 40000 | mobile number not valid |
/// | 41001 | e-mail address not valid |
/// | 41002 | e-mail address already in use |
/// | 41003 | mobile number already exists |
/// | 156009 | limit of users reached |
///
/// Reference: [创建用户](https://cloud.tencent.com/document/product/1095/43675).
///
/// ```no_run
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::users::{CreateUser, create_user};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = CreateUser::builder()
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .userid("user1")
///     .username("Ada")
///     .email("ada@example.com")
///     .build()?;
/// let response = create_user(client, &request).await?;
/// println!("{:?}", response.email);
/// # Ok(())
/// # }
/// ```
#[endpoint(POST, "/v1/users", response = CreateUserResponse, auth = aksk)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct CreateUser {
    /// Id of the user or device that sends the request, of the kind that `operator_id_type` names
    /// (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者ID类型).
    pub operator_id_type: OperatorIdType,
    /// Id to give to the user (用户ID). Format: no Chinese characters, no spaces, and none of `! * '
    /// ( ) ; : @ & = + $ , / ? # [ ]`. The length is in bytes; avoid personal data such as mobile
    /// numbers.
    #[api(len = ..=40, non_empty)]
    pub userid: String,
    /// Display name of the user (用户昵称).
    pub username: String,
    /// Room size upgrade of the account (房间规模升级许可).
    pub add_on_largemeeting: Option<LargeMeetingAddOn>,
    /// Webinar audience upgrade of the account (研讨会规模升级许可).
    pub add_on_webinar: Option<WebinarAddOn>,
    /// Telephone country code (地区编码). 86 is mainland China. Default: `86`.
    pub area: Option<String>,
    /// `true` if an activation invite goes out at once (自动发送邀请). Default: `true`.
    pub auto_invite: Option<bool>,
    /// Id of the user's department; only one is supported for now (部门ID列表). A list of ids here, a
    /// list of objects in responses.
    #[api(len = ..=1)]
    pub department_list: Option<Vec<String>>,
    /// E-mail address of the user (邮箱). Unique in the company; ignored where phone is given.
    #[api(at_least_one_of = who)]
    pub email: Option<String>,
    /// Date on which the user joined the company (入职时间). A number here, but a date string
    /// (yyyy-MM-dd) in responses; the unit is not documented, presumably Unix seconds.
    pub entry_time: Option<i64>,
    /// [`Yes`](ZeroOne::Yes) to create an international (VooV Meeting) account (国际账号).
    pub is_voov: Option<ZeroOne>,
    /// Position of the user in the company (员工职位).
    #[api(len = ..=96)]
    pub job_title: Option<String>,
    /// Mobile number of the user (手机号). Or e-mail, where the company has e-mail sign-in.
    #[api(at_least_one_of = who)]
    pub phone: Option<String>,
    /// Staff number of the user (员工工号).
    pub staff_id: Option<String>,
    /// Kind of account licence to assign (指定账号类型). Since edition 2.0 only 2 and 9 are used; 1 and 2
    /// Enterprise and Education, 2-8 Business before that.
    pub user_account_type: Option<UserAccountType>,
}

/// The response to [`CreateUser`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateUserResponse {
    /// E-mail address of the user (邮箱).
    pub email: Option<String>,
    /// Mobile number of the user (手机号).
    pub phone: Option<String>,
    /// Id that the company itself gave to the user (用户ID).
    pub userid: Option<String>,
    /// Display name of the user (用户昵称).
    pub username: Option<String>,
}
