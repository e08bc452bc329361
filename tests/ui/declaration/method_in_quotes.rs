//! The method stands without quotes.
//@ errors: 3
//@ says: expected a method, found `"GET"`; write it without quotes
//@ says: expected a method, found `"fetch"`
//@ says: expected a method, found `3`

use meeting_api::{Endpoint, endpoint};

#[endpoint("GET", "/v1/rooms")]
pub struct A {
    pub room_id: String,
}

#[endpoint("fetch", "/v1/rooms")]
pub struct B {
    pub room_id: String,
}

#[endpoint(3, "/v1/rooms")]
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
