//! Every word of an endpoint, with a value of the wrong kind.
//@ errors: 8
//@ says: `response` takes a type
//@ says: `auth` takes one of
//@ says: `retry` takes one of
//@ says: `body` takes one of
//@ says: `function` takes a name
//@ says: `api` takes a type
//@ says: `rename_all` takes a string literal
//@ says: `crate` takes a path

use meeting_api::{Endpoint, endpoint};

#[endpoint(
    POST,
    "/v1/rooms",
    response = "Rooms",
    auth = "aksk",
    retry = 3,
    body("json"),
    function = "send",
    api = 1 + 1,
    rename_all = camelCase,
    crate = "meeting_api",
)]
pub struct A {
    pub room_id: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
