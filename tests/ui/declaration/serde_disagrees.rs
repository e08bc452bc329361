//! Serde and the declaration give two names.
//@ errors: 3
//@ says: serde calls this field `id` and the declaration `room`; write the wire name once
//@ says: serde's `rename_all` is `camelCase` and the declaration's `PascalCase`; write the case once

use meeting_api::{Endpoint, endpoint, object};
use serde::Deserialize;

#[endpoint(POST, "/v1/rooms")]
#[derive(Deserialize)]
pub struct A {
    #[api(rename = "room")]
    #[serde(rename = "id")]
    pub room_id: String,
}

#[endpoint(POST, "/v1/rooms", rename_all = "PascalCase")]
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct B {
    pub room_id: String,
}

#[object(rename_all = "PascalCase")]
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct C {
    pub room_id: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
    let _ = B::builder();
    let _ = B::SPEC;
    let _ = C::builder();
}
