//! Cancels a call that a meeting has placed to a room.
//!
//! Without arguments it needs no set-up: it talks to a server in its own process, and shows what was
//! declared, what went over the wire and what came back. With `--live` it calls the real service; `--help`
//! says how.

#[path = "cancel_room_call/arguments.rs"]
mod arguments;
#[path = "cancel_room_call/show.rs"]
mod show;

use std::error::Error;
use std::fmt::Display;
use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

use meeting_api::rooms::{
    CancelRoomCall, DeviceType, MraAddress, OperatorIdType, cancel_room_call,
};
use meeting_api::testing::Server;
use meeting_api::{AkSk, Client, Endpoint, Valid};

use arguments::{Command, HELP};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let outcome = match Command::from_environment() {
        Ok(Command::Help) => say(HELP).map_err(Into::into),
        Ok(Command::Demonstrate) => demonstrate().await,
        Ok(Command::Live(request)) => live(&request).await,
        Err(mistake) => {
            eprintln!("cancel_room_call: {mistake}; --help tells more");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever reads the output has read enough of it.
        Err(error) if is_broken_pipe(error.as_ref()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cancel_room_call: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Shows everything there is to see, with a server in this process.
async fn demonstrate() -> Result<(), Box<dyn Error>> {
    title("What is declared")?;
    say(show::declaration(CancelRoomCall::SPEC))?;

    let server = Server::start().await;
    let credentials = AkSk::new("200000001", "AKIDEXAMPLE", "SECRETKEYEXAMPLE");
    let client = Client::builder(credentials)
        .base_url(server.url())
        .build()?;

    title("A call to a room, named by its id, is cancelled")?;
    let by_room = CancelRoomCall::builder()
        .operator_id("user1")
        .operator_id_type(OperatorIdType::UserId)
        .meeting_room_id("room-0001")
        .meeting_id("13434000000000927028")
        .invite_id("33faef6b-0000-4000-8000-9d715cc33f95")
        .instance_id(DeviceType::Pc)
        .build()?;
    cancel_room_call(&client, &by_room).await?;
    say(show::last_exchange(&server))?;

    title("A call to a room, named by its SIP address, is cancelled")?;
    let by_address = CancelRoomCall::builder()
        .operator_id("user1")
        .operator_id_type(OperatorIdType::UserId)
        .mra_address(MraAddress::sip("sip:room.east@example.com")?)
        .meeting_id("13434000000000927028")
        .invite_id("7d0a5f1c-0000-4000-8000-2b6e10f3a7d4")
        .instance_id(DeviceType::VoipOrSip)
        .build()?;
    cancel_room_call(&client, &by_address).await?;
    say(show::last_exchange(&server))?;

    title("The service says no: there is no such meeting")?;
    server.reply_error(500, 9003, "meeting does not exist");
    match cancel_room_call(&client, &by_room).await {
        Ok(()) => return Err("the server was told to refuse this".into()),
        Err(error) => say(show::error(&error))?,
    }

    title("A request that breaks its declaration is never sent")?;
    let invalid = CancelRoomCall::builder()
        .operator_id("")
        .operator_id_type(OperatorIdType::UserId)
        .meeting_room_id("")
        .meeting_id("13434000000000927028")
        .invite_id("")
        .instance_id(DeviceType::Pc)
        .build();
    match invalid {
        Ok(_) => return Err("three empty texts are not a valid request".into()),
        Err(invalid) => say(show::violations(&invalid))?,
    }
    let seen = server.requests().len();
    say(format_args!(
        "\n  The server has seen {seen} requests, none of them this one. A field that is not set at all, or\n  \
         both ways to name the room, would not even compile."
    ))?;
    Ok(())
}

/// Calls the real service.
async fn live(request: &Valid<CancelRoomCall>) -> Result<(), Box<dyn Error>> {
    let client = Client::builder(AkSk::from_env()?).build()?;
    title("What is sent, with a signature")?;
    say(show::prepared(&request.prepare()?))?;
    cancel_room_call(&client, request).await?;
    title("The call is cancelled")?;
    Ok(())
}

fn title(text: &str) -> io::Result<()> {
    writeln!(io::stdout().lock(), "\n== {text} ==\n")
}

/// Like `println!`, but a closed pipe is no reason to panic.
fn say(text: impl Display) -> io::Result<()> {
    writeln!(io::stdout().lock(), "{}", text.to_string().trim_end())
}

fn is_broken_pipe(error: &(dyn Error + 'static)) -> bool {
    error
        .downcast_ref::<io::Error>()
        .is_some_and(|error| error.kind() == ErrorKind::BrokenPipe)
}
