//! Serde's attributes and those of fields have no meaning there.
//@ errors: 3
//@ says: `#[serde]` has no effect here: the value on the wire is written after `=`, as in `Mobile = "mobile"`
//@ says: `#[api]` has no effect here

use meeting_api::open_enum;

#[open_enum]
#[serde(rename_all = "camelCase")]
pub enum Text {
    #[serde(rename = "one")]
    One = "one",
    #[api(rename = "two")]
    Two = "two",
}

fn main() {}
