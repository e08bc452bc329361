//! Calls to meeting rooms (会议室呼叫) by Tencent Meeting's REST API.
//!
//! One file for each endpoint, and one for each type that endpoints share. The facts come from the
//! service's documents; where a document is silent, the type says so. [`room_calls`](crate::room_calls) shows their
//! tables beside the declarations.
//!
//! # Call a room, wait for its answer, never leave it ringing
//!
//! A call rings for 60 seconds unless somebody answers it or cancels it, and only the answer to [`RoomCall`] tells
//! the id that cancelling needs. So: check every request before the room rings, do not give up on the answer to
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
//! /// What the room answered; `None` if the call was cancelled, because nobody answered in 45 seconds or
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

mod cancel_room_call;
mod room_call;
mod room_call_info;

pub use crate::types::device_type::DeviceType;
pub use crate::types::dial_string::DialStringError;
pub use crate::types::mra_address::{MraAddress, SignallingProtocol};
pub use crate::types::operator_id_type::OperatorIdType;
pub use crate::types::service_time::{ServiceTime, ServiceTimeError};
pub use cancel_room_call::{CancelRoomCall, CancelRoomCallBuilder, cancel_room_call};
pub use room_call::{RoomCall, RoomCallBuilder, RoomCallResponse, RoomCallStatus, room_call};
pub use room_call_info::{
    RoomCallInfo, RoomCallInfoBuilder, RoomCallInfoResponse, RoomCallState, room_call_info,
};

use meeting_core::Endpoint;
use meeting_core::spec::EndpointSpec;

/// The declarations of this module: for documentation, test servers and other tools.
pub const ENDPOINTS: &[&EndpointSpec] = &[RoomCall::SPEC, RoomCallInfo::SPEC, CancelRoomCall::SPEC];
