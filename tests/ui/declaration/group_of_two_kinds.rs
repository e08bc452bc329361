//! A group has one kind.
//@ errors: 1
//@ says: the group `room` is `one_of` elsewhere and `all_or_none` here; give one of them another name

use meeting_api::{Endpoint, endpoint};

#[endpoint(POST, "/v1/rooms")]
pub struct A {
    #[api(one_of = room)]
    pub room_id: Option<String>,
    #[api(all_or_none = room)]
    pub address: Option<String>,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
