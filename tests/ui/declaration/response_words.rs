//! Options of the whole struct.
//@ errors: 2
//@ says: `retry` does not belong in `#[response(...)]`
//@ says: `rename_all` cannot be `camelcase`; did you mean `camelCase`?

use meeting_api::response;

#[response(retry = safe)]
pub struct A {
    pub number: u8,
}

#[response(rename_all = "camelcase")]
pub struct B {
    pub number: u8,
}

fn main() {}
