//! Cancels a call from a meeting to a room.
//!
//! Without arguments it needs no set-up: it calls a server in its own process, and shows what is sent and what comes
//! back. With `--live` it calls the real service; `--live --help` lists the arguments.

use std::error::Error;
use std::process::ExitCode;

use examples::Call;
use meeting_api::rooms::{
    CancelRoomCall, DeviceType, MraAddress, OperatorIdType, cancel_room_call,
};
use meeting_api::testing::{Request, Server};
use meeting_api::{Client, Invalid, Valid};

#[derive(clap::Args, Debug)]
struct Live {
    #[command(flatten)]
    call: Call,
    /// The id of the call, from the response to calling the room
    #[arg(long, value_name = "ID")]
    invite_id: String,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    examples::run(cancel, demonstrate).await
}

/// Cancels a call of the real service.
async fn cancel(Live { call, invite_id }: Live) -> Result<(), Box<dyn Error>> {
    let request = call.cancel(&invite_id)?;
    cancel_room_call(&call.client()?, &request).await?;
    println!("the call is cancelled");
    Ok(())
}

/// Cancels calls of a server in this process.
async fn demonstrate() -> Result<(), Box<dyn Error>> {
    let server = Server::start().await;
    let client = Client::builder(server.credentials())
        .base_url(server.url())
        .build()?;

    // The room is named by its id or by its address.
    let request = by_room("user1", "33faef6b-0000-4000-8000-9d715cc33f95")?;
    cancel_room_call(&client, &request).await?;
    let by_address = CancelRoomCall::builder()
        .operator_id("user1")
        .operator_id_type(OperatorIdType::UserId)
        .mra_address(MraAddress::sip("sip:room.east@example.com")?)
        .meeting_id("13434000000000927028")
        .invite_id("7d0a5f1c-0000-4000-8000-2b6e10f3a7d4")
        .instance_id(DeviceType::VoipOrSip)
        .build()?;
    cancel_room_call(&client, &by_address).await?;
    for request in server.requests() {
        show(&request);
    }

    server.reply_error(500, 9003, "meeting does not exist");
    if let Err(error) = cancel_room_call(&client, &request).await {
        println!("rejected by the service:\n  {error}\n");
    }
    if let Err(invalid) = by_room("", "") {
        println!("not sent, because it violates its declaration:\n  {invalid}");
    }
    Ok(())
}

fn by_room(operator_id: &str, invite_id: &str) -> Result<Valid<CancelRoomCall>, Invalid> {
    CancelRoomCall::builder()
        .operator_id(operator_id)
        .operator_id_type(OperatorIdType::UserId)
        .meeting_room_id("room-0001")
        .meeting_id("13434000000000927028")
        .invite_id(invite_id)
        .instance_id(DeviceType::Pc)
        .build()
}

/// Prints a request and its response, without the key and the signature.
fn show(request: &Request) {
    println!("> {} {} HTTP/1.1", request.method(), request.target());
    let secret = |name: &str| matches!(name, "x-tc-key" | "x-tc-signature");
    for (name, value) in request.headers().filter(|(name, _)| !secret(name)) {
        println!("> {name}: {value}");
    }
    println!("> {}", String::from_utf8_lossy(request.body()));
    println!("< HTTP {}", request.response_status());
    println!("< {}\n", String::from_utf8_lossy(request.response_body()));
}
