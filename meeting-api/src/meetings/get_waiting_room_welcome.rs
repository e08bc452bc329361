//! 获取等候室欢迎语: fetches the message that people receive when they enter the waiting room of a meeting.

use crate::types::OperatorIdType;
use crate::{endpoint, response};

/// Fetches the message that people receive when they enter the waiting room of a meeting
/// (获取等候室欢迎语).
///
/// The message reaches the person as a private chat from the meeting's organiser.
///
/// No page of the vendor's documentation is known for this endpoint. The facts are from the SDK.
///
/// ```no_run
/// use meeting_api::meetings::{GetWaitingRoomWelcome, get_waiting_room_welcome};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = GetWaitingRoomWelcome::builder()
///     .meeting_id("7567173273889276131")
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// let response = get_waiting_room_welcome(client, &request).await?;
/// println!("{:?}", response.enable_welcome);
/// # Ok(())
/// # }
/// ```
#[endpoint(
    GET,
    "/v1/meeting/{meeting_id}/waiting-room-welcome-message",
    response = GetWaitingRoomWelcomeResponse
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct GetWaitingRoomWelcome {
    /// Id of the meeting (会议 ID).
    pub meeting_id: String,
    /// Id of the user the request is made for, read according to `operator_id_type` (操作者 ID).
    /// Creator, host, co-host or an administrator with meeting control (by analogy with the setting
    /// endpoint).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者 ID 类型).
    pub operator_id_type: OperatorIdType,
}

/// The response to [`GetWaitingRoomWelcome`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetWaitingRoomWelcomeResponse {
    /// `true` if the welcome message is on (欢迎语开关).
    pub enable_welcome: Option<bool>,
    /// Welcome text sent as a private message (等候室欢迎语). The length is in characters; `%NICKNAME%`
    /// (case matters, may repeat) becomes the receiver's name in the meeting.
    pub welcome_text: Option<String>,
}
