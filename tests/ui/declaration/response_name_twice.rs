//! Two members with one name.
//@ errors: 2
//@ says: `number` is already the wire name of the field `first`
//@ says: `number` is the wire name of the field `second` too

use meeting_api::response;

#[response]
pub struct A {
    #[api(rename = "number")]
    pub first: u8,
    #[serde(rename = "number")]
    pub second: u8,
}

fn main() {}
