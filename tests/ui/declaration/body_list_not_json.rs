//! The elements of a list are neither objects nor `Serialize`.
//@ errors: 1
//@ says: `Vec<Room>` cannot be sent in a JSON body

use meeting_api::{Endpoint, endpoint};

pub struct Room;

#[endpoint(POST, "/v1/rooms")]
pub struct A {
    pub rooms: Vec<Room>,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
