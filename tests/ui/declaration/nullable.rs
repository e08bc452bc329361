//! `nullable` and `Option<Option<T>>` belong together, in JSON.
//@ errors: 6
//@ says: `nullable` distinguishes absent from `null`; write `Option<Option<T>>`
//@ says: `Option<Option<T>>` has two ways to be empty: write `#[api(nullable)]` if `null` is meant, else `Option<T>`
//@ says: `nullable` goes with a field of the JSON body: only JSON has `null`

use meeting_api::{Endpoint, endpoint};

#[endpoint(POST, "/v1/rooms/{path}")]
pub struct A {
    #[api(nullable)]
    pub plain: String,
    #[api(nullable)]
    pub optional: Option<String>,
    pub double: Option<Option<String>>,
    #[api(nullable, query)]
    pub query: Option<Option<String>>,
    pub path: Option<Option<String>>,
}

#[endpoint(POST, "/v1/rooms", body = form)]
pub struct B {
    #[api(nullable)]
    pub form: Option<Option<String>>,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
    let _ = B::builder();
    let _ = B::SPEC;
}
