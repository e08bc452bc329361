//! The path of the items is checked where it is written, once.
//@ errors: 1
//@ says: `Rooms` has no such member

use meeting_api::{endpoint, response};

#[response]
pub struct Rooms {
    pub rooms: Vec<String>,
    pub next: Option<String>,
}

#[endpoint(GET, "/v1/rooms", response = Rooms, pages(items = room, cursor = after, next = next))]
#[derive(Clone)]
pub struct ListRooms {
    pub after: Option<String>,
}

fn main() {}
