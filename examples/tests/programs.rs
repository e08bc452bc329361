//! Every example runs without arguments, without set-up and without a network. `room_call` leaves no room ringing.

use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::OnceLock;

use meeting_api::Endpoint;
use meeting_api::rooms::{CancelRoomCall, RoomCall};
use meeting_api::testing::{Gate, Reaction, Server};

/// The expected output of each example.
const EXAMPLES: [(&str, &[&str]); 8] = [
    (
        "cancel_room_call",
        &["PUT /v1/meeting-rooms/cancel-room-call", "9003", "not sent"],
    ),
    (
        "room_call",
        &[
            "AcceptedOrJoining",
            "no answer in time",
            "rooms that ring now: 0",
        ],
    ),
    (
        "own_endpoint",
        &[
            "East: Free",
            "East 2: Other(17)",
            "&page=2&page_size=50&meeting_room_name=East%20%26%20West",
            "not sent: ",
        ],
    ),
    (
        "meeting_life",
        &["invited: user2, user3", "ended", "1399283728174235648"],
    ),
    ("blocking", &["AcceptedOrJoining", "responses to 4 threads"]),
    ("tower_layers", &["PUT: 200 OK after", "timed out"]),
    ("in_process_server", &["Cancelled"]),
    ("openapi", &["\"openapi\": \"3.1."]),
];

/// Returns a program, built if it is not up to date.
fn program(name: &str) -> Command {
    static PROGRAMS: OnceLock<PathBuf> = OnceLock::new();
    let programs = PROGRAMS.get_or_init(|| {
        // Of the whole workspace, so that dependencies have the features that they have in its tests.
        let build = ["build", "--quiet", "--workspace", "--examples"];
        let built = Command::new(env!("CARGO")).args(build).status();
        assert!(built.unwrap().success());
        // This test is <target>/<profile>/deps/programs-<hash>.
        let this = std::env::current_exe().unwrap();
        let profile = this.parent().and_then(Path::parent).unwrap();
        profile.join("examples")
    });
    let mut command =
        Command::new(programs.join(format!("{name}{}", std::env::consts::EXE_SUFFIX)));
    command
        .env("TENCENT_MEETING_APP_ID", "200000001")
        .env("TENCENT_MEETING_SECRET_ID", "AKIDEXAMPLE")
        .env("TENCENT_MEETING_SECRET_KEY", "SECRETKEYEXAMPLE")
        .env_remove("TENCENT_MEETING_SDK_ID")
        .env_remove("TENCENT_MEETING_OPERATOR_ID");
    command
}

#[test]
fn every_example_shows_what_it_is_about() {
    for (name, wanted) in EXAMPLES {
        let output = program(name).output().unwrap();
        let printed = String::from_utf8_lossy(&output.stdout);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{name}: {printed}\n{errors}");
        for wanted in wanted {
            assert!(printed.contains(wanted), "{name}: {wanted:?}: {printed}");
        }
        assert!(!printed.contains("SECRETKEYEXAMPLE"), "{name}: {printed}");
    }
}

#[test]
fn every_example_is_tested_and_in_the_readme() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = std::fs::read_to_string(directory.join("README.md")).unwrap();
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            let name = path.file_stem().unwrap().to_str().unwrap();
            assert!(EXAMPLES.iter().any(|(known, _)| *known == name), "{name}");
            assert!(readme.contains(&format!("--example {name}`")), "{name}");
        }
    }
}

const CALL: &str = "--live --meeting-id 1343400000000927028 --operator-id user1";

#[test]
fn arguments_name_one_room() {
    for (arguments, expected) in [
        ("", "required"),
        ("--room-id r --sip 192.0.2.1", "cannot be used with"),
        ("--h323 sip:a@example.com", "--h323"),
        ("--room-id r --patience=-1", "--patience"),
    ] {
        let mut program = program("room_call");
        let words = CALL.split(' ').chain(arguments.split_whitespace());
        let output = program.args(words).output().unwrap();
        let errors = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{arguments}: {errors}");
        assert!(errors.contains(expected), "{arguments}: {errors}");
    }
}

#[test]
fn cancel_room_call_cancels_at_another_service() {
    let server = Server::start_blocking();
    let mut program = program("cancel_room_call");
    let words = CALL
        .split(' ')
        .chain(["--room-id", "east", "--invite-id", "33faef6b"]);
    let status = program
        .args(words)
        .args(["--base-url", server.url()])
        .status();
    assert!(status.unwrap().success());
    let expected = server.expect(CancelRoomCall::SPEC).times(1);
    expected.field("invite_id", "33faef6b").assert();
}

/// `room_call` with a room of `server`.
struct Run {
    child: Child,
    out: BufReader<ChildStdout>,
    text: String,
}

impl Run {
    fn start(server: &Server, arguments: &str) -> Self {
        let words = CALL.split(' ').chain(arguments.split_whitespace());
        let mut child = program("room_call")
            .args(words)
            .args(["--base-url", server.url()])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        let text = String::new();
        Self { child, out, text }
    }

    /// Reads until a line has this in it.
    #[cfg(unix)]
    fn until(&mut self, wanted: &str) {
        loop {
            let from = self.text.len();
            let read = self.out.read_line(&mut self.text).unwrap();
            assert!(read > 0, "{wanted:?} is missing:\n{}", self.text);
            if self.text[from..].contains(wanted) {
                return;
            }
        }
    }

    #[cfg(unix)]
    fn interrupt(&self) {
        let pid = self.child.id().to_string();
        let sent = Command::new("kill").args(["-s", "INT", &pid]).status();
        assert!(sent.unwrap().success());
    }

    /// Returns whether the program succeeded, and what it printed.
    fn end(mut self) -> (bool, String) {
        self.out.read_to_string(&mut self.text).unwrap();
        let mut errors = self.child.stderr.take().unwrap();
        errors.read_to_string(&mut self.text).unwrap();
        (self.child.wait().unwrap().success(), self.text)
    }
}

#[test]
fn a_room_that_answers_is_not_cancelled() {
    let server = Server::start_blocking();
    let rooms = server.rooms();
    rooms.when_called(
        "east",
        Reaction::RefusesAfter(std::time::Duration::from_millis(300)),
    );
    let (succeeded, text) = Run::start(&server, "--room-id east").end();
    assert!(succeeded && text.contains("Refused"), "{text}");
    server.expect(CancelRoomCall::SPEC).times(0).assert();
}

#[test]
fn a_room_that_does_not_answer_in_time_is_cancelled() {
    let server = Server::start_blocking();
    let rooms = server.rooms();
    // Cancelling is tried again.
    server.on(CancelRoomCall::SPEC).reply_error(500, 41, "busy");
    let (succeeded, text) = Run::start(&server, "--sip sip:east@example.com --patience 0.5").end();
    assert!(succeeded, "{text}");
    assert!(rooms.ringing().is_empty(), "{text}");
    server.expect(CancelRoomCall::SPEC).times(2).assert();
}

#[cfg(unix)]
#[test]
fn ctrl_c_cancels_the_call() {
    let server = Server::start_blocking();
    let rooms = server.rooms();
    let mut run = Run::start(&server, "--room-id east");
    run.until("calling; the call is");
    assert_eq!(rooms.ringing().len(), 1);
    run.interrupt();
    let (succeeded, text) = run.end();
    assert!(succeeded, "{text}");
    assert!(rooms.ringing().is_empty(), "{text}");
}

/// The room rings already, but the id of the call is not known yet.
#[cfg(unix)]
#[test]
fn ctrl_c_before_the_response_waits_for_it() {
    let server = Server::start_blocking();
    let rooms = server.rooms();
    let gate = Gate::new();
    server.on(RoomCall::SPEC).hold(&gate);
    let run = Run::start(&server, "--room-id east");
    assert!(gate.wait_for_arrival(std::time::Duration::from_secs(30)));
    run.interrupt();
    gate.open();
    let (succeeded, text) = run.end();
    assert!(succeeded && text.contains("asked to stop"), "{text}");
    assert!(rooms.ringing().is_empty(), "{text}");
}
