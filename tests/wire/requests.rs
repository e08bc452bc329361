//! Requests on the wire.

use meeting_api::signing::SigningInput;
use meeting_api::{Client, OAuth2};
use tests::client::{SECRET_KEY, aksk, answer, client};
use tests::endpoint::{StateAnswer, ring, state};
use tests::server::{Request, Server};

fn assert_signed(request: &Request, method: &str, target: &str) {
    assert_eq!(request.line, format!("{method} {target} HTTP/1.1"));
    let number = |name| request.header(name).unwrap().parse().unwrap();
    let input = SigningInput {
        method,
        target,
        body: &request.body,
        secret_id: "AKIDEXAMPLE",
        nonce: number("x-tc-nonce"),
        timestamp: number("x-tc-timestamp"),
    };
    assert_eq!(request.header("x-tc-key"), Some("AKIDEXAMPLE"));
    assert_eq!(
        request.header("x-tc-signature"),
        Some(input.signature(SECRET_KEY).as_str())
    );
    assert!(input.nonce > 0 && i64::try_from(input.nonce).is_ok());
    let now = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap();
    assert!(now.as_secs().abs_diff(input.timestamp) < 60);
}

/// Stores a recording.
#[meeting_api::endpoint(PUT, "/v1/recording", body = bytes)]
pub struct PutRecording {
    #[api(payload)]
    pub content: meeting_api::Body,
}

#[tokio::test]
async fn aksk_signs_bytes_and_refuses_what_it_cannot_read() {
    let server = Server::answering(answer("200 OK", "", "{}"));
    let client = client(&server).build().unwrap();
    let body = meeting_api::Body::from(b"\0\xff");
    let request = PutRecording::builder()
        .content(body.clone())
        .build()
        .unwrap();
    client.send(&request).await.unwrap();
    assert_signed(&server.requests()[0], "PUT", "/v1/recording");

    let streamed = body.on_progress(|_, _| ());
    let request = PutRecording::builder().content(streamed).build().unwrap();
    let error = client.send(&request).await.unwrap_err();
    assert!(error.to_string().contains("sign the whole body"), "{error}");
    assert_eq!((error.attempts(), server.requests().len()), (0, 1));
}

#[tokio::test]
async fn aksk_requests_are_signed_over_what_is_sent() {
    let server = Server::answering(answer("200 OK", "", "{}"));
    let client = Client::builder(aksk().sdk_id("10000000001"))
        .base_url(server.url())
        .user_agent("my-app/1.2")
        .default_header("X-TC-Version", "1.2")
        .build()
        .unwrap();
    client.send(&ring()).await.unwrap();
    client.clone().send(&ring()).await.unwrap();

    let seen = server.requests();
    assert_eq!(seen.len(), 2);
    for request in &seen {
        assert_signed(request, "PUT", "/v1/ring/a%2Fb");
        assert_eq!(request.body, br#"{"note":"private"}"#);
        for (name, value) in [
            ("content-type", Some("application/json; charset=utf-8")),
            ("appid", Some("200000001")),
            ("sdkid", Some("10000000001")),
            ("x-tc-registered", Some("1")),
            ("x-tc-version", Some("1.2")),
            ("user-agent", Some("my-app/1.2")),
            ("referer", None),
            ("accept-encoding", None),
            ("cookie", None),
            ("accesstoken", None),
        ] {
            assert_eq!(request.header(name), value, "{name}");
        }
    }
    assert_ne!(seen[0].header("x-tc-nonce"), seen[1].header("x-tc-nonce"));
}

#[tokio::test]
async fn a_request_without_a_body_has_the_headers_of_the_official_sdks() {
    let server = Server::answering(answer("200 OK", "", r#"{"status":2,"more":[]}"#));
    let client = Client::builder(aksk().registered(false))
        .base_url(server.url())
        .build()
        .unwrap();
    let answer = client.send(&state()).await.unwrap();
    assert_eq!(answer, StateAnswer { status: 2 });

    let seen = server.requests();
    assert_signed(&seen[0], "GET", "/v1/state?id=1%20%26%202");
    for (name, value) in [
        ("content-type", Some("application/json; charset=utf-8")),
        ("content-length", None),
        ("sdkid", None),
        ("x-tc-registered", Some("0")),
        ("x-tc-version", None),
        ("user-agent", Some("meeting-api/0.1.0 meeting-core/0.1.0")),
    ] {
        assert_eq!(seen[0].header(name), value, "{name}");
    }
}

#[tokio::test]
async fn oauth2_requests_carry_the_token_and_no_signature() {
    let server = Server::answering(answer("200 OK", "", r#"{"status":2}"#));
    let client = Client::builder(OAuth2::new("open", "token"))
        .base_url(server.url())
        .build()
        .unwrap();
    client.send(&state()).await.unwrap();

    let seen = server.requests();
    for (name, value) in [
        ("content-type", Some("application/json; charset=utf-8")),
        ("accesstoken", Some("token")),
        ("openid", Some("open")),
        ("x-tc-key", None),
        ("x-tc-signature", None),
        ("x-tc-registered", None),
        ("appid", None),
        ("sdkid", None),
    ] {
        assert_eq!(seen[0].header(name), value, "{name}");
    }
    assert!(seen[0].header("x-tc-nonce").is_some());
    assert!(seen[0].header("x-tc-timestamp").is_some());
}

#[tokio::test]
async fn the_string_that_was_signed_is_in_the_error_when_asked_for() {
    let server = Server::answering(tests::client::error("400 Bad Request", 200003));
    let silent = client(&server).build().unwrap();
    let error = silent.send(&ring()).await.unwrap_err();
    assert_eq!(error.string_to_sign(), None);

    let telling = client(&server).show_string_to_sign(true).build().unwrap();
    let error = telling.send(&ring()).await.unwrap_err();
    let text = error.string_to_sign().unwrap();
    assert!(
        text.starts_with("PUT\nX-TC-Key=AKIDEXAMPLE&X-TC-Nonce="),
        "{text}"
    );
    assert!(
        text.ends_with("\n/v1/ring/a%2Fb\n{\"note\":\"private\"}"),
        "{text}"
    );
}
