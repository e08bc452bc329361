//! 查询账号类型资源使用统计: counts the enterprise's Rooms accounts by edition and how many are in use.

use crate::types::OperatorIdType;
use crate::{endpoint, response};

/// Counts the enterprise's Rooms accounts by edition and how many are in use (查询账号类型资源使用统计).
///
/// OAuth 2.0 is not supported yet.
///
/// No page of the vendor's documentation is known for this endpoint. The facts are from the SDK.
///
/// ```no_run
/// use meeting_api::rooms::{GetRoomsAccountStatistics, get_rooms_account_statistics};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = GetRoomsAccountStatistics::builder()
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// let response = get_rooms_account_statistics(client, &request).await?;
/// println!("{:?}", response.custom_used_count);
/// # Ok(())
/// # }
/// ```
#[endpoint(
    GET,
    "/v1/rooms-inventory/account-statistics",
    response = GetRoomsAccountStatisticsResponse,
    auth = aksk
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct GetRoomsAccountStatistics {
    /// Id of the operator, of the kind that `operator_id_type` names (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` is (操作者ID类型).
    pub operator_id_type: OperatorIdType,
}

/// The response to [`GetRoomsAccountStatistics`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetRoomsAccountStatisticsResponse {
    /// Basic accounts in use (基础版使用数). The name on the wire says custom, the reference says basic
    /// edition.
    pub custom_used_count: Option<i64>,
    /// Professional accounts owned (专业版账号数).
    pub pro_count: Option<i64>,
    /// Professional accounts in use (专业版使用数).
    pub pro_used_count: Option<i64>,
}
