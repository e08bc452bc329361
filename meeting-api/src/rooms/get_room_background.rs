//! 查询会议室背景: returns which background picture a meeting room shows.

use crate::types::OperatorIdType;
use crate::{endpoint, response};

/// Returns which background picture a meeting room shows (查询会议室背景).
///
/// No page of the vendor's documentation is known for this endpoint. The facts are from the SDK.
///
/// ```no_run
/// use meeting_api::rooms::{GetRoomBackground, get_room_background};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = GetRoomBackground::builder()
///     .meeting_room_id("room-0001")
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// let response = get_room_background(client, &request).await?;
/// println!("{:?}", response.background_image);
/// # Ok(())
/// # }
/// ```
#[endpoint(
    GET,
    "/v1/meeting-rooms/{meeting_room_id}/background",
    response = GetRoomBackgroundResponse
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct GetRoomBackground {
    /// Room to query (会议室ID).
    pub meeting_room_id: String,
    /// Id of the operator, of the kind that `operator_id_type` names (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` is (操作者ID类型).
    pub operator_id_type: OperatorIdType,
}

/// The response to [`GetRoomBackground`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetRoomBackgroundResponse {
    /// Address of the background picture (背景图片地址).
    pub background_image: Option<String>,
}
