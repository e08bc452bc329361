//! A placeholder that names no field.
//@ errors: 3
//@ says: `{room_ids}` in the path names no field; did you mean `room_id`?
//@ says: `{meeting}` in the path names no field; the fields are `room_id`
//@ says: `{room_id}` in the path names no field; the struct has no fields; add `room_id`

use meeting_api::{Endpoint, endpoint};

#[endpoint(GET, "/v1/{room_ids}")]
pub struct A {
    pub room_id: String,
}

#[endpoint(GET, "/v1/{meeting}")]
pub struct B {
    pub room_id: String,
}

#[endpoint(GET, "/v1/{room_id}")]
pub struct Empty {}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
    let _ = B::builder();
    let _ = B::SPEC;
    let _ = Empty::builder();
    let _ = Empty::SPEC;
}
