//! 取消呼叫会议室: cancels a call that a meeting has placed to a room.

use serde::Deserialize;

use crate::endpoint;
use crate::rooms::{DeviceType, MraAddress, OperatorIdType};

/// Cancels an outstanding call to a meeting room (取消呼叫会议室).
///
/// The room is named by its id, or by the address of its SIP or H.323 system: one of the two. The
/// response to [`RoomCall`](crate::rooms::RoomCall) has the `invite_id`. The service responds with `{}`.
///
/// The endpoint takes AK/SK credentials only ("the same permission as room-call", which is not open to OAuth
/// 2.0). The documentation does not cover duplicates, so a request is retried only if the first attempt was
/// provably not processed.
///
/// Documentation: [取消呼叫会议室](https://cloud.tencent.com/document/product/1095/83262).
///
/// ```
/// use meeting_api::rooms::{CancelRoomCall, DeviceType, MraAddress, OperatorIdType};
///
/// let request = CancelRoomCall::builder()
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .mra_address(MraAddress::sip("sip:room.east@example.com")?)
///     .meeting_id("13434000000000927028")
///     .invite_id("33faef6b-0000-4000-8000-9d715cc33f95")
///     .instance_id(DeviceType::VoipOrSip)
///     .build()?;
/// assert_eq!(request.prepare()?.method(), "PUT");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[endpoint(PUT, "/v1/meeting-rooms/cancel-room-call", auth = aksk)]
#[derive(Clone, Debug, Deserialize)]
#[non_exhaustive]
pub struct CancelRoomCall {
    /// The operator who cancels the call (操作者 ID), by an id of the kind that `operator_id_type` names.
    #[api(non_empty)]
    pub operator_id: String,
    /// The kind of id in `operator_id` (操作者 ID 的类型). The reference of this endpoint lists only 1, userid.
    pub operator_id_type: OperatorIdType,
    /// The room that is being called (会议室 ID).
    #[api(one_of = room, non_empty)]
    pub meeting_room_id: Option<String>,
    /// The SIP or H.323 system that is being called (MRA 对象).
    #[api(one_of = room)]
    pub mra_address: Option<MraAddress>,
    /// The call (呼叫 ID), as the response to calling the room names it.
    #[api(non_empty)]
    pub invite_id: String,
    /// The meeting that the room was called to (会议 ID). A string here, digits only as far as is known.
    #[api(non_empty)]
    pub meeting_id: String,
    /// The kind of device that the operator uses (设备类型 ID).
    pub instance_id: DeviceType,
}
