//! An object is not a path value: the compiler reports its type.
//@ errors: 1
//@ says: `Room` cannot be written as one text value

use meeting_api::{Endpoint, endpoint, object};

#[object]
pub struct Room {
    pub id: String,
}

#[endpoint(GET, "/v1/{room}")]
pub struct A {
    pub room: Room,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
    let _ = Room::builder();
}
