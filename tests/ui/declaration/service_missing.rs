//! A declaration by the macro of meeting-core names no service.
//@ errors: 1
//@ says: missing `api`: name the service that the endpoint belongs to

use meeting_core::endpoint;

#[endpoint(GET, "/v1/rooms/{room_id}")]
pub struct GetRoom {
    pub room_id: String,
}

fn main() {
    let _ = GetRoom::builder().room_id("east").build();
}
