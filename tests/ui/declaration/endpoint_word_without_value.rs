//! Every word of an endpoint, without its value.
//@ errors: 8
//@ says: `response` takes a type, as in `response = RoomMeetings`
//@ says: `auth` takes one of `aksk`, `oauth2`, `any`, `none`, or the path of a marker type, as in `auth = none`
//@ says: `retry` takes one of `safe`, `never`
//@ says: `body` takes one of `json`, `form`, `multipart`
//@ says: `function` takes a name, as in `function = replace_invitees`
//@ says: `api` takes a type, as in `api = WeCom`
//@ says: `rename_all` takes a string literal
//@ says: `crate` takes a path, as in `crate = my_crate::meeting_core`

use meeting_api::{Endpoint, endpoint};

#[endpoint(POST, "/v1/rooms", response, auth, retry =, body, function =, api, rename_all, crate)]
pub struct A {
    pub room_id: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
