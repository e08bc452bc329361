//! A function for AK/SK only is called with OAuth 2.0 credentials.
//@ errors: 1
//@ says: `CancelRoomCall` cannot be called with OAuth 2.0 credentials

use meeting_api::rooms::{CancelRoomCall, cancel_room_call};
use meeting_api::{Client, Error, OAuth2, Valid};

pub async fn send(client: &Client<OAuth2>, request: &Valid<CancelRoomCall>) -> Result<(), Error> {
    cancel_room_call(client, request).await
}

fn main() {}
