//! 用户等候室设置: admits people from the waiting room, sends participants back to it, or removes people
//! from it.

use crate::controls::ControlledParticipant;
use crate::types::{DeviceType, OperatorIdType};
use crate::{endpoint, open_enum};

/// Admits people from the waiting room, sends participants back to it, or removes people from it
/// (用户等候室设置).
///
/// - With OAuth 2.0 only meetings created through OAuth 2.0 can be controlled, and the app needs
///   `MANAGE_MEETING`.
/// - `operator_id` is optional in form, but the SDK's comment wants it, or else a uuid that the
///   request does not have.
/// - Only the host may do it; the documentation also names co-host and creator.
///
/// # Rules of the service
///
/// - If `operator_id_type` is `2`, `operator_id` is the `OpenId` of the credentials.
/// - `users[].to_operator_id` is the only way to name the target, so it is needed in practice
///   (stated for video only).
/// - `allow_rejoin` may be set only if `operate_type` is
///   [`RemoveFromWaitingRoom`](WaitingRoomAction::RemoveFromWaitingRoom).
///
/// # Where SDK and documentation differ
///
/// - `operator_id_type`: SDK lists 2 and 4; documentation also 1.
/// - SIP/H.323 devices (MRA) as targets: SDK no, documentation yes (`allow_rejoin` has no effect on
///   them).
///
/// # Error codes
///
/// | code | meaning |
/// | --- | --- |
/// | 9103 | Rooms devices cannot be moved to the waiting room yet |
///
/// Reference: [用户等候室设置](https://cloud.tencent.com/document/product/1095/57954).
///
/// ```no_run
/// use meeting_api::controls::{
///     ControlledParticipant, ManageWaitingRoom, WaitingRoomAction, manage_waiting_room,
/// };
/// use meeting_api::types::DeviceType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = ManageWaitingRoom::builder()
///     .meeting_id("7567173273889276131")
///     .instance_id(DeviceType::Pc)
///     .operate_type(WaitingRoomAction::Admit)
///     .users([
///         ControlledParticipant::builder()
///             .instance_id(DeviceType::Pc)
///             .build()
///     ])
///     .build()?;
/// manage_waiting_room(client, &request).await?;
/// # Ok(())
/// # }
/// ```
#[endpoint(PUT, "/v1/real-control/meetings/{meeting_id}/waiting-room")]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ManageWaitingRoom {
    /// Unique id of the meeting (会议ID). Of a recurring meeting: the id of the whole series.
    pub meeting_id: String,
    /// Device type of the operator (终端设备类型).
    #[api(rename = "instanceid")]
    pub instance_id: DeviceType,
    /// Action on the listed people (操作类型).
    pub operate_type: WaitingRoomAction,
    /// Participants acted upon (被操作用户列表).
    pub users: Vec<ControlledParticipant>,
    /// `true` if the removed person may come back (允许再次入会). Only allowed with `operate_type=3`; no
    /// effect on SIP/H.323 devices (MRA).
    pub allow_rejoin: Option<bool>,
    /// Id of the user or device that sends the request, of the kind that `operator_id_type` names
    /// (操作者ID). If `operator_id_type` is 2, this must equal the OpenId request header.
    #[api(all_or_none = operator)]
    pub operator_id: Option<String>,
    /// Kind of id that `operator_id` holds (操作者ID类型).
    #[api(all_or_none = operator)]
    pub operator_id_type: Option<OperatorIdType>,
}

/// Action on people in or for the waiting room (操作类型).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WaitingRoomAction {
    /// Admits people from the waiting room.
    Admit = 1,
    /// Sends participants to the waiting room.
    SendToWaitingRoom = 2,
    /// Removes people from the waiting room.
    RemoveFromWaitingRoom = 3,
}
