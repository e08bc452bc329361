//! A comma too many.
//@ errors: 2
//@ says: expected an argument; the arguments are `response`
//@ says: expected an argument; the arguments are `path`

use meeting_api::{Endpoint, endpoint};

#[endpoint(GET, "/v1/rooms", , auth = aksk)]
pub struct A {
    #[api(non_empty, , len = 1..=5)]
    pub room_id: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
