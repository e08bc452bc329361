//! Headers of a service, its client, an endpoint and a request, and the prefix of the base URL.

use super::{FindBook, Library, builder, client, find, started};
use meeting_core::{Client, Credentials, CredentialsError, ErrorKind, OutgoingRequest};
use std::sync::{Arc, Mutex};

#[tokio::test]
async fn the_request_goes_before_the_endpoint_the_client_and_the_service() {
    let server = started().await;
    let client = builder(&server)
        .default_header("x-plan", "client")
        .default_header("Accept", "application/vnd.library+json")
        .build()
        .unwrap();
    let with_plan = || {
        FindBook::builder()
            .isbn("1")
            .plan("endpoint")
            .build()
            .unwrap()
    };
    client.send(&find()).await.unwrap();
    client.send(&with_plan()).await.unwrap();
    client
        .send(&with_plan())
        .header("X-PLAN", "request")
        .await
        .unwrap();
    let seen = server.requests();
    let plans: Vec<_> = seen
        .iter()
        .map(|request| request.header("x-plan"))
        .collect();
    assert_eq!(plans, [Some("client"), Some("endpoint"), Some("request")]);
    assert_eq!(seen[0].header("x-version"), Some("2024-06-20"));
    assert_eq!(
        seen[0].header("accept"),
        Some("application/vnd.library+json")
    );
}

#[tokio::test]
async fn the_prefix_is_part_of_the_target() {
    let server = started().await;
    for url in ["/open/v3", "/open/v3/"] {
        let client = builder(&server)
            .base_url(format!("{}{url}", server.url()))
            .build()
            .unwrap();
        client.send(&find()).await.unwrap();
    }
    for request in server.requests() {
        assert_eq!(request.target(), "/open/v3/books/978%2F0");
    }
}

#[test]
fn plain_http_must_be_allowed_explicitly() {
    let build = |allowed: bool| {
        let builder = Client::builder(meeting_core::Anonymous::<Library>::new())
            .base_url("http://library.internal:8080");
        let builder = if allowed {
            builder.allow_plain_http()
        } else {
            builder
        };
        builder.build()
    };
    let error = build(false).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(
        error.to_string().contains("`.allow_plain_http()`"),
        "{error}"
    );
    assert!(build(true).is_ok());
}

#[test]
fn a_client_cannot_replace_headers_that_it_sets_itself() {
    for name in ["Content-Length", "host", "x-signature"] {
        let error = Client::builder(meeting_core::Anonymous::<Library>::new())
            .default_header(name, "5")
            .build()
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        let named = format!("`{}`", name.to_lowercase());
        assert!(error.to_string().contains(&named), "{error}");
    }
}

/// The parts of a request that a signer has seen.
#[derive(Clone, Default)]
struct Signer(Arc<Mutex<Vec<String>>>);

impl Credentials for Signer {
    type Api = Library;

    fn authorize(&self, request: &mut OutgoingRequest<'_>) -> Result<(), CredentialsError> {
        let header = |name| {
            request
                .headers()
                .get(name)
                .and_then(|value| value.to_str().ok())
        };
        let parts = [
            request.method(),
            request.target(),
            &request.host(),
            header("x-version").unwrap_or_default(),
            header("x-note").unwrap_or_default(),
            request.content_type().unwrap_or_default(),
            std::str::from_utf8(request.body()).unwrap_or_default(),
        ];
        self.0.lock().unwrap().push(parts.join(" "));
        Ok(())
    }
}

impl meeting_core::CredentialsFor<super::LendBook> for Signer {}

#[tokio::test]
async fn a_signer_sees_everything_that_is_sent() {
    let server = started().await;
    let signer = Signer::default();
    let url = format!("{}/open/v3", server.url());
    let client = Client::builder(signer.clone())
        .base_url(url)
        .build()
        .unwrap();
    client
        .send(&super::lend())
        .header("X-Note", "fragile")
        .query("a", "b c")
        .await
        .unwrap();
    let host = server.url().strip_prefix("http://").unwrap();
    assert_eq!(
        *signer.0.lock().unwrap(),
        [format!(
            "POST /open/v3/books/978%2F0/loans?a=b%20c {host} 2024-06-20 fragile \
             application/json; charset=utf-8 {{\"reader\":\"ada\"}}"
        )]
    );
    assert_eq!(server.requests()[0].header("host"), Some(host));
}

#[tokio::test]
async fn a_prefix_is_in_no_error_and_no_debug() {
    let server = started().await;
    let secret = builder(&server)
        .base_url(format!("{}/botSECRETEXAMPLE", server.url()))
        .build()
        .unwrap();
    server.reply(500, "");
    let error = secret
        .send(&find())
        .retry(meeting_core::RetryPolicy::none())
        .await
        .unwrap_err();
    let text = format!("{error} {error:?} {secret:?} {:?}", client(&server));
    assert!(!text.contains("SECRETEXAMPLE"), "{text}");
    assert_eq!(
        server.requests()[0].target(),
        "/botSECRETEXAMPLE/books/978%2F0"
    );
}
