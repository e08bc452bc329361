//! A part is in a multipart body.
//@ errors: 2
//@ says: `part` goes with `body = multipart` in `#[endpoint(..)]`

use meeting_api::{Endpoint, endpoint};

#[endpoint(POST, "/v1/files")]
pub struct A {
    #[api(part)]
    pub name: String,
}

#[endpoint(POST, "/v1/files", body = form)]
pub struct B {
    #[api(part)]
    pub name: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
    let _ = B::builder();
    let _ = B::SPEC;
}
