//! `check` gives a reason that cannot be shown.
//@ errors: 1
//@ says: `Reason` doesn't implement `std::fmt::Display`

use meeting_api::{Endpoint, endpoint};

pub struct Reason;

pub fn is_even(_: &u32) -> Result<(), Reason> {
    Ok(())
}

#[endpoint(POST, "/v1/rooms")]
pub struct A {
    #[api(check = is_even)]
    pub a: u32,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
