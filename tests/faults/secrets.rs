//! The secret key is in no `Debug`, no message, no source of an error and no log line, whatever the level.

use std::fmt::Write;
use std::time::Duration;

use meeting_api::{Client, OAuth2, RetryPolicy};
use tests::client::{SECRET_KEY, aksk, answer};
use tests::endpoint::{ring, state};
use tests::logs::{self, told};
use tests::server::{Server, closed_port};

#[tokio::test]
async fn the_secret_is_nowhere() {
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

    // A prefix of the base URL may be a secret, too.
    let client = Client::builder(aksk())
        .base_url(format!("https://example.com/{SECRET_KEY}"))
        .build()
        .unwrap();
    let _ = write!(text, "{client:?} {client:#?}");

    let logged = logs::logged();
    // The test sees what it is meant to see.
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
    // Nor are the real path and the body, except in the string that was signed.
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
