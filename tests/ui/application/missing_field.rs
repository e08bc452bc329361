//! A required field is not set.
//@ errors: 1
//@ says: missing required field `operator_id` of `CancelRoomCall`; call `.operator_id(...)` before `.build()`

use meeting_api::rooms::{CancelRoomCall, DeviceType, OperatorIdType};

fn main() {
    let _ = CancelRoomCall::builder()
        .operator_id_type(OperatorIdType::UserId)
        .meeting_room_id("room-0001")
        .meeting_id("13434000000000927028")
        .invite_id("33faef6b")
        .instance_id(DeviceType::Pc)
        .build();
}
