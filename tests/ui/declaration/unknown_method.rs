//! A method that does not exist, or not in this spelling.
//@ errors: 4
//@ says: unknown method `FETCH`; the methods are `GET`, `HEAD`, `POST`, `PUT`, `PATCH`, `DELETE`, `OPTIONS`
//@ says: unknown method `put`; did you mean `PUT`?
//@ says: unknown method `Get`; did you mean `GET`?
//@ says: unknown method `PSOT`; did you mean `POST`?

use meeting_api::{Endpoint, endpoint};

#[endpoint(FETCH, "/v1/rooms")]
pub struct A {
    pub room_id: String,
}

#[endpoint(put, "/v1/rooms")]
pub struct B {
    pub room_id: String,
}

#[endpoint(Get, "/v1/rooms")]
pub struct C {
    pub room_id: String,
}

#[endpoint(PSOT, "/v1/rooms")]
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
