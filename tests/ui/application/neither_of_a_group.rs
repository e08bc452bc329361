//! Neither member of an exactly-one-of group is set.
//@ errors: 1
//@ says: exactly one of `meeting_room_id`, `mra_address` must be set

use meeting_api::rooms::{CancelRoomCall, DeviceType, OperatorIdType};

fn main() {
    let _ = CancelRoomCall::builder()
        .operator_id("user1")
        .operator_id_type(OperatorIdType::UserId)
        .meeting_id("13434000000000927028")
        .invite_id("33faef6b")
        .instance_id(DeviceType::Pc)
        .build();
}
