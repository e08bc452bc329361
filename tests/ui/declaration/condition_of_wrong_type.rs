//! The value of a condition has another type than the field: the compiler says so at the value.
//@ errors: 2
//@ says: expected `u32`, found `&str`
//@ says: expected `bool`, found integer
//@ says: expected due to this

use meeting_api::{Endpoint, endpoint};

#[endpoint(POST, "/v1/rooms")]
pub struct A {
    pub kind: u32,
    #[api(required_if(kind = "timed"))]
    pub a: Option<String>,
}

#[endpoint(POST, "/v1/rooms")]
pub struct B {
    pub flag: bool,
    #[api(forbidden_if(flag = 1))]
    pub b: Option<String>,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
    let _ = B::builder();
    let _ = B::SPEC;
}
