//! What the command line asks for.

use std::ffi::OsString;
use std::fmt;

use lexopt::{Arg, Parser, ValueExt};
use meeting_api::Valid;
use meeting_api::rooms::{CancelRoomCall, DeviceType, MraAddress, OperatorIdType};

pub const HELP: &str = "\
Cancels a call that a meeting has placed to a room.

cancel_room_call
    Needs no set-up: talks to a server in its own process, and shows what was declared, what went over the
    wire and what came back.

cancel_room_call --live --meeting-id ID --invite-id ID TARGET [--operator-id ID] [--instance-id NUMBER]
    Calls the real service, https://api.meeting.qq.com.

    --meeting-id ID         the meeting that the room was called to
    --invite-id ID          the call, as the answer to calling the room names it
    TARGET                  which room was called; one of
        --room-id ID            a meeting room
        --sip ADDRESS           a SIP system: an IP address or a URI such as sip:room@example.com
        --h323 ADDRESS          an H.323 system: an IP address or an E.164 number
    --operator-id ID        the userid of the one who cancels; without it the variable
                            TENCENT_MEETING_OPERATOR_ID is asked
    --instance-id NUMBER    the kind of device of the one who cancels; 1, a PC, if not given

    Credentials come from the environment: TENCENT_MEETING_APP_ID, TENCENT_MEETING_SECRET_ID,
    TENCENT_MEETING_SECRET_KEY and, if the service assigned one, TENCENT_MEETING_SDK_ID.

Under cargo, arguments follow two dashes: cargo run --example cancel_room_call -- --help

The exit code is 0 if all went well, 1 if the call failed, and 2 if the arguments are wrong.";

/// What is to be done.
#[derive(Debug)]
pub enum Command {
    Help,
    Demonstrate,
    Live(Valid<CancelRoomCall>),
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
    meeting_id: Option<String>,
    invite_id: Option<String>,
    room_id: Option<String>,
    sip: Option<String>,
    h323: Option<String>,
    operator_id: Option<String>,
    instance_id: Option<String>,
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
        let mut first = None;
        let mut options = Options::default();
        while let Some(argument) = parser.next()? {
            let (name, value) = match argument {
                Arg::Short('h') | Arg::Long("help") => return Ok(Self::Help),
                Arg::Long("live") => {
                    live = true;
                    continue;
                }
                Arg::Long("meeting-id") => ("--meeting-id", &mut options.meeting_id),
                Arg::Long("invite-id") => ("--invite-id", &mut options.invite_id),
                Arg::Long("room-id") => ("--room-id", &mut options.room_id),
                Arg::Long("sip") => ("--sip", &mut options.sip),
                Arg::Long("h323") => ("--h323", &mut options.h323),
                Arg::Long("operator-id") => ("--operator-id", &mut options.operator_id),
                Arg::Long("instance-id") => ("--instance-id", &mut options.instance_id),
                other => return Err(other.unexpected().into()),
            };
            if value.replace(parser.value()?.string()?).is_some() {
                return Err(Mistake(format!("{name} is given twice")));
            }
            first.get_or_insert(name);
        }
        match first {
            _ if live => {
                options.operator_id = options.operator_id.or(operator_id);
                options.request().map(Self::Live)
            }
            None => Ok(Self::Demonstrate),
            Some(name) => Err(Mistake(format!("{name} needs --live"))),
        }
    }
}

/// How the room is named.
enum Target {
    RoomId(String),
    Address(MraAddress),
}

impl Options {
    fn request(self) -> Result<Valid<CancelRoomCall>, Mistake> {
        let target = match (self.room_id, self.sip, self.h323) {
            (Some(id), None, None) => Target::RoomId(filled("--room-id", id)?),
            (None, Some(address), None) => {
                Target::Address(MraAddress::sip(address).map_err(refused("--sip"))?)
            }
            (None, None, Some(address)) => {
                Target::Address(MraAddress::h323(address).map_err(refused("--h323"))?)
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
        let instance_id = match self.instance_id {
            None => DeviceType::Pc,
            Some(text) => text
                .parse()
                .map(<DeviceType as From<i64>>::from)
                .map_err(|_| {
                    Mistake(format!(
                        "--instance-id must be a whole number, not {text:?}"
                    ))
                })?,
        };
        let request = CancelRoomCall::builder()
            .operator_id(required("--operator-id", self.operator_id)?)
            .operator_id_type(OperatorIdType::UserId)
            .meeting_id(required("--meeting-id", self.meeting_id)?)
            .invite_id(required("--invite-id", self.invite_id)?)
            .instance_id(instance_id);
        // Which way the room is named is a matter of types: the builder has none for "one or the other".
        match target {
            Target::RoomId(id) => request.meeting_room_id(id).build(),
            Target::Address(address) => request.mra_address(address).build(),
        }
        .map_err(|invalid| Mistake(invalid.to_string()))
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

fn refused<E: fmt::Display>(name: &str) -> impl FnOnce(E) -> Mistake {
    move |error| Mistake(format!("{name}: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIVE: &str = "--live --meeting-id 134 --invite-id 33f --operator-id user1";

    fn parse(arguments: &str) -> Result<Command, Mistake> {
        Command::parse(arguments.split_whitespace().map(OsString::from), None)
    }

    fn request(arguments: &str) -> Valid<CancelRoomCall> {
        match parse(arguments).unwrap() {
            Command::Live(request) => request,
            other => panic!("{other:?}"),
        }
    }

    fn mistake(arguments: &str) -> String {
        parse(arguments).unwrap_err().to_string()
    }

    #[test]
    fn no_arguments_ask_for_the_demonstration() {
        assert!(matches!(parse(""), Ok(Command::Demonstrate)));
    }

    #[test]
    fn help_comes_before_mistakes_behind_it() {
        for arguments in ["--help", "-h", "--live --help", "--help --nonsense"] {
            assert!(matches!(parse(arguments), Ok(Command::Help)), "{arguments}");
        }
    }

    #[test]
    fn a_room_is_named_by_its_id() {
        let request = request(&format!("{LIVE} --room-id room-1 --instance-id=4711"));
        assert_eq!(request.operator_id, "user1");
        assert_eq!(request.meeting_id, "134");
        assert_eq!(request.invite_id, "33f");
        assert_eq!(request.meeting_room_id.as_deref(), Some("room-1"));
        assert_eq!(i64::from(request.instance_id), 4711);
    }

    #[test]
    fn a_room_is_named_by_its_address() {
        let sip = request(&format!("{LIVE} --sip sip:a@example.com"));
        let h323 = request(&format!("--h323 +8675512345678 {LIVE}"));
        assert_eq!(sip.mra_address, MraAddress::sip("sip:a@example.com").ok());
        assert_eq!(h323.mra_address, MraAddress::h323("+8675512345678").ok());
        assert_eq!(sip.meeting_room_id, None);
        assert_eq!(sip.instance_id, DeviceType::Pc);
    }

    #[test]
    fn the_operator_may_come_from_the_environment() {
        for (more, expected) in [("", "user2"), (" --operator-id user1", "user1")] {
            let arguments = format!("--live --meeting-id 1 --invite-id 2 --room-id 3{more}");
            let arguments = arguments.split(' ').map(OsString::from);
            match Command::parse(arguments, Some("user2".to_owned())).unwrap() {
                Command::Live(request) => assert_eq!(request.operator_id, expected),
                other => panic!("{other:?}"),
            }
        }
    }

    #[test]
    fn mistakes_are_told_in_one_line() {
        for (arguments, expected) in [
            ("--nonsense", "invalid option '--nonsense'"),
            ("nonsense", "unexpected argument \"nonsense\""),
            ("--meeting-id 1", "--meeting-id needs --live"),
            ("--live=yes", "unexpected argument for option '--live'"),
            ("--live --sip", "missing argument for option '--sip'"),
            ("--live", "one of --room-id, --sip and --h323 must be given"),
            ("--live --room-id 1", "--operator-id is missing"),
            (
                "--live --room-id 1 --operator-id 1 --invite-id 1",
                "--meeting-id is missing",
            ),
            (
                "--live --room-id 1 --operator-id 1 --meeting-id 1",
                "--invite-id is missing",
            ),
            (
                "--live --room-id 1 --sip 192.0.2.1",
                "only one of --room-id, --sip and --h323 may be given",
            ),
            ("--live --room-id=", "--room-id must not be empty"),
            ("--live --room-id 1 --room-id 2", "--room-id is given twice"),
            ("--live --h323 sip:a@example.com", "--h323: "),
            (
                "--live --room-id 1 --instance-id pc",
                "--instance-id must be a whole number, not \"pc\"",
            ),
        ] {
            let told = mistake(arguments);
            assert!(told.starts_with(expected), "{arguments}: {told}");
            assert!(!told.contains('\n'), "{told}");
        }
        let odd = Command::parse([OsString::from("--a\nb")], None).unwrap_err();
        assert_eq!(odd.to_string(), "invalid option '--a?b'");
    }

    #[cfg(unix)]
    #[test]
    fn arguments_are_unicode() {
        use std::os::unix::ffi::OsStringExt;

        let arguments = [
            "--live".into(),
            "--sip".into(),
            OsString::from_vec(vec![0xff]),
        ];
        let mistake = Command::parse(arguments, None).unwrap_err().to_string();
        assert!(mistake.contains("unicode"), "{mistake}");
    }
}
