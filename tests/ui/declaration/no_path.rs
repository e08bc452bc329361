//! The path is missing.
//@ errors: 2
//@ says: the path is missing: write it after the method, as in `#[endpoint(GET, "/v1/rooms")]`
//@ says: as in `#[endpoint(PUT, "/v1/rooms")]`

use meeting_api::{Endpoint, endpoint};

#[endpoint(GET)]
pub struct A {
    pub room_id: String,
}

#[endpoint(PUT, auth = aksk)]
pub struct B {
    pub room_id: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
    let _ = B::builder();
    let _ = B::SPEC;
}
