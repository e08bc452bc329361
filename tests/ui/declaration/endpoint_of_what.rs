//! An endpoint is a struct with named fields.
//@ errors: 4
//@ says: an endpoint is a struct with named fields, not a tuple struct; write `struct Name { .. }`
//@ says: an endpoint is a struct with named fields, not a unit struct; write `struct Name { .. }`
//@ says: an endpoint is a struct with named fields, not an enum; write `struct Name { .. }`
//@ says: an endpoint is a struct with named fields, not a union; write `struct Name { .. }`

use meeting_api::{Endpoint, endpoint};

#[endpoint(POST, "/v1/rooms")]
pub struct Tuple(pub String);

#[endpoint(POST, "/v1/rooms")]
pub struct Unit;

#[endpoint(POST, "/v1/rooms")]
pub enum Enum {
    One,
}

#[endpoint(POST, "/v1/rooms")]
pub union Union {
    pub a: u8,
}

fn main() {
    let _ = Unit::builder();
    let _ = Unit::SPEC;
}
