//! A word that cannot be read hides nothing that follows it.
//@ errors: 3
//@ says: unknown argument `nonempty`
//@ says: no value is within `5..=1`
//@ says: `rename` takes a string literal

use meeting_api::{Endpoint, endpoint};

#[endpoint(POST, "/v1/rooms")]
pub struct A {
    #[api(nonempty, len = 5..=1, rename = 3)]
    pub a: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
