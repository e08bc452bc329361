//! `#[endpoint(..)]` is for structs.
//@ errors: 1
//@ says: endpoint

use meeting_api::endpoint;

#[endpoint(POST, "/v1/rooms")]
pub struct A {
    #[endpoint(rename = "id")]
    pub room_id: String,
}

fn main() {}
