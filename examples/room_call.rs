//! Calls a meeting room, waits for its answer with a deadline and a polite interval, and cancels the call on
//! timeout or Ctrl-C: whatever happens, no room is left ringing.
//!
//! Without arguments it needs no set-up: it talks to a server in its own process. With `--live` it calls the
//! real service; `--help` says how. What matters is in `ring.rs`.

#[path = "room_call/arguments.rs"]
mod arguments;
#[path = "room_call/progress.rs"]
mod progress;
#[path = "room_call/ring.rs"]
mod ring;
#[path = "room_call/stop.rs"]
mod stop;

use std::error::Error;
use std::process::ExitCode;
use std::time::Duration;

use meeting_api::rooms::{DeviceType, RoomCallState};
use meeting_api::testing::{Reaction, Server};
use meeting_api::{AkSk, Client};

use arguments::{Command, Demonstration, HELP};
use progress::Progress;
use ring::{Failure, Outcome, Plan, Room, describe};
use stop::Stop;

const NOT_ACCEPTED: u8 = 3;
const INTERRUPTED: u8 = 130;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let outcome = match Command::from_environment() {
        Ok(Command::Help) => {
            say(HELP);
            return ExitCode::SUCCESS;
        }
        Ok(Command::Demonstrate { rooms, patience }) => demonstrate(&rooms, patience).await,
        Ok(Command::Live { plan, base_url }) => live(&plan, base_url).await,
        Err(mistake) => {
            eprintln!("room_call: {mistake}; --help tells more");
            return ExitCode::from(2);
        }
    };
    outcome.unwrap_or_else(|error| {
        eprintln!("room_call: {error}");
        ExitCode::FAILURE
    })
}

/// Calls the rooms of a server in this process.
async fn demonstrate(
    rooms: &[Demonstration],
    patience: Option<Duration>,
) -> Result<ExitCode, Box<dyn Error>> {
    let mut stop = Stop::listen()?;
    let server = Server::start().await;
    let behind = server.rooms();
    let credentials = AkSk::new("200000001", "AKIDEXAMPLE", "SECRETKEYEXAMPLE");
    let client = Client::builder(credentials)
        .base_url(server.url())
        .build()?;

    let mut code = ExitCode::SUCCESS;
    for room in rooms {
        let (id, title, reaction) = match room {
            Demonstration::Accepts => (
                "room-east",
                "A room that accepts",
                Reaction::AcceptsAfter(Duration::from_millis(1500)),
            ),
            Demonstration::Refuses => (
                "room-west",
                "A room that refuses",
                Reaction::RefusesAfter(Duration::from_millis(700)),
            ),
            Demonstration::Silent => ("room-north", "A room where nobody is", Reaction::Rings),
        };
        say(format!("\n== {title} (Ctrl-C cancels the call) ==\n"));
        behind.when_called(id, reaction);
        let plan = Plan {
            room: Room::Id(id.to_owned()),
            meeting_id: 1_343_400_000_000_927_028,
            operator_id: "user1".to_owned(),
            device: DeviceType::Pc,
            patience: patience.unwrap_or(Duration::from_secs(3)),
            interval: Duration::from_millis(500),
        };
        let outcome = plan.carry_out(&client, &mut stop, &Progress::begin()).await;
        let (text, ended) = conclude(outcome)?;
        say(format!("\n  {text}"));
        // Several rooms are a demonstration: that one of them refuses is no failure of the program.
        if rooms.len() == 1 || stop.was_asked() {
            code = ended;
        }
        if stop.was_asked() {
            break;
        }
    }
    let (seen, ringing) = (server.requests().len(), behind.ringing().len());
    say(format!(
        "\nThe server has seen {seen} requests. Rooms that ring now: {ringing}"
    ));
    Ok(code)
}

/// Calls the real service, or another one.
async fn live(plan: &Plan, base_url: Option<String>) -> Result<ExitCode, Box<dyn Error>> {
    let mut stop = Stop::listen()?;
    let mut builder = Client::builder(AkSk::from_env()?);
    if let Some(url) = base_url {
        builder = builder.base_url(url);
    }
    let client = builder.build()?;
    let outcome = plan.carry_out(&client, &mut stop, &Progress::begin()).await;
    let (text, code) = conclude(outcome)?;
    say(format!("\n  {text}"));
    Ok(code)
}

fn conclude(outcome: Result<Outcome, Failure>) -> Result<(String, ExitCode), Box<dyn Error>> {
    Ok(match outcome {
        Ok(Outcome::Over(state)) => {
            let accepted = matches!(
                state,
                RoomCallState::AcceptedOrJoining | RoomCallState::CancelledOrJoined
            );
            let code = if accepted { 0 } else { NOT_ACCEPTED };
            (format!("In the end: {}.", describe(state)), code.into())
        }
        Ok(Outcome::TimedOut) => (
            "In the end: nobody answered in time, and the room rings no more.".to_owned(),
            NOT_ACCEPTED.into(),
        ),
        Ok(Outcome::Interrupted) => (
            "In the end: stopped, and the room rings no more.".to_owned(),
            INTERRUPTED.into(),
        ),
        Err(failure) => return Err(failure.to_string().into()),
    })
}

/// Like `println!`, but a closed pipe is no reason to panic.
fn say(text: impl std::fmt::Display) {
    use std::io::Write;
    let _ = writeln!(std::io::stdout().lock(), "{text}");
}
