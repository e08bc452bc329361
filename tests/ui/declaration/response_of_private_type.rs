//! A member that others can see has a type that others cannot see.
//@ errors: 1
//@ says: private type `Floor`

use meeting_api::response;

#[response]
struct Floor {}

#[response]
pub struct Room {
    pub floor: Floor,
}

fn main() {}
