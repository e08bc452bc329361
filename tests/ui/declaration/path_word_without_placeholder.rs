//! `path` on a field that the path does not name.
//@ errors: 3
//@ says: the path does not name `room_idd`; did you mean `room_id`?
//@ says: the path does not name `meeting`; its placeholders are `{room_id}`, `{floor}`
//@ says: the path has no placeholders; write `{room_id}` where the value goes

use meeting_api::{Endpoint, endpoint};

#[endpoint(GET, "/v1/{room_id}/{floor}")]
pub struct A {
    pub room_id: String,
    pub floor: u32,
    #[api(path)]
    pub room_idd: String,
    #[api(path)]
    pub meeting: String,
}

#[endpoint(GET, "/v1/rooms")]
pub struct B {
    #[api(path)]
    pub room_id: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
    let _ = B::builder();
    let _ = B::SPEC;
}
