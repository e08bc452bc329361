//! Three required fields are not set: all three are named in one run.
//@ errors: 3
//@ says: missing required field `operator_id` of `CancelRoomCall`
//@ says: missing required field `meeting_id` of `CancelRoomCall`
//@ says: missing required field `invite_id` of `CancelRoomCall`

use meeting_api::rooms::{CancelRoomCall, DeviceType, OperatorIdType};

fn main() {
    let _ = CancelRoomCall::builder()
        .operator_id_type(OperatorIdType::UserId)
        .meeting_room_id("room-0001")
        .instance_id(DeviceType::Pc)
        .build();
}
