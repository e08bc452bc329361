//! The path has a query.
//@ errors: 1
//@ says: a path has no `?`: query parameters are fields; write `"/v1/rooms"`

use meeting_api::{Endpoint, endpoint};

#[endpoint(GET, "/v1/rooms?page=1")]
pub struct A {
    pub room_id: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
