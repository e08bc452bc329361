//! Calls a room into a meeting, waits for its answer, and cancels the call on a timeout or Ctrl-C.
//! Without arguments it needs no set-up: it calls rooms of a server in its own process. With `--live` a real room rings;
//! `--live --help` lists the arguments.

use std::error::Error;
use std::process::ExitCode;
use std::time::Duration;

use examples::{Call, seconds};
use meeting_api::rooms::{RoomCallInfo, RoomCallState as State};
use meeting_api::testing::{Reaction, Server};
use meeting_api::{Client, Valid};
use tokio::time::sleep;

#[derive(clap::Args, Debug)]
struct Live {
    #[command(flatten)]
    call: Call,
    /// The time for which the room may ring; it stops by itself after 60 seconds
    #[arg(long, value_name = "SECONDS", default_value = "45", value_parser = seconds)]
    patience: Duration,
}

/// The interval between two queries of the room's state.
const INTERVAL: Duration = Duration::from_secs(1);

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    examples::run(carry_out, demonstrate).await
}

async fn carry_out(live: Live) -> Result<(), Box<dyn Error>> {
    println!(
        "final state: {:?}",
        ring(&live.call.client()?, &live).await?
    );
    Ok(())
}

async fn demonstrate() -> Result<(), Box<dyn Error>> {
    let server = Server::start().await;
    let rooms = server.rooms();
    rooms.when_called("east", Reaction::AcceptsAfter(Duration::from_millis(900)));
    let client = Client::builder(server.credentials())
        .base_url(server.url())
        .build()?;
    for room in ["east", "west, which is empty"] {
        println!("\n== The room {room} (Ctrl-C cancels the call) ==\n");
        let call = Call::to_room(room, "user1", 1_343_400_000_000_927_028);
        let patience = Duration::from_secs(2);
        let live = Live { call, patience };
        println!("final state: {:?}", ring(&client, &live).await?);
    }
    println!("\nrooms that ring now: {}", rooms.ringing().len());
    Ok(())
}

/// Calls the room and returns how that ended, or `None` if the call was cancelled.
async fn ring(client: &Client, live: &Live) -> Result<Option<State>, Box<dyn Error>> {
    // Before anything rings, the requests are checked and Ctrl-C has a handler.
    let (place, ask) = (live.call.place()?, live.call.ask()?);
    let stop = tokio::spawn(tokio::signal::ctrl_c());
    tokio::task::yield_now().await;

    // Only the response tells how to cancel, so nothing interrupts this request.
    let call = client.send(&place).await?;
    println!("calling; the call is {}", call.invite_id);
    let over = async {
        loop {
            sleep(INTERVAL).await;
            if let Some(state) = state_if_over(client, &ask).await {
                break state;
            }
        }
    };
    tokio::select! {
        state = over => return Ok(Some(state)),
        () = sleep(live.patience) => println!("no answer in time: cancelling the call"),
        _ = stop => println!("asked to stop: cancelling the call"),
    }
    let cancel = live.call.cancel(&call.invite_id)?;
    for pause in [1, 2, 4] {
        let Err(error) = client.send(&cancel).await else {
            return Ok(None);
        };
        println!("cancelling failed: {error}");
        if let Some(state) = state_if_over(client, &ask).await {
            return Ok(Some(state));
        }
        sleep(Duration::from_secs(pause)).await;
    }
    Err("the room may still ring, for 60 seconds in all".into())
}

async fn state_if_over(client: &Client, ask: &Valid<RoomCallInfo>) -> Option<State> {
    let asked = client.send(ask).await;
    let asked = asked.inspect_err(|error| println!("the query failed: {error}"));
    match asked.ok()?.status {
        State::Calling | State::NotCalled | State::Other(_) => None,
        over => Some(over),
    }
}
