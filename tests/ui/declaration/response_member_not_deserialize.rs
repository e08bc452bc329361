//! A member that cannot be read: the compiler says so at its type.
//@ errors: 1
//@ says: Deserialize
//@ says: pub floor: Floor

use meeting_api::{endpoint, response};

pub struct Floor {}

#[response]
pub struct Room {
    pub number: u8,
    pub floor: Floor,
}

#[endpoint(GET, "/v1/room", response = Room)]
pub struct A {}

fn main() {}
