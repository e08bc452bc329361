//! `#[open_enum]` on items that it is not for.
//@ errors: 6
//@ says: an open enum is an `enum`, not `fn`
//@ says: an open enum is an `enum`, not `trait`
//@ says: an open enum is an `enum`, not `impl`
//@ says: an open enum is an `enum`, not `const`
//@ says: an open enum is an `enum`, not `type`
//@ says: an open enum is an `enum`, not `mod`

use meeting_api::open_enum;

#[open_enum]
pub fn function() {}

#[open_enum]
pub trait Trait {}

pub struct Struct;

#[open_enum]
impl Struct {}

#[open_enum]
pub const CONSTANT: u8 = 1;

#[open_enum]
pub type Alias = u8;

#[open_enum]
pub mod module {}

pub fn uses() {
    function();
    let _: Alias = CONSTANT;
}

fn main() {}
