//! Words of a field that take no value, with one.
//@ errors: 7
//@ says: `path` takes no value, as in `path`
//@ says: `query` takes no value, as in `query`
//@ says: `body` takes no value, as in `body`
//@ says: `part` takes no value, as in `part`
//@ says: `non_empty` takes no value, as in `non_empty`
//@ says: `nullable` takes no value, as in `nullable`

use meeting_api::{Endpoint, endpoint};

#[endpoint(POST, "/v1/rooms")]
pub struct A {
    #[api(path = true)]
    pub f0: String,
    #[api(query = true)]
    pub f1: String,
    #[api(body = true)]
    pub f2: String,
    #[api(part = true)]
    pub f3: String,
    #[api(non_empty = true)]
    pub f4: String,
    #[api(nullable = true)]
    pub f5: String,
    #[api(non_empty(true), len = 1..=3)]
    pub g: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
