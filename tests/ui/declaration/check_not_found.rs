//! `check` names a function that does not exist.
//@ errors: 1
//@ says: cannot find function `is_even` in this scope

use meeting_api::{Endpoint, endpoint};

#[endpoint(POST, "/v1/rooms")]
pub struct A {
    #[api(check = is_even)]
    pub number: u32,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
