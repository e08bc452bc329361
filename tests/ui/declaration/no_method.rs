//! The method is missing.
//@ errors: 3
//@ says: the method is missing: write it first, as in `#[endpoint(GET, "/v1/rooms")]`; the methods are `GET`, `HEAD`, `POST`, `PUT`, `PATCH`, `DELETE`, `OPTIONS`
//@ says: the method and the path are missing

use meeting_api::{Endpoint, endpoint};

#[endpoint("/v1/rooms")]
pub struct A {
    pub room_id: String,
}

#[endpoint("/v1/rooms", auth = aksk)]
pub struct B {
    pub room_id: String,
}

#[endpoint(auth = aksk)]
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
