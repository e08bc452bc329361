//! 查询账户下Rooms资源: counts the Rooms resources the enterprise bought, uses and let expire.

use crate::types::OperatorIdType;
use crate::{endpoint, response};

/// Counts the Rooms resources the enterprise bought, uses and let expire (查询账户下Rooms资源).
///
/// OAuth 2.0 is not supported yet.
///
/// Reference: [查询账户下Rooms资源](https://meeting.tencent.com/support/topic/577/index.html).
///
/// ```no_run
/// use meeting_api::rooms::{GetRoomsInventory, get_rooms_inventory};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = GetRoomsInventory::builder()
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// let response = get_rooms_inventory(client, &request).await?;
/// println!("{:?}", response.normal_count);
/// # Ok(())
/// # }
/// ```
#[endpoint(GET, "/v1/rooms-inventory", response = GetRoomsInventoryResponse, auth = aksk)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct GetRoomsInventory {
    /// Id of the operator, of the kind that `operator_id_type` names (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` is (操作者ID类型).
    pub operator_id_type: OperatorIdType,
}

/// The response to [`GetRoomsInventory`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetRoomsInventoryResponse {
    /// Normal devices owned (普通设备数).
    pub normal_count: Option<i64>,
    /// Normal devices whose licence expired (普通设备过期数).
    pub normal_expired_count: Option<i64>,
    /// Normal devices in use (普通设备使用数).
    pub normal_used_count: Option<i64>,
    /// Special-edition devices owned (专款设备数).
    pub special_count: Option<i64>,
    /// Special-edition devices whose licence expired (专款设备过期数).
    pub special_expired_count: Option<i64>,
    /// Special-edition devices in use (专款设备使用数).
    pub special_used_count: Option<i64>,
}
