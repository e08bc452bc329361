//! The same header twice; case does not count.
//@ errors: 1
//@ says: `x-version` is the wire name of both `version` and `other`; give one of them another `header`

use meeting_api::{Endpoint, endpoint};

#[endpoint(PUT, "/v1/rooms")]
pub struct A {
    #[api(header = "X-Version")]
    pub version: String,
    #[api(header = "x-version")]
    pub other: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
