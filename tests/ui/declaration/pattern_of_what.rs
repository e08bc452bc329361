//! `pattern` applies to strings.
//@ errors: 2
//@ says: `pattern` applies to strings, not to an integer (`u32`)
//@ says: `pattern` applies to strings, not to a list

use meeting_api::{Endpoint, endpoint};

#[endpoint(POST, "/v1/rooms")]
pub struct A {
    #[api(pattern = "^[0-9]+$")]
    pub number: u32,
    #[api(pattern = "^[0-9]+$")]
    pub list: Vec<String>,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
