//! The service rejects a nonce that it has seen before, so no two attempts may carry the same nonce. This applies to
//! the attempts of one client, of several programs in the same second, and of a program and its fork.
//!
//! The nonces are taken from signed requests as they leave a client. The processes run this test binary again, and a
//! variable selects their task.

use std::cell::RefCell;
use std::collections::HashSet;
use std::convert::Infallible;
use std::future::{Ready, ready};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use fork::Fork;
use meeting_api::{Client, Valid};
use tests::client::aksk;
use tests::endpoint::{Ring, ring};
use tokio::runtime::{Builder, Runtime};
use tower_service::Service;

/// The variable with the file for the nonces of a process.
const NONCES: &str = "MEETING_API_TEST_NONCES";

/// The second in which all requests are signed.
const SECOND: u64 = 1_700_000_000;

const PROCESSES: usize = 8;
const THREADS: usize = 8;
const SIGNATURES: usize = 1_000_000;

thread_local! {
    /// The nonces in the signatures of this thread.
    static SIGNED: RefCell<Vec<u64>> = const { RefCell::new(Vec::new()) };
}

/// A service without a network that keeps the nonce of each request.
#[derive(Clone)]
struct Keeper;

impl Service<http::Request<Bytes>> for Keeper {
    type Response = http::Response<String>;
    type Error = Infallible;
    type Future = Ready<Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Bytes>) -> Self::Future {
        let header = |name: &str| request.headers()[name].to_str().unwrap();
        assert_eq!(header("x-tc-timestamp").parse(), Ok(SECOND));
        assert_eq!(header("x-tc-signature").len(), 88);
        let nonce = header("x-tc-nonce").parse().unwrap();
        SIGNED.with_borrow_mut(|signed| signed.push(nonce));
        ready(Ok(http::Response::new("{}".to_owned())))
    }
}

fn client() -> Client {
    Client::builder(aksk())
        .clock(|| SystemTime::UNIX_EPOCH + Duration::from_secs(SECOND))
        .service(Keeper)
        .build()
        .unwrap()
}

/// Returns a runtime with a timer, which is sufficient for a request without a network. The runtime holds no file that
/// a fork would share.
fn runtime() -> Runtime {
    Builder::new_current_thread().enable_time().build().unwrap()
}

/// Sends a number of requests, and returns their nonces.
fn sign(runtime: &Runtime, client: &Client, request: &Valid<Ring>, calls: usize) -> Vec<u8> {
    runtime.block_on(async {
        for _ in 0..calls {
            client.send(request).await.unwrap();
        }
    });
    SIGNED
        .take()
        .into_iter()
        .flat_map(u64::to_le_bytes)
        .collect()
}

/// A directory that is removed at the end of the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Starts the test `name` of this binary in a separate process.
fn process(name: &str, nonces: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", name, "--test-threads=1"])
        .env(NONCES, nonces)
        .stdout(Stdio::null())
        .spawn()
        .unwrap()
}

/// Returns the number of nonces, and the number of different nonces.
fn count<'a>(files: impl IntoIterator<Item = &'a PathBuf>) -> (usize, usize) {
    let mut all = 0;
    let mut different = HashSet::new();
    for file in files {
        let bytes = std::fs::read(file).unwrap();
        let (nonces, rest) = bytes.as_chunks::<8>();
        assert!(rest.is_empty());
        all += nonces.len();
        different.extend(nonces.iter().copied().map(u64::from_le_bytes));
    }
    (all, different.len())
}

#[test]
fn row_79_processes_and_threads_that_sign_in_the_same_second() {
    const NAME: &str = "nonces::row_79_processes_and_threads_that_sign_in_the_same_second";
    const CALLS: usize = SIGNATURES / PROCESSES / THREADS;
    if let Some(path) = std::env::var_os(NONCES) {
        let client = client();
        let nonces = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..THREADS)
                .map(|_| scope.spawn(|| sign(&runtime(), &client, &ring(), CALLS)))
                .collect();
            let nonces = threads.into_iter().map(|thread| thread.join().unwrap());
            nonces.collect::<Vec<_>>().concat()
        });
        return std::fs::write(path, nonces).unwrap();
    }
    let folder = Folder::new("nonces");
    let files: Vec<_> = (0..PROCESSES)
        .map(|number| folder.0.join(number.to_string()))
        .collect();
    let processes: Vec<_> = files.iter().map(|file| process(NAME, file)).collect();
    for mut process in processes {
        assert!(process.wait().unwrap().success());
    }
    assert_eq!(count(&files), (SIGNATURES, SIGNATURES));
}

#[test]
fn row_81_a_client_that_is_forked() {
    const NAME: &str = "nonces::row_81_a_client_that_is_forked";
    const CALLS: usize = 1000;
    if let Some(path) = std::env::var_os(NONCES) {
        let path = PathBuf::from(path);
        // All state that a client may keep exists before the fork.
        let (runtime, client, request) = (runtime(), client(), ring());
        let before = sign(&runtime, &client, &request, CALLS);
        let (name, nonces) = match fork::fork().unwrap() {
            // A client stays in its process, so the child builds a new client.
            Fork::Child => ("child", sign(&runtime, &self::client(), &request, CALLS)),
            Fork::Parent(child) => {
                let after = sign(&runtime, &client, &request, CALLS);
                fork::waitpid(child).unwrap();
                ("parent", [before, after].concat())
            }
        };
        std::fs::write(path.with_extension(name), nonces).unwrap();
        // Neither process returns to its copy of the test runner.
        std::process::exit(0);
    }
    let folder = Folder::new("fork");
    let path = folder.0.join("nonces");
    assert!(process(NAME, &path).wait().unwrap().success());
    let files = ["child", "parent"].map(|name| path.with_extension(name));
    assert_eq!(count(&files), (3 * CALLS, 3 * CALLS));
}
