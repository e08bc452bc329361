//! Types that do not exist: one error each.
//@ errors: 2
//@ says: cannot find type `Rooms` in this scope
//@ says: cannot find type `Service` in this scope

use meeting_api::{Endpoint, endpoint};

#[endpoint(GET, "/v1/rooms", response = Rooms, api = Service)]
pub struct A {
    pub room_id: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
