//! The errors that a client reports for faulty servers. Its reaction to the faults is in `matrix`.

use std::io::Write;
use std::time::Duration;

use meeting_api::{Client, Code, Error, ErrorKind, RetryPolicy, TimeoutPhase};
use tests::client::{aksk, answer, client, error};
use tests::endpoint::{ring, state};
use tests::server::{Server, closed_port, wait_for_close};

/// Returns the error of a ring against `server`, after at most one request.
async fn failed(server: &Server) -> Error {
    let client = client(server)
        .max_response_bytes(1000)
        .max_error_bytes(100)
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let error = client.send(&ring()).await.unwrap_err();
    assert_eq!(server.requests().len(), 1);
    assert_eq!(error.attempts(), 1);
    assert_eq!(error.endpoint().unwrap().path(), "/v1/ring/{room}");
    let text = error.to_string();
    assert!(text.starts_with("PUT /v1/ring/{room}: "), "{text}");
    for hidden in ["a%2Fb", "a/b", "private", tests::client::SECRET_KEY] {
        assert!(!format!("{text}{error:?}").contains(hidden), "{error:?}");
    }
    error
}

#[tokio::test]
async fn redirects_are_errors_and_no_other_host_sees_the_request() {
    let other = Server::answering(answer("200 OK", "", "{}"));
    for status in ["301 M", "302 M", "303 M", "307 M", "308 M"] {
        let location = format!("location: {}/take?hidden=1\r\n", other.url());
        let server = Server::answering(answer(status, &location, "{}"));
        let error = failed(&server).await;
        assert_eq!(error.kind(), ErrorKind::Redirect);
        assert_eq!(error.status().unwrap().as_str(), &status[..3]);
        let text = error.to_string();
        assert!(text.contains(&other.url()), "{text}");
        assert!(!text.contains("hidden"), "{text}");
    }
    assert_eq!(other.connections(), 0);
}

#[tokio::test]
async fn responses_are_classified() {
    use ErrorKind::{
        Api, ClockSkew, Decode, Encoding, Http, Interrupted, NotModified, Protocol, RateLimited,
        Redirect, Replay, TooLarge,
    };
    let page = "<html>busy</html>";
    let long = "x".repeat(1001);
    let raw = |text: &str| text.as_bytes().to_vec();
    for (name, bytes, kind, status, processed) in [
        (
            "redirect without a location",
            answer("302 Found", "", ""),
            Redirect,
            Some(302),
            true,
        ),
        (
            "not modified",
            raw("HTTP/1.1 304 N\r\n\r\n"),
            NotModified,
            Some(304),
            true,
        ),
        (
            "another protocol",
            raw("HTTP/1.1 101 S\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n"),
            Http,
            Some(101),
            true,
        ),
        (
            "compressed",
            answer("200 OK", "content-encoding: gzip\r\n", "{}"),
            Encoding,
            Some(200),
            true,
        ),
        (
            "error in a success",
            error("200 OK", 9003),
            Api,
            Some(200),
            false,
        ),
        (
            "business error as 500",
            error("500 E", 9003),
            Api,
            Some(500),
            false,
        ),
        ("replay", error("400 B", 190301), Replay, Some(400), true),
        ("clock", error("400 B", 190300), ClockSkew, Some(400), false),
        (
            "quota",
            error("400 B", 190310),
            RateLimited,
            Some(400),
            false,
        ),
        (
            "too many",
            answer("429 T", "retry-after: 7\r\n", ""),
            RateLimited,
            Some(429),
            false,
        ),
        ("busy", answer("503 B", "", page), Http, Some(503), true),
        (
            "not found",
            answer("404 N", "", page),
            Http,
            Some(404),
            false,
        ),
        (
            "not found, on a page without an end",
            raw(&format!("HTTP/1.1 404 N\r\n\r\n{page}")),
            Http,
            Some(404),
            true,
        ),
        (
            "page as success",
            answer("200 OK", "content-type: text/html\r\n", page),
            Decode,
            Some(200),
            true,
        ),
        (
            "list as success",
            answer("200 OK", "", "[]"),
            Decode,
            Some(200),
            true,
        ),
        (
            "too large by its length",
            raw("HTTP/1.1 200 OK\r\ncontent-length: 1073741824\r\n\r\n"),
            TooLarge,
            Some(200),
            true,
        ),
        (
            "too large by its bytes",
            raw(&format!("HTTP/1.1 200 OK\r\n\r\n{long}")),
            TooLarge,
            Some(200),
            true,
        ),
        (
            "short",
            raw("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{}"),
            Interrupted,
            Some(200),
            true,
        ),
        (
            "short error",
            raw("HTTP/1.1 500 E\r\ncontent-length: 100\r\n\r\n{}"),
            Interrupted,
            Some(500),
            true,
        ),
        ("no byte", raw(""), Interrupted, None, true),
        (
            "half a head",
            raw("HTTP/1.1 200 OK\r\ncontent-le"),
            Interrupted,
            None,
            true,
        ),
        (
            "chunks cut off",
            raw("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{}"),
            Protocol,
            Some(200),
            true,
        ),
        (
            "chunks of garbage",
            raw("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{}"),
            Protocol,
            Some(200),
            true,
        ),
        (
            "chunk too long to count",
            raw("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nf0000000000000003\r\n"),
            Protocol,
            Some(200),
            true,
        ),
        (
            "two lengths",
            raw("HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}"),
            Protocol,
            None,
            true,
        ),
        (
            "negative length",
            raw("HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n{}"),
            Protocol,
            None,
            true,
        ),
        ("no head at all", raw("{}\r\n\r\n"), Protocol, None, true),
        (
            "malformed status",
            raw("HTTP/1.1 099 N\r\ncontent-length: 2\r\n\r\n{}"),
            Protocol,
            None,
            true,
        ),
    ] {
        let server = Server::answering(bytes);
        let error = failed(&server).await;
        assert_eq!(error.kind(), kind, "{name}: {error:?}");
        assert_eq!(
            error.status().map(|status| status.as_u16()),
            status,
            "{name}"
        );
        assert_eq!(error.may_have_been_processed(), processed, "{name}");
        assert_eq!(error.timeout_phase(), None, "{name}");
    }
}

#[tokio::test]
async fn valid_responses_have_many_forms() {
    for bytes in [
        "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}",
        "HTTP/1.1 204 No Content\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nnull",
        "HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-encoding: identity\r\n\r\n\u{feff}{}",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\n{\r\n1\r\n}\r\n0\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: 99\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
        "HTTP/1.0 200 OK\r\n\r\n{}",
        "HTTP/1.1 200 OK\n\n{}",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\n{}",
        "HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 200 OK\r\n\r\n{}",
    ] {
        let server = Server::answering(bytes);
        let client = client(&server).build().unwrap();
        let result = client.send(&ring()).await;
        assert!(result.is_ok(), "{bytes:?}: {result:?}");
    }
}

#[tokio::test]
async fn an_error_has_all_details() {
    let body =
        r#"{"error_info":{"error_code":9003,"new_error_code":2009003,"message":"no\nsuch"}}"#;
    let server = Server::answering(answer(
        "500 E",
        "x-tc-trace: trace-1\r\nrpcUuid: other\r\nretry-after: 3\r\n",
        body,
    ));
    let error = failed(&server).await;
    assert_eq!(error.code(), Some(9003));
    assert_eq!(error.second_code(), Some(&Code::from(2_009_003)));
    assert_eq!(error.message(), Some("no\nsuch"));
    assert_eq!(error.trace_id(), Some("trace-1"));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3)));
    assert_eq!(error.body(), Some(body.as_bytes()));
    assert_eq!(
        error.to_string(),
        "PUT /v1/ring/{room}: rejected by the service: code 9003 (second code 2009003): no such; HTTP 500; \
         trace id trace-1; retry after 3 s; 1 attempt, not processed"
    );

    let server = Server::answering(answer("500 E", "rpcUuid: other\r\n", "{}"));
    assert_eq!(failed(&server).await.trace_id(), Some("other"));
}

#[tokio::test]
async fn a_trace_id_is_cut() {
    for (status, body) in [("500 E", "{}"), ("200 OK", "[]")] {
        let head = format!("x-tc-trace: {}\r\n", "t".repeat(10 * 1024));
        let error = failed(&Server::answering(answer(status, &head, body))).await;
        assert_eq!(error.trace_id(), Some(&*"t".repeat(256)));
        assert!(error.to_string().len() < 500);
    }
    let head = format!("x-tc-trace: {}\r\n", "t".repeat(10 * 1024));
    let server = Server::answering(answer("200 OK", &head, "{}"));
    let client = client(&server).build().unwrap();
    let response = client.send(&ring()).response().await.unwrap();
    assert_eq!(response.trace_id(), Some(&*"t".repeat(256)));
}

#[tokio::test]
async fn no_message_repeats_a_body() {
    for (status, body) in [
        ("200 OK", r#"{"access_token":"hunter2"}"#),
        ("200 OK", r#"{"status":"hunter2"}"#),
        ("200 OK", r#"{"status":hunter2}"#),
        ("200 OK", "hunter2"),
        ("404 N", "hunter2"),
        ("503 B", r#"{"access_token":"hunter2"}"#),
    ] {
        let bytes = answer(status, "content-type: application/json\r\n", body);
        let server = Server::answering(bytes);
        let client = client(&server).retry(RetryPolicy::none()).build().unwrap();
        let error = client.send(&state()).await.unwrap_err();
        let told = tests::logs::told(&error);
        assert!(!told.contains("hunter2"), "{told}");
        let described = format!("application/json, body length {}", body.len());
        assert!(error.to_string().contains(&described), "{error}");
        assert_eq!(error.body(), Some(body.as_bytes()));
    }
}

#[tokio::test]
async fn a_message_from_any_source_is_a_single_line() {
    let strange = "\u{85}\u{2028}\u{2029}\u{202e}\u{2066}\u{200b}\u{feff}";
    let body = format!(
        r#"{{"error_info":{{"error_code":9003,"message":"no{strange}{}"}}}}"#,
        "x".repeat(60_000)
    );
    let location = format!("location: https://{}.example.com/\r\n", "x".repeat(60_000));
    for bytes in [
        answer("400 B", "", &body),
        answer("302 F", &location, ""),
        answer(
            "200 OK",
            &format!("content-type: a/{}\r\n", "x".repeat(60_000)),
            "[]",
        ),
    ] {
        let server = Server::answering(bytes);
        let client = client(&server).retry(RetryPolicy::none()).build().unwrap();
        let text = client.send(&state()).await.unwrap_err().to_string();
        assert!(text.contains("xxx") && text.len() < 3000, "{text}");
        assert!(!text.contains(char::is_control), "{text:?}");
        assert!(
            !text.contains(|character| strange.contains(character)),
            "{text:?}"
        );
    }
}

#[tokio::test]
async fn a_long_error_page_is_cut_off_and_its_status_kept() {
    let server = Server::answering(answer("503 B", "", &"x".repeat(100_000)));
    let error = failed(&server).await;
    assert_eq!(error.kind(), ErrorKind::Http);
    assert_eq!(error.body().map(<[u8]>::len), Some(100));
}

#[tokio::test]
async fn an_endless_response_times_out() {
    for bytes in [
        "",
        "HTTP/1.1 200 OK\r\ncontent-",
        "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{",
        "HTTP/1.1 100 Continue\r\n\r\n",
    ] {
        let server = Server::hanging_after(bytes);
        let client = client(&server)
            .attempt_timeout(Duration::from_millis(400))
            .build()
            .unwrap();
        let error = client.send(&ring()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout, "{bytes:?}");
        assert_eq!(error.timeout_phase(), Some(TimeoutPhase::Attempt));
        assert_eq!(error.attempts(), 1);
        assert!(error.may_have_been_processed());
        let status = bytes.contains("\r\n\r\n{").then_some(200);
        assert_eq!(error.status().map(|status| status.as_u16()), status);

        let call = client.send(&ring()).deadline(Duration::from_millis(50));
        let error = call.await.unwrap_err();
        assert_eq!(error.timeout_phase(), Some(TimeoutPhase::Total));
        assert!(error.may_have_been_processed());
    }
}

#[tokio::test]
async fn without_a_connection_nothing_was_sent() {
    let url = format!("http://127.0.0.1:{}", closed_port());
    let client = Client::builder(aksk()).base_url(&url).build().unwrap();
    let error = client.send(&ring()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotSent);
    assert_eq!(error.attempts(), 3);
    assert!(!error.may_have_been_processed());
    let text = error.to_string();
    let address = url.strip_prefix("http://").unwrap();
    assert!(text.contains(address) && text.contains("refused"), "{text}");
}

#[tokio::test]
async fn without_tls_nothing_was_sent() {
    // A peer that never responds, because the end of the request that it waits for never comes.
    let silent = Server::answering("");
    let https = |url: String| url.replace("http://", "https://");
    let client = Client::builder(aksk())
        .base_url(https(silent.url()))
        .connect_timeout(Duration::from_millis(100))
        .build()
        .unwrap();
    let error = client.send(&ring()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(error.timeout_phase(), Some(TimeoutPhase::Connect));
    assert!(!error.may_have_been_processed());

    // A peer that speaks plain HTTP.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    let plain = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        stream
            .write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n")
            .unwrap();
        wait_for_close(&mut stream);
    });
    let client = Client::builder(aksk()).base_url(url).build().unwrap();
    let error = client.send(&ring()).await.unwrap_err();
    plain.join().unwrap();
    assert_eq!(error.kind(), ErrorKind::NotSent, "{error:?}");
    assert!(!error.may_have_been_processed());
}

#[tokio::test]
async fn a_typed_response_requires_its_members() {
    for body in ["", "null", "[]", r#"{"status":"2"}"#, "{}"] {
        let server = Server::answering(answer("200 OK", "x-tc-trace: t\r\n", body));
        let client = client(&server).build().unwrap();
        let error = client.send(&state()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{body}");
        assert_eq!(error.history().len(), 1);
        assert_eq!(error.trace_id(), Some("t"));
        assert_eq!(error.body(), Some(body.as_bytes()));
        assert_eq!(error.attempts(), 1);
    }
}
