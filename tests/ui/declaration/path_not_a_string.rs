//! The path is a string literal.
//@ errors: 4
//@ says: the path is a string literal, as in `"/v1/meetings/{meeting_id}"`

use meeting_api::{Endpoint, endpoint};

#[endpoint(GET, PATH)]
pub struct A {
    pub room_id: String,
}

#[endpoint(GET, /v1/rooms)]
pub struct B {
    pub room_id: String,
}

#[endpoint(GET, concat!("/v1", "/rooms"))]
pub struct C {
    pub room_id: String,
}

#[endpoint(GET, b"/v1/rooms", auth = aksk)]
pub struct D {
    pub room_id: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
    let _ = B::builder();
    let _ = B::SPEC;
    let _ = C::builder();
    let _ = C::SPEC;
    let _ = D::builder();
    let _ = D::SPEC;
}
