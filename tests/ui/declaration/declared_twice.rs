//! A struct is declared once.
//@ errors: 2
//@ says: this struct is declared already: write `#[endpoint(..)]` or `#[object]` once

use meeting_api::{Endpoint, endpoint, object};

#[endpoint(POST, "/v1/rooms")]
#[endpoint(GET, "/v1/rooms")]
pub struct A {
    pub name: String,
}

#[endpoint(POST, "/v1/rooms")]
#[object]
pub struct B {
    pub name: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
    let _ = B::builder();
    let _ = B::SPEC;
}
