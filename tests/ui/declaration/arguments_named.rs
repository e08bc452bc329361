//! Method and path have no names.
//@ errors: 3
//@ says: write `GET` instead of `method = GET`
//@ says: write `"/v1/rooms"` instead of `path = "/v1/rooms"`
//@ says: write `"/v1/rooms"` instead of `url = "/v1/rooms"`

use meeting_api::{Endpoint, endpoint};

#[endpoint(method = GET, "/v1/rooms")]
pub struct A {
    pub room_id: String,
}

#[endpoint(GET, path = "/v1/rooms")]
pub struct B {
    pub room_id: String,
}

#[endpoint(GET, url = "/v1/rooms")]
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
