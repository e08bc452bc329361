//! An argument needs another one that is not there.
//@ errors: 5
//@ says: `unwrap` names the member that contains the response
//@ says: `data.` is not a path of members
//@ says: `done` ends a stream of events
//@ says: `Key` is both a constant and the name of the field `key`
//@ says: the key in `Key` is generated for each request

use meeting_api::{Endpoint, endpoint};

#[derive(serde::Deserialize)]
pub struct Room;

#[endpoint(GET, "/v1/rooms", unwrap = "data")]
pub struct A {}

#[endpoint(GET, "/v1/rooms", response = Room, unwrap = "data.")]
pub struct B {}

#[endpoint(GET, "/v1/rooms", response = Vec<Room>, done = "[DONE]")]
pub struct C {}

#[endpoint(POST, "/v1/rooms", idempotency_key = "Key")]
pub struct D {
    #[api(header = "Key")]
    pub key: String,
}

#[endpoint(POST, "/v1/rooms", idempotency_key = "Key", header("Key" = "1"))]
pub struct E {}

fn main() {
    let _ = (A::builder(), A::SPEC);
    let _ = (B::builder(), B::SPEC);
    let _ = (C::builder(), C::SPEC);
    let _ = (D::builder(), D::SPEC);
    let _ = (E::builder(), E::SPEC);
}
