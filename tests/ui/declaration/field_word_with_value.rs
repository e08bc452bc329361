//! Words of a field that take no value, with one.
//@ errors: 7
//@ says: `path` takes no value: write `path` alone
//@ says: `query` takes no value: write `query` alone
//@ says: `body` takes no value: write `body` alone
//@ says: `part` takes no value: write `part` alone
//@ says: `non_empty` takes no value: write `non_empty` alone
//@ says: `nullable` takes no value: write `nullable` alone

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
