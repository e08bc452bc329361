//! Calls to meeting rooms (会议室呼叫) by Tencent Meeting's REST API.
//!
//! One file for each endpoint, and one for each type that endpoints share. The facts come from the
//! service's documents; where a document is silent, the type says so.

mod cancel_room_call;
mod device_type;
mod dial_string;
mod mra_address;
mod operator_id_type;
mod room_call;
mod room_call_info;
mod service_time;

pub use cancel_room_call::{CancelRoomCall, CancelRoomCallBuilder, cancel_room_call};
pub use device_type::DeviceType;
pub use dial_string::DialStringError;
pub use mra_address::{MraAddress, SignallingProtocol};
pub use operator_id_type::OperatorIdType;
pub use room_call::{RoomCall, RoomCallAnswer, RoomCallBuilder, RoomCallStatus, room_call};
pub use room_call_info::{
    RoomCallInfo, RoomCallInfoAnswer, RoomCallInfoBuilder, RoomCallState, room_call_info,
};
pub use service_time::{ServiceTime, ServiceTimeError};
