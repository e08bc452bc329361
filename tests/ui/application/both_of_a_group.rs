//! Both members of an exactly-one-of group are set.
//@ errors: 1
//@ says: only one of `meeting_room_id`, `mra_address` may be set

use meeting_api::rooms::{CancelRoomCall, DeviceType, MraAddress, OperatorIdType};

fn main() {
    let address = MraAddress::sip("sip:room@example.com").unwrap();
    let _ = CancelRoomCall::builder()
        .operator_id("user1")
        .operator_id_type(OperatorIdType::UserId)
        .meeting_room_id("room-0001")
        .mra_address(address)
        .meeting_id("13434000000000927028")
        .invite_id("33faef6b")
        .instance_id(DeviceType::Pc)
        .build();
}
