//! 设置等候室欢迎语: sets the message that people receive when they enter the waiting room of a meeting.

use crate::types::OperatorIdType;
use crate::{endpoint, response};

/// Sets the message that people receive when they enter the waiting room of a meeting (设置等候室欢迎语).
///
/// - The meeting must have its waiting room switched on.
/// - Creator, hosts, co-hosts and administrators with meeting control may set it.
/// - The response repeats what is now set.
///
/// No page of the vendor's documentation is known for this endpoint. The facts are from the SDK.
///
/// ```no_run
/// use meeting_api::meetings::{SetWaitingRoomWelcome, set_waiting_room_welcome};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = SetWaitingRoomWelcome::builder()
///     .enable_welcome(true)
///     .meeting_id("7567173273889276131")
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .welcome_text("welcome-text")
///     .build()?;
/// let response = set_waiting_room_welcome(client, &request).await?;
/// println!("{:?}", response.enable_welcome);
/// # Ok(())
/// # }
/// ```
#[endpoint(
    POST,
    "/v1/meeting/set-waiting-room-welcome-message",
    response = SetWaitingRoomWelcomeResponse,
    retry = safe
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct SetWaitingRoomWelcome {
    /// `true` if the welcome message is on (欢迎语开关).
    pub enable_welcome: bool,
    /// Id of the meeting (会议 ID).
    #[api(non_empty)]
    pub meeting_id: String,
    /// Id of the user the request is made for, read according to `operator_id_type` (操作者 ID).
    /// Creator, host, co-host or an administrator with meeting control.
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者 ID 类型).
    pub operator_id_type: OperatorIdType,
    /// Welcome text sent as a private message (等候室欢迎语). The length is in characters; `%NICKNAME%`
    /// (case matters, may repeat) becomes the receiver's name in the meeting.
    #[api(len = ..=1000)]
    pub welcome_text: String,
}

/// The response to [`SetWaitingRoomWelcome`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SetWaitingRoomWelcomeResponse {
    /// `true` if the welcome message is on (欢迎语开关).
    pub enable_welcome: Option<bool>,
    /// Welcome text sent as a private message (等候室欢迎语). The length is in characters; `%NICKNAME%`
    /// (case matters, may repeat) becomes the receiver's name in the meeting.
    pub welcome_text: Option<String>,
}
