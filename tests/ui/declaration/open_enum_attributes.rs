//! Serde's attributes and those of fields have no meaning there.
//@ errors: 3
//@ says: `#[serde]` says nothing here: what stands on the wire is written behind `=`, as in `Mobile = "mobile"`
//@ says: `#[api]` says nothing here

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
