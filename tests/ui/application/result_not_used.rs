//! The result of `send` is dropped unused.
//@ errors: 1
//@ says: unused `Result` that must be used

#![deny(unused_must_use)]

use meeting_api::rooms::CancelRoomCall;
use meeting_api::{Client, Valid};

pub async fn send(client: &Client, request: &Valid<CancelRoomCall>) {
    client.send(request).await;
}

fn main() {}
