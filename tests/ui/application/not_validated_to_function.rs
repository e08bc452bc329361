//! A struct that was not validated is handed to the generated function.
//@ errors: 1
//@ says: expected `&Valid<CancelRoomCall>`, found `&CancelRoomCall`

use meeting_api::rooms::{CancelRoomCall, cancel_room_call};
use meeting_api::{Client, Error};

pub async fn send(client: &Client, request: &CancelRoomCall) -> Result<(), Error> {
    cancel_room_call(client, request).await
}

fn main() {}
