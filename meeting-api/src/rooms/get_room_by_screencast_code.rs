//! 通过投屏码查询会议室信息: finds the room and Rooms device that show a screencast code.

use crate::types::OperatorIdType;
use crate::{Secret, endpoint, response};

/// Finds the room and Rooms device that show a screencast code (通过投屏码查询会议室信息).
///
/// The response contains a password of the central control interface: treat it as a secret.
///
/// No page of the vendor's documentation is known for this endpoint. The facts are from the SDK.
///
/// ```no_run
/// use meeting_api::rooms::{GetRoomByScreencastCode, get_room_by_screencast_code};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = GetRoomByScreencastCode::builder()
///     .screencast_code("screencast-code")
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// let response = get_room_by_screencast_code(client, &request).await?;
/// println!("{:?}", response.api_password);
/// # Ok(())
/// # }
/// ```
#[endpoint(
    GET,
    "/v1/meeting-rooms/{screencast_code}/rooms-info",
    response = GetRoomByScreencastCodeResponse
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct GetRoomByScreencastCode {
    /// Code that the Rooms screen shows for casting (投屏码).
    pub screencast_code: String,
    /// Id of the operator, of the kind that `operator_id_type` names (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` is (操作者ID类型).
    pub operator_id_type: OperatorIdType,
}

/// The response to [`GetRoomByScreencastCode`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetRoomByScreencastCodeResponse {
    /// Password of the device's central control interface (中控API密码).
    pub api_password: Option<Secret<String>>,
    /// `true` if the central control interface is on (中控API开关).
    pub cs_api_enable: Option<bool>,
    /// Id of the room (会议室ID).
    pub meeting_room_id: Option<String>,
    /// Id of the Rooms device (Rooms ID).
    pub rooms_id: Option<String>,
    /// IP addresses of the Rooms device (IP列表).
    pub rooms_ip_list: Vec<String>,
}
