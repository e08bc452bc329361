//! A field goes to one place.
//@ errors: 4
//@ says: a field goes to one place: remove `query` or `header`
//@ says: remove `body` or `query`
//@ says: the path names `{room_id}`: remove `query`, or the placeholder
//@ says: the path names `{floor}`: remove `header`

use meeting_api::{Endpoint, endpoint};

#[endpoint(PUT, "/v1/{room_id}/{floor}")]
pub struct A {
    #[api(query)]
    pub room_id: String,
    #[api(header = "X-Floor")]
    pub floor: String,
    #[api(query, header = "X-Name")]
    pub name: String,
    #[api(body)]
    #[api(query)]
    pub kind: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
