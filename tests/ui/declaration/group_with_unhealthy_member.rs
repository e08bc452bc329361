//! A member with a mistake of its own is still a member.
//@ errors: 3
//@ says: unknown argument `non_emtpy`
//@ says: no value is within `5..=1`
//@ says: unknown argument `on_of`

use meeting_api::{Endpoint, endpoint};

#[endpoint(POST, "/v1/rooms")]
pub struct A {
    #[api(one_of = room, non_emtpy)]
    pub room_id: Option<String>,
    #[api(len = 5..=1, one_of = room)]
    pub address: Option<String>,
}

#[endpoint(POST, "/v1/rooms")]
pub struct B {
    #[api(on_of = room)]
    pub room_id: Option<String>,
    #[api(one_of = room)]
    pub address: Option<String>,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
    let _ = B::builder();
    let _ = B::SPEC;
}
