//! 获取用户基本信息: returns the basic facts about the user who authorised the app.

use crate::types::{AccountEdition, AccountType, AiAccountType, LargeMeetingAddOn, OperatorIdType, Quoted, UserAccountType, UserStatus, VerificationStatus, WebinarAddOn, ZeroOne};
use crate::{endpoint, response};

/// Returns the basic facts about the user who authorised the app (获取用户基本信息).
///
/// Needs one of the permissions `VIEW_USER_INFO`, `MANAGE_USER_INFO` or `VIEW_USER_BASIC_INFO`. Not
/// for accounts of SIP/H.323 devices (MRA), Rooms or mini programs.
///
/// # Where SDK and documentation differ
///
/// - `account_type` is about to be retired according to the documentation.
///
/// Reference: [获取用户基本信息](https://cloud.tencent.com/document/product/1095/67432).
///
/// ```no_run
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::users::{GetUserBasicInfo, get_user_basic_info};
/// use meeting_api::{Client, Error, OAuth2};
///
/// # async fn example(client: &Client<OAuth2>) -> Result<(), Error> {
/// let request = GetUserBasicInfo::builder()
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::OpenId)
///     .build()?;
/// let response = get_user_basic_info(client, &request).await?;
/// println!("{:?}", response.account_type);
/// # Ok(())
/// # }
/// ```
#[endpoint(GET, "/v1/users/info/basic", response = GetUserBasicInfoResponse, auth = oauth2)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct GetUserBasicInfo {
    /// Open id of the user (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者ID类型).
    pub operator_id_type: OperatorIdType,
}

/// The response to [`GetUserBasicInfo`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetUserBasicInfoResponse {
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
    /// Address of the user's picture (头像地址).
    pub avatar_url: Option<String>,
    /// Verification state of the e-mail address (邮箱验证状态).
    pub email_status: Option<VerificationStatus>,
    /// `true` if the account has AI features (AI账号能力).
    pub enable_ai_account: Option<bool>,
    /// [`Yes`](ZeroOne::Yes) if this is an international (VooV Meeting) account (国际账号). Default:
    /// `ZeroOne::No`.
    pub is_voov: Option<ZeroOne>,
    /// Open-platform id of the company; empty for a personal user (企业OpenID).
    pub open_corp_id: Option<String>,
    /// Name of the company; empty for a personal user (企业名称).
    pub open_corp_name: Option<String>,
    /// Verification state of the mobile number (手机号验证状态).
    pub phone_status: Option<VerificationStatus>,
    /// State of the account (账号状态).
    pub status: Option<Quoted<UserStatus>>,
    /// Kind of account licence the user holds (指定账号类型). Since edition 2.0 only 2 and 9 are used.
    pub user_account_type: Option<UserAccountType>,
    /// Display name of the user (用户昵称).
    pub username: Option<String>,
}
