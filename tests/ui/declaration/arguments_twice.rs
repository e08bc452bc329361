//! An endpoint has one method and one path.
//@ errors: 3
//@ says: an endpoint has one method
//@ says: an endpoint has one path

use meeting_api::{Endpoint, endpoint};

#[endpoint(GET, POST, "/v1/rooms")]
pub struct A {
    pub room_id: String,
}

#[endpoint(GET, "/v1/rooms", POST)]
pub struct B {
    pub room_id: String,
}

#[endpoint(GET, "/v1/rooms", "/v1/meetings")]
pub struct C {
    pub room_id: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
    let _ = B::builder();
    let _ = B::SPEC;
    let _ = C::builder();
    let _ = C::SPEC;
}
