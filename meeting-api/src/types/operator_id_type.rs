//! The kinds of ids of operators.

use crate::open_enum;

/// The kind of an operator's id, `operator_id` (操作者 ID 的类型).
///
/// The reference of the room calls contains only [`UserId`](Self::UserId). The other values are for other
/// endpoints.
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperatorIdType {
    /// The id of a user of the enterprise (userid).
    UserId = 1,
    /// The id that OAuth 2.0 gives an application for a user (openid).
    OpenId = 2,
    /// The id of a Rooms device (rooms_id).
    RoomsId = 3,
    /// The id that a meeting gives a participant (ms_open_id).
    MsOpenId = 4,
    /// The id of a meeting room (meeting_room_id).
    MeetingRoomId = 5,
}
