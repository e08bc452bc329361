//! Two members with one name.
//@ errors: 1
//@ says: `number` is the wire name of both `first` and `second`

use meeting_api::response;

#[response]
pub struct A {
    #[api(rename = "number")]
    pub first: u8,
    #[serde(rename = "number")]
    pub second: u8,
}

fn main() {}
