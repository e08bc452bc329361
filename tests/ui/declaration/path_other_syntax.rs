//! Placeholders as other frameworks write them.
//@ errors: 7
//@ says: `:room_id` would be sent as it is: write `{room_id}`
//@ says: `{*room_id*}` is not a field's name; for a value that spans segments write `{*room_id}`
//@ says: `{+room_id}` is not a field's name; for a value that spans segments write `{*room_id}`
//@ says: `{room_id...}` is not a field's name; for a value that spans segments write `{*room_id}`
//@ says: `{?room_id}` is not a field's name; remove it and write `#[api(query)]` on the field `room_id`
//@ says: `{room_id:u32}` is not
//@ says: a placeholder is written in braces: write `{room_id}`

use meeting_api::{Endpoint, endpoint};

#[endpoint(GET, "/v1/:room_id")]
pub struct A {
    pub room_id: String,
}

#[endpoint(GET, "/v1/{*room_id*}")]
pub struct B {
    pub room_id: String,
}

#[endpoint(GET, "/v1/{room_id:u32}")]
pub struct C {
    pub room_id: String,
}

#[endpoint(GET, "/v1/<room_id>")]
pub struct D {
    pub room_id: String,
}

#[endpoint(GET, "/v1/{+room_id}")]
pub struct E {
    pub room_id: String,
}

#[endpoint(GET, "/v1/{room_id...}")]
pub struct F {
    pub room_id: String,
}

#[endpoint(GET, "/v1/{?room_id}")]
pub struct G {
    pub room_id: String,
}

fn main() {
    let _ = (E::builder(), F::builder(), G::builder());
    let _ = A::builder();
    let _ = A::SPEC;
    let _ = B::builder();
    let _ = B::SPEC;
    let _ = C::builder();
    let _ = C::SPEC;
    let _ = D::builder();
    let _ = D::SPEC;
}
