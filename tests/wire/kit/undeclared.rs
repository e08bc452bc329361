//! Requests without a declaration.

use super::{Library, client};
use meeting_core::http::Method;
use meeting_core::testing::Server;
use meeting_core::{Anonymous, ErrorKind};

#[tokio::test]
async fn an_undeclared_request_is_sent_like_others() {
    let server = Server::<Library>::start().await;
    let client = client(&server);
    server.reply(201, "made");
    let response = client
        .request(Method::POST, "/notes?kind=a")
        .query("by", "me & you")
        .header("X-Note", "1")
        .json(&serde_json::json!({"text": "hi"}))
        .send()
        .await
        .unwrap();
    assert_eq!(
        (response.status().as_u16(), &response.body()[..]),
        (201, &b"made"[..])
    );
    server.reply(503, "");
    server.reply(200, "");
    let response = client.request(Method::GET, "/notes").send().await.unwrap();
    assert_eq!(response.attempts(), 2);
    server.reply(200, "");
    let csv = client
        .request(Method::PUT, "/notes")
        .body("text/csv", "a,b");
    csv.send().await.unwrap();
    let seen = server.requests();
    assert_eq!(seen[0].target(), "/open/v3/notes?kind=a&by=me%20%26%20you");
    assert_eq!(seen[0].header("authorization"), Some("Bearer TOKENEXAMPLE"));
    assert_eq!(seen[0].header("x-version"), Some("2024-06-20"));
    assert_eq!(
        seen[0].header("content-type"),
        Some("application/json; charset=utf-8")
    );
    assert_eq!(seen[0].body(), br#"{"text":"hi"}"#);
    assert_eq!(seen[3].header("content-type"), Some("text/csv"));
}

#[tokio::test]
async fn errors_never_show_the_path_that_was_sent() {
    let server = Server::<Library>::start().await;
    let client = client(&server);
    server.reply(404, r#"{"code":"none","message":"No such note."}"#);
    let error = client
        .request(Method::DELETE, "/notes/private")
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.code_str(), Some("none"));
    assert!(
        error.to_string().starts_with("DELETE (undeclared): "),
        "{error}"
    );
    assert!(
        !format!("{error} {error:?}").contains("private"),
        "{error:?}"
    );
}

#[tokio::test]
async fn a_request_that_cannot_be_sent_as_written_is_rejected() {
    let server = Server::<Library>::start().await;
    let client = client(&server);
    for path in [
        "",
        "notes",
        "https://evil.example.com/",
        "/a b",
        "/../admin",
        "/a#b",
        "/%2e%2e/x",
    ] {
        let error = client.request(Method::GET, path).send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput, "{path}");
    }
    for builder in [
        client.request(Method::TRACE, "/notes"),
        client
            .request(Method::PUT, "/notes")
            .body("text/csv\n", "a"),
        client
            .request(Method::PUT, "/notes")
            .json(&f64::NAN.to_string())
            .header("te", "x"),
    ] {
        let error = builder.send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
    }
    assert!(server.requests().is_empty());
}

#[test]
fn a_blocking_client_sends_them_too() {
    let server = Server::<Library>::start_blocking();
    server.reply(200, "a");
    let client = meeting_core::blocking::Client::builder(Anonymous::<Library>::new())
        .base_url(server.url())
        .build()
        .unwrap();
    let request = client.request(Method::PATCH, "/notes/1").query("by", "me");
    let response = request.json(&[1, 2]).send().unwrap();
    assert_eq!(&response.body()[..], b"a");
    let seen = server.requests();
    assert_eq!(
        (seen[0].target(), seen[0].body()),
        ("/notes/1?by=me", &b"[1,2]"[..])
    );
}
