//! An open enum has documented values and no parameters.
//@ errors: 2
//@ says: an open enum has at least one documented value, as in `UserId = 1`
//@ says: an open enum has no generic parameters

use meeting_api::open_enum;

#[open_enum]
pub enum Nothing {}

#[open_enum]
pub enum Generic<T> {
    One,
    Two(T),
}

fn main() {}
