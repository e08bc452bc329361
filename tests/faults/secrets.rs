//! The secret key does not appear in `Debug`, in messages, in the sources of errors or in log lines of any level.

use std::fmt::Write;
use std::time::Duration;

use meeting_api::{Client, OAuth2, RetryPolicy};
use tests::client::{SECRET_KEY, aksk, answer};
use tests::endpoint::{ring, state};
use tests::logs::{self, told};
use tests::server::{Server, closed_port};

#[tokio::test]
async fn secrets_do_not_appear_anywhere() {
    logs::record();

    let mut text = String::new();
    let token = "SENTINELTOKEN";
    let oauth2 = OAuth2::new("open", token);
    let _ = write!(text, "{:?} {:#?} {oauth2:?}", aksk(), aksk());
    let _ = write!(text, "{:?}", Client::builder(aksk()));
    let _ = write!(text, "{:?}", meeting_api::blocking::Client::builder(aksk()));

    let page = "<html>busy</html>";
    let bytes = [
        answer("200 OK", "", "{}"),
        answer("200 OK", "", page),
        answer("503 Busy", "", page),
        answer("302 Found", "location: https://example.com\r\n", ""),
        answer("200 OK", "content-encoding: gzip\r\n", ""),
        tests::client::error("400 Bad Request", 200003),
        b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{".to_vec(),
        b"garbage\r\n\r\n".to_vec(),
        Vec::new(),
    ];
    let mut servers: Vec<_> = bytes.into_iter().map(Server::answering).collect();
    servers.push(Server::hanging_after(""));
    let mut urls: Vec<_> = servers.iter().map(Server::url).collect();
    urls.push(format!("http://127.0.0.1:{}", closed_port()));

    let mut failed = 0;
    for url in urls {
        for shown in [false, true] {
            let client = Client::builder(aksk())
                .base_url(&url)
                .attempt_timeout(Duration::from_millis(400))
                .show_string_to_sign(shown)
                .retry(RetryPolicy::default().backoff(Duration::ZERO, Duration::ZERO))
                .build()
                .unwrap();
            let _ = write!(text, "{client:?} {client:#?} {:?}", client.send(&ring()));
            if let Err(error) = client.send(&ring()).await {
                failed += 1;
                text.push_str(&told(&error));
                text.push_str(error.string_to_sign().unwrap_or_default());
            }
            let client = Client::builder(oauth2.clone())
                .base_url(&url)
                .attempt_timeout(Duration::from_millis(400))
                .show_string_to_sign(shown)
                .build()
                .unwrap();
            if let Err(error) = client.send(&state()).await {
                text.push_str(&told(&error));
            }
        }
    }
    assert_eq!(failed, 20);
    for error in [
        Client::builder(aksk().sdk_id("")).build().unwrap_err(),
        Client::builder(OAuth2::new("", token)).build().unwrap_err(),
        Client::builder(OAuth2::new("open", format!("{token}\n")))
            .build()
            .unwrap_err(),
        Client::builder(aksk())
            .base_url(format!("https://user:{SECRET_KEY}@example.com"))
            .build()
            .unwrap_err(),
        Client::builder(aksk())
            .base_url(format!("https://example.com/{SECRET_KEY}?a"))
            .build()
            .unwrap_err(),
    ] {
        text.push_str(&told(&error));
    }

    // A prefix of the base URL can be a secret, too.
    let client = Client::builder(aksk())
        .base_url(format!("https://example.com/{SECRET_KEY}"))
        .build()
        .unwrap();
    let _ = write!(text, "{client:?} {client:#?}");

    let logged = logs::logged();
    // The logs contain the expected lines, so the test can find a secret in them.
    assert!(
        logged.contains("url.template = \"/v1/ring/{room}\""),
        "{logged}"
    );
    assert!(
        logged.contains("http.response.status_code = 503"),
        "{logged}"
    );
    assert!(logged.contains("error.type = \"timeout\""), "{logged}");
    assert!(logged.contains("http.request.resend_count = 2"), "{logged}");
    assert!(
        logged.contains("string_to_sign = \"PUT\\nX-TC-Key="),
        "{logged}"
    );
    assert!(text.contains("AKIDEXAMPLE"), "{text}");
    for secret in [SECRET_KEY, token] {
        assert!(!text.contains(secret), "{text}");
        assert!(!logged.contains(secret), "{logged}");
    }
    // The real path and the body do not appear, either, except in the string that was signed.
    for line in logged
        .lines()
        .filter(|line| !line.starts_with("string_to_sign"))
    {
        assert!(
            !line.contains("a%2Fb") && !line.contains("private"),
            "{line}"
        );
    }
}

/// Keys in the query, fetched tokens and streamed bodies, of a custom service.
mod of_any_service {
    use std::convert::Infallible;
    use std::fmt::Write;
    use std::io::Write as _;
    use std::sync::atomic::{AtomicU32, Ordering};
    use std::time::Duration;

    use futures_util::stream;
    use meeting_core::http::{HeaderMap, Method, StatusCode};
    use meeting_core::{
        AccessToken, Api, ApiError, ApiKey, Basic, Body, Client, Credentials, CredentialsError,
        Error, ErrorClass, ErrorKind, Refreshing, RetryPolicy, endpoint,
    };
    use tests::client::answer;
    use tests::logs::{self, told};
    use tests::server::{Server, closed_port};

    enum Library {}

    impl Api for Library {
        const NAME: &'static str = "Library";
        const BASE_URL: &'static str = "https://library.example.com";

        fn read_error(status: StatusCode, _: &HeaderMap, _: &[u8]) -> Option<ApiError> {
            let rejected = status == StatusCode::UNAUTHORIZED;
            rejected.then(|| ApiError::new(ErrorClass::Credentials).code("revoked"))
        }
    }

    const KEY: &str = "SENTINELKEY";
    /// The prefix of a token, which is followed by a number.
    const TOKEN: &str = "SENTINELACCESS";
    const PASSWORD: &str = "SENTINELPASSWORD";

    fn refreshing() -> Refreshing<Library> {
        let fetched = AtomicU32::new(0);
        Refreshing::bearer(move || {
            let number = fetched.fetch_add(1, Ordering::SeqCst);
            async move { Ok::<_, CredentialsError>(AccessToken::new(format!("{TOKEN}{number}"))) }
        })
    }

    async fn tell<C: Credentials<Api = Library>>(
        text: &mut String,
        url: &str,
        credentials: C,
    ) -> Result<(), Error> {
        let builder = Client::builder(credentials).base_url(url);
        let client = builder
            .attempt_timeout(Duration::from_millis(400))
            .show_string_to_sign(true)
            .retry(RetryPolicy::default().backoff(Duration::ZERO, Duration::ZERO))
            .build()?;
        let request = client.request(Method::GET, "/books").query("by", "me");
        let _ = write!(text, "{client:?} {client:#?} {request:?}");
        let outcome = request.send().await;
        let _ = write!(text, "{outcome:?}");
        if let Err(error) = &outcome {
            text.push_str(&told(error));
        }
        outcome.map(drop)
    }

    #[tokio::test]
    async fn keys_and_tokens_do_not_appear_anywhere() {
        logs::record();
        let mut text = format!("{:?}", AccessToken::new(TOKEN));
        let mut failed = 0;
        let answers = [
            answer("200 OK", "", "{}"),
            answer("401 No", "", ""),
            answer("403 No", "", "<html>no</html>"),
            answer("302 Found", "location: /books?key=SENTINELKEY\r\n", ""),
            b"garbage\r\n\r\n".to_vec(),
            Vec::new(),
        ];
        let servers: Vec<_> = answers.into_iter().map(Server::answering).collect();
        let mut urls: Vec<_> = servers.iter().map(Server::url).collect();
        urls.push(format!("http://127.0.0.1:{}", closed_port()));
        for url in &urls {
            let in_query = tell(&mut text, url, ApiKey::query("key", KEY)).await;
            let in_header = tell(&mut text, url, ApiKey::header("x-key", KEY)).await;
            let refreshed = tell(&mut text, url, refreshing()).await;
            let basic = tell(&mut text, url, Basic::new("ada", PASSWORD)).await;
            let outcomes = [in_query, in_header, refreshed, basic];
            failed += outcomes.iter().filter(|outcome| outcome.is_err()).count();
        }
        assert_eq!(failed, 24);
        for wrong in ["", "a b", "a\n"] {
            let token = format!("{TOKEN}{wrong}{TOKEN}");
            let credentials = Refreshing::<Library>::bearer(move || {
                let token = token.clone();
                async move { Ok::<_, CredentialsError>(AccessToken::new(token)) }
            });
            let _ = tell(&mut text, &urls[0], credentials).await;
        }
        // The secrets were sent nevertheless.
        let seen: Vec<_> = servers[1].requests();
        assert!(seen.iter().any(|request| request.line.contains(KEY)));
        let sent = |secret: &str| {
            let header = |request: &tests::server::Request| {
                let value = request.header("authorization").unwrap_or_default();
                value.contains(secret)
            };
            seen.iter().any(header)
        };
        assert!(
            sent("SENTINELACCESS0") && sent("SENTINELACCESS1"),
            "{seen:?}"
        );

        let logged = logs::logged();
        assert!(
            logged.contains("url.template = \"(undeclared)\""),
            "{logged}"
        );
        assert!(text.contains("code revoked"), "{text}");
        for secret in [KEY, TOKEN, PASSWORD] {
            assert!(!text.contains(secret), "{text}");
            assert!(!logged.contains(secret), "{logged}");
        }
    }

    #[endpoint(GET, "/books", api = Library, response = Vec<u32>, pages(link))]
    #[derive(Clone)]
    struct ListBooks {
        order: Option<String>,
    }

    #[tokio::test]
    async fn a_key_that_a_link_repeats_is_sent_once_and_does_not_appear_anywhere() {
        logs::record();
        let mut text = String::new();
        let server = Server::scripted(|stream, request| {
            let link = match request.line.split(' ').nth(1).unwrap() {
                "/books?order=new&key=SENTINELKEY" => "/books?key=SENTINELKEY&page=2",
                "/books?page=2&key=SENTINELKEY" => "?k%65y=XXX&page=3&key",
                "/books?page=3&key=SENTINELKEY" => "?key=SENTINELKEY",
                "/books?key=SENTINELKEY" => "https://other.example/books?key=SENTINELKEY",
                other => panic!("{other}"),
            };
            let link = format!("link: <{link}>; rel=next\r\n");
            let _ = stream.write_all(&answer("200 OK", &link, "[1]"));
        });
        let client = Client::builder(ApiKey::query("key", KEY))
            .base_url(server.url())
            .show_string_to_sign(true)
            .build()
            .unwrap();
        let request = ListBooks::builder().order("new").build().unwrap();
        let mut pages = request.pages(&client);
        for _ in 0..4 {
            let page = pages.try_next().await;
            let _ = write!(text, "{page:?} {pages:?}");
            assert!(page.is_ok(), "{page:?}");
        }
        let error = pages.try_next().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Redirect);
        let _ = write!(text, "{} {pages:?}", logs::told(&error));
        assert!(!text.contains(KEY), "{text}");
        let logged = logs::logged();
        assert!(logged.contains("url.template = \"/books\""), "{logged}");
        assert!(!logged.contains(KEY), "{logged}");
    }

    #[endpoint(PUT, "/books/{isbn}/scan", api = Library, retry = safe, body = bytes)]
    #[derive(Clone, Debug)]
    struct StoreScan {
        isbn: String,
        #[api(payload)]
        scan: Body,
    }

    #[tokio::test]
    async fn a_streamed_body_does_not_appear_anywhere() {
        logs::record();
        const SCAN: &str = "SENTINELSCAN";
        let mut text = String::new();
        let path = std::env::temp_dir().join(format!("scan-{}", std::process::id()));
        std::fs::write(&path, SCAN).unwrap();
        let pieces = || stream::iter([Ok::<_, Infallible>(SCAN), Ok(SCAN)]);
        let bodies = [
            Body::from(SCAN),
            Body::file(&path).await.unwrap(),
            Body::stream(None, pieces),
            Body::stream(Some(24), pieces),
            // One that is shorter than it says.
            Body::stream(Some(25), pieces),
        ];
        let mut failed = 0;
        for bytes in [
            answer("200 OK", "", ""),
            answer("401 No", "", ""),
            answer("503 Busy", "", ""),
            b"garbage\r\n\r\n".to_vec(),
            Vec::new(),
        ] {
            let server = Server::answering(bytes);
            let client = Client::builder(refreshing())
                .base_url(server.url())
                .show_string_to_sign(true)
                .retry(RetryPolicy::default().backoff(Duration::ZERO, Duration::ZERO))
                .build()
                .unwrap();
            for body in &bodies {
                let request = StoreScan::builder().isbn("1").scan(body.clone());
                let request = request.build().unwrap();
                let call = client.send(&request);
                let _ = write!(
                    text,
                    "{body:?} {request:?} {call:?} {:?}",
                    request.prepare()
                );
                if let Err(error) = call.await {
                    failed += 1;
                    text.push_str(&told(&error));
                }
            }
            let sent = server.requests();
            assert!(
                sent.iter()
                    .any(|sent| sent.body.starts_with(SCAN.as_bytes()))
            );
        }
        std::fs::remove_file(&path).unwrap();
        assert_eq!(failed, 21);
        let logged = logs::logged();
        let template = "url.template = \"/books/{isbn}/scan\"";
        assert!(logged.contains(template), "{logged}");
        for secret in [SCAN, TOKEN] {
            assert!(!text.contains(secret), "{text}");
            assert!(!logged.contains(secret), "{logged}");
        }
    }
}
