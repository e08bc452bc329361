//! Braces that do not name a field.
//@ errors: 5
//@ says: is not closed: write `{room_id}`
//@ says: `{}` names no field
//@ says: a `}` closes nothing
//@ says: `{ room_id }` is not a field's name; write `{room_id}`
//@ says: `{room id}` is not a field's name; write the field's name between the braces

use meeting_api::{Endpoint, endpoint};

#[endpoint(GET, "/v1/{room_id")]
pub struct A {
    pub room_id: String,
}

#[endpoint(GET, "/v1/{}")]
pub struct B {
    pub room_id: String,
}

#[endpoint(GET, "/v1/room_id}")]
pub struct C {
    pub room_id: String,
}

#[endpoint(GET, "/v1/{ room_id }")]
pub struct D {
    pub room_id: String,
}

#[endpoint(GET, "/v1/{room id}")]
pub struct E {
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
}
