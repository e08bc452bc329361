//! `#[object]` on items that it is not for.
//@ errors: 6
//@ says: an object is a struct with named fields, not `fn`
//@ says: an object is a struct with named fields, not `trait`
//@ says: an object is a struct with named fields, not `impl`
//@ says: an object is a struct with named fields, not `const`
//@ says: an object is a struct with named fields, not `type`
//@ says: an object is a struct with named fields, not `mod`

use meeting_api::object;

#[object]
pub fn function() {}

#[object]
pub trait Trait {}

pub struct Struct;

#[object]
impl Struct {}

#[object]
pub const CONSTANT: u8 = 1;

#[object]
pub type Alias = u8;

#[object]
pub mod module {}

pub fn uses() {
    function();
    let _: Alias = CONSTANT;
}

fn main() {}
