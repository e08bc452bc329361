//! `Deserialize` is derived beside `#[response]`.
//@ errors: 1
//@ says: `#[response]` implements `Deserialize`: remove it from the derive

use meeting_api::response;

#[response]
#[derive(Clone, serde::Deserialize)]
pub struct A {
    #[api(rename = "n")]
    pub number: u8,
}

fn main() {}
