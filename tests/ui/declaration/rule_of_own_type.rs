//! Rules on a type of one's own that cannot follow them: the compiler says so at the type.
//@ errors: 2
//@ says: `Kind` has no length
//@ says: `range` applies to numbers, not to `Kind`

use meeting_api::{Endpoint, endpoint, open_enum};

#[open_enum]
#[derive(Clone, Copy)]
pub enum Kind {
    One = 1,
}

#[endpoint(POST, "/v1/rooms")]
pub struct A {
    #[api(non_empty)]
    pub kind: Kind,
}

#[endpoint(POST, "/v1/rooms")]
pub struct B {
    #[api(range = 1..=5)]
    pub kind: Kind,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
    let _ = B::builder();
    let _ = B::SPEC;
}
