//! The next cursor needs a field that takes it.
//@ errors: 1
//@ says: `next` needs the field that takes the cursor

use meeting_api::{Endpoint, endpoint, response};

#[response]
pub struct Rooms {
    pub rooms: Vec<String>,
    pub next: Option<String>,
}

#[endpoint(GET, "/v1/rooms", response = Rooms, pages(items = rooms, next = next))]
#[derive(Clone)]
pub struct ListRooms {
    pub after: Option<String>,
}

fn main() {
    let _ = ListRooms::builder();
    let _ = ListRooms::SPEC;
}
