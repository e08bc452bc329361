//! A comma is forgotten: in the arguments, and between words.
//@ errors: 4
//@ says: write `,` before this

use meeting_api::{Endpoint, endpoint};

#[endpoint(GET "/v1/rooms")]
pub struct A {
    pub room_id: String,
}

#[endpoint(GET, "/v1/rooms", auth = aksk retry = never)]
pub struct B {
    #[api(non_empty len = 1..=5)]
    pub room_id: String,
    #[api(rename = "name" non_empty)]
    pub room_name: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
    let _ = B::builder();
    let _ = B::SPEC;
}
