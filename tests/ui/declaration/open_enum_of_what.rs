//! An open enum is an enum.
//@ errors: 2
//@ says: an open enum is an `enum`, not a struct; write `enum Name { UserId = 1 }`
//@ says: not a union

use meeting_api::open_enum;

#[open_enum]
pub struct Struct {
    pub name: String,
}

#[open_enum]
pub union Union {
    pub a: u8,
}

fn main() {}
