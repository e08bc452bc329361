//! Two fields with one wire name: both places are shown.
//@ errors: 6
//@ says: `id` is already the wire name of the field `id`; give one of the two another `rename`
//@ says: `id` is the wire name of the field `room_id` too
//@ says: `roomId` is already the wire name of the field `room_id`
//@ says: `kind` is already the wire name

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
