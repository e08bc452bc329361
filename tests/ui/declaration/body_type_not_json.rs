//! A body type that is neither an object nor `Serialize`.
//@ errors: 3
//@ says: `Room` cannot be sent in a JSON body
//@ says: put `#[object]` or `#[open_enum]` on it, or derive `serde::Serialize` for it

use meeting_api::{Endpoint, endpoint, object};

pub struct Room;

#[endpoint(POST, "/v1/rooms")]
pub struct A {
    pub room: Room,
}

#[endpoint(POST, "/v1/rooms")]
pub struct B {
    pub room: Option<Room>,
}

#[object]
pub struct C {
    pub room: Room,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
    let _ = B::builder();
    let _ = B::SPEC;
    let _ = C::builder();
}
