//! The first steps of a new user: an empty crate, with the two quick starts of the README pasted into it. The crate is
//! compiled and run against test servers.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The credentials of the server's account, for the variables that the README's code reads.
const CREDENTIALS: [(&str, &str); 3] = [
    ("TENCENT_MEETING_APP_ID", "200000001"),
    ("TENCENT_MEETING_SECRET_ID", "AKIDEXAMPLE"),
    ("TENCENT_MEETING_SECRET_KEY", "SECRETKEYEXAMPLE"),
];

/// The program around the README's code.
const MAIN: &str = r#"
use std::error::Error;
use std::sync::LazyLock;

use meeting_api::testing::Server;

static SERVER: LazyLock<Server> = LazyLock::new(Server::start_blocking);

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    application::stop_ringing().await?;
    for request in SERVER.requests() {
        println!("{} {} {}", request.response_status(), request.method(), request.target());
        println!("{}", String::from_utf8_lossy(request.body()));
    }

    let server = meeting_core::testing::Server::<library::Library>::start().await;
    server.declare(<library::LendBook as meeting_core::Endpoint>::SPEC);
    let credentials = meeting_core::Bearer::new("TOKENEXAMPLE");
    let client = meeting_core::Client::builder(credentials).base_url(server.url()).build()?;
    library::lend(&client).await?;
    for request in server.requests() {
        println!("{} {} {}", request.response_status(), request.method(), request.target());
        println!("{}", String::from_utf8_lossy(request.body()));
    }
    Ok(())
}
"#;

/// Returns the directory of the workspace.
fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Returns the blocks of Rust in a document, in order.
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

/// Returns the README's code with the URL of the test server, which is the only difference.
fn on_the_server(call: &str) -> String {
    let (before, client) = call
        .split_once("Client::builder(")
        .expect("the README's code builds a client");
    let (arguments, after) = client
        .split_once(".build()?")
        .expect("the README's code calls `.build()`");
    format!("{before}Client::builder({arguments}.base_url(crate::SERVER.url()).build()?{after}")
        .replace("async fn stop_ringing", "pub async fn stop_ringing")
}

/// A crate outside the workspace. The crate is removed at the end.
struct NewCrate(PathBuf);

impl NewCrate {
    fn with(main: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("a-new-user-{}", std::process::id()));
        fs::create_dir_all(folder.join("src")).unwrap();
        let package = |name: &str| fs::canonicalize(workspace().join(name)).unwrap();
        let (api, core) = (package("meeting-api"), package("meeting-core"));
        let manifest = format!(
            r#"
[package]
name = "a-new-user"
version = "0.0.0"
edition = "2024"

[dependencies]
meeting-api = {{ path = {api:?}, features = ["testing"] }}
meeting-core = {{ path = {core:?}, features = ["testing"] }}
tokio = {{ version = "1", features = ["macros", "rt"] }}
"#
        );
        fs::write(folder.join("Cargo.toml"), manifest).unwrap();
        fs::write(folder.join("src/main.rs"), main).unwrap();
        // The same versions as the workspace, so nothing is fetched for this crate alone.
        fs::copy(workspace().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
        Self(folder)
    }

    fn run(&self) -> Output {
        // In the workspace's target directory, so the dependencies are not compiled again.
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
        // A crate that cannot be removed stays in the folder for temporary files.
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn the_readme_pasted_into_an_empty_crate_works() {
    let readme = fs::read_to_string(workspace().join("README.md")).unwrap();
    let blocks = rust_blocks(&readme);
    let [application, library] = blocks.as_slice() else {
        panic!("the README has code other than its two quick starts: {blocks:?}");
    };
    let application = on_the_server(application);
    let main =
        format!("mod application {{\n{application}\n}}\n\nmod library {{\n{library}\n}}\n{MAIN}");

    let output = NewCrate::with(&main).run();

    let printed = String::from_utf8_lossy(&output.stdout);
    let messages = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{printed}\n{messages}\n{main}");
    assert!(!messages.contains("warning"), "{messages}");
    let lines: Vec<_> = printed.lines().collect();
    let [cancelled, cancel, lent, lend] = lines.as_slice() else {
        panic!("{printed}");
    };
    assert_eq!(*cancelled, "200 PUT /v1/meeting-rooms/cancel-room-call");
    let room = r#""meeting_room_id":"room-0001""#;
    assert!(cancel.contains(room), "{cancel}");
    assert_eq!(*lent, "200 PUT /v1/books/978-0/loan");
    assert_eq!(*lend, r#"{"reader":"ada","days":14}"#);
}
