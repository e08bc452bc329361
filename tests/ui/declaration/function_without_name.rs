//! A struct whose send function could not be called as it should.
//@ errors: 2
//@ says: no function can be called `crate`: give the send function a name, as in `function = send_crate`
//@ says: no function can be called `super`

use meeting_api::{Endpoint, endpoint};

#[endpoint(POST, "/v1/crates")]
pub struct Crate {
    pub name: String,
}

#[endpoint(POST, "/v1/crates")]
pub struct Super {
    pub name: String,
}

fn main() {
    let _ = Crate::builder();
    let _ = Crate::SPEC;
    let _ = Super::builder();
    let _ = Super::SPEC;
}
