//! A range includes both ends.
//@ errors: 5
//@ says: a range includes both ends: write `1..=4`
//@ says: write `1..=1`
//@ says: write `..=4`
//@ says: write `1..=63`
//@ says: write `0.5..=1.5`

use meeting_api::{Endpoint, endpoint};

#[endpoint(POST, "/v1/rooms")]
pub struct A {
    #[api(range = 1..5)]
    pub a: u32,
    #[api(range = 1..1)]
    pub b: u32,
    #[api(range = ..5)]
    pub c: u32,
    #[api(len = 1..64)]
    pub d: String,
    #[api(range = 0.5..1.5)]
    pub e: f64,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
