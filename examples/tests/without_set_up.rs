//! Each example runs without arguments, without set-up and without a network, and says what it is there to say. What
//! `room_call` does besides is in a file of its own.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// The folder of the programs, which are built if they are not up to date.
fn programs() -> &'static PathBuf {
    static PROGRAMS: OnceLock<PathBuf> = OnceLock::new();
    PROGRAMS.get_or_init(|| {
        let built = Command::new(env!("CARGO"))
            .args(["build", "--quiet", "-p", "examples", "--examples"])
            .status()
            .unwrap();
        assert!(built.success());
        // This test is <target>/<profile>/deps/without_set_up-<hash>.
        let this = std::env::current_exe().unwrap();
        let profile = this.parent().and_then(Path::parent).unwrap();
        profile.join("examples")
    })
}

/// What an example prints.
#[track_caller]
fn printed(name: &str) -> String {
    let program = programs().join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    let mut command = Command::new(program);
    for variable in ["APP_ID", "SECRET_ID", "SECRET_KEY", "SDK_ID", "OPERATOR_ID"] {
        command.env_remove(format!("TENCENT_MEETING_{variable}"));
    }
    let output = command.output().unwrap();
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    assert!(
        output.status.success(),
        "{}\n{}",
        text(&output.stdout),
        text(&output.stderr)
    );
    text(&output.stdout)
}

#[track_caller]
fn assert_says(name: &str, wanted: &[&str]) {
    let printed = printed(name);
    for wanted in wanted {
        assert!(printed.contains(wanted), "{wanted:?} is not in\n{printed}");
    }
    assert!(!printed.contains("SECRETKEYEXAMPLE"), "{printed}");
}

#[test]
fn cancel_room_call() {
    assert_says(
        "cancel_room_call",
        &["PUT /v1/meeting-rooms/cancel-room-call HTTP/1.1", "9003"],
    );
}

#[test]
fn room_call() {
    assert_says("room_call", &["accepted"]);
}

#[test]
fn own_endpoint() {
    assert_says(
        "own_endpoint",
        &[
            "room-0001  East & West  Free",
            "room-0002  East & West 2  Other(17)",
            "GET /v1/meeting-rooms?operator_id=user1&operator_id_type=1&page=2&page_size=50&meeting_room_name=East%20%26%20West",
            "page_size",
        ],
    );
}

#[test]
fn blocking() {
    assert_says(
        "blocking",
        &["ringing: ", "AcceptedOrJoining", "answers to 4 threads"],
    );
}

#[test]
fn tower_layers() {
    assert_says(
        "tower_layers",
        &[
            "PUT: 200 OK after",
            "PUT: request timed out after",
            "timed out: no answer: request timed out; 1 attempt, may have been processed",
        ],
    );
}

#[test]
fn in_process_server() {
    assert_says("in_process_server", &["Cancelled"]);
}

#[test]
fn openapi() {
    assert_says("openapi", &["\"openapi\": \"3.1."]);
}

/// An example that nobody runs here is one that rots.
#[test]
fn every_example_is_run() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let tests = include_str!("without_set_up.rs");
    let readme = std::fs::read_to_string(folder.join("../README.md")).unwrap();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            let name = path.file_stem().unwrap().to_str().unwrap();
            assert!(tests.contains(&format!("fn {name}()")), "{name}");
            assert!(readme.contains(&format!("--example {name}`")), "{name}");
        }
    }
}
