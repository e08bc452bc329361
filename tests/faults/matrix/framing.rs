//! Unusual framing and interim responses: rows 23 to 31.

use std::time::Duration;

use meeting_api::{ErrorKind, TimeoutPhase};

use crate::matrix::harness::{fault, fine};
use tests::server::drip;

const GOOD: &str = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 2\r\n\r\n{}";

#[tokio::test]
async fn row_23_continue() {
    fine("100", [1, 1])
        .says(format!("HTTP/1.1 100 Continue\r\n\r\n{GOOD}"))
        .await;
}

#[tokio::test]
async fn row_24_a_thousand_hints() {
    let hints = "HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n".repeat(1000);
    fine("103", [1, 1]).says(format!("{hints}{GOOD}")).await;
}

#[tokio::test]
async fn row_25_hints_without_end() {
    fault("103", ErrorKind::Timeout, [3, 1])
        .client(|builder| builder.attempt_timeout(Duration::from_millis(400)))
        .check(|error, _| assert_eq!(error.timeout_phase(), Some(TimeoutPhase::Attempt)))
        .server(|stream, _, _| {
            drip(
                stream,
                ["HTTP/1.1 103 Early Hints\r\n\r\n".as_bytes(); 10_000],
                Duration::from_millis(1),
            );
        })
        .await;
}

#[tokio::test]
async fn row_26_another_protocol() {
    fault("101", ErrorKind::Http, [1, 1])
        .check(|error, _| assert_eq!(error.status().unwrap(), 101))
        .says("HTTP/1.1 101 Switching\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n")
        .await;
}

#[tokio::test]
async fn row_29_lengths_that_are_none() {
    for length in [
        "content-length: +2",
        "content-length: -1",
        "content-length: 18446744073709551616",
        "content-length: 2\r\ncontent-length: 3",
    ] {
        fault(length, ErrorKind::Protocol, [3, 1])
            .check(|error, _| assert!(error.may_have_been_processed()))
            .says(format!("HTTP/1.1 200 OK\r\n{length}\r\n\r\n{{}}"))
            .await;
    }
}

#[tokio::test]
async fn row_30_unusual_responses_that_are_accepted() {
    for bytes in [
        "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 99\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
        "HTTP/1.1 200 OK\nconnection: close\ncontent-length: 2\n\n{}",
        "HTTP/1.0 200 OK\r\ncontent-length: 2\r\n\r\n{}",
        "HTTP/1.1 200 OK\r\n\r\n{}",
    ] {
        fine(bytes, [1, 1]).says(bytes).await;
    }
}

#[tokio::test]
async fn row_31_what_is_not_http() {
    let many = "a: b\r\n".repeat(101);
    let long = "x".repeat(1 << 20);
    for bytes in [
        "{}".to_owned(),
        "{}\r\n\r\n".to_owned(),
        "HTTP/1.1 099 No\r\ncontent-length: 2\r\n\r\n{}".to_owned(),
        "HTTP/1.1 1000 No\r\ncontent-length: 2\r\n\r\n{}".to_owned(),
        "HTTP/1.1 200 OK\r\na: \0\r\ncontent-length: 2\r\n\r\n{}".to_owned(),
        "HTTP/1.1 200 OK\r\na: b\r\n c\r\ncontent-length: 2\r\n\r\n{}".to_owned(),
        format!("HTTP/1.1 200 OK\r\n{many}content-length: 2\r\n\r\n{{}}"),
        format!("HTTP/1.1 200 OK\r\na: {long}\r\ncontent-length: 2\r\n\r\n{{}}"),
    ] {
        let name: String = bytes.chars().take(60).collect();
        fault(name, ErrorKind::Protocol, [3, 1])
            .check(|error, _| assert!(error.may_have_been_processed()))
            .says(bytes)
            .await;
    }
}
