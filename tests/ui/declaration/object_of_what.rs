//! An object is a struct with named fields.
//@ errors: 4
//@ says: an object is a struct with named fields, not a tuple struct
//@ says: an object is a struct with named fields, not a unit struct
//@ says: an object is a struct with named fields, not an enum
//@ says: an object is a struct with named fields, not a union

use meeting_api::object;

#[object]
pub struct Tuple(pub String);

#[object]
pub struct Unit;

#[object]
pub enum Enum {
    One,
}

#[object]
pub union Union {
    pub a: u8,
}

fn main() {
    let _ = Unit::builder();
}
