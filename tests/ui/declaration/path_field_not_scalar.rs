//! A path value is a required scalar.
//@ errors: 4
//@ says: path values are required scalars (a string, a number, an `#[open_enum]`), not an `Option`
//@ says: not a list
//@ says: not a map
//@ says: not a tuple

use meeting_api::{Endpoint, endpoint};

#[endpoint(GET, "/v1/{option}/{list}/{map}/{tuple}")]
pub struct A {
    pub option: Option<String>,
    pub list: Vec<String>,
    pub map: std::collections::BTreeMap<String, String>,
    pub tuple: (u8, u8),
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
