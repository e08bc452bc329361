//! What a new user does: an empty crate of their own, and the README's declaration and call pasted into it.
//! The crate is compiled and run, with a server in its process in the place of the service.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The credentials of the server's account, where the README's call looks for them.
const CREDENTIALS: [(&str, &str); 3] = [
    ("TENCENT_MEETING_APP_ID", "200000001"),
    ("TENCENT_MEETING_SECRET_ID", "AKIDEXAMPLE"),
    ("TENCENT_MEETING_SECRET_KEY", "SECRETKEYEXAMPLE"),
];

/// What comes before and after the README's code.
const MAIN: &str = r#"
use std::error::Error;
use std::sync::LazyLock;

use meeting_api::rooms::{DeviceType, OperatorIdType};
use meeting_api::testing::Server;
use meeting_api::{AkSk, Client};

static SERVER: LazyLock<Server> = LazyLock::new(Server::start_blocking);

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    call::stop_ringing().await?;

    let client = Client::builder(AkSk::from_env()?).base_url(SERVER.url()).build()?;
    let request = declaration::CancelRoomCall::builder()
        .operator_id("user1")
        .operator_id_type(OperatorIdType::UserId)
        .meeting_room_id("room-0002")
        .meeting_id("13434000000000927028")
        .invite_id("33faef6b-0000-4000-8000-9d715cc33f95")
        .instance_id(DeviceType::Pc)
        .build()?;
    declaration::cancel_room_call(&client, &request).await?;

    for request in SERVER.requests() {
        println!("{} {} {}", request.answer_status(), request.method(), request.target());
        println!("{}", String::from_utf8_lossy(request.body()));
    }
    Ok(())
}
"#;

/// The folder of the workspace.
fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The blocks of Rust in a document, in order.
fn rust_blocks(document: &str) -> Vec<String> {
    let mut blocks = Vec::new();
    let mut lines = document.lines();
    while let Some(line) = lines.next() {
        let Some(language) = line.strip_prefix("```") else {
            continue;
        };
        let block: Vec<_> = lines
            .by_ref()
            .take_while(|line| !line.starts_with("```"))
            .collect();
        if language.split(',').next() == Some("rust") {
            blocks.push(block.join("\n"));
        }
    }
    blocks
}

/// The call, with its client on the server in the process: the one thing in which it differs from the README.
fn on_the_server(call: &str) -> String {
    let (before, client) = call
        .split_once("Client::builder(")
        .expect("the README's call makes its client");
    let (arguments, after) = client
        .split_once(".build()?")
        .expect("the README's client is built");
    format!("{before}Client::builder({arguments}.base_url(crate::SERVER.url()).build()?{after}")
        .replace("async fn stop_ringing", "pub async fn stop_ringing")
}

/// A crate of somebody's, outside of the workspace. It is removed at the end.
struct NewCrate(PathBuf);

impl NewCrate {
    fn with(main: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("a-new-user-{}", std::process::id()));
        fs::create_dir_all(folder.join("src")).unwrap();
        let runtime = fs::canonicalize(workspace().join("meeting-api")).unwrap();
        let manifest = format!(
            r#"
[package]
name = "a-new-user"
version = "0.0.0"
edition = "2024"

[dependencies]
meeting-api = {{ path = {runtime:?}, features = ["testing"] }}
tokio = {{ version = "1", features = ["macros", "rt"] }}
"#
        );
        fs::write(folder.join("Cargo.toml"), manifest).unwrap();
        fs::write(folder.join("src/main.rs"), main).unwrap();
        // The versions that the workspace has: nothing is fetched for this crate alone.
        fs::copy(workspace().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
        Self(folder)
    }

    fn run(&self) -> Output {
        // Beside what is compiled already, so that the dependencies need not be compiled again.
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("..");
        Command::new(env!("CARGO"))
            .args(["run", "--offline", "--manifest-path"])
            .arg(self.0.join("Cargo.toml"))
            .env("CARGO_TARGET_DIR", target)
            .envs(CREDENTIALS)
            .output()
            .unwrap()
    }
}

impl Drop for NewCrate {
    fn drop(&mut self) {
        // What cannot be removed is in the folder for what is temporary.
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn the_readme_pasted_into_an_empty_crate_works() {
    let readme = fs::read_to_string(workspace().join("README.md")).unwrap();
    let blocks = rust_blocks(&readme);
    let [declaration, call, ..] = blocks.as_slice() else {
        panic!("the README has no declaration and no call: {blocks:?}");
    };
    let call = on_the_server(call);
    let main = format!("mod declaration {{\n{declaration}\n}}\n\nmod call {{\n{call}\n}}\n{MAIN}");

    let output = NewCrate::with(&main).run();

    let said = String::from_utf8_lossy(&output.stdout);
    let complaints = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}\n{complaints}\n{main}");
    assert!(!complaints.contains("warning"), "{complaints}");
    let lines: Vec<_> = said.lines().collect();
    let [first, pasted, second, own] = lines.as_slice() else {
        panic!("{said}");
    };
    let answered = "200 PUT /v1/meeting-rooms/cancel-room-call";
    assert_eq!((*first, *second), (answered, answered));
    assert!(
        pasted.contains(r#""meeting_room_id":"room-0001""#),
        "{pasted}"
    );
    assert!(own.contains(r#""meeting_room_id":"room-0002""#), "{own}");
}
