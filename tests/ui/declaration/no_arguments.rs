//! Neither method nor path: with and without parentheses.
//@ errors: 2
//@ says: the method and the path are missing: write them first, as in `#[endpoint(GET, "/v1/rooms")]`
//@ says: the methods are `GET`, `HEAD`, `POST`, `PUT`, `PATCH`, `DELETE`, `OPTIONS`

use meeting_api::{Endpoint, endpoint};

#[endpoint]
pub struct A {
    pub room_id: String,
}

#[endpoint()]
pub struct B {
    pub room_id: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
    let _ = B::builder();
    let _ = B::SPEC;
}
