//! The same placeholder twice, and thrice.
//@ errors: 2
//@ says: `{room_id}` appears in the path twice

use meeting_api::{Endpoint, endpoint};

#[endpoint(GET, "/v1/{room_id}/{room_id}")]
pub struct A {
    pub room_id: String,
}

#[endpoint(GET, "/v1/{room_id}/{room_id}/{room_id}")]
pub struct B {
    pub room_id: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
    let _ = B::builder();
    let _ = B::SPEC;
}
