//! A response that is the list itself has no member with the items.
//@ errors: 1
//@ says: `Vec<Room>` has no such member
//@ says: leave out `items` if the response itself is the list

use meeting_api::{endpoint, response};

#[response]
pub struct Room {
    pub id: String,
}

#[endpoint(GET, "/v1/rooms", response = Vec<Room>, pages(items = rooms, page = page))]
#[derive(Clone)]
pub struct ListRooms {
    pub page: Option<u32>,
}

fn main() {}
