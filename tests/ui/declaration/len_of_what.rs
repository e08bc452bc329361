//! `len` and `non_empty` apply to what has a length.
//@ errors: 5
//@ says: `len` applies to strings, lists and maps, not to an integer (`u32`); for a number write `range`
//@ says: not to a number; for
//@ says: `non_empty` applies to strings, lists and maps, not to an integer (`i64`)
//@ says: `non_empty` applies to strings, lists and maps, not to a `bool`
//@ says: not to a `char`

use meeting_api::{Endpoint, endpoint};

#[endpoint(POST, "/v1/rooms")]
pub struct A {
    #[api(len = 1..=5)]
    pub integer: u32,
    #[api(len = 1..=5)]
    pub float: Option<f64>,
    #[api(non_empty)]
    pub number: i64,
    #[api(non_empty)]
    pub flag: bool,
    #[api(non_empty)]
    pub character: char,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
