//! `Other` is there already.
//@ errors: 2
//@ says: `#[open_enum]` adds `Other` itself, for the values that this version does not know: remove or rename this variant

use meeting_api::open_enum;

#[open_enum]
pub enum Number {
    One = 1,
    Other(i64),
}

#[open_enum]
pub enum Text {
    One = "one",
    Other = "other",
}

pub fn uses() -> (Number, Text) {
    (Number::Other(1), Text::from("x"))
}

fn main() {}
