//! The common parts of the examples: the arguments of `cancel_room_call` and `room_call`. Run an example with
//! `cargo run --example <name>`.

use std::error::Error;
use std::process::ExitCode;
use std::time::Duration;

use clap::{Args, Parser, Subcommand};
use meeting_api::rooms::{
    CancelRoomCall, DeviceType, MraAddress, OperatorIdType, RoomCall, RoomCallInfo,
};
use meeting_api::{AkSk, Client, Invalid, Valid};

/// The command line: nothing, or `--live` and the arguments of `T`.
#[derive(Debug, Parser)]
#[command(about = "Calls a server in its own process, or the real service with --live")]
struct Arguments<T: Args> {
    #[command(subcommand)]
    mode: Option<Mode<T>>,
}

#[derive(Debug, Subcommand)]
enum Mode<T: Args> {
    /// Call the real service; `--live --help` lists the arguments
    #[command(long_flag = "live", after_help = CREDENTIALS)]
    Live(T),
}

const CREDENTIALS: &str = "\
Credentials are in the environment: TENCENT_MEETING_APP_ID, TENCENT_MEETING_SECRET_ID,
TENCENT_MEETING_SECRET_KEY and, if the service assigned one, TENCENT_MEETING_SDK_ID.";

/// A call from a meeting to a room.
#[derive(Args, Clone, Debug)]
pub struct Call {
    /// The meeting
    #[arg(long, value_name = "NUMBER")]
    pub meeting_id: u64,
    #[command(flatten)]
    pub room: Room,
    /// The userid of the operator
    #[arg(long, value_name = "ID", env = "TENCENT_MEETING_OPERATOR_ID")]
    pub operator_id: String,
    /// The kind of device of the operator; 1 is a PC
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    pub instance_id: i64,
    /// Another service, such as a test server
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,
}

/// The room; one of
#[derive(Args, Clone, Debug, Default)]
#[group(required = true, multiple = false)]
pub struct Room {
    /// A meeting room
    #[arg(long, value_name = "ID")]
    pub room_id: Option<String>,
    /// A SIP system: an IP address or a URI such as sip:room@example.com
    #[arg(long, value_name = "ADDRESS", value_parser = |text: &str| MraAddress::sip(text))]
    pub sip: Option<MraAddress>,
    /// An H.323 system: an IP address or an E.164 number
    #[arg(long, value_name = "ADDRESS", value_parser = |text: &str| MraAddress::h323(text))]
    pub h323: Option<MraAddress>,
}

/// Gives the builder `$request` the room of `$call` and builds. A macro, because each way to name the room makes another type
/// of the builder.
macro_rules! build {
    ($call:expr, $request:expr) => {{
        let Room { room_id, sip, h323 } = $call.room.clone();
        match sip.or(h323) {
            Some(address) => $request.mra_address(address).build(),
            None => $request
                .meeting_room_id(room_id.unwrap_or_default())
                .build(),
        }
    }};
}

impl Call {
    /// Returns a call to a meeting room.
    pub fn to_room(room_id: &str, operator_id: &str, meeting_id: u64) -> Self {
        Self {
            meeting_id,
            room: Room {
                room_id: Some(room_id.to_owned()),
                ..Room::default()
            },
            operator_id: operator_id.to_owned(),
            instance_id: 1,
            base_url: None,
        }
    }

    /// Returns a client with credentials from the environment.
    pub fn client(&self) -> Result<Client, meeting_api::Error> {
        let builder = Client::builder(AkSk::from_env()?);
        match &self.base_url {
            Some(url) => builder.base_url(url).build(),
            None => builder.build(),
        }
    }

    /// Returns the request that calls the room.
    pub fn place(&self) -> Result<Valid<RoomCall>, Invalid> {
        let request = RoomCall::builder()
            .operator_id(&*self.operator_id)
            .operator_id_type(OperatorIdType::UserId)
            .meeting_id(self.meeting_id);
        build!(self, request)
    }

    /// Returns the request that asks what became of the call.
    pub fn ask(&self) -> Result<Valid<RoomCallInfo>, Invalid> {
        let request = RoomCallInfo::builder()
            .operator_id(&*self.operator_id)
            .operator_id_type(OperatorIdType::UserId)
            .meeting_id(self.meeting_id.to_string())
            .instance_id(DeviceType::from(self.instance_id));
        build!(self, request)
    }

    /// Returns the request that cancels the call.
    pub fn cancel(&self, invite_id: &str) -> Result<Valid<CancelRoomCall>, Invalid> {
        let request = CancelRoomCall::builder()
            .operator_id(&*self.operator_id)
            .operator_id_type(OperatorIdType::UserId)
            .meeting_id(self.meeting_id.to_string())
            .invite_id(invite_id)
            .instance_id(DeviceType::from(self.instance_id));
        build!(self, request)
    }
}

/// Reads a number of seconds.
pub fn seconds(text: &str) -> Result<Duration, Box<dyn Error + Send + Sync>> {
    Ok(Duration::try_from_secs_f64(text.parse()?)?)
}

/// Runs `live` if the command line says `--live`, otherwise `demonstrate`. Prints an error in one line.
pub async fn run<T: Args>(
    live: impl AsyncFnOnce(T) -> Result<(), Box<dyn Error>>,
    demonstrate: impl AsyncFnOnce() -> Result<(), Box<dyn Error>>,
) -> ExitCode {
    let outcome = match Arguments::parse().mode {
        Some(Mode::Live(arguments)) => live(arguments).await,
        None => demonstrate().await,
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
