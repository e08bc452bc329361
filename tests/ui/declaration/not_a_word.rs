//! What stands in `#[api(..)]` is a word.
//@ errors: 3
//@ says: expected an argument; the arguments are `path`, `query`

use meeting_api::{Endpoint, endpoint};

#[endpoint(POST, "/v1/rooms")]
pub struct A {
    #[api("name")]
    pub a: String,
    #[api(= "name", non_empty)]
    pub b: String,
    #[api(non_empty, 1..=5)]
    pub c: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
