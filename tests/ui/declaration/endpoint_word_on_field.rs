//! Words of endpoints on a field.
//@ errors: 8
//@ says: `response` does not belong in `#[api(...)]`; it belongs on `#[endpoint(METHOD, "/path", ...)]`, as in `response
//@ says: `auth` does not belong in `#[api(...)]`; it belongs on `#[endpoint(METHOD, "/path", ...)]`, as in `auth
//@ says: `retry` does not belong in `#[api(...)]`; it belongs on `#[endpoint(METHOD, "/path", ...)]`, as in `retry
//@ says: `function` does not belong in `#[api(...)]`; it belongs on `#[endpoint(METHOD, "/path", ...)]`, as in `function
//@ says: `api` does not belong in `#[api(...)]`; it belongs on `#[endpoint(METHOD, "/path", ...)]`, as in `api
//@ says: `rename_all` does not belong in `#[api(...)]`; it belongs on `#[endpoint(METHOD, "/path", ...)]`, as in `rename_all
//@ says: `crate` does not belong in `#[api(...)]`; it belongs on `#[endpoint(METHOD, "/path", ...)]`, as in `crate
//@ says: `body` takes no value: write `body` alone

use meeting_api::{Endpoint, endpoint};

#[endpoint(POST, "/v1/rooms")]
pub struct A {
    #[api(
        response = (),
        auth = any,
        retry = safe,
        function = f,
        api = T,
        rename_all = "x",
        crate = m,
    )]
    pub room_id: String,
    #[api(body = json)]
    pub name: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
