//! 查询会议室列表: lists the enterprise's meeting rooms.

use crate::types::{MeetingRoomStatus, OperatorIdType, RoomBookingStatus, RoomsAccountEdition, RoomsAccountType};
use crate::{endpoint, response};

/// Lists the enterprise's meeting rooms (查询会议室列表).
///
/// OAuth 2.0 is not supported yet. The page limits are those of WeCom's version of this endpoint
/// and of [`ListRoomDevices`](crate::rooms::ListRoomDevices); the SDK's comment states none.
///
/// No page of the vendor's documentation is known for this endpoint. The facts are from the SDK.
///
/// ```no_run
/// use meeting_api::rooms::{ListMeetingRooms, list_meeting_rooms};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = ListMeetingRooms::builder()
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// let response = list_meeting_rooms(client, &request).await?;
/// for room in response.meeting_room_list {
///     println!("{room:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(
    GET, "/v1/meeting-rooms",
    response = ListMeetingRoomsResponse,
    auth = aksk,
    pages(items = meeting_room_list, page = page, last = total_page)
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ListMeetingRooms {
    /// Id of the operator, of the kind that `operator_id_type` names (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` is (操作者ID类型).
    pub operator_id_type: OperatorIdType,
    /// Number of the page to fetch (页码). Starts at 1 in the similar endpoints; not documented here.
    pub page: Option<u32>,
    /// Number of entries on a page (分页大小). 20 by default and 50 at most in WeCom's version; not
    /// documented here.
    pub page_size: Option<u32>,
    /// Only rooms of this name (会议室名称). Matches parts of names, according to WeCom's version of
    /// this endpoint.
    pub meeting_room_name: Option<String>,
}

/// The response to [`ListMeetingRooms`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListMeetingRoomsResponse {
    /// Number of the page returned (当前页).
    pub current_page: Option<i64>,
    /// Number of entries on this page (单页条数).
    pub current_size: Option<i64>,
    /// The rooms of this page (会议室列表).
    pub meeting_room_list: Vec<MeetingRoom>,
    /// Number of entries on all pages together (数据总条数).
    pub total_count: Option<i64>,
    /// Number of pages there are (数据总页数).
    pub total_page: Option<i64>,
}

/// A meeting room (会议室列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MeetingRoom {
    /// Edition of the room's Rooms account (账号新类型).
    pub account_new_type: Option<RoomsAccountEdition>,
    /// Older classification of the room's account (账号类型).
    pub account_type: Option<RoomsAccountType>,
    /// Code that activates a device for the room (激活码).
    pub active_code: Option<String>,
    /// `true` if the room may be called into meetings (允许被呼叫).
    pub is_allow_call: Option<bool>,
    /// Id of the room (会议室ID).
    pub meeting_room_id: Option<String>,
    /// Location of the room: city, building and floor in one string (会议室地址). Format:
    /// city-building-floor.
    pub meeting_room_location: Option<String>,
    /// Name of the room (会议室名称).
    pub meeting_room_name: Option<String>,
    /// State of the room (会议室状态).
    pub meeting_room_status: Option<MeetingRoomStatus>,
    /// Number of people the room holds (容纳人数).
    pub participant_number: Option<i64>,
    /// Booking state of the room (预定状态).
    pub scheduled_status: Option<RoomBookingStatus>,
}
