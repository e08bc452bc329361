//! The payload is not the whole body.
//@ errors: 8
//@ says: remove `payload` from `a` or from `b`
//@ says: so `b` cannot be in it
//@ says: GET has no body; remove `payload`
//@ says: not with `body = form`
//@ says: add a field with `#[api(payload)]`
//@ says: `body = bytes` sends one field as it is; write `#[api(payload)]`
//@ says: `content_type` goes with `body = bytes`
//@ says: `json` is not a media type

use meeting_api::{Endpoint, endpoint};

#[endpoint(POST, "/v1/rooms")]
pub struct A {
    #[api(payload)]
    pub a: String,
    #[api(payload)]
    pub b: String,
}

#[endpoint(POST, "/v1/rooms")]
pub struct B {
    #[api(payload)]
    pub a: String,
    pub b: String,
}

#[endpoint(GET, "/v1/rooms")]
pub struct C {
    #[api(payload)]
    pub a: String,
}

#[endpoint(POST, "/v1/rooms", body = form)]
pub struct D {
    #[api(payload)]
    pub a: String,
}

#[endpoint(POST, "/v1/rooms", body = bytes)]
pub struct E {}

#[endpoint(POST, "/v1/rooms", body = bytes)]
pub struct F {
    pub a: Vec<u8>,
}

#[endpoint(POST, "/v1/rooms", content_type = "text/csv")]
pub struct G {
    pub a: String,
}

#[endpoint(POST, "/v1/rooms", body = bytes, content_type = "json")]
pub struct H {
    #[api(payload)]
    pub a: Vec<u8>,
}

fn main() {
    let _ = (A::builder(), A::SPEC);
    let _ = (B::builder(), B::SPEC);
    let _ = (C::builder(), C::SPEC);
    let _ = (D::builder(), D::SPEC);
    let _ = (E::builder(), E::SPEC);
    let _ = (F::builder(), F::SPEC);
    let _ = (G::builder(), G::SPEC);
    let _ = (H::builder(), H::SPEC);
}
