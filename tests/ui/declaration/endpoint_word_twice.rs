//! Every word of an endpoint, twice.
//@ errors: 8
//@ says: `response` is given twice; remove one of the two
//@ says: `auth` is given twice; remove one of the two
//@ says: `retry` is given twice; remove one of the two
//@ says: `body` is given twice; remove one of the two
//@ says: `function` is given twice; remove one of the two
//@ says: `api` is given twice; remove one of the two
//@ says: `rename_all` is given twice; remove one of the two
//@ says: `crate` is given twice; remove one of the two

use meeting_api::{Endpoint, endpoint};
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Rooms {}

#[endpoint(POST, "/v1/rooms", response = Rooms, response = Rooms)]
pub struct A {
    pub room_id: String,
}

#[endpoint(POST, "/v1/rooms", auth = aksk, auth = aksk)]
pub struct B {
    pub room_id: String,
}

#[endpoint(POST, "/v1/rooms", retry = safe, retry = safe)]
pub struct C {
    pub room_id: String,
}

#[endpoint(POST, "/v1/rooms", body = json, body = json)]
pub struct D {
    pub room_id: String,
}

#[endpoint(POST, "/v1/rooms", api = meeting_api::TencentMeeting, api = meeting_api::TencentMeeting)]
pub struct E {
    pub room_id: String,
}

#[endpoint(POST, "/v1/rooms", rename_all = "camelCase", rename_all = "camelCase")]
pub struct F {
    pub room_id: String,
}

#[endpoint(POST, "/v1/rooms", crate = ::meeting_api, crate = ::meeting_api)]
pub struct G {
    pub room_id: String,
}

#[endpoint(POST, "/v1/rooms", function = one, function = two)]
pub struct H {
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
    let _ = E::builder();
    let _ = E::SPEC;
    let _ = F::builder();
    let _ = F::SPEC;
    let _ = G::builder();
    let _ = G::SPEC;
    let _ = H::builder();
    let _ = H::SPEC;
}
