//! The example as a program of its own: real signals, and a server that knows whether a room rings.

use std::io::{BufRead, BufReader, Read};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::OnceLock;
use std::time::Duration;

use meeting_api::Endpoint;
use meeting_api::rooms::{CancelRoomCall, RoomCall, RoomCallInfo, RoomCallState};
use meeting_api::testing::{Gate, Reaction, Server};

/// The program, built if it is not up to date.
fn program() -> &'static PathBuf {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(build)
}

fn build() -> PathBuf {
    let built = Command::new(env!("CARGO"))
        .args([
            "build",
            "--quiet",
            "-p",
            "examples",
            "--example",
            "room_call",
        ])
        .status()
        .unwrap();
    assert!(built.success());
    // This test is <target>/<profile>/deps/room_call-<hash>.
    let mut path = std::env::current_exe().unwrap();
    path.pop();
    path.pop();
    path.push("examples");
    path.push(format!("room_call{}", std::env::consts::EXE_SUFFIX));
    path
}

struct Run {
    child: Child,
    out: BufReader<ChildStdout>,
    text: String,
}

impl Run {
    /// The program, calling a room of `server`.
    fn start(server: &Server, arguments: &str) -> Self {
        let mut child = Command::new(program())
            .args(["--live", "--meeting-id", "1343400000000927028"])
            .args(["--operator-id", "user1", "--base-url", server.url()])
            .args(arguments.split_whitespace())
            .env("TENCENT_MEETING_APP_ID", "200000001")
            .env("TENCENT_MEETING_SECRET_ID", "AKIDEXAMPLE")
            .env("TENCENT_MEETING_SECRET_KEY", "SECRETKEYEXAMPLE")
            .env_remove("TENCENT_MEETING_SDK_ID")
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        let text = String::new();
        Self { child, out, text }
    }

    /// Reads until a line says so.
    fn until(&mut self, wanted: &str) {
        loop {
            let from = self.text.len();
            let read = self.out.read_line(&mut self.text).unwrap();
            assert!(read > 0, "it never said {wanted:?}:\n{}", self.text);
            if self.text[from..].contains(wanted) {
                return;
            }
        }
    }

    #[cfg(unix)]
    fn signal(&self, name: &str) {
        let pid = self.child.id().to_string();
        let sent = Command::new("kill").args(["-s", name, &pid]).status();
        assert!(sent.unwrap().success());
    }

    /// The exit code, and what was said on both outputs.
    fn end(mut self) -> (i32, String) {
        self.out.read_to_string(&mut self.text).unwrap();
        let mut errors = self.child.stderr.take().unwrap();
        errors.read_to_string(&mut self.text).unwrap();
        (self.child.wait().unwrap().code().unwrap(), self.text)
    }
}

#[test]
fn without_arguments_three_rooms_are_called_and_none_rings_afterwards() {
    let run = Command::new(program()).output().unwrap();
    let text = String::from_utf8(run.stdout).unwrap();
    assert!(run.status.success(), "{text}");
    for part in [
        "the room has accepted",
        "the room has refused",
        "cancelling the call",
        "Rooms that ring now: 0",
    ] {
        assert!(text.contains(part), "{part:?} in\n{text}");
    }
}

#[test]
fn a_room_that_accepts_is_not_cancelled() {
    let server = Server::start_blocking();
    let rooms = server.rooms();
    rooms.when_called("east", Reaction::AcceptsAfter(Duration::from_millis(300)));
    let run = Run::start(&server, "--room-id east --interval 0.1");
    let (code, text) = run.end();
    assert_eq!(code, 0, "{text}");
    server.expect(RoomCall::SPEC).times(1).assert();
    server.expect(CancelRoomCall::SPEC).times(0).assert();
    assert_eq!(rooms.calls()[0].state(), RoomCallState::AcceptedOrJoining);
}

#[test]
fn a_room_that_does_not_answer_in_time_is_cancelled() {
    let server = Server::start_blocking();
    let rooms = server.rooms();
    let run = Run::start(
        &server,
        "--sip sip:east@example.com --interval 0.2 --patience 0.7",
    );
    let (code, text) = run.end();
    assert_eq!(code, 3, "{text}");
    server.expect(CancelRoomCall::SPEC).times(1).assert();
    assert_eq!(rooms.calls()[0].state(), RoomCallState::CancelledOrJoined);
    // Polite: no more than a question every 0.2 seconds.
    let asked = server.requests().len() - 2;
    assert!((1..=4).contains(&asked), "{asked}");
}

#[cfg(unix)]
#[test]
fn signals_cancel_the_call() {
    for name in ["INT", "TERM", "HUP"] {
        let server = Server::start_blocking();
        let rooms = server.rooms();
        let mut run = Run::start(&server, "--room-id east --interval 0.1");
        run.until("it rings; the call is");
        run.until("it rings");
        assert_eq!(rooms.ringing().len(), 1);
        run.signal(name);
        let (code, text) = run.end();
        assert_eq!(code, 130, "{name}: {text}");
        assert!(text.contains("the call is cancelled"), "{name}: {text}");
        assert!(rooms.ringing().is_empty(), "{name}: {text}");
        server.expect(CancelRoomCall::SPEC).times(1).assert();
    }
}

/// The room rings already, but its caller does not know the id of the call yet.
#[cfg(unix)]
#[test]
fn ctrl_c_before_the_id_is_known_waits_for_it() {
    let server = Server::start_blocking();
    let rooms = server.rooms();
    let gate = Gate::new();
    server.on(RoomCall::SPEC).hold(&gate);
    let mut run = Run::start(&server, "--room-id east");
    assert!(gate.wait_for_arrival(Duration::from_secs(30)));
    run.signal("INT");
    run.until("stopping as soon as");
    assert_eq!(rooms.ringing().len(), 1);
    gate.open();
    let (code, text) = run.end();
    assert_eq!(code, 130, "{text}");
    assert!(rooms.ringing().is_empty(), "{text}");
}

/// A second Ctrl-C does not leave the room ringing either.
#[cfg(unix)]
#[test]
fn ctrl_c_again_and_again_does_not_stop_the_cancelling() {
    let server = Server::start_blocking();
    let rooms = server.rooms();
    server.on(CancelRoomCall::SPEC).reply_error(500, 41, "busy");
    server.on(CancelRoomCall::SPEC).cut(0);
    let mut run = Run::start(&server, "--room-id east --interval 0.1");
    run.until("it rings; the call is");
    run.signal("INT");
    run.until("cancelling failed");
    run.signal("INT");
    let (code, text) = run.end();
    assert_eq!(code, 130, "{text}");
    assert!(rooms.ringing().is_empty(), "{text}");
}

#[test]
fn a_call_whose_answer_is_lost_is_outlasted() {
    let server = Server::start_blocking();
    let rooms = server.rooms();
    rooms.when_called("east", Reaction::RefusesAfter(Duration::from_millis(600)));
    server.on(RoomCall::SPEC).cut(0);
    let (code, text) = Run::start(&server, "--room-id east --interval 0.2").end();
    assert_eq!(code, 1, "{text}");
    assert!(text.contains("the answer was lost"), "{text}");
    assert!(rooms.ringing().is_empty(), "{text}");
    server.expect(RoomCall::SPEC).times(1).assert();
}

#[test]
fn questions_that_fail_are_asked_again() {
    let server = Server::start_blocking();
    let rooms = server.rooms();
    for _ in 0..6 {
        let info = server.on(RoomCallInfo::SPEC);
        info.reply_error(500, 10002, "query of the call state failed");
    }
    rooms.when_called("east", Reaction::RefusesAfter(Duration::from_millis(100)));
    let (code, text) = Run::start(&server, "--room-id east --interval 0.1").end();
    assert_eq!(code, 3, "{text}");
    assert!(text.contains("the room has refused"), "{text}");
}
