//! A range that holds nothing.
//@ errors: 4
//@ says: no value is within `5..=1`; did you mean `1..=5`?
//@ says: no value is within `-1..=-5`; did you mean `-5..=-1`?
//@ says: no value is within `64..=1`; did you mean `1..=64`?
//@ says: no value is within `0.5..=0.25`

use meeting_api::{Endpoint, endpoint};

#[endpoint(POST, "/v1/rooms")]
pub struct A {
    #[api(range = 5..=1)]
    pub a: u32,
    #[api(range = -1..=-5)]
    pub b: i32,
    #[api(len = 64..=1)]
    pub c: String,
    #[api(range = 0.5..=0.25)]
    pub d: f64,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
