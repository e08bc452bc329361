//! What the macro implements is not derived.
//@ errors: 5
//@ says: `#[open_enum]` implements `Serialize` itself, to keep unknown values; remove it from the derive
//@ says: implements `Deserialize` itself
//@ says: an open enum of strings cannot be `Copy`: an unknown value is a `String`
//@ says: `#[repr]` has no effect here

use serde::{Deserialize, Serialize};
use meeting_api::open_enum;

#[open_enum]
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub enum Number {
    One = 1,
}

#[open_enum]
#[derive(Clone, Copy, Debug, serde::Serialize)]
#[repr(u8)]
pub enum Text {
    One = "one",
}

fn main() {}
