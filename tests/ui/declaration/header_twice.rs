//! The same header twice; case does not count.
//@ errors: 2
//@ says: `x-version` is already the wire name of the field `version`; give one of the two another `header`
//@ says: `X-Version` is the wire name of the field `other` too

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
