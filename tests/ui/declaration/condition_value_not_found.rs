//! The value of a condition does not exist.
//@ errors: 1
//@ says: cannot find

use meeting_api::{Endpoint, endpoint};

#[endpoint(POST, "/v1/rooms")]
pub struct A {
    pub kind: u32,
    #[api(required_if(kind = TIMED))]
    pub a: Option<String>,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
