//! What is not a range.
//@ errors: 6
//@ says: `..` allows everything; write at least one bound, as in `1..` or `..=64`
//@ says: `range` takes a range of numbers or constants with both ends included, as in `range = 1..=50`

use meeting_api::{Endpoint, endpoint};

pub const MAX: u32 = 5;

#[endpoint(POST, "/v1/rooms")]
pub struct A {
    #[api(range = ..)]
    pub a: u32,
    #[api(range = 1..=Self::MAX)]
    pub b: u32,
    #[api(range = 1..MAX)]
    pub c: u32,
    #[api(range = 1..=)]
    pub d: u32,
    #[api(range = 1..=5 + 1)]
    pub e: u32,
    #[api(range = 1...5)]
    pub f: u32,
}

impl A {
    pub const MAX: u32 = 5;
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
