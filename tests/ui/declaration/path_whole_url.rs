//! The path is a whole URL, as documents write it.
//@ errors: 1
//@ says: scheme and host are those of the service, not of the endpoint; write `"/v1/rooms"`

use meeting_api::{Endpoint, endpoint};

#[endpoint(GET, "https://api.example.com/v1/rooms")]
pub struct A {
    pub room_id: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
