//! A pattern that does not parse.
//@ errors: 2
//@ says: `pattern` is not a regular expression: 

use meeting_api::{Endpoint, endpoint};

#[endpoint(POST, "/v1/rooms")]
pub struct A {
    #[api(pattern = "[0-9")]
    pub a: String,
    #[api(pattern = "(?<=a)b")]
    pub b: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
