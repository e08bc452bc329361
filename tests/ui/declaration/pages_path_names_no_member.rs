//! The paths of pages are checked where they are written.
//@ errors: 1
//@ says: no field `nxt` on type

use meeting_api::{endpoint, response};

#[response]
pub struct Rooms {
    pub rooms: Vec<String>,
    pub next: Option<String>,
}

#[endpoint(GET, "/v1/rooms", response = Rooms, pages(items = rooms, cursor = after, next = nxt))]
#[derive(Clone)]
pub struct ListRooms {
    pub after: Option<String>,
}

fn main() {}
