//! 生成设备激活码: creates the code that activates a device in a meeting room.

use crate::types::OperatorIdType;
use crate::{endpoint, response};

/// Creates the code that activates a device in a meeting room (生成设备激活码).
///
/// OAuth 2.0 is not supported yet. Everything goes into path and query; the SDKs also take an
/// untyped body that is not documented.
///
/// No page of the vendor's documentation is known for this endpoint. The facts are from the SDK.
///
/// ```no_run
/// use meeting_api::rooms::{CreateRoomActivationCode, create_room_activation_code};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = CreateRoomActivationCode::builder()
///     .meeting_room_id("room-0001")
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// let response = create_room_activation_code(client, &request).await?;
/// println!("{:?}", response.active_code);
/// # Ok(())
/// # }
/// ```
#[endpoint(
    POST,
    "/v1/meeting-rooms/{meeting_room_id}/active-code",
    response = CreateRoomActivationCodeResponse,
    auth = aksk
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct CreateRoomActivationCode {
    /// Room that the device is in (会议室ID).
    pub meeting_room_id: String,
    /// Id of the operator, of the kind that `operator_id_type` names (操作者ID).
    #[api(query, non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` is (操作者ID类型).
    #[api(query)]
    pub operator_id_type: OperatorIdType,
}

/// The response to [`CreateRoomActivationCode`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateRoomActivationCodeResponse {
    /// Code to enter on the device (激活码).
    pub active_code: Option<String>,
}
