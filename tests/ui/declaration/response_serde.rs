//! Options of serde that would change how a response is read are not ignored.
//@ errors: 4
//@ says: serde's `deny_unknown_fields` is not supported by `#[response]`
//@ says: serde's `flatten` is not supported by `#[response]`
//@ says: serde's `alias` is not supported
//@ says: write `#[api(default)]`

use meeting_api::response;

#[response]
#[serde(deny_unknown_fields)]
pub struct A {
    pub number: u8,
}

#[response]
pub struct B {
    #[serde(flatten)]
    pub rest: std::collections::HashMap<String, u8>,
    #[serde(alias = "no")]
    pub number: u8,
    #[serde(default = "one")]
    pub count: u8,
}

fn main() {}
