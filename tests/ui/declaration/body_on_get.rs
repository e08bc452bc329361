//! GET and HEAD have no body.
//@ errors: 5
//@ says: GET has no body; use `query`
//@ says: HEAD has no body; use `query`
//@ says: GET has no body; remove `body = form`
//@ says: GET has no body; remove `body = multipart`

use meeting_api::{Endpoint, endpoint};

#[endpoint(GET, "/v1/rooms")]
pub struct A {
    #[api(body)]
    pub room_id: String,
}

#[endpoint(HEAD, "/v1/rooms")]
pub struct B {
    #[api(body)]
    pub room_id: String,
}

#[endpoint(GET, "/v1/rooms", body = form)]
pub struct C {
    pub room_id: String,
}

#[endpoint(GET, "/v1/rooms", body = multipart)]
pub struct D {
    #[api(part)]
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
