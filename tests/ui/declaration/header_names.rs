//! A header name is a token, and not one that the client sets.
//@ errors: 7
//@ says: `X Name` is not a header name
//@ says: `` is not a header name
//@ says: is not a header name: letters, digits and
//@ says: the client sets `content-type` itself; a declaration cannot
//@ says: the client sets `HOST` itself

use meeting_api::{Endpoint, endpoint};

#[endpoint(PUT, "/v1/rooms")]
pub struct A {
    #[api(header = "X Name")]
    pub space: String,
    #[api(header = "")]
    pub empty: String,
    #[api(header = "X-Näme")]
    pub letter: String,
    #[api(header = "X-Name: ")]
    pub colon: String,
    #[api(header = "X-Na\nme")]
    pub control: String,
    #[api(header = "content-type")]
    pub content_type: String,
    #[api(header = "HOST")]
    pub host: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
