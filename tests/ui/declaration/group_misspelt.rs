//! A group's name is misspelt.
//@ errors: 1
//@ says: the group `rooom` has one member; `one_of` joins at least two fields: did you mean `room`?

use meeting_api::{Endpoint, endpoint};

#[endpoint(POST, "/v1/rooms")]
pub struct A {
    #[api(one_of = room)]
    pub room_id: Option<String>,
    #[api(one_of = rooom)]
    pub address: Option<String>,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
