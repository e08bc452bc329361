//! The calls to meeting rooms. The address of a SIP or H.323 system is the one of Tencent Meeting, so its
//! type is shared.

use meeting_api::rooms::MraAddress;
use meeting_api::{endpoint, open_enum};
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

/// The answer to [`CallRoom`].
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[non_exhaustive]
pub struct CalledRoom {
    /// The call (呼叫 ID): cancelling it needs this.
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

/// Asks whether a called room has answered (获取Rooms会议室应答状态). It changes nothing, so it may be sent twice.
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

/// The answer to [`GetResponseStatus`].
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[non_exhaustive]
pub struct ResponseStatus {
    /// The state of the call (应答状态).
    pub status: ResponseState,
    /// When the room last answered, as sent: `2022/11/22 14:35:26`, without a time zone.
    #[serde(default)]
    pub response_time: Option<String>,
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
