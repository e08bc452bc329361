//! An endpoint for AK/SK only is sent with OAuth 2.0 credentials.
//@ errors: 1
//@ says: `CancelRoomCall` cannot be called with OAuth 2.0 credentials

use meeting_api::rooms::CancelRoomCall;
use meeting_api::{Client, Error, OAuth2, Valid};

pub async fn send(client: &Client<OAuth2>, request: &Valid<CancelRoomCall>) -> Result<(), Error> {
    client.send(request).await
}

fn main() {}
