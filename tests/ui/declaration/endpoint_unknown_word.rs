//! Words that an endpoint does not have.
//@ errors: 4
//@ says: unknown argument `auht` in `#[endpoint(METHOD, "/path", ...)]`; did you mean `auth`?
//@ says: unknown argument `respose`
//@ says: did you mean `response`?
//@ says: unknown argument `timeout` in `#[endpoint(METHOD, "/path", ...)]`; the arguments are `response`, `auth`, `retry`, `body`, `content_type`, `unwrap`, `done`, `idempotency_key`, `pages`, `header`, `member`, `function`, `builder`, `api`, `rename_all`, `crate`
//@ says: did you mean `rename_all`?

use meeting_api::{Endpoint, endpoint};

#[endpoint(GET, "/v1/rooms", auht = aksk, respose = (), timeout = 30, renameall = "camelCase")]
pub struct A {
    pub room_id: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
