//! A client needs no more memory for ten thousand requests than for a thousand, with 64 requests in flight and one in
//! twenty failing. The server is a separate process, so only the memory of the client is counted. A response needs no
//! more than twice its size, regardless of its content.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::io::{BufRead, BufReader, Read, Write};
use std::iter::repeat_n;
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream;
use meeting_api::records::UploadRecordingPart;
use meeting_api::spec::RetrySafety;
use meeting_api::types::OperatorIdType;
use meeting_api::{
    AkSk, Body, ByteStream, Client, Endpoint, File, OAuth2, RetryPolicy, endpoint, reqwest,
};
use peak_alloc::PeakAlloc;
use tests::client::{aksk, answer};
use tests::endpoint::{ring, safe_ring};
use tests::server::Server;
use tests::unreliable::behave;
use tower_service::Service;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// Separates the tests, because the allocations of all threads are counted together.
static ALONE: Mutex<()> = Mutex::new(());

const CALLS: usize = 10_000;
const ROUNDS: usize = 10;
const IN_FLIGHT: usize = 64;

/// The variable that tells a process to be the server.
const SERVES: &str = "MEETING_API_TEST_SERVES";

const NAME: &str = "memory_stays_flat";

/// This test in a separate process, which serves until the value is dropped.
struct Process {
    child: Child,
    url: String,
}

impl Process {
    fn start() -> Self {
        Self::start_as("a scripted server")
    }

    fn start_as(server: &str) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", NAME, "--nocapture"])
            .env(SERVES, server)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let url = lines
            .map(|line| line.unwrap())
            .find_map(|line| line.find("http://").map(|start| line[start..].to_owned()))
            .unwrap();
        Self { child, url }
    }

    /// Runs the server in the process.
    fn serve(server: &str) {
        if server == RECORDINGS {
            return Self::serve_recordings();
        }
        let count = AtomicUsize::new(0);
        let server = Server::scripted(move |stream, request| {
            if request.line.starts_with("GET /v1/large") {
                return send_large(stream);
            }
            if request.line.starts_with("PUT /v1/large") {
                let _ = stream.write_all(&answer("200 OK", "", ""));
                return;
            }
            behave(stream, count.fetch_add(1, Ordering::SeqCst), || ());
        });
        println!("{}", server.url());
        let _ = std::io::stdin().read(&mut [0]);
    }
}

/// The server of the service, which loses the connection after the third part.
const RECORDINGS: &str = "recordings";

impl Process {
    fn serve_recordings() {
        let server = meeting_api::testing::Server::builder()
            .all_endpoints()
            .start_blocking();
        let parts = server.on(UploadRecordingPart::SPEC);
        parts.reply(200, "{}");
        parts.reply(200, "{}");
        parts.cut(5);
        println!("{}", server.url());
        let _ = std::io::stdin().read(&mut [0]);
    }
}

#[test]
fn a_recording_of_200_mib_is_uploaded_in_parts_and_a_lost_part_again() {
    const PARTS: u32 = 50;
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let server = Process::start_as(RECORDINGS);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let client = Client::builder(AkSk::new("200000001", "AKIDEXAMPLE", "SECRETKEYEXAMPLE"))
        .base_url(&server.url)
        .build()
        .unwrap();
    let path = std::env::temp_dir().join(format!("meeting-api-recording-{}", std::process::id()));
    let mut file = std::fs::File::create_new(&path).unwrap();
    file.set_len(200 << 20).unwrap();
    file = std::fs::File::open(&path).unwrap();
    let (handed, attempts) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicUsize::new(0)));
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    for number in 1..=PARTS {
        let mut content = vec![0; 4 << 20];
        file.read_exact(&mut content).unwrap();
        let size = content.len() as u64;
        let (sum, count, last) = (
            Arc::clone(&handed),
            Arc::clone(&attempts),
            AtomicU64::new(0),
        );
        let content = Body::from(content).on_progress(move |bytes, length| {
            assert_eq!(length, Some(size));
            let before = last.swap(bytes, Ordering::SeqCst);
            // A new attempt begins at 0.
            let (new, first) = if bytes > before {
                (bytes - before, before == 0)
            } else {
                (bytes, true)
            };
            sum.fetch_add(new, Ordering::SeqCst);
            count.fetch_add(usize::from(first), Ordering::SeqCst);
        });
        let part = UploadRecordingPart::builder()
            .operator_id("user1")
            .operator_id_type(OperatorIdType::UserId)
            .upload_id("upload-1")
            .file_size(size)
            .file_seq(number)
            .file_checksum("b5cfa9d6c8febd618f91ac2843d50a1c")
            .file_content(File::new("weekly.mp4", content))
            .build()
            .unwrap();
        // A part has a number, so it may arrive twice.
        let call = client.send(&part).retry_safety(RetrySafety::Safe);
        runtime.block_on(call).unwrap();
    }
    std::fs::remove_file(&path).unwrap();
    assert_eq!(attempts.load(Ordering::SeqCst), PARTS as usize + 1);
    assert_eq!(handed.load(Ordering::SeqCst), (200 << 20) + (4 << 20));
    let needed = MEMORY.peak_usage().saturating_sub(before);
    assert!(needed < 16 * 1024 * 1024, "{needed}");
}

/// The size of the downloaded body.
const LARGE: usize = 256 * 1024 * 1024;

fn send_large(stream: &mut TcpStream) {
    let head = format!("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {LARGE}\r\n\r\n");
    let piece = vec![b'x'; 1024 * 1024];
    let mut outcome = stream.write_all(head.as_bytes());
    for _ in 0..LARGE / piece.len() {
        outcome = outcome.and_then(|()| stream.write_all(&piece));
    }
}

/// Reads a large body.
#[endpoint(GET, "/v1/large", response = ByteStream, function = download)]
#[derive(Clone, Debug)]
pub struct Large {}

#[test]
fn a_download_needs_no_more_memory_than_a_few_pieces() {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let server = Process::start();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let client = Client::builder(aksk())
        .base_url(&server.url)
        .build()
        .unwrap();
    let request = Large::builder().build().unwrap();
    let path = std::env::temp_dir().join(format!("meeting-api-large-{}", std::process::id()));
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    runtime.block_on(async {
        let mut stream = client.send(&request).await.unwrap();
        let mut read = 0;
        while let Some(piece) = stream.try_next().await.unwrap() {
            read += piece.len();
        }
        assert_eq!(read, LARGE);
        let stream = client.send(&request).await.unwrap();
        assert_eq!(stream.save_to(&path).await.unwrap(), LARGE as u64);
    });
    let saved = std::fs::metadata(&path).unwrap().len();
    std::fs::remove_file(&path).unwrap();
    assert_eq!(saved, LARGE as u64);
    let needed = MEMORY.peak_usage().saturating_sub(before);
    assert!(needed < 16 * 1024 * 1024, "{needed}");
}

/// Stores a large body.
#[endpoint(PUT, "/v1/large", body = bytes, function = upload)]
#[derive(Clone, Debug)]
pub struct Store {
    #[api(payload)]
    pub content: Body,
}

#[test]
fn an_upload_needs_no_more_memory_than_a_few_pieces() {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let server = Process::start();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let client = Client::builder(OAuth2::new("open-id", "TOKENEXAMPLE"))
        .base_url(&server.url)
        .deadline(Duration::from_secs(120))
        .build()
        .unwrap();
    let path = std::env::temp_dir().join(format!("meeting-api-stored-{}", std::process::id()));
    let file = std::fs::File::create(&path).unwrap();
    file.set_len(LARGE as u64).unwrap();
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    let handed = Arc::new(AtomicU64::new(0));
    runtime.block_on(async {
        let pieces = LARGE / PIECE.len();
        let stream = Body::stream(LARGE as u64, move || {
            stream::iter(repeat_n(
                Ok::<_, Infallible>(Bytes::from_static(PIECE)),
                pieces,
            ))
        });
        for content in [Body::file(&path).await.unwrap(), stream] {
            let progress = Arc::clone(&handed);
            let content = content.on_progress(move |bytes, length| {
                assert_eq!(length, Some(LARGE as u64));
                progress.store(bytes, Ordering::SeqCst);
            });
            let request = Store::builder().content(content).build().unwrap();
            client.send(&request).await.unwrap();
            assert_eq!(handed.swap(0, Ordering::SeqCst), LARGE as u64);
        }
    });
    std::fs::remove_file(&path).unwrap();
    let needed = MEMORY.peak_usage().saturating_sub(before);
    assert!(needed < 16 * 1024 * 1024, "{needed}");
}

const PIECE: &[u8] = &[b'x'; 1 << 16];

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Sends `calls` requests, with [`IN_FLIGHT`] of them at a time, and waits until all of them are finished.
async fn round(client: &Client, calls: usize) {
    let next = Arc::new(AtomicUsize::new(0));
    let workers: Vec<_> = (0..IN_FLIGHT)
        .map(|_| {
            let (client, next) = (client.clone(), Arc::clone(&next));
            tokio::spawn(async move {
                let mut failed = 0;
                loop {
                    let number = next.fetch_add(1, Ordering::SeqCst);
                    if number >= calls {
                        return failed;
                    }
                    let outcome = if number.is_multiple_of(2) {
                        client.send(&ring()).await
                    } else {
                        client.send(&safe_ring()).await
                    };
                    failed += usize::from(outcome.is_err());
                }
            })
        })
        .collect();
    let mut failed = 0;
    for worker in workers {
        failed += worker.await.unwrap();
    }
    assert!(
        failed > calls / 100,
        "{failed}: the server caused too few faults"
    );
}

#[test]
fn memory_stays_flat() {
    if let Ok(server) = std::env::var(SERVES) {
        return Process::serve(&server);
    }
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let server = Process::start();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    let short = Duration::from_millis(1);
    let client = Client::builder(aksk())
        .base_url(&server.url)
        .attempt_timeout(Duration::from_secs(2))
        .retry(
            RetryPolicy::default()
                .backoff(short, short)
                .throttled_backoff(short, short),
        )
        .build()
        .unwrap();
    let kept: Vec<_> = (0..ROUNDS)
        .map(|_| {
            runtime.block_on(round(&client, CALLS / ROUNDS));
            MEMORY.current_usage()
        })
        .collect();
    // The next requests may use the memory that a thousand requests leave. Ten bytes per request would be 90 kB.
    println!("{kept:?}, at most {}", MEMORY.peak_usage());
    let growth = kept[ROUNDS - 1].saturating_sub(kept[0]);
    assert!(growth < 64 * 1024, "{kept:?}");
    // In flight, each needs memory for its request, its response and the buffers of its connection.
    let peak = MEMORY.peak_usage();
    assert!(peak < kept[0] + IN_FLIGHT * 128 * 1024, "{peak}");
}

/// A service that responds to every request with the same body, which is allocated beforehand.
#[derive(Clone)]
struct Says(Bytes);

impl Service<http::Request<Bytes>> for Says {
    type Response = http::Response<reqwest::Body>;
    type Error = Infallible;
    type Future = Ready<Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: http::Request<Bytes>) -> Self::Future {
        ready(Ok(http::Response::new(self.0.clone().into())))
    }
}

/// Returns two megabytes: a beginning, a repeated part, and an end.
fn large(begin: &str, repeated: &[u8], end: &str) -> Bytes {
    let room = 2 * 1024 * 1024 - begin.len() - end.len();
    let repeated = repeated.repeat(room / repeated.len());
    [begin.as_bytes(), &repeated, end.as_bytes()]
        .concat()
        .into()
}

#[test]
fn a_response_needs_no_more_than_twice_its_size() {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let many = br#"{"":0},"#;
    for (body, code) in [
        (large(r#"{"a":["#, many, "0]}"), None),
        (large(r#"{"a":["#, b"[],", "0]}"), None),
        (large(r#"{"a":""#, br"\n", r#""}"#), None),
        (large(r#"{"a":0"#, br#","b":0"#, "}"), None),
        (
            large(r#"{"error_info":{"error_code":["#, many, "0]}}"),
            None,
        ),
        (
            large(r#"{"error_info":{"error_code":7,"message":["#, many, "0]}}"),
            Some(7),
        ),
        (
            large(
                r#"{"error_info":{"error_code":7,"message":""#,
                br"\u4f1a",
                r#""}}"#,
            ),
            Some(7),
        ),
        (
            large(
                r#"{"error_info":{"error_code":7,"message":""#,
                b"\xff",
                r#""}}"#,
            ),
            Some(7),
        ),
        (
            large(r#"{"error_info":{"error_code":7},"a":["#, many, "0]}"),
            Some(7),
        ),
        (large(r#"{"a\n":["#, many, ""), None),
    ] {
        let name = String::from_utf8_lossy(&body[..48]).into_owned();
        let size = body.len();
        let client = Client::builder(aksk()).service(Says(body)).build().unwrap();
        let before = MEMORY.current_usage();
        MEMORY.reset_peak_usage();
        let outcome = runtime.block_on(async { client.send(&ring()).await });
        // The body itself was allocated before.
        let needed = size + MEMORY.peak_usage().saturating_sub(before);
        assert!(needed <= 2 * size, "{name}: {needed}");
        let found = outcome.err().and_then(|error| error.code());
        assert_eq!(found, code, "{name}");
    }
}
