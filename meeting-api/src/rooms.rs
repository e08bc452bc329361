//! Meeting rooms and the devices in them (会议室): inventory, settings, bookings and calls (会议室呼叫).
//!
//! Each module below has one endpoint: request, builder, send function and response. Everything in it is also in
//! this module. [`room_calls`](crate::room_calls) shows the tables of the service's documentation beside the
//! declarations of the three room calls.
//!
//! # Call a room, wait for its answer, never leave it ringing
//!
//! A call rings for 60 seconds unless it is answered or cancelled, and only the response to [`RoomCall`] contains
//! the id that cancelling needs. So: check every request before the room rings, do not give up on the response to
//! the first one, ask at an interval that the quota allows (300 requests a minute for the whole application), and
//! cancel whenever the waiting ends without an answer from the room.
//!
//! ```no_run
//! use std::time::Duration;
//!
//! use meeting_api::rooms::{
//!     CancelRoomCall, DeviceType, OperatorIdType, RoomCall, RoomCallInfo, RoomCallState, cancel_room_call,
//!     room_call, room_call_info,
//! };
//! use meeting_api::{Client, Error};
//! use tokio::time::{sleep, timeout};
//!
//! /// What the room answered; `None` if the call was cancelled, because the room did not answer in 45 seconds or
//! /// because `stop` (Ctrl-C, a closed window) came first.
//! async fn ring(client: &Client, stop: impl Future<Output = ()>) -> Result<Option<RoomCallState>, Error> {
//!     let call = RoomCall::builder()
//!         .operator_id("user1")
//!         .operator_id_type(OperatorIdType::UserId)
//!         .meeting_id(1343400000000927028)
//!         .meeting_room_id("room-0001")
//!         .build()?;
//!     let ask = RoomCallInfo::builder()
//!         .operator_id("user1")
//!         .operator_id_type(OperatorIdType::UserId)
//!         .meeting_id("1343400000000927028")
//!         .meeting_room_id("room-0001")
//!         .instance_id(DeviceType::Pc)
//!         .build()?;
//!
//!     // Not in a race with `stop`: after this the room rings, and only the answer says which call it is.
//!     let invite_id = room_call(client, &call).await?.invite_id;
//!
//!     let answer = async {
//!         loop {
//!             sleep(Duration::from_secs(2)).await;
//!             match room_call_info(client, &ask).await {
//!                 // A call that is a moment old may not be known yet.
//!                 Ok(info) if !matches!(info.status, RoomCallState::Calling | RoomCallState::NotCalled) => {
//!                     return info.status;
//!                 }
//!                 // The next answer may come; if none does, the time is over some day.
//!                 Ok(_) | Err(_) => {}
//!             }
//!         }
//!     };
//!     tokio::select! {
//!         answered = timeout(Duration::from_secs(45), answer) => {
//!             if let Ok(state) = answered {
//!                 return Ok(Some(state));
//!             }
//!         }
//!         () = stop => {}
//!     }
//!
//!     let cancel = CancelRoomCall::builder()
//!         .operator_id("user1")
//!         .operator_id_type(OperatorIdType::UserId)
//!         .meeting_id("1343400000000927028")
//!         .meeting_room_id("room-0001")
//!         .invite_id(invite_id)
//!         .instance_id(DeviceType::Pc)
//!         .build()?;
//!     cancel_room_call(client, &cancel).await?;
//!     Ok(None)
//! }
//! ```
//!
//! The example `room_call` of the repository does this for a command line, with what a program that people use
//! needs besides: it listens to signals before it calls, tries to cancel more than once, asks whether there is
//! still something to cancel, and waits for the end of a call whose answer was lost.

#[doc(no_inline)]
pub use crate::types::{
    DeviceType, DialStringError, MraAddress, OperatorIdType, ServiceTime, ServiceTimeError,
    SignallingProtocol,
};

group! {
    list_room_devices: ListRoomDevices,
    cancel_room_call: CancelRoomCall,
    list_meeting_rooms: ListMeetingRooms,
    create_room_activation_code: CreateRoomActivationCode,
    get_room_background: GetRoomBackground,
    set_room_background: SetRoomBackground,
    get_meeting_room: GetMeetingRoom,
    update_meeting_room: UpdateMeetingRoom,
    update_room_config: UpdateRoomConfig,
    list_room_controllers: ListRoomControllers,
    list_room_meetings: ListRoomMeetings,
    room_call_info: RoomCallInfo,
    room_call: RoomCall,
    get_room_config: GetRoomConfig,
    get_room_by_screencast_code: GetRoomByScreencastCode,
    book_rooms: BookRooms,
    release_rooms: ReleaseRooms,
    get_rooms_account_statistics: GetRoomsAccountStatistics,
    get_rooms_inventory: GetRoomsInventory,
}
