//! 呼叫会议室: calls a room into a meeting.

use crate::rooms::{MraAddress, OperatorIdType};
use crate::{endpoint, open_enum, response};

/// Calls a meeting room into a meeting (呼叫会议室): the room rings.
///
/// The room is named by its id, or by the address of its SIP or H.323 system: one of the two. The
/// response has the id of the call. [`RoomCallInfo`](crate::rooms::RoomCallInfo) returns its state, and
/// [`CancelRoomCall`](crate::rooms::CancelRoomCall) cancels it.
///
/// The endpoint takes AK/SK credentials only: the documentation says that it is not open to OAuth 2.0. A
/// duplicate may ring the room again, so a request is retried only if the first attempt was provably not
/// processed. After an error of a request that
/// [may have been processed](crate::Error::may_have_been_processed), the room may be ringing although the
/// `invite_id` is unknown.
///
/// Documentation: [呼叫会议室](https://cloud.tencent.com/document/product/1095/83261).
///
/// ```
/// use meeting_api::rooms::{OperatorIdType, RoomCall};
///
/// let request = RoomCall::builder()
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .meeting_id(1343400000000927028)
///     .meeting_room_id("room-0001")
///     .build()?;
/// let body = String::from_utf8(request.prepare()?.body().to_vec())?;
/// assert!(body.contains(r#""meeting_id":1343400000000927028"#));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[endpoint(PUT, "/v1/meeting-rooms/room-call", response = RoomCallResponse, auth = aksk)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct RoomCall {
    /// The operator who calls (操作者 ID), by an id of the kind that `operator_id_type` names.
    #[api(non_empty)]
    pub operator_id: String,
    /// The kind of id in `operator_id` (操作者 ID 的类型). The reference of this endpoint lists only 1, userid.
    pub operator_id_type: OperatorIdType,
    /// The meeting that the room is called to (会议 ID). A number here and a string in the other room calls;
    /// ids have up to 19 digits, and all of them are sent.
    pub meeting_id: u64,
    /// The room to call (会议室 ID).
    #[api(one_of = room, non_empty)]
    pub meeting_room_id: Option<String>,
    /// The SIP or H.323 system to call (MRA 对象).
    #[api(one_of = room)]
    pub mra_address: Option<MraAddress>,
}

/// The response to [`RoomCall`].
///
/// Both members are in the service's documentation as they are here: a response without `invite_id` is an error, because
/// a call without an id cannot be cancelled.
#[response]
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RoomCallResponse {
    /// The call (呼叫 ID): what [`CancelRoomCall`](crate::rooms::CancelRoomCall) takes.
    pub invite_id: String,
    /// The outcome of the request. Older versions of the reference do not have it.
    pub status: Option<RoomCallStatus>,
}

/// The outcome of a request to call a room.
///
/// One version of the document only describes this, and the value in its example, 1, is not among those that it
/// describes: it is read as [`Other`](Self::Other). The state of the call itself is a different enumeration,
/// [`RoomCallState`](crate::rooms::RoomCallState).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoomCallStatus {
    /// The room is being invited (邀请中).
    Inviting = 2,
    /// The room could not be invited (邀请失败).
    Failed = 5,
}
