//! `api` names a type that is not a service.
//@ errors: 1
//@ says: the trait bound `Service: 

use meeting_api::{Endpoint, endpoint};

pub struct Service;

#[endpoint(GET, "/v1/rooms", api = Service)]
pub struct A {
    pub room_id: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
