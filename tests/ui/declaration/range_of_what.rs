//! `range` applies to numbers.
//@ errors: 6
//@ says: `range` applies to numbers, not to a string; for its length write `len`
//@ says: not to a list
//@ says: not to a map
//@ says: not to a `bool`
//@ says: not to a `char`
//@ says: not to a tuple

use meeting_api::{Endpoint, endpoint};

#[endpoint(POST, "/v1/rooms")]
pub struct A {
    #[api(range = 1..=5)]
    pub string: String,
    #[api(range = 1..=5)]
    pub list: Option<Vec<u32>>,
    #[api(range = 1..=5)]
    pub map: std::collections::BTreeMap<String, u32>,
    #[api(range = 0..=1)]
    pub flag: bool,
    #[api(range = 1..=5)]
    pub character: char,
    #[api(range = 1..=5)]
    pub tuple: (u8, u8),
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
