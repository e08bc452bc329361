//! The path does not begin with a slash.
//@ errors: 1
//@ says: the path must begin with `/`; write `"/v1/rooms"`

use meeting_api::{Endpoint, endpoint};

#[endpoint(GET, "v1/rooms")]
pub struct A {
    pub room_id: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
