//! 查询会议室应答状态: what has become of a call.

use crate::rooms::{DeviceType, MraAddress, OperatorIdType, ServiceTime, ServiceTimeError};
use crate::{endpoint, open_enum, response};

/// Returns the state of a call to a meeting room (查询会议室应答状态).
///
/// The room is named by its id, or by the address of its SIP or H.323 system: one of the two. The call is found
/// by room and meeting, not by an `invite_id`.
///
/// The endpoint takes AK/SK credentials only ("the same permission as room-call", which is not open to OAuth
/// 2.0). It changes nothing, so a request is retried where that may help. A self-built application has 300
/// requests a minute for all its endpoints: query every second or two, not more often.
///
/// Documentation: [查询会议室应答状态](https://cloud.tencent.com/document/product/1095/83263).
///
/// ```
/// use meeting_api::rooms::{DeviceType, OperatorIdType, RoomCallInfo};
///
/// let request = RoomCallInfo::builder()
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .meeting_room_id("room-0001")
///     .meeting_id("1343400000000927028")
///     .instance_id(DeviceType::Pc)
///     .build()?;
/// assert_eq!(request.prepare()?.method(), "POST");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[endpoint(
    POST,
    "/v1/meeting-rooms/room-call-info",
    response = RoomCallInfoResponse,
    auth = aksk,
    retry = safe
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct RoomCallInfo {
    /// The operator who sends the query (操作者 ID), by an id of the kind that `operator_id_type` names.
    #[api(non_empty)]
    pub operator_id: String,
    /// The kind of id in `operator_id` (操作者 ID 的类型). The reference of this endpoint lists only 1, userid.
    pub operator_id_type: OperatorIdType,
    /// The room that was called (会议室 ID).
    #[api(one_of = room, non_empty)]
    pub meeting_room_id: Option<String>,
    /// The SIP or H.323 system that was called (MRA 对象).
    #[api(one_of = room)]
    pub mra_address: Option<MraAddress>,
    /// The meeting that the room was called to (会议 ID). A string here, digits only as far as is known.
    #[api(non_empty)]
    pub meeting_id: String,
    /// The kind of device that the operator uses (设备类型 ID).
    pub instance_id: DeviceType,
}

/// The response to [`RoomCallInfo`].
#[response]
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RoomCallInfoResponse {
    /// The state of the call.
    pub status: RoomCallState,
    /// When the room responded, as the service wrote it: `2022/11/22 14:35:26`, without a time zone. Absent
    /// or empty while there is none. [`responded_at`](Self::responded_at) reads it.
    pub response_time: Option<String>,
}

impl RoomCallInfoResponse {
    /// When the room responded, read from [`response_time`](Self::response_time); `None` if the service did
    /// not say.
    ///
    /// ```
    /// use meeting_api::rooms::RoomCallInfoResponse;
    ///
    /// let json = r#"{"status":3,"response_time":"2022/11/22 14:35:26"}"#;
    /// let answer: RoomCallInfoResponse = serde_json::from_str(json)?;
    /// let time = answer.responded_at()?.ok_or("no time")?;
    /// assert_eq!((time.year(), time.month(), time.minute()), (2022, 11, 35));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If it is neither empty nor a date and time of that form. The text is then still there, as it was sent.
    pub fn responded_at(&self) -> Result<Option<ServiceTime>, ServiceTimeError> {
        match self.response_time.as_deref() {
            None | Some("") => Ok(None),
            Some(text) => text.parse().map(Some),
        }
    }
}

/// The state of a call to a meeting room.
///
/// Two versions of the document differ in what 2 and 5 mean, and nothing in a response tells which of them the
/// service goes by. These two values are therefore named after both meanings; do not take
/// [`CancelledOrJoined`](Self::CancelledOrJoined) for either without another source.
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoomCallState {
    /// The call was not answered within 60 seconds (older document), or the call timed out or nothing is known of it (newer
    /// document).
    NoAnswer = 0,
    /// The room has not been called.
    NotCalled = 1,
    /// The room took the call: it is joining (older document), it has accepted (newer document).
    AcceptedOrJoining = 2,
    /// The room refused the call.
    Refused = 3,
    /// The room is ringing.
    Calling = 4,
    /// The call was cancelled, for Rooms only (older document), or the room has joined the meeting (newer
    /// document). In both it does not ring any more.
    CancelledOrJoined = 5,
    /// The room has left the meeting.
    Left = 6,
}
