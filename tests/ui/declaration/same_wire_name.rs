//! Two fields with one wire name: one error names both.
//@ errors: 3
//@ says: `id` is the wire name of both `id` and `room_id`; give one of them another `rename`
//@ says: `roomId` is the wire name of both `room_id` and `roomId`
//@ says: `kind` is the wire name of both `type` and `kind`

use meeting_api::{Endpoint, endpoint, object};
use serde::Deserialize;

#[endpoint(POST, "/v1/rooms")]
pub struct A {
    pub id: String,
    #[api(rename = "id")]
    pub room_id: String,
}

#[endpoint(POST, "/v1/rooms", rename_all = "camelCase")]
#[derive(Deserialize)]
pub struct B {
    pub room_id: String,
    #[allow(non_snake_case)]
    pub roomId: String,
}

#[object]
pub struct C {
    #[api(rename = "kind")]
    pub r#type: String,
    pub kind: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
    let _ = B::builder();
    let _ = B::SPEC;
    let _ = C::builder();
}
