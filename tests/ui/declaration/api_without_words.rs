//! `#[api]` says something, in parentheses.
//@ errors: 3
//@ says: `#[api(...)]` has no arguments; remove it or add one
//@ says: arguments are written in parentheses, as in `#[api(rename = "instanceid")]`

use meeting_api::{Endpoint, endpoint};

#[endpoint(POST, "/v1/rooms")]
pub struct A {
    #[api]
    pub a: String,
    #[api()]
    pub b: String,
    #[api = "non_empty"]
    pub c: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
