//! There is one way to the next page.
//@ errors: 1
//@ says: `cursor` and `link` are two ways to the next page

use meeting_api::{Endpoint, endpoint, response};

#[response]
pub struct Rooms {
    pub rooms: Vec<String>,
    pub next: Option<String>,
}

#[endpoint(GET, "/v1/rooms", response = Rooms, pages(items = rooms, cursor = after, next = next, link))]
#[derive(Clone)]
pub struct ListRooms {
    pub after: Option<String>,
}

fn main() {
    let _ = ListRooms::builder();
    let _ = ListRooms::SPEC;
}
