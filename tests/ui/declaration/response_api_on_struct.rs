//! Options of the struct are those of the attribute.
//@ errors: 1
//@ says: options for the whole struct go in `#[response(...)]`

use meeting_api::response;

#[response]
#[api(rename_all = "camelCase")]
pub struct A {
    pub number: u8,
}

fn main() {}
