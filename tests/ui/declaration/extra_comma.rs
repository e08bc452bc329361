//! A comma too many.
//@ errors: 2
//@ says: expected a word; the words are `response`
//@ says: expected a word; the words are `path`

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
