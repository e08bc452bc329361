//! A segment that URL parsers resolve.
//@ errors: 2
//@ says: the path has a segment `..`
//@ says: the path has a segment `%2e`

use meeting_api::{Endpoint, endpoint};

#[endpoint(GET, "/v1/../rooms")]
pub struct A {
    pub room_id: String,
}

#[endpoint(GET, "/v1/%2e/rooms")]
pub struct B {
    pub room_id: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
    let _ = B::builder();
    let _ = B::SPEC;
}
