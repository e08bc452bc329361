//! 更新用户（通过 userid 更新用户）: changes a user of the company.

use crate::types::{LargeMeetingAddOn, OperatorIdType, UserAccountType, WebinarAddOn, ZeroOne};
use crate::endpoint;

/// Changes a user of the company (更新用户（通过 userid 更新用户）).
///
/// - Deleted or disabled users cannot be changed.
/// - Not for companies that use WeCom.
/// - Mobile number and e-mail address of an activated user cannot be changed.
/// - The kind of account asked for must be available; the old licence is released.
/// - The SDK also has a `userid` in the body. Its meaning is not documented, so it is not declared
///   here.
///
/// # Where SDK and documentation differ
///
/// - The SDK's body has a `userid`, the documentation's has none.
/// - `is_voov` is only in the SDK's body.
///
/// Reference: [更新用户](https://cloud.tencent.com/document/product/1095/43676).
///
/// ```no_run
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::users::{UpdateUser, update_user};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = UpdateUser::builder()
///     .userid("user1")
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// update_user(client, &request).await?;
/// # Ok(())
/// # }
/// ```
#[endpoint(PUT, "/v1/users/{userid}", auth = aksk)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct UpdateUser {
    /// User to change (用户ID). Two parameters share this key: path (required) and body (optional);
    /// leave the body's out.
    pub userid: String,
    /// Id of the user or device that sends the request, of the kind that `operator_id_type` names
    /// (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者ID类型).
    pub operator_id_type: OperatorIdType,
    /// Room size upgrade of the account (房间规模升级许可).
    pub add_on_largemeeting: Option<LargeMeetingAddOn>,
    /// Webinar audience upgrade of the account (研讨会规模升级许可).
    pub add_on_webinar: Option<WebinarAddOn>,
    /// Telephone country code (地区编码). 86 is mainland China. Default: `86`.
    pub area: Option<String>,
    /// Address of the user's picture (头像地址).
    pub avatar_url: Option<String>,
    /// Id of the user's department; only one is supported for now (部门ID列表). A list of ids here, a
    /// list of objects in responses.
    #[api(len = ..=1)]
    pub department_list: Option<Vec<String>>,
    /// E-mail address of the user (邮箱). Cannot be changed once the user is activated.
    pub email: Option<String>,
    /// Date on which the user joined the company (入职时间). A number here, but a date string
    /// (yyyy-MM-dd) in responses; the unit is not documented, presumably Unix seconds.
    pub entry_time: Option<i64>,
    /// [`Yes`](ZeroOne::Yes) if this is an international (VooV Meeting) account (国际账号). Default:
    /// `ZeroOne::No`.
    pub is_voov: Option<ZeroOne>,
    /// Position of the user in the company (员工职位).
    #[api(len = ..=96)]
    pub job_title: Option<String>,
    /// Mobile number of the user (手机号). Cannot be changed once the user is activated.
    pub phone: Option<String>,
    /// Staff number of the user (员工工号).
    pub staff_id: Option<String>,
    /// Kind of account licence to assign (指定账号类型). Since edition 2.0 only 2 and 9 are used; 1 and 2
    /// Enterprise and Education, 2-7 Business before that.
    pub user_account_type: Option<UserAccountType>,
    /// New display name of the user (用户昵称).
    pub username: Option<String>,
}
