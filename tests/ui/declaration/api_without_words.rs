//! `#[api]` says something, in parentheses.
//@ errors: 3
//@ says: `#[api(...)]` has no words; remove it or say what it means
//@ says: the words stand in parentheses, as in `#[api(rename = "instanceid")]`

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
