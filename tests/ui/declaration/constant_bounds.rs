//! Bounds that are constants are checked by the compiler.
//@ errors: 5
//@ says: mismatched types
//@ says: no value is within `SMALL..=0`
//@ says: no value is within `5..=SMALL`
//@ says: no value is within `LOUD..=QUIET`
//@ says: cannot find value `MISSING` in this scope

use meeting_api::{Endpoint, endpoint, object};

pub const SMALL: usize = 2;
pub const LARGE: u32 = 300;
pub const LOUD: f64 = 1.5;
pub const QUIET: f64 = 0.5;

#[endpoint(POST, "/v1/rooms")]
pub struct A {
    #[api(range = 0..=LARGE)]
    pub a: u8,
}

#[endpoint(POST, "/v1/rooms")]
pub struct B {
    #[api(range = SMALL..=0)]
    pub a: usize,
}

#[object]
pub struct C {
    #[api(len = 5..=SMALL)]
    pub a: String,
}

#[endpoint(POST, "/v1/rooms")]
pub struct D {
    #[api(range = LOUD..=QUIET)]
    pub a: f64,
}

#[endpoint(POST, "/v1/rooms")]
pub struct E {
    #[api(len = ..=MISSING)]
    pub a: String,
}

fn main() {
    let _ = (A::builder(), B::builder(), C::builder(), D::builder(), E::builder());
    let _ = (A::SPEC, B::SPEC, D::SPEC, E::SPEC);
}
