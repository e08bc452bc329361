//! A call that is not awaited sends nothing.
//@ errors: 1
//@ says: Call` that must be used
//@ says: a call is not sent unless it is awaited

#![deny(unused_must_use)]

use meeting_api::rooms::{CancelRoomCall, cancel_room_call};
use meeting_api::{Client, Valid};

pub async fn send(client: &Client, request: &Valid<CancelRoomCall>) {
    cancel_room_call(client, request);
}

fn main() {}
