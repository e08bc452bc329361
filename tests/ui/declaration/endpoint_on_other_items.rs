//! `#[endpoint]` on items that it is not for.
//@ errors: 6
//@ says: an endpoint is a struct with named fields, not `fn`
//@ says: an endpoint is a struct with named fields, not `trait`
//@ says: an endpoint is a struct with named fields, not `impl`
//@ says: an endpoint is a struct with named fields, not `const`
//@ says: an endpoint is a struct with named fields, not `type`
//@ says: an endpoint is a struct with named fields, not `mod`

use meeting_api::endpoint;

#[endpoint(POST, "/v1/rooms")]
pub fn function() {}

#[endpoint(POST, "/v1/rooms")]
pub trait Trait {}

pub struct Struct;

#[endpoint(POST, "/v1/rooms")]
impl Struct {}

#[endpoint(POST, "/v1/rooms")]
pub const CONSTANT: u8 = 1;

#[endpoint(POST, "/v1/rooms")]
pub type Alias = u8;

#[endpoint(POST, "/v1/rooms")]
pub mod module {}

pub fn uses() {
    function();
    let _: Alias = CONSTANT;
}

fn main() {}
