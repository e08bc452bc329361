//! `check` names a function of another signature: the compiler says so at the path.
//@ errors: 3
//@ says: expected `&u64`, found `&u32`
//@ says: expected `Result<(), _>`, found `bool`
//@ says: this function takes 2 arguments but 1 argument was supplied

use meeting_api::{Endpoint, endpoint};

pub fn of_another_type(_: &u64) -> Result<(), String> {
    Ok(())
}

pub fn without_reason(_: &u32) -> bool {
    true
}

pub fn of_two(_: &u32, _: &u32) -> Result<(), String> {
    Ok(())
}

#[endpoint(POST, "/v1/rooms")]
pub struct A {
    #[api(check = of_another_type)]
    pub a: u32,
    #[api(check = without_reason)]
    pub b: u32,
    #[api(check = of_two)]
    pub c: u32,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
