//! The cursor is a field of the request.
//@ errors: 1
//@ says: `page_tokn` names no field; did you mean `page_token`?

use meeting_api::{Endpoint, endpoint, response};

#[response]
pub struct Rooms {
    pub rooms: Vec<String>,
    pub next: Option<String>,
}

#[endpoint(GET, "/v1/rooms", response = Rooms, pages(items = rooms, cursor = page_tokn, next = next))]
#[derive(Clone)]
pub struct ListRooms {
    pub page_token: Option<String>,
}

fn main() {
    let _ = ListRooms::builder();
    let _ = ListRooms::SPEC;
}
