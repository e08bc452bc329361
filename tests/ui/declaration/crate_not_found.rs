//! `crate` names no crate: the compiler finds neither it nor the derive in it.
//@ errors: 2
//@ says: cannot find module or crate `my_meeting_api` in this scope

use meeting_api::endpoint;

#[endpoint(GET, "/v1/rooms", crate = my_meeting_api)]
pub struct A {
    pub room_id: String,
}

fn main() {}
