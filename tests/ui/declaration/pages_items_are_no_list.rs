//! An `Option` can be iterated over, but not as the list in it.
//@ errors: 1
//@ says: `Option<Vec<std::string::String>>` is not a list of items

use meeting_api::{endpoint, response};

#[response]
pub struct Rooms {
    pub rooms: Option<Vec<String>>,
}

#[endpoint(GET, "/v1/rooms", response = Rooms, pages(items = rooms, offset = skip))]
#[derive(Clone)]
pub struct ListRooms {
    pub skip: Option<u32>,
}

fn main() {}
