//! A choice that does not exist.
//@ errors: 5
//@ says: `auth` cannot be `AKSK`; did you mean `aksk`?
//@ says: `auth` cannot be `jwt`; it can be `aksk`, `oauth2`, `any`, `none`
//@ says: `retry` cannot be `always`; it can be `safe`, `never`
//@ says: `body` cannot be `xml`; it can be `json`, `form`, `multipart`, `bytes`
//@ says: `rename_all` cannot be `kebab`; it can be `lowercase`

use meeting_api::{Endpoint, endpoint};

#[endpoint(POST, "/v1/rooms", auth = AKSK, body = xml, rename_all = "kebab")]
pub struct A {
    pub room_id: String,
}

#[endpoint(POST, "/v1/rooms", auth = jwt, retry = always)]
pub struct B {
    pub room_id: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
    let _ = B::builder();
    let _ = B::SPEC;
}
