//! A struct that is sent and read is an object.
//@ errors: 1
//@ says: for an `#[object]` that is also read, derive `serde::Deserialize`

use meeting_api::{object, response};

#[object]
#[response]
#[derive(Clone)]
pub struct A {
    pub number: u8,
}

fn main() {}
