//! Configuration that is rejected before a request is sent, and extensions in other crates.

use std::io::Write;
use std::time::Duration;

use meeting_api::{AkSk, Client, ClientBuilder, Error, ErrorKind, OAuth2, RetryPolicy};
use tests::client::{aksk, answer};
use tests::endpoint::safe_ring;
use tests::server::{self, Server};

#[test]
fn wrong_settings_are_refused_when_the_client_is_built() {
    type Change = fn(ClientBuilder<AkSk>) -> ClientBuilder<AkSk>;
    let changes: [(&str, Change); 14] = [
        ("https", |builder| {
            builder.base_url("http://api.meeting.qq.com")
        }),
        ("query", |builder| {
            builder.base_url("https://api.meeting.qq.com/v1?a=b")
        }),
        ("password", |builder| {
            builder.base_url("https://a:hidden@api.meeting.qq.com")
        }),
        ("base URL", |builder| builder.base_url("api.meeting.qq.com")),
        ("connect", |builder| builder.connect_timeout(Duration::ZERO)),
        ("attempt", |builder| builder.attempt_timeout(Duration::ZERO)),
        ("deadline", |builder| builder.deadline(Duration::ZERO)),
        ("response", |builder| builder.max_response_bytes(0)),
        ("error body", |builder| builder.max_error_bytes(0)),
        ("concurrent", |builder| builder.max_concurrent(0)),
        ("pool idle", |builder| {
            builder.pool_idle_timeout(Duration::MAX)
        }),
        ("user agent", |builder| builder.user_agent("a\r\nx: y")),
        ("header name", |builder| builder.default_header("X Y", "1")),
        ("header", |builder| builder.default_header("X-Y", "1\n2")),
    ];
    for (word, change) in changes {
        let error = change(Client::builder(aksk())).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config, "{word}");
        let text = error.to_string();
        assert!(text.contains(word), "{word}: {text}");
        assert!(!text.contains("hidden"), "{text}");
    }
}

#[tokio::test]
async fn the_largest_settings_are_used_without_an_overflow() {
    let server = Server::scripted(|stream, _| {
        let bad = b"HTTP/1.1 503 Busy\r\ncontent-length: 0\r\nretry-after: 0\r\n\r\n";
        let good = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";
        for answer in [&bad[..], good] {
            let _ = stream.write_all(answer);
            if server::read(stream).is_none() {
                break;
            }
        }
    });
    let zero = Duration::ZERO;
    let client = Client::builder(aksk())
        .base_url(server.url())
        .max_concurrent(usize::MAX)
        .max_idle_connections(usize::MAX)
        .max_response_bytes(usize::MAX)
        .max_error_bytes(usize::MAX)
        .retry_budget(u32::MAX)
        .http2(true)
        .connect_timeout(Duration::MAX)
        .deadline(Duration::MAX)
        .attempt_timeout(Duration::MAX)
        .pool_idle_timeout(Duration::from_secs(24 * 60 * 60))
        .retry(
            RetryPolicy::default()
                .max_attempts(u32::MAX)
                .backoff(zero, Duration::MAX),
        )
        .build()
        .unwrap();
    client.send(&safe_ring()).await.unwrap();

    // An endless wait does not overflow.
    let refused = Server::answering(answer("503 Busy", "", ""));
    let longest = RetryPolicy::default().backoff(Duration::MAX, Duration::MAX);
    let client = Client::builder(aksk())
        .base_url(refused.url())
        .deadline(Duration::MAX)
        .retry(longest.throttled_backoff(Duration::MAX, Duration::MAX))
        .build()
        .unwrap();
    let call = tokio::spawn(client.send(&safe_ring()));
    refused.arrived(1).await;
    call.abort();
    assert!(call.await.unwrap_err().is_cancelled());
}

#[test]
fn wrong_credentials_are_refused_when_the_client_is_built() {
    fn refused<C: meeting_api::Credentials>(credentials: C) -> Error {
        let error = Client::builder(credentials).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.is_authentication());
        error
    }
    refused(AkSk::new("a\r\nX: y", "b", "c"));
    refused(AkSk::new("a", "b c", "d"));
    let error = refused(aksk().sdk_id(""));
    assert!(error.to_string().contains("190303"), "{error}");
    refused(OAuth2::new("a", "to\nken"));
}

mod another_service {
    use meeting_api::http::{HeaderMap, StatusCode};
    use meeting_api::{
        Api, ApiError, Client, Credentials, CredentialsError, CredentialsFor, ErrorClass,
        ErrorKind, OutgoingRequest, Ready, Validate, endpoint,
    };
    use std::sync::atomic::{AtomicUsize, Ordering};
    use tests::client::answer;
    use tests::server::Server;

    /// Errors with status 200, no signature, a token in the query.
    struct Office;

    impl Api for Office {
        const NAME: &'static str = "Office";
        const BASE_URL: &'static str = "https://office.example.com";

        fn read_error(_: StatusCode, _: &HeaderMap, body: &[u8]) -> Option<ApiError> {
            let body: serde_json::Value = serde_json::from_slice(body).ok()?;
            match body.get("errcode")?.as_i64()? {
                0 => None,
                code => Some(
                    ApiError::new(ErrorClass::Credentials)
                        .code(code)
                        .message(body.get("errmsg")?.as_str()?),
                ),
            }
        }
    }

    /// A token that is fetched before each attempt.
    #[derive(Default)]
    struct Token(AtomicUsize);

    impl Credentials for Token {
        type Api = Office;

        fn ready(&self) -> Option<Ready<'_>> {
            Some(Box::pin(async {
                match self.0.fetch_add(1, Ordering::SeqCst) {
                    0 | 1 => Ok(()),
                    _ => Err(CredentialsError::new("no more tokens")),
                }
            }))
        }

        fn authorize(&self, request: &mut OutgoingRequest<'_>) -> Result<(), CredentialsError> {
            let token = format!("secret/{}", self.0.load(Ordering::SeqCst));
            request.add_query("access_token", &token);
            Ok(())
        }
    }

    impl CredentialsFor<Lookup> for Token {}

    /// Looks something up.
    #[endpoint(GET, "/lookup", api = Office, retry = safe)]
    struct Lookup {}

    #[tokio::test]
    async fn another_service_has_its_own_errors_and_credentials() {
        let server = Server::answering(answer("200 OK", "", r#"{"errcode":40014,"errmsg":"bad"}"#));
        let client = Client::builder(Token::default())
            .base_url(server.url())
            .build()
            .unwrap();
        for attempt in 1..=2 {
            let error = client
                .send(&Lookup {}.validate().unwrap())
                .await
                .unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Api);
            assert_eq!(error.code(), Some(40014));
            assert!(error.is_authentication());
            assert!(!format!("{error} {error:?}").contains("secret"));
            let line = &server.requests()[attempt - 1].line;
            assert_eq!(
                *line,
                format!("GET /lookup?access_token=secret%2F{attempt} HTTP/1.1")
            );
        }
        let error = client
            .send(&Lookup {}.validate().unwrap())
            .await
            .unwrap_err();
        assert_eq!(error.attempts(), 0);
        assert!(error.is_authentication() && !error.may_have_been_processed());
        assert_eq!(server.requests().len(), 2);
        assert_eq!(server.requests()[0].header("content-type"), None);
    }
}
