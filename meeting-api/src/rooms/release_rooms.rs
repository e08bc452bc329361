//! 释放会议室: gives back one or more meeting rooms booked for a meeting.

use crate::types::OperatorIdType;
use crate::endpoint;

/// Gives back one or more meeting rooms booked for a meeting (释放会议室).
///
/// OAuth 2.0 is not supported yet.
///
/// No page of the vendor's documentation is known for this endpoint. The facts are from the SDK.
///
/// ```no_run
/// use meeting_api::rooms::{ReleaseRooms, release_rooms};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = ReleaseRooms::builder()
///     .meeting_id("7567173273889276131")
///     .meeting_room_id_list(["meeting-room-id".to_owned()])
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// release_rooms(client, &request).await?;
/// # Ok(())
/// # }
/// ```
#[endpoint(POST, "/v1/meetings/{meeting_id}/release-rooms", auth = aksk)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ReleaseRooms {
    /// Meeting the rooms were booked for (会议ID).
    pub meeting_id: String,
    /// Ids of the rooms to release (会议室ID列表).
    pub meeting_room_id_list: Vec<String>,
    /// Id of the operator, of the kind that `operator_id_type` names (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` is (操作者ID类型).
    pub operator_id_type: OperatorIdType,
}
