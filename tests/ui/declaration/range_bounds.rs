//! Bounds are values that the field can have.
//@ errors: 9
//@ says: `1.5` is not a whole number, and the field is an integer
//@ says: `300` is out of range for `u8` (0..=255)
//@ says: `-1` is out of range for `u32`
//@ says: `99999999999999999999999999999999999999999` is out of range for `i64`
//@ says: `-1` is not a length
//@ says: `1.5` is not a length
//@ says: `99999999999999999999999999` is not a length
//@ says: write `1` without `u8`
//@ says: write `5` without `usize`

use meeting_api::{Endpoint, endpoint};

#[endpoint(POST, "/v1/rooms")]
pub struct A {
    #[api(range = 1.5..=3)]
    pub a: u32,
    #[api(range = 0..=300)]
    pub b: u8,
    #[api(range = -1..=5)]
    pub c: u32,
    #[api(range = 0..=99999999999999999999999999999999999999999)]
    pub d: i64,
    #[api(len = -1..=5)]
    pub e: String,
    #[api(len = 1.5..)]
    pub f: String,
    #[api(len = 0..=99999999999999999999999999)]
    pub g: String,
    #[api(range = 1u8..=5)]
    pub h: u8,
    #[api(len = ..=5usize)]
    pub i: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
