//! A case in another spelling.
//@ errors: 2
//@ says: `rename_all` cannot be `camelcase`; did you mean `camelCase`?
//@ says: `rename_all` cannot be `kebab_case`; did you mean `kebab-case`?

use meeting_api::{Endpoint, endpoint, object};

#[endpoint(POST, "/v1/rooms", rename_all = "camelcase")]
pub struct A {
    pub room_id: String,
}

#[object(rename_all = "kebab_case")]
pub struct B {
    pub room_id: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
    let _ = B::builder();
}
