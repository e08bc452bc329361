//! A field of a validated request is assigned.
//@ errors: 1
//@ says: cannot assign
//@ says: `Valid<CancelRoomCall>`
//@ says: trait `DerefMut` is required to modify through a dereference, but it is not implemented

use meeting_api::Valid;
use meeting_api::rooms::CancelRoomCall;

pub fn change(mut request: Valid<CancelRoomCall>) -> Valid<CancelRoomCall> {
    request.operator_id = String::new();
    request
}

fn main() {}
