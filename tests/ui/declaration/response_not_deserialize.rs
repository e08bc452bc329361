//! The response cannot be read into its type: the compiler says so at the type in the attribute.
//@ errors: 1
//@ says: a response cannot be read into `Rooms`
//@ says: response = Rooms

use meeting_api::{Endpoint, endpoint};

pub struct Rooms {}

#[endpoint(GET, "/v1/rooms", response = Rooms)]
pub struct A {
    pub room_id: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
