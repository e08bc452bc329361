//! A number where an enum is expected.
//@ errors: 1
//@ says: expected `OperatorIdType`, found integer

use meeting_api::rooms::CancelRoomCall;

fn main() {
    let _ = CancelRoomCall::builder().operator_id_type(1);
}
