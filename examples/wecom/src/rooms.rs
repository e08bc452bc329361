//! The calls to meeting rooms.

use meeting_core::{endpoint, object, open_enum};
use serde::Deserialize;

use crate::WeCom;

/// Calls a room into a meeting (呼叫Rooms会议室).
#[endpoint(POST, "/cgi-bin/meeting/rooms/call", api = WeCom, response = CalledRoom)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CallRoom {
    /// The meeting (会议 ID).
    #[api(non_empty)]
    pub meetingid: String,
    /// The room (Rooms会议室 ID).
    #[api(one_of = room, non_empty)]
    pub meeting_room_id: Option<String>,
    /// The SIP or H.323 system of the room.
    #[api(one_of = room)]
    pub mra_address: Option<MraAddress>,
}

/// The response to [`CallRoom`].
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[non_exhaustive]
pub struct CalledRoom {
    /// The call (呼叫 ID), which is needed to cancel it.
    pub invite_id: String,
}

/// Cancels a call to a room (取消呼叫Rooms会议室).
#[endpoint(POST, "/cgi-bin/meeting/rooms/cancel_call", api = WeCom)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CancelRoomCall {
    /// The meeting (会议 ID).
    #[api(non_empty)]
    pub meetingid: String,
    /// The call (呼叫 ID).
    #[api(non_empty)]
    pub invite_id: String,
    /// The room (Rooms会议室 ID).
    #[api(one_of = room, non_empty)]
    pub meeting_room_id: Option<String>,
    /// The SIP or H.323 system of the room.
    #[api(one_of = room)]
    pub mra_address: Option<MraAddress>,
}

/// Queries whether a called room has answered (获取Rooms会议室应答状态). It changes nothing, so it is safe to retry.
#[endpoint(
    POST,
    "/cgi-bin/meeting/rooms/get_response_status",
    api = WeCom,
    response = ResponseStatus,
    retry = safe
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetResponseStatus {
    /// The meeting (会议 ID).
    #[api(non_empty)]
    pub meetingid: String,
    /// The room (Rooms会议室 ID).
    #[api(one_of = room, non_empty)]
    pub meeting_room_id: Option<String>,
    /// The SIP or H.323 system of the room.
    #[api(one_of = room)]
    pub mra_address: Option<MraAddress>,
}

/// The response to [`GetResponseStatus`].
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[non_exhaustive]
pub struct ResponseStatus {
    /// The state of the call (应答状态).
    pub status: ResponseState,
    /// The time of the room's last answer, as sent: `2022/11/22 14:35:26`, without a time zone.
    #[serde(default)]
    pub response_time: Option<String>,
}

/// The address of a SIP or H.323 room system (MRA 对象).
#[object]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MraAddress {
    /// The signalling protocol (信令协议).
    pub protocol: SignallingProtocol,
    /// The dial string (信令地址).
    #[api(non_empty)]
    pub dial_string: String,
}

/// The signalling protocol of a room system (信令协议).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignallingProtocol {
    /// SIP: the dial string is an IP address or a URI.
    Sip = 1,
    /// H.323: the dial string is an IP address or an E.164 number.
    H323 = 2,
}

/// The state of a call to a room (应答状态).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponseState {
    /// No answer within 60 seconds.
    NoAnswer = 0,
    /// Not called.
    NotCalled = 1,
    /// On the way into the meeting (入会中).
    Joining = 2,
    /// Refused.
    Refused = 3,
    /// Being called.
    Calling = 4,
    /// The call was cancelled; rooms only.
    Cancelled = 5,
    /// Has left the meeting.
    Left = 6,
}
