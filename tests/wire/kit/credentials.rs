//! Credentials that the service rejects.

use super::{FindBook, Library, find, lend};
use meeting_core::testing::{Gate, Reply, Server};
use meeting_core::{
    AccessToken, Client, CredentialsError, Endpoint, ErrorKind, Refreshing, RetryPolicy, endpoint,
};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// Tokens `t-1`, `t-2` ..
#[derive(Clone, Default)]
struct Tokens(Arc<AtomicU32>);

impl Tokens {
    fn fetched(&self) -> u32 {
        self.0.load(Ordering::SeqCst)
    }

    fn client(&self, server: &Server<Library>) -> Client<Refreshing<Library>> {
        let fetched = Arc::clone(&self.0);
        let credentials = Refreshing::bearer(move || {
            let number = fetched.fetch_add(1, Ordering::SeqCst) + 1;
            async move { Ok::<_, CredentialsError>(AccessToken::new(format!("t-{number}"))) }
        });
        Client::builder(credentials)
            .base_url(format!("{}/open/v3", server.url()))
            .build()
            .unwrap()
    }
}

const REVOKED: &str = r#"{"code":"revoked","message":"token revoked"}"#;

/// Returns a server that accepts a single token.
fn only(token: &'static str, server: &Server<Library>) {
    server.reply_fn(move |request| {
        if request.header("authorization") == Some(&format!("Bearer {token}")) {
            Reply::new(200).body("{}")
        } else {
            Reply::new(401).body(REVOKED)
        }
    });
}

#[tokio::test]
async fn a_rejected_token_is_replaced_and_the_request_attempted_once_more() {
    let server = Server::<Library>::start().await;
    let tokens = Tokens::default();
    let client = tokens.client(&server);
    only("t-2", &server);
    // A loan is not safe to retry, but a rejected loan was not made.
    let response = client.send(&lend()).response().await.unwrap();
    assert_eq!((response.attempts(), tokens.fetched()), (2, 2));
    client.send(&find()).await.unwrap();
    assert_eq!((server.requests().len(), tokens.fetched()), (3, 2));
}

#[tokio::test]
async fn a_second_rejection_is_an_error_and_not_a_loop() {
    let server = Server::<Library>::start().await;
    let tokens = Tokens::default();
    let client = tokens.client(&server);
    only("none", &server);
    let error = client.send(&find()).await.unwrap_err();
    assert!(error.is_authentication(), "{error}");
    assert_eq!(
        (error.attempts(), error.may_have_been_processed()),
        (2, false)
    );
    assert_eq!((server.requests().len(), tokens.fetched()), (2, 2));
}

#[tokio::test]
async fn status_401_without_a_report_is_a_rejection_and_403_is_not() {
    for (status, attempts) in [(401, 2), (403, 1)] {
        let server = Server::<Library>::start().await;
        server.reply_fn(move |_| Reply::new(status));
        let error = Tokens::default()
            .client(&server)
            .send(&find())
            .await
            .unwrap_err();
        assert_eq!(
            (error.kind(), error.attempts()),
            (ErrorKind::Http, attempts)
        );
    }
}

#[tokio::test]
async fn a_policy_of_one_attempt_is_kept_and_the_next_request_has_a_new_token() {
    let server = Server::<Library>::start().await;
    let tokens = Tokens::default();
    let client = tokens.client(&server);
    only("t-2", &server);
    let error = client
        .send(&find())
        .retry(RetryPolicy::none())
        .await
        .unwrap_err();
    assert_eq!((error.attempts(), tokens.fetched()), (1, 1));
    client
        .send(&find())
        .retry(RetryPolicy::none())
        .await
        .unwrap();
    assert_eq!(tokens.fetched(), 2);
}

/// Never sent twice.
#[endpoint(POST, "/payments", api = Library, retry = never)]
struct Pay {}

#[tokio::test]
async fn requests_that_must_never_be_retried_are_not() {
    let server = Server::<Library>::start().await;
    let client = Tokens::default().client(&server);
    only("t-2", &server);
    let request = Pay::builder().build().unwrap();
    assert_eq!(client.send(&request).await.unwrap_err().attempts(), 1);
}

#[tokio::test]
async fn many_requests_that_are_rejected_together_fetch_one_token() {
    let server = Server::<Library>::start().await;
    let tokens = Tokens::default();
    let client = tokens.client(&server);
    // All of them carry the first token before any of them is rejected.
    let gates: Vec<_> = (0..8).map(|_| Gate::new()).collect();
    for gate in &gates {
        server
            .on(FindBook::SPEC)
            .reply_with(Reply::new(401).body(REVOKED).held_by(gate));
    }
    only("t-2", &server);
    let requests: Vec<_> = (0..8)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.send(&find()).await })
        })
        .collect();
    for gate in &gates {
        gate.arrival().await;
    }
    gates.iter().for_each(Gate::open);
    for request in requests {
        request.await.unwrap().unwrap();
    }
    assert_eq!((server.requests().len(), tokens.fetched()), (16, 2));
}
