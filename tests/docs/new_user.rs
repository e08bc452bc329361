//! The first steps of a new user: an empty crate, with the two quick starts of the README, or with the guide to a new
//! service pasted into it. The crate is compiled and run against test servers.

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

/// Returns the directory of a package of the workspace.
fn package(name: &str) -> PathBuf {
    fs::canonicalize(workspace().join(name)).unwrap()
}

/// Returns the blocks of one language in a document, in order.
fn blocks(document: &str, wanted: &str) -> Vec<String> {
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
        if language.split(',').next() == Some(wanted) {
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
    /// A crate with its dependencies and the content of one file.
    fn with(name: &str, dependencies: &str, file: &str, content: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("{name}-{}", std::process::id()));
        fs::create_dir_all(folder.join("src")).unwrap();
        let package = format!("[package]\nname = \"{name}\"\nedition = \"2024\"\n\n");
        fs::write(folder.join("Cargo.toml"), package + dependencies).unwrap();
        fs::write(folder.join("src").join(file), content).unwrap();
        // The same versions as the workspace, so nothing is fetched for this crate alone.
        fs::copy(workspace().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
        Self(folder)
    }

    fn cargo(&self, command: &str) -> Output {
        // In the workspace's target directory, so the dependencies are not compiled again.
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("..");
        Command::new(env!("CARGO"))
            .args([command, "--offline", "--manifest-path"])
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
    let blocks = blocks(&readme, "rust");
    let [application, library] = blocks.as_slice() else {
        panic!("the README has code other than its two quick starts: {blocks:?}");
    };
    let application = on_the_server(application);
    let main =
        format!("mod application {{\n{application}\n}}\n\nmod library {{\n{library}\n}}\n{MAIN}");

    let (api, core) = (package("meeting-api"), package("meeting-core"));
    let dependencies = format!(
        r#"
[dependencies]
meeting-api = {{ path = {api:?}, features = ["testing"] }}
meeting-core = {{ path = {core:?}, features = ["testing"] }}
tokio = {{ version = "1", features = ["macros", "rt"] }}
"#
    );
    let output = NewCrate::with("a-new-user", &dependencies, "main.rs", &main).cargo("run");

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

#[test]
fn the_guide_to_a_new_service_pasted_into_an_empty_crate_works() {
    let guide = package("meeting-core").join("docs/forty_lines.md");
    let guide = fs::read_to_string(guide).unwrap();
    let [dependencies] = &blocks(&guide, "toml")[..] else {
        panic!("the guide has one block of dependencies: {guide}");
    };
    let [service] = &blocks(&guide, "rust")[..] else {
        panic!("the guide has one block of Rust: {guide}");
    };
    // The crate of the workspace instead of the published one.
    let path = format!("path = {:?}", package("meeting-core"));
    let dependencies = dependencies
        .replace(
            "meeting-core = \"0.1\"",
            &format!("meeting-core = {{ {path} }}"),
        )
        .replace("version = \"0.1\"", &path);

    let output = NewCrate::with("a-new-service", &dependencies, "lib.rs", service).cargo("test");

    let printed = String::from_utf8_lossy(&output.stdout);
    let messages = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{printed}\n{messages}");
    assert!(!messages.contains("warning"), "{messages}");
    assert!(
        printed.contains("test tests::lends_a_book ... ok"),
        "{printed}"
    );
}
