//! Words that an open enum does not have.
//@ errors: 4
//@ says: unknown argument `crat` in `#[open_enum(...)]`; did you mean `crate`?
//@ says: `rename_all` does not belong in `#[open_enum(...)]`
//@ says: expected an argument; the arguments are `crate`
//@ says: unknown argument `i64`

use meeting_api::open_enum;

#[open_enum(crat = meeting_api, rename_all = "camelCase")]
pub enum A {
    One = 1,
}

#[open_enum(i64)]
pub enum B {
    One = 1,
}

#[open_enum("string")]
pub enum C {
    One = 1,
}

fn main() {}
