//! Two fields of one name: the compiler's own error, and no other.
//@ errors: 1
//@ says: field `name` is already declared

use meeting_api::{Endpoint, endpoint};

#[endpoint(POST, "/v1/rooms")]
pub struct A {
    pub name: String,
    pub name: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
