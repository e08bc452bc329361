//! Options of a single request beyond its declaration.

use super::{client, find, lend, started};
use meeting_core::ErrorKind;

#[tokio::test]
async fn headers_and_parameters_are_added_to_one_request() {
    let server = started().await;
    let client = client(&server);
    client
        .send(&find())
        .header("If-None-Match", "\"v1\"")
        .query("fields", "a&b")
        .query("page", "2")
        .await
        .unwrap();
    client.send(&find()).await.unwrap();
    let seen = server.requests();
    assert_eq!(seen[0].header("if-none-match"), Some("\"v1\""));
    assert_eq!(
        seen[0].target(),
        "/open/v3/books/978%2F0?fields=a%26b&page=2"
    );
    assert_eq!(seen[1].header("if-none-match"), None);
    assert_eq!(seen[1].target(), "/open/v3/books/978%2F0");
}

#[tokio::test]
async fn headers_of_the_client_are_refused_and_nothing_is_sent() {
    let server = started().await;
    let client = client(&server);
    for (name, value, expected) in [
        (
            "Content-Length",
            "5",
            "the client sets the header `content-length` itself",
        ),
        (
            "Content-Type",
            "text/plain",
            "the client sets the header `content-type` itself",
        ),
        (
            "X-Signature",
            "forged",
            "the client sets the header `x-signature` itself",
        ),
        (
            "Authorization",
            "Basic x",
            "the credentials set the header `authorization` themselves",
        ),
        ("X Y", "a", "\"X Y\" is not a header name"),
        (
            "X-Note",
            "a\r\nb: c",
            "the value of the header `x-note` has a character",
        ),
    ] {
        let error = client.send(&lend()).header(name, value).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput, "{error}");
        assert!(error.to_string().contains(expected), "{error}");
        assert!(
            error.to_string().starts_with("POST /books/{isbn}/loans: "),
            "{error}"
        );
        assert_eq!(
            (error.attempts(), error.may_have_been_processed()),
            (0, false)
        );
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn an_endpoint_without_an_idempotency_key_takes_none() {
    let server = started().await;
    let error = client(&server)
        .send(&lend())
        .idempotency_key("order-1")
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(
        error.to_string().contains("declare `idempotency_key ="),
        "{error}"
    );
    assert!(server.requests().is_empty());
}
