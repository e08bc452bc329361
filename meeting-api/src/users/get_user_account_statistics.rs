//! 获取账号资源统计: returns how many account licences of each kind the company has and has assigned.

use crate::types::{AiAccountType, LargeMeetingAddOn, OperatorIdType, UserAccountType, WebinarAddOn};
use crate::{endpoint, response};

/// Returns how many account licences of each kind the company has and has assigned (获取账号资源统计).
///
/// The operator needs the right to view users. AI licences are not returned for the Business
/// edition.
///
/// # Where SDK and documentation differ
///
/// - `user_account_type`: SDK lists 1-7, documentation 1-9.
///
/// Reference: [获取账号资源统计](https://cloud.tencent.com/document/product/1095/108998).
///
/// ```no_run
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::users::{GetUserAccountStatistics, get_user_account_statistics};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = GetUserAccountStatistics::builder()
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// let response = get_user_account_statistics(client, &request).await?;
/// for licences in response.add_on_largemeeting_details {
///     println!("{licences:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(
    GET,
    "/v1/users/account/statistics",
    response = GetUserAccountStatisticsResponse,
    auth = aksk
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct GetUserAccountStatistics {
    /// Id of the user or device that sends the request, of the kind that `operator_id_type` names
    /// (操作者ID). Needs the right to view users.
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者ID类型).
    pub operator_id_type: OperatorIdType,
}

/// The response to [`GetUserAccountStatistics`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetUserAccountStatisticsResponse {
    /// Usage of each room size upgrade (房间规模许可详情).
    pub add_on_largemeeting_details: Vec<LargeMeetingStatistics>,
    /// Usage of each webinar audience upgrade (研讨会规模许可详情).
    pub add_on_webinar_details: Vec<WebinarStatistics>,
    /// Usage of each kind of AI licence (AI账号使用详情).
    pub ai_account_details: Vec<AiAccountStatistics>,
    /// Usage of each kind of account licence (账号类型使用详情).
    pub user_account_details: Vec<AccountStatistics>,
    /// Number of users in the company now (当前用户数).
    pub user_count: Option<i64>,
}

/// The licences for larger meetings of one kind (房间规模许可详情).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LargeMeetingStatistics {
    /// Upgrades of this kind (升级许可数).
    pub add_on_largemeeting_count: Option<i64>,
    /// Kind of room size upgrade (房间规模许可类型).
    pub add_on_largemeeting_type: Option<LargeMeetingAddOn>,
    /// Upgrades of this kind already assigned (已分配升级许可数).
    pub add_on_largemeeting_used_count: Option<i64>,
}

/// The licences for webinars of one kind (研讨会规模许可详情).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WebinarStatistics {
    /// Upgrades of this kind (升级许可数).
    pub add_on_webinar_count: Option<i64>,
    /// Kind of webinar audience upgrade (研讨会许可类型).
    pub add_on_webinar_type: Option<WebinarAddOn>,
    /// Upgrades of this kind already assigned (已分配升级许可数).
    pub add_on_webinar_used_count: Option<i64>,
}

/// The AI licences of one kind (AI账号使用详情).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiAccountStatistics {
    /// AI licences of this kind (AI账号数).
    pub ai_account_count: Option<i64>,
    /// Kind of AI licence (AI账号类型).
    pub ai_account_type: Option<AiAccountType>,
    /// AI licences of this kind already assigned (已分配AI账号数).
    pub ai_account_used_count: Option<i64>,
}

/// The account licences of one kind (账号类型使用详情).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AccountStatistics {
    /// Licences bought of this kind (账号数).
    pub user_account_count: Option<i64>,
    /// Kind of account licence (指定账号类型). Since edition 2.0 only 2 and 9 are used.
    pub user_account_type: Option<UserAccountType>,
    /// Licences of this kind already assigned (已分配账号数).
    pub user_account_used_count: Option<i64>,
}
