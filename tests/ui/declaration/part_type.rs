//! A part is a file or a text.
//@ errors: 1
//@ says: `Room` cannot be a part of a multipart body

use meeting_api::{Endpoint, endpoint};

pub struct Room;

#[endpoint(POST, "/v1/rooms", body = multipart)]
pub struct A {
    pub room: Room,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
