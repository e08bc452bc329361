//! What spans segments is misplaced.
//@ errors: 3
//@ says: `{*path}` spans whole segments: write `/{*path}`
//@ says: `{*a}` and `{*b}` both span segments
//@ says: path values are required scalars

use meeting_api::{Endpoint, endpoint};

#[endpoint(GET, "/v1/files/{*path}.txt")]
pub struct A {
    pub path: String,
}

#[endpoint(GET, "/v1/{*a}/to/{*b}")]
pub struct B {
    pub a: String,
    pub b: String,
}

#[endpoint(GET, "/v1/files/{*path}")]
pub struct C {
    pub path: Vec<String>,
}

fn main() {
    let _ = (A::builder(), A::SPEC);
    let _ = (B::builder(), B::SPEC);
    let _ = (C::builder(), C::SPEC);
}
