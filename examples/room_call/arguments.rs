//! What the command line asks for.

use std::ffi::OsString;
use std::fmt;
use std::time::Duration;

use lexopt::{Arg, Parser, ValueExt};
use meeting_api::rooms::{DeviceType, MraAddress};

use crate::ring::{Plan, Room};

pub const HELP: &str = "\
Calls a meeting room, waits for its answer, and cancels the call if there is none. Ctrl-C cancels it too.

room_call [--patience SECONDS] [--room accepts|refuses|silent]
    Needs no set-up: talks to a server in its own process, where one room accepts, one refuses, and in one
    nobody is there. With --room, only that one is called.

room_call --live --meeting-id NUMBER TARGET [--operator-id ID] [--instance-id NUMBER]
          [--patience SECONDS] [--interval SECONDS] [--base-url URL]
    Calls the real service, https://api.meeting.qq.com, and a real room rings.

    --meeting-id NUMBER     the meeting that the room is called to
    TARGET                  which room to call; one of
        --room-id ID            a meeting room
        --sip ADDRESS           a SIP system: an IP address or a URI such as sip:room@example.com
        --h323 ADDRESS          an H.323 system: an IP address or an E.164 number
    --operator-id ID        the userid of the one who calls; without it the variable
                            TENCENT_MEETING_OPERATOR_ID is asked
    --instance-id NUMBER    the kind of device of the one who calls; 1, a PC, if not given
    --patience SECONDS      for how long the room may ring; 45 if not given
    --interval SECONDS      how long to wait between two questions; 2 if not given
    --base-url URL          another service, such as a testing server

    Credentials come from the environment: TENCENT_MEETING_APP_ID, TENCENT_MEETING_SECRET_ID,
    TENCENT_MEETING_SECRET_KEY and, if the service assigned one, TENCENT_MEETING_SDK_ID.

Under cargo, arguments follow two dashes: cargo run --example room_call -- --help

The exit code is 0 if the room accepted, 1 if something failed, 2 if the arguments are wrong, 3 if the room did
not accept, and 130 after Ctrl-C.";

/// What is to be done.
#[derive(Debug)]
pub enum Command {
    Help,
    Demonstrate {
        rooms: Vec<Demonstration>,
        patience: Option<Duration>,
    },
    Live {
        plan: Plan,
        base_url: Option<String>,
    },
}

/// A room of the server in this process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Demonstration {
    Accepts,
    Refuses,
    Silent,
}

/// What is wrong with the arguments, in one line.
#[derive(Debug)]
pub struct Mistake(String);

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // An argument may hold anything, even line breaks.
        f.write_str(&self.0.replace(char::is_control, "?"))
    }
}

impl From<lexopt::Error> for Mistake {
    fn from(error: lexopt::Error) -> Self {
        Self(error.to_string())
    }
}

/// The options that have a value, as they were given.
#[derive(Default)]
struct Options {
    room: Option<String>,
    meeting_id: Option<String>,
    room_id: Option<String>,
    sip: Option<String>,
    h323: Option<String>,
    operator_id: Option<String>,
    instance_id: Option<String>,
    patience: Option<String>,
    interval: Option<String>,
    base_url: Option<String>,
}

impl Command {
    /// What the arguments of this process ask for.
    pub fn from_environment() -> Result<Self, Mistake> {
        let operator_id = std::env::var("TENCENT_MEETING_OPERATOR_ID").ok();
        Self::parse(
            std::env::args_os().skip(1),
            operator_id.filter(|id| !id.is_empty()),
        )
    }

    fn parse(
        arguments: impl IntoIterator<Item = OsString>,
        operator_id: Option<String>,
    ) -> Result<Self, Mistake> {
        let arguments: Vec<_> = arguments.into_iter().collect();
        let mut parser = Parser::from_args(arguments);
        let mut live = false;
        // The first option that only makes sense with --live.
        let mut needs_live = None;
        let mut options = Options::default();
        while let Some(argument) = parser.next()? {
            let (name, value) = match argument {
                Arg::Short('h') | Arg::Long("help") => return Ok(Self::Help),
                Arg::Long("live") => {
                    live = true;
                    continue;
                }
                Arg::Long("room") => ("--room", &mut options.room),
                Arg::Long("patience") => ("--patience", &mut options.patience),
                Arg::Long("meeting-id") => ("--meeting-id", &mut options.meeting_id),
                Arg::Long("room-id") => ("--room-id", &mut options.room_id),
                Arg::Long("sip") => ("--sip", &mut options.sip),
                Arg::Long("h323") => ("--h323", &mut options.h323),
                Arg::Long("operator-id") => ("--operator-id", &mut options.operator_id),
                Arg::Long("instance-id") => ("--instance-id", &mut options.instance_id),
                Arg::Long("interval") => ("--interval", &mut options.interval),
                Arg::Long("base-url") => ("--base-url", &mut options.base_url),
                other => return Err(other.unexpected().into()),
            };
            if value.replace(parser.value()?.string()?).is_some() {
                return Err(Mistake(format!("{name} is given twice")));
            }
            if !matches!(name, "--room" | "--patience") {
                needs_live.get_or_insert(name);
            }
        }
        if live {
            options.operator_id = options.operator_id.or(operator_id);
            return options.live();
        }
        if let Some(name) = needs_live {
            return Err(Mistake(format!("{name} needs --live")));
        }
        let rooms = match options.room.as_deref() {
            None => vec![
                Demonstration::Accepts,
                Demonstration::Refuses,
                Demonstration::Silent,
            ],
            Some("accepts") => vec![Demonstration::Accepts],
            Some("refuses") => vec![Demonstration::Refuses],
            Some("silent") => vec![Demonstration::Silent],
            Some(other) => {
                let mistake = format!("--room is accepts, refuses or silent, not {other:?}");
                return Err(Mistake(mistake));
            }
        };
        let patience = seconds("--patience", options.patience)?;
        Ok(Self::Demonstrate { rooms, patience })
    }
}

impl Options {
    fn live(self) -> Result<Command, Mistake> {
        if self.room.is_some() {
            return Err(Mistake(
                "--room is for the server in this process; with --live use --room-id".to_owned(),
            ));
        }
        let room = match (self.room_id, self.sip, self.h323) {
            (Some(id), None, None) => Room::Id(filled("--room-id", id)?),
            (None, Some(address), None) => {
                Room::Address(MraAddress::sip(address).map_err(refused("--sip"))?)
            }
            (None, None, Some(address)) => {
                Room::Address(MraAddress::h323(address).map_err(refused("--h323"))?)
            }
            (None, None, None) => {
                let mistake = "one of --room-id, --sip and --h323 must be given";
                return Err(Mistake(mistake.to_owned()));
            }
            _ => {
                let mistake = "only one of --room-id, --sip and --h323 may be given";
                return Err(Mistake(mistake.to_owned()));
            }
        };
        let meeting_id = required("--meeting-id", self.meeting_id)?;
        let device: i64 = match self.instance_id {
            None => 1,
            Some(text) => number("--instance-id", &text)?,
        };
        let plan = Plan {
            room,
            meeting_id: number("--meeting-id", &meeting_id)?,
            operator_id: required("--operator-id", self.operator_id)?,
            device: DeviceType::from(device),
            patience: seconds("--patience", self.patience)?.unwrap_or(Duration::from_secs(45)),
            interval: seconds("--interval", self.interval)?.unwrap_or(Duration::from_secs(2)),
        };
        let base_url = self.base_url;
        Ok(Command::Live { plan, base_url })
    }
}

fn required(name: &str, value: Option<String>) -> Result<String, Mistake> {
    match value {
        Some(value) => filled(name, value),
        None => Err(Mistake(format!("{name} is missing"))),
    }
}

fn filled(name: &str, value: String) -> Result<String, Mistake> {
    if value.is_empty() {
        return Err(Mistake(format!("{name} must not be empty")));
    }
    Ok(value)
}

fn number<T: std::str::FromStr>(name: &str, text: &str) -> Result<T, Mistake> {
    text.parse()
        .map_err(|_| Mistake(format!("{name} must be a whole number, not {text:?}")))
}

/// From a tenth of a second to an hour.
fn seconds(name: &str, text: Option<String>) -> Result<Option<Duration>, Mistake> {
    let Some(text) = text else {
        return Ok(None);
    };
    match text.parse::<f64>() {
        Ok(seconds) if (0.1..=3600.0).contains(&seconds) => {
            Ok(Some(Duration::from_secs_f64(seconds)))
        }
        _ => Err(Mistake(format!(
            "{name} must be a number of seconds from 0.1 to 3600, not {text:?}"
        ))),
    }
}

fn refused<E: fmt::Display>(name: &str) -> impl FnOnce(E) -> Mistake {
    move |error| Mistake(format!("{name}: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(arguments: &str) -> Result<Command, Mistake> {
        Command::parse(arguments.split_whitespace().map(OsString::from), None)
    }

    #[test]
    fn a_plan_has_polite_defaults() {
        let line = "--live --meeting-id 9223372036854775807 --room-id r --operator-id u";
        let Ok(Command::Live { plan, base_url }) = parse(line) else {
            panic!("{line}");
        };
        assert_eq!(plan.meeting_id, 9_223_372_036_854_775_807);
        assert_eq!((plan.patience.as_secs(), plan.interval.as_secs()), (45, 2));
        assert_eq!(base_url, None);
    }

    #[test]
    fn mistakes_are_told_in_one_line() {
        const LIVE: &str = "--live --meeting-id 1 --operator-id u --room-id r";
        for (arguments, part) in [
            ("--room-id r", "--room-id needs --live"),
            ("--room empty", "accepts, refuses or silent"),
            ("--live", "one of --room-id, --sip and --h323"),
            (&format!("{LIVE} --sip sip:a@example.com"), "only one of"),
            (
                &format!("{LIVE} --room silent"),
                "with --live use --room-id",
            ),
            (
                &format!("{LIVE} --meeting-id 2"),
                "--meeting-id is given twice",
            ),
            (&format!("{LIVE} --interval 0"), "from 0.1 to 3600"),
            (&format!("{LIVE} --patience soon"), "from 0.1 to 3600"),
            (
                "--live --meeting-id x --operator-id u --room-id r",
                "a whole number",
            ),
            (
                "--live --meeting-id 1 --room-id r",
                "--operator-id is missing",
            ),
            (
                "--live --meeting-id 1 --operator-id u --room-id=",
                "must not be empty",
            ),
            ("--live --meeting-id 1 --operator-id u --sip 1234", "--sip:"),
        ] {
            let mistake = parse(arguments).unwrap_err().to_string();
            assert!(mistake.contains(part), "{arguments}: {mistake}");
            assert!(!mistake.contains('\n'));
        }
    }
}
