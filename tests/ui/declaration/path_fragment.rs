//! The path has a fragment.
//@ errors: 1
//@ says: a path has no `#`: a fragment is never sent; write `"/v1/rooms"`

use meeting_api::{Endpoint, endpoint};

#[endpoint(GET, "/v1/rooms#top")]
pub struct A {
    pub room_id: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
