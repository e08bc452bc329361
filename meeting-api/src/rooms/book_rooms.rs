//! 预定会议室: books one or more meeting rooms for a scheduled meeting.

use crate::types::OperatorIdType;
use crate::{endpoint, response};

/// Books one or more meeting rooms for a scheduled meeting (预定会议室).
///
/// - The meeting must last at least 15 minutes and at most 24 hours.
/// - Recurring meetings are not supported.
/// - OAuth 2.0 is not supported yet.
/// - Ending a meeting does not release its rooms; call
///   [`ReleaseRooms`](crate::rooms::ReleaseRooms).
///
/// No page of the vendor's documentation is known for this endpoint. The facts are from the SDK.
///
/// ```no_run
/// use meeting_api::rooms::{BookRooms, book_rooms};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = BookRooms::builder()
///     .meeting_id("7567173273889276131")
///     .meeting_room_id_list(["meeting-room-id".to_owned()])
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// let response = book_rooms(client, &request).await?;
/// for room in response.meeting_room_list {
///     println!("{room:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(POST, "/v1/meetings/{meeting_id}/book-rooms", response = BookRoomsResponse, auth = aksk)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct BookRooms {
    /// Meeting the rooms are booked for (会议ID).
    pub meeting_id: String,
    /// Ids of the rooms to book (会议室ID列表).
    pub meeting_room_id_list: Vec<String>,
    /// Id of the operator, of the kind that `operator_id_type` names (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` is (操作者ID类型).
    pub operator_id_type: OperatorIdType,
    /// `true` if the room shows the subject during the hour before the meeting (显示会议主题). More than
    /// an hour ahead the subject is never shown. Default: `true`.
    pub subject_visible: Option<bool>,
}

/// The response to [`BookRooms`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BookRoomsResponse {
    /// The rooms that were booked (会议室列表).
    pub meeting_room_list: Vec<BookedRoom>,
    /// Number of rooms the list holds (会议室数量).
    pub meeting_room_number: Option<i64>,
}

/// A room that was booked (会议室列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BookedRoom {
    /// Id of the room (会议室ID).
    pub meeting_room_id: Option<String>,
    /// Location of the room: city, building and floor in one string (会议室地址). Format:
    /// city-building-floor.
    pub meeting_room_location: Option<String>,
    /// Name of the room (会议室名称).
    pub meeting_room_name: Option<String>,
}
