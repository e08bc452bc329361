//! `#[api(..)]` is for fields.
//@ errors: 2
//@ says: `#[api(...)]` belongs on a field; arguments for the whole struct go into `#[endpoint(...)]`
//@ says: go into `#[object(...)]`

use meeting_api::{Endpoint, endpoint, object};

#[endpoint(POST, "/v1/rooms")]
#[api(rename_all = "camelCase")]
pub struct A {
    pub room_id: String,
}

#[object]
#[api(rename_all = "camelCase")]
pub struct B {
    pub room_id: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
    let _ = B::builder();
}
