//! A struct that was not validated is sent.
//@ errors: 1
//@ says: expected `&Valid<CancelRoomCall>`, found `&CancelRoomCall`; call `.validate()?`

use meeting_api::rooms::CancelRoomCall;
use meeting_api::{Client, Error};

pub async fn send(client: &Client, request: &CancelRoomCall) -> Result<(), Error> {
    client.send(request).await
}

fn main() {}
