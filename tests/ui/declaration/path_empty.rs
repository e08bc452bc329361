//! The path is empty.
//@ errors: 1
//@ says: the path is empty; write it from the root

use meeting_api::{Endpoint, endpoint};

#[endpoint(GET, "")]
pub struct A {
    pub room_id: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
