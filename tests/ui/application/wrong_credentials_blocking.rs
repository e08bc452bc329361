//! An endpoint for AK/SK only is sent with OAuth 2.0 credentials, without a runtime.
//@ errors: 1
//@ says: `CancelRoomCall` cannot be called with OAuth 2.0 credentials

use meeting_api::rooms::CancelRoomCall;
use meeting_api::{Error, OAuth2, Valid, blocking};

pub fn send(
    client: &blocking::Client<OAuth2>,
    request: &Valid<CancelRoomCall>,
) -> Result<(), Error> {
    client.send(request)
}

fn main() {}
