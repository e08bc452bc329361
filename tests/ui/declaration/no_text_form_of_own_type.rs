//! A type of one's own in query, header and form: the compiler asks for its text at the type.
//@ errors: 3
//@ says: `Room` cannot be written as one text value
//@ says: path, query, header and form fields take strings, numbers, `bool` and `#[open_enum]`s

use meeting_api::{Endpoint, endpoint};

pub struct Room;

#[endpoint(GET, "/v1/rooms")]
pub struct A {
    pub query: Room,
}

#[endpoint(GET, "/v1/rooms")]
pub struct B {
    #[api(header = "X-Room")]
    pub header: Room,
}

#[endpoint(POST, "/v1/rooms", body = form)]
pub struct C {
    pub form: Option<Room>,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
    let _ = B::builder();
    let _ = B::SPEC;
    let _ = C::builder();
    let _ = C::SPEC;
}
