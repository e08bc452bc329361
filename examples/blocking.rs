//! The client for code without an async runtime. It needs no set-up: it calls a server in its own process.

use std::error::Error;
use std::thread;
use std::time::Duration;

use meeting_api::RetryPolicy;
use meeting_api::blocking::Client;
use meeting_api::rooms::{DeviceType, OperatorIdType, RoomCall, RoomCallInfo};
use meeting_api::testing::Server;

fn main() -> Result<(), Box<dyn Error>> {
    let server = Server::start_blocking();
    let rooms = server.rooms();
    let client = Client::builder(server.credentials())
        .base_url(server.url())
        .build()?;

    let call = RoomCall::builder()
        .operator_id("user1")
        .operator_id_type(OperatorIdType::UserId)
        .meeting_id(1_343_400_000_000_927_028)
        .meeting_room_id("room-0001")
        .build()?;
    let called = client.send(&call)?;
    println!("ringing: {}", called.invite_id);
    rooms.accept("room-0001");

    // A request with its own settings, and a response with its metadata.
    let ask = RoomCallInfo::builder()
        .operator_id("user1")
        .operator_id_type(OperatorIdType::UserId)
        .meeting_id("1343400000000927028")
        .meeting_room_id("room-0001")
        .instance_id(DeviceType::Pc)
        .build()?;
    let response = client
        .call(&ask)
        .deadline(Duration::from_secs(5))
        .retry(RetryPolicy::none())
        .response()?;
    println!(
        "state: {:?}, HTTP {}",
        response.body().status,
        response.status()
    );

    // Clones share connections and limits, so each thread takes one.
    let asking: Vec<_> = (0..4)
        .map(|_| {
            let (client, ask) = (client.clone(), ask.clone());
            thread::spawn(move || client.send(&ask))
        })
        .collect();
    let mut responses = 0;
    for thread in asking {
        thread.join().map_err(|_| "a thread panicked")??;
        responses += 1;
    }
    println!("responses to {responses} threads");
    Ok(())
}
