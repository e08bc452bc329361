//! A struct that was not validated is sent, without a runtime.
//@ errors: 1
//@ says: expected `&Valid<CancelRoomCall>`, found `&CancelRoomCall`; call `.validate()?`

use meeting_api::rooms::CancelRoomCall;
use meeting_api::{Error, blocking};

pub fn send(client: &blocking::Client, request: &CancelRoomCall) -> Result<(), Error> {
    client.send(request)
}

fn main() {}
