//! `default` is for what is read.
//@ errors: 1
//@ says: it belongs on a field of a `#[response]`, as in `#[api(default)]`

use meeting_api::endpoint;

#[endpoint(GET, "/v1/rooms")]
pub struct A {
    #[api(default)]
    pub page: u32,
}

fn main() {}
