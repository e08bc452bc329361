//! Responses that are never complete: rows 10 to 17 and 21.

use std::io::Write;
use std::net::TcpStream;
use std::time::{Duration, Instant};

use meeting_api::{ClientBuilder, ErrorKind, TimeoutPhase};

use crate::matrix::harness::{CLASSES, Row, TRANSPORTS, assert_tells, builder, fault};
use tests::client::answer;
use tests::server::{Server, drip, reset, wait_for_close};

fn impatient<C>(builder: ClientBuilder<C>) -> ClientBuilder<C> {
    builder.attempt_timeout(Duration::from_millis(400))
}

fn too_slow(name: &str) -> Row {
    fault(name, ErrorKind::Timeout, [3, 1])
        .client(impatient)
        .check(|error, _| {
            assert_eq!(error.timeout_phase(), Some(TimeoutPhase::Attempt));
            assert!(error.may_have_been_processed());
        })
}

fn interrupted(name: &str) -> Row {
    fault(name, ErrorKind::Interrupted, [3, 1])
        .check(|error, _| assert!(error.may_have_been_processed()))
}

/// The pause between two bytes: much less than the timeout of an attempt, and too long for the whole response.
const PAUSE: Duration = Duration::from_millis(50);

const HALF_A_HEAD: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-le";
const HALF_A_BODY: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"a";

#[tokio::test]
async fn row_10_no_response() {
    too_slow("hang")
        .server(|stream, _, _| wait_for_close(stream))
        .await;
}

#[tokio::test]
async fn row_11_closed_before_any_byte() {
    interrupted("close").says("").await;
}

#[tokio::test]
async fn row_12_reset_before_any_byte() {
    interrupted("reset")
        .server(|stream, _, _| reset(stream))
        .await;
}

#[tokio::test]
async fn row_13_closed_or_reset_amid_the_head() {
    interrupted("close").says(HALF_A_HEAD).await;
    interrupted("reset")
        .server(|stream, _, _| {
            let _ = stream.write_all(HALF_A_HEAD);
            reset(stream);
        })
        .await;
}

#[tokio::test]
async fn row_14_the_head_comes_byte_by_byte() {
    too_slow("drip")
        .server(|stream, _, _| drip(stream, answer("200 OK", "", "{}").chunks(1), PAUSE))
        .await;
}

#[tokio::test]
async fn row_15_the_body_comes_byte_by_byte() {
    too_slow("drip")
        .check(|error, _| assert_eq!(error.status().unwrap(), 200))
        .server(|stream, _, _| {
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n");
            drip(stream, [b' '; 1000].chunks(1), PAUSE);
        })
        .await;
}

#[tokio::test]
async fn row_16_a_body_that_is_too_short() {
    interrupted("close").says(HALF_A_BODY).await;
    interrupted("reset")
        .server(|stream, _, _| {
            let _ = stream.write_all(HALF_A_BODY);
            reset(stream);
        })
        .await;
    too_slow("hang")
        .server(|stream, _, _| {
            let _ = stream.write_all(HALF_A_BODY);
            wait_for_close(stream);
        })
        .await;
}

/// Returns a response whose end is the end of the connection, without a length.
fn ending_anywhere(status: &str, body: &str) -> String {
    format!("HTTP/1.1 {status}\r\nconnection: close\r\n\r\n{body}")
}

#[tokio::test]
async fn row_16_a_report_that_is_cut_off_proves_nothing() {
    // Cut off: the code 90031, the code 1903105, the end of a report, and a body before its report.
    for (status, body, kind, code) in [
        (
            "500 E",
            r#"{"error_info":{"error_code":9003"#,
            ErrorKind::Api,
            None,
        ),
        (
            "400 B",
            r#"{"error_info":{"error_code":190310"#,
            ErrorKind::Api,
            None,
        ),
        (
            "400 B",
            r#"{"error_info":{"error_code":9003,"message":"n"#,
            ErrorKind::Api,
            Some(9003),
        ),
        ("400 B", r#"{"data":"xxx"#, ErrorKind::Http, None),
        ("404 N", "", ErrorKind::Http, None),
    ] {
        fault(body, kind, [1, 1])
            .check(move |error, _| {
                assert_eq!(error.code(), code);
                assert!(error.may_have_been_processed());
            })
            .says(ending_anywhere(status, body))
            .await;
    }
    // Possibly too many requests. A request that may have been carried out is not retried.
    fault("190310", ErrorKind::RateLimited, [3, 1])
        .check(|error, _| assert!(error.may_have_been_processed()))
        .says(ending_anywhere(
            "400 B",
            r#"{"error_info":{"error_code":190310,"message":"n"#,
        ))
        .await;
    // A complete report counts.
    fault("whole", ErrorKind::RateLimited, [3, 3])
        .check(|error, _| assert!(!error.may_have_been_processed()))
        .says(ending_anywhere(
            "400 B",
            r#"{"error_info":{"error_code":190310,"message":"no"},"data":"#,
        ))
        .await;
}

#[tokio::test]
async fn row_16_a_report_that_the_limit_cuts_off_proves_nothing() {
    let body = r#"{"error_info":{"error_code":90031,"message":"no"}}"#;
    let before = body.find("1,").unwrap();
    fault("9003", ErrorKind::Api, [1, 1])
        .client(move |builder| builder.max_error_bytes(before))
        .check(|error, _| {
            assert_eq!(error.code(), None);
            assert!(error.may_have_been_processed());
        })
        .says(answer("500 E", "", body))
        .await;
    let far = format!(
        r#"{{"data":"{}","error_info":{{"error_code":10004}}}}"#,
        "x".repeat(70_000)
    );
    fault("10004", ErrorKind::Http, [1, 1])
        .check(|error, _| assert!(error.may_have_been_processed()))
        .says(answer("400 B", "", &far))
        .await;
}

#[tokio::test]
async fn row_17_chunks_that_are_none() {
    for chunks in [
        "5\r\n{}",
        "zz\r\n{}",
        "f0000000000000003\r\n{}",
        "2\r\n{}",
        "2\r\n{}\r\n",
    ] {
        fault(chunks, ErrorKind::Protocol, [3, 1])
            .check(|error, _| assert!(error.may_have_been_processed()))
            .says(format!(
                "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{chunks}"
            ))
            .await;
    }
}

#[tokio::test]
async fn row_21_an_idle_connection_was_closed() {
    for class in CLASSES {
        for via in TRANSPORTS {
            let (tell, mut closed) = tokio::sync::mpsc::unbounded_channel();
            let server = Server::scripted(move |stream, _| {
                // The head does not announce the close, so the client returns the connection to the pool.
                let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}");
                let _ = stream.shutdown(std::net::Shutdown::Write);
                // The client closes its side, too, after it has seen the close.
                wait_for_close(stream);
                tell.send(()).unwrap();
            });
            let client = builder(&server.url(), via).build().unwrap();
            for calls in 1..=3 {
                class.send(&client).await.unwrap();
                assert_eq!(server.requests().len(), calls, "{class:?} {via:?}");
                closed.recv().await.unwrap();
            }
            assert_eq!(server.connections(), 3);
        }
    }
}

/// A way of a server to leave a response incomplete.
type Hangs = fn(&mut TcpStream);

#[tokio::test]
async fn hanging_responses_end_with_the_deadline() {
    let hangs: [(&str, Hangs); 5] = [
        ("no byte", |stream| wait_for_close(stream)),
        ("hints", |stream| {
            let hint = "HTTP/1.1 103 Early Hints\r\n\r\n".as_bytes();
            drip(stream, [hint; 1000], PAUSE);
        }),
        ("half a head", |stream| {
            let _ = stream.write_all(HALF_A_HEAD);
            wait_for_close(stream);
        }),
        ("half a body", |stream| {
            let _ = stream.write_all(HALF_A_BODY);
            wait_for_close(stream);
        }),
        ("a body byte by byte", |stream| {
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n");
            drip(stream, [b' '; 1000].chunks(1), PAUSE);
        }),
    ];
    let deadline = Duration::from_millis(300);
    for (name, hang) in hangs {
        for class in CLASSES {
            for via in TRANSPORTS {
                let server = Server::scripted(move |stream, _| hang(stream));
                let client = builder(&server.url(), via)
                    .deadline(deadline)
                    .build()
                    .unwrap();
                // On a busy machine every timer is late, and so is this one.
                let bare = async {
                    let never = std::future::pending::<()>();
                    assert!(tokio::time::timeout(deadline, never).await.is_err());
                    Instant::now()
                };
                let call = async {
                    let error = class.send(&client).await.unwrap_err();
                    (error, Instant::now())
                };
                let start = Instant::now();
                let ((error, end), bare) = tokio::join!(call, bare);
                assert!(end - start >= deadline, "{name} {class:?} {via:?}");
                let late = end.saturating_duration_since(bare);
                assert!(late <= Duration::from_millis(100), "{name} {late:?}");
                assert_eq!(error.timeout_phase(), Some(TimeoutPhase::Total), "{name}");
                assert_eq!(error.attempts(), 1, "{name}");
                assert_tells(&error, name);
            }
        }
    }
}
