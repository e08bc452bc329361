//! Faults on the client's side: rows 72 to 74, 77, 78 and 82, quotas and the policies of a single request.

use std::future::Future;
use std::io::Write;
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::time::{Duration, Instant};

use meeting_api::spec::RetrySafety;
use meeting_api::{
    AccessToken, AkSk, Client, Credentials, CredentialsError, CredentialsFor, Endpoint, ErrorKind,
    NotSent, OutgoingRequest, PerMinute, RefreshingOAuth2, RetryPolicy, TencentMeeting,
    TimeoutPhase, TokenSource, Valid, endpoint,
};

use crate::matrix::harness::{
    CLASSES, Class, TRANSPORTS, Via, assert_requests, assert_tells, builder,
};
use tests::client::{aksk, answer, error};
use tests::endpoint::{Ring, ring, safe_ring, single_ring, state};
use tests::server::{Server, wait_for_close};

fn good() -> Vec<u8> {
    answer("200 OK", "", "{}")
}

/// Returns a server that fails every second request with a temporary error.
fn flaky() -> Server {
    let count = AtomicUsize::new(0);
    Server::scripted(move |stream, _| {
        let bytes = match count.fetch_add(1, Ordering::SeqCst) % 2 {
            0 => error("400 Bad", 190310),
            _ => good(),
        };
        let _ = stream.write_all(&bytes);
    })
}

#[tokio::test]
async fn row_72_a_call_dropped_at_any_poll() {
    for class in CLASSES {
        for via in TRANSPORTS {
            let server = flaky();
            // A dropped request may arrive late and take the good response of the next request, which then needs a
            // third attempt. The budget must not run out.
            let client = builder(&server.url(), via)
                .max_concurrent(1)
                .retry_budget(10_000)
                .build()
                .unwrap();
            let mut finished = 0;
            for polls in 1..60 {
                let before = server.requests().len();
                {
                    let mut call = pin!(class.send(&client));
                    let mut left = polls;
                    // Each poll but the first follows a wake-up of the request.
                    let ended = std::future::poll_fn(|context| {
                        if call.as_mut().poll(context).is_ready() {
                            return Poll::Ready(true);
                        }
                        left -= 1;
                        if left == 0 {
                            Poll::Ready(false)
                        } else {
                            Poll::Pending
                        }
                    });
                    finished += usize::from(ended.await);
                }
                // The permit is back in any case, and the client is usable.
                let mut after = class.send(&client).await;
                if after.is_err() {
                    after = class.send(&client).await;
                }
                after.unwrap();
                let seen = server.requests().len() - before;
                // At most two attempts for the dropped request, and two for each later request.
                assert!(seen <= 2 + 4, "{class:?} {via:?} {polls}: {seen}");
            }
            assert!(finished > 0, "{class:?} {via:?}: no request was completed");
            assert_requests(&server, "dropped");
        }
    }
}

#[tokio::test]
async fn row_72_nothing_is_sent_after_a_drop() {
    // Dropped while the request waits for its second attempt.
    let server = Server::answering(error("400 Bad", 190310));
    let hour = Duration::from_secs(3600);
    let client = builder(&server.url(), Via::Own)
        .retry(RetryPolicy::default().throttled_backoff(hour, hour))
        .deadline(2 * hour)
        .max_concurrent(1)
        .build()
        .unwrap();
    let call = tokio::spawn(client.send(&safe_ring()));
    server.arrived(1).await;
    call.abort();
    assert!(call.await.unwrap_err().is_cancelled());
    let call = client.send(&ring()).retry(RetryPolicy::none());
    assert_eq!(call.await.unwrap_err().attempts(), 1);
    assert_eq!(server.requests().len(), 2);
}

#[test]
fn row_73_a_runtime_that_is_shut_down() {
    for class in CLASSES {
        for via in TRANSPORTS {
            let server = Server::scripted(|stream, _| wait_for_close(stream));
            let runtime = tokio::runtime::Builder::new_multi_thread()
                .worker_threads(1)
                .enable_all()
                .build()
                .unwrap();
            let client = runtime.block_on(async { builder(&server.url(), via).build().unwrap() });
            let call = runtime.spawn({
                let client = client.clone();
                async move { class.send(&client).await.map_err(drop) }
            });
            while server.requests().is_empty() {
                std::thread::yield_now();
            }
            runtime.shutdown_timeout(Duration::from_secs(5));
            assert_eq!(server.requests().len(), 1);
            let next = tokio::runtime::Runtime::new().unwrap();
            // The request was not completed, and did not panic.
            let outcome = next.block_on(call);
            assert!(outcome.is_err_and(|error| error.is_cancelled()));
        }
    }
}

#[tokio::test]
async fn row_74_the_65th_call() {
    let server = Server::scripted(|stream, _| wait_for_close(stream));
    let client = builder(&server.url(), Via::Own).build().unwrap();
    let hanging: Vec<_> = (0..64)
        .map(|_| tokio::spawn(client.send(&ring())))
        .collect();
    server.arrived(64).await;
    for class in CLASSES {
        let deadline = Duration::from_millis(100);
        let start = Instant::now();
        let error = match class {
            Class::Safe => client.send(&safe_ring()).deadline(deadline).await,
            Class::IfNotProcessed => client.send(&ring()).deadline(deadline).await,
            Class::Never => client.send(&single_ring()).deadline(deadline).await,
        }
        .unwrap_err();
        assert!(start.elapsed() <= deadline + Duration::from_millis(100));
        assert_eq!(error.timeout_phase(), Some(TimeoutPhase::Queue));
        assert_eq!(error.attempts(), 0);
        assert_tells(&error, "queue");
    }
    assert_eq!(server.requests().len(), 64);
    for call in hanging {
        call.abort();
    }
}

#[tokio::test]
async fn row_77_values_in_the_path() {
    let server = Server::answering(good());
    let client = builder(&server.url(), Via::Own).build().unwrap();
    for room in ["..", ".", ""] {
        let invalid = Ring::builder().room(room).note("").build();
        assert!(invalid.is_err(), "{room:?}");
    }
    assert!(server.requests().is_empty());
    for (room, segment) in [
        ("a/b", "a%2Fb"),
        ("%2e%2e", "%252e%252e"),
        ("a\r\nb", "a%0D%0Ab"),
        ("a?b", "a%3Fb"),
        ("a#b", "a%23b"),
        ("房间", "%E6%88%BF%E9%97%B4"),
    ] {
        let request: Valid<Ring> = Ring::builder().room(room).note("").build().unwrap();
        client.send(&request).await.unwrap();
        let line = server.requests().last().unwrap().line.clone();
        assert_eq!(line, format!("PUT /v1/ring/{segment} HTTP/1.1"));
    }
    assert_requests(&server, "path");
}

#[test]
fn row_78_ids_that_no_header_can_hold() {
    for bad in ["a\r\nx: y", "a b", "身份", ""] {
        for credentials in [AkSk::new(bad, "b", "c"), AkSk::new("a", bad, "c")] {
            let error = Client::builder(credentials).build().unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Config, "{bad:?}");
        }
    }
}

/// A key that is replaced while the program runs.
struct Rotating(Mutex<AkSk>);

impl Credentials for Rotating {
    type Api = TencentMeeting;

    fn authorize(&self, request: &mut OutgoingRequest<'_>) -> Result<(), CredentialsError> {
        self.0.lock().unwrap().authorize(request)
    }
}

impl<E: Endpoint> CredentialsFor<E> for Rotating where AkSk: CredentialsFor<E> {}

#[tokio::test]
async fn row_82_a_key_that_is_rotated_during_a_retry() {
    let credentials = Arc::new(Rotating(Mutex::new(aksk())));
    let server = Server::scripted({
        let credentials = Arc::clone(&credentials);
        move |stream, request| {
            let bytes = match request.header("x-tc-key") {
                Some("AKIDNEXT") => good(),
                _ => {
                    *credentials.0.lock().unwrap() = AkSk::new("200000001", "AKIDNEXT", "NEXT");
                    error("400 Bad", 190310)
                }
            };
            let _ = stream.write_all(&bytes);
        }
    });
    let client = Client::builder(Arc::clone(&credentials))
        .base_url(server.url())
        .retry(crate::matrix::harness::quick())
        .build()
        .unwrap();
    client.send(&ring()).await.unwrap();
    let keys: Vec<_> = server
        .requests()
        .iter()
        .map(|request| request.header("x-tc-key").unwrap().to_owned())
        .collect();
    assert_eq!(keys, ["AKIDEXAMPLE", "AKIDNEXT"]);
}

#[tokio::test]
async fn a_call_may_know_better_than_its_client_and_its_endpoint() {
    let server = Server::answering(b"".to_vec());
    let client = builder(&server.url(), Via::Own).build().unwrap();
    let policy = crate::matrix::harness::quick();
    for (call, attempts) in [
        (client.send(&ring()), 1),
        (client.send(&ring()).retry_safety(RetrySafety::Safe), 3),
        (
            client
                .send(&ring())
                .retry_safety(RetrySafety::Safe)
                .retry(policy.max_attempts(5)),
            5,
        ),
    ] {
        assert_eq!(call.await.unwrap_err().attempts(), attempts);
    }
    for (call, attempts) in [
        (client.send(&safe_ring()).retry(RetryPolicy::none()), 1),
        (
            client.send(&safe_ring()).retry_safety(RetrySafety::Never),
            1,
        ),
        (
            client
                .send(&safe_ring())
                .retry_safety(RetrySafety::IfNotProcessed),
            1,
        ),
    ] {
        assert_eq!(call.await.unwrap_err().attempts(), attempts);
    }
}

#[tokio::test]
async fn a_response_has_its_metadata() {
    let body = r#"{"status":2}"#;
    let count = AtomicUsize::new(0);
    let server = Server::scripted(move |stream, _| {
        let bytes = match count.fetch_add(1, Ordering::SeqCst) {
            0 => answer("503 Busy", "", ""),
            _ => answer("201 Created", "x-tc-trace: trace-7\r\nx-more: 1\r\n", body),
        };
        let _ = stream.write_all(&bytes);
    });
    let client = builder(&server.url(), Via::Own).build().unwrap();
    let response = client.send(&state()).response().await.unwrap();
    assert_eq!(response.status(), 201);
    assert_eq!(response.trace_id(), Some("trace-7"));
    assert_eq!(response.headers()["x-more"], "1");
    assert_eq!(response.attempts(), 2);
    assert_eq!(response.body().status, 2);
    assert_eq!(response.into_body().status, 2);
}

#[test]
fn a_blocking_call_has_the_same_settings() {
    let server = flaky();
    let client = meeting_api::blocking::Client::builder(aksk())
        .base_url(server.url())
        .retry(crate::matrix::harness::quick())
        .build()
        .unwrap();
    let response = client
        .call(&ring())
        .deadline(Duration::from_secs(20))
        .response()
        .unwrap();
    assert_eq!(response.attempts(), 2);
    let call = client.call(&ring()).retry(RetryPolicy::none());
    let error = call.send().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::RateLimited);
    client
        .call(&ring())
        .retry_safety(RetrySafety::Never)
        .send()
        .unwrap();
    assert_requests(&server, "blocking");
}

#[tokio::test]
async fn a_quota_counts_every_attempt() {
    let server = Server::answering(error("400 Bad", 190310));
    let client = builder(&server.url(), Via::Own)
        .quota_gate(PerMinute::new(2))
        .build()
        .unwrap();
    // Enough for two attempts on a busy machine, and much less than the minute that the third attempt waits for.
    let call = client.send(&ring()).deadline(Duration::from_secs(2));
    let error = call.await.unwrap_err();
    assert_eq!(error.timeout_phase(), Some(TimeoutPhase::Queue));
    assert_eq!(error.attempts(), 2);
    assert_eq!(error.history().len(), 2);
    assert_eq!(error.history()[1].code(), Some(190310));
    assert!(!error.may_have_been_processed());
    assert_eq!(server.requests().len(), 2);
}

/// A source that returns a new token each time.
#[derive(Default)]
struct Tokens(AtomicUsize);

impl TokenSource for Tokens {
    async fn token(&self) -> Result<AccessToken, CredentialsError> {
        let number = self.0.fetch_add(1, Ordering::SeqCst) + 1;
        // Meanwhile, all the other requests ask for a token.
        for _ in 0..64 {
            tokio::task::yield_now().await;
        }
        let lifetime = Duration::from_secs(6 * 3600);
        Ok(AccessToken::new(format!("token-{number}")).expires_in(lifetime))
    }
}

#[tokio::test]
async fn a_token_is_fetched_once_and_again_when_it_is_forgotten() {
    let server = Server::answering(answer("200 OK", "", r#"{"status":2}"#));
    let tokens = Arc::new(Tokens::default());
    let credentials = Arc::new(RefreshingOAuth2::new("open", Arc::clone(&tokens)));
    let client = Client::builder(Arc::clone(&credentials))
        .base_url(server.url())
        .build()
        .unwrap();
    let calls: Vec<_> = (0..16)
        .map(|_| tokio::spawn(client.send(&state())))
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    credentials.forget();
    client.send(&state()).await.unwrap();
    assert_eq!(tokens.0.load(Ordering::SeqCst), 2);
    let mut seen: Vec<_> = server
        .requests()
        .iter()
        .map(|request| request.header("accesstoken").unwrap().to_owned())
        .collect();
    assert_eq!(seen.pop().as_deref(), Some("token-2"));
    assert_eq!(seen, ["token-1"; 16]);
}

/// Fetches tokens with a client, as a program does.
struct Fetching(Client);

impl TokenSource for Fetching {
    async fn token(&self) -> Result<AccessToken, CredentialsError> {
        let got = self.0.send(&state()).await?;
        Ok(AccessToken::new(format!("token-{}", got.status)))
    }
}

#[tokio::test]
async fn an_outage_of_the_token_endpoint_stays_an_outage() {
    let server = Server::answering(good());
    let refused = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let refusing = format!("http://{}", refused.local_addr().unwrap());
    drop(refused);
    let outages = [
        (answer("503 Busy", "", ""), ErrorKind::Http, 3, false),
        (error("400 Bad", 190310), ErrorKind::RateLimited, 3, false),
        (error("400 Bad", 190303), ErrorKind::Api, 1, true),
        (answer("200 OK", "", "[]"), ErrorKind::Decode, 1, false),
        (Vec::new(), ErrorKind::NotSent, 0, false),
    ];
    for (says, kind, fetches, authentication) in outages {
        let tokens = Server::answering(says);
        let url = match kind {
            ErrorKind::NotSent => refusing.clone(),
            _ => tokens.url(),
        };
        let fetching = Fetching(builder(&url, Via::Own).build().unwrap());
        let client = Client::builder(RefreshingOAuth2::new("open", fetching))
            .base_url(server.url())
            .retry(crate::matrix::harness::quick())
            .build()
            .unwrap();
        let calls: Vec<_> = (0..4)
            .map(|_| tokio::spawn(client.send(&state())))
            .collect();
        for call in calls {
            let error = call.await.unwrap().unwrap_err();
            assert_eq!(error.kind(), kind);
            assert_eq!(error.is_authentication(), authentication, "{error}");
            assert_eq!(error.attempts(), 0);
            assert!(!error.may_have_been_processed());
            let source = std::error::Error::source(&error).unwrap();
            let fetch = source.downcast_ref::<meeting_api::Error>().unwrap();
            assert_eq!(fetch.kind(), kind);
        }
        // The client that fetches tokens retries, and the client that waits for tokens does not.
        assert_eq!(tokens.requests().len(), fetches, "{kind:?}");
        assert!(server.requests().is_empty());
    }
}

#[test]
fn a_wrapped_failure_of_a_fetch_keeps_its_kind() {
    let failed = |kind| {
        let outage = meeting_api::Error::from(CredentialsError::new("down").kind(kind));
        let inner = CredentialsError::with_source("no session", outage);
        meeting_api::Error::from(CredentialsError::with_source("no token", inner))
    };
    let error = failed(ErrorKind::NotSent);
    assert_eq!(error.kind(), ErrorKind::NotSent);
    assert!(!error.is_authentication());
    assert!(error.to_string().contains("no token"), "{error}");
    assert!(failed(ErrorKind::Config).is_authentication());
    let invalid = Ring::builder().room("").note("").build().unwrap_err();
    let error = meeting_api::Error::from(CredentialsError::from(invalid));
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
}

#[test]
fn what_was_not_sent_can_be_said() {
    let error = NotSent::new("no socket");
    assert_eq!(error.to_string(), "not sent: no socket");
}

/// Opens a room's door.
#[endpoint(POST, "/v1/rooms/{room}/open", auth = aksk)]
struct OpenDoor {
    room: String,
}

#[tokio::test]
async fn row_77_an_empty_body_has_a_length_where_a_body_is_expected() {
    let server = Server::answering(good());
    for via in TRANSPORTS {
        let client = builder(&server.url(), via).build().unwrap();
        let request = OpenDoor::builder().room("a").build().unwrap();
        client.send(&request).await.unwrap();
        let _ = client.send(&state()).await;
    }
    let lengths: Vec<_> = server
        .requests()
        .iter()
        .map(|request| request.header("content-length").map(str::to_owned))
        .collect();
    let zero = Some("0".to_owned());
    assert_eq!(lengths, [zero.clone(), None, zero, None]);
}

#[tokio::test]
async fn row_77_a_path_that_no_library_can_send_is_not_attempted() {
    let server = Server::answering(good());
    for via in TRANSPORTS {
        let client = builder(&server.url(), via).build().unwrap();
        let request = OpenDoor::builder()
            .room("a".repeat(70_000))
            .build()
            .unwrap();
        let error = client.send(&request).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert_eq!(error.attempts(), 0, "{error:?}");
        assert!(error.to_string().contains("65534"), "{error}");
        assert_tells(&error, "long");
    }
    assert!(server.requests().is_empty());
}
