//! The path has `//`.
//@ errors: 1
//@ says: the path has an empty segment (`//`); write `"/v1/rooms"`

use meeting_api::{Endpoint, endpoint};

#[endpoint(GET, "/v1//rooms")]
pub struct A {
    pub room_id: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
