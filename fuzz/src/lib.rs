//! Code that the targets share: a service with a given response, and endpoints to send requests to.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::sync::OnceLock;
use std::task::{Context, Poll};
use std::time::Duration;

use meeting_api::http::{HeaderName, HeaderValue, Request, Response};
use meeting_api::{AkSk, Client, ClientBuilder, Error, RetryPolicy, Valid, endpoint};
use serde_json::{Map, Value};
use tokio::runtime::{Builder, Runtime};
use tower_service::Service;

/// The secret key, which must not appear in any error.
pub const SECRET_KEY: &str = "SENTINELSECRETKEY";

/// A service that responds to every request in the same way.
#[derive(Clone)]
pub struct Says {
    pub status: u16,
    pub headers: Vec<(HeaderName, HeaderValue)>,
    pub body: Vec<u8>,
}

impl Says {
    /// Returns a client of this service, which makes a single attempt.
    pub fn client(self) -> Client {
        builder().service(self).build().unwrap()
    }

    /// Sends a request whose response may be any object, and returns the result.
    pub fn asked(self) -> Result<Map<String, Value>, Error> {
        wait(self.client().send(question()))
    }
}

impl<B> Service<Request<B>> for Says {
    type Response = Response<http_body_util::Full<bytes::Bytes>>;
    type Error = Infallible;
    type Future = Ready<Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Request<B>) -> Self::Future {
        let mut response = Response::new(self.body.clone().into());
        *response.status_mut() = self.status.try_into().unwrap();
        response.headers_mut().extend(self.headers.clone());
        ready(Ok(response))
    }
}

/// Returns a client that makes a single attempt.
pub fn builder() -> ClientBuilder<AkSk> {
    Client::builder(AkSk::new("200000001", "AKIDEXAMPLE", SECRET_KEY)).retry(RetryPolicy::none())
}

/// A request for any object.
#[endpoint(GET, "/v1/question", response = Map<String, Value>, function = ask)]
#[derive(Clone, Debug)]
pub struct Question {}

/// Returns the request.
pub fn question() -> &'static Valid<Question> {
    static QUESTION: OnceLock<Valid<Question>> = OnceLock::new();
    QUESTION.get_or_init(|| Question::builder().build().unwrap())
}

/// Waits for a request.
pub fn wait<F: Future>(future: F) -> F::Output {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    RUNTIME
        .get_or_init(|| Builder::new_current_thread().enable_all().build().unwrap())
        .block_on(future)
}

/// Checks an error: a single line of limited length, without hidden or reordered text and without the secret. It holds
/// no more of a response than documented.
pub fn assert_tells(error: &Error) {
    let text = error.to_string();
    assert!(text.len() < 10_000, "{}", text.len());
    let strange = |character: char| {
        character.is_control()
            || matches!(character, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    assert!(!text.contains(strange), "{text:?}");
    assert!(!format!("{text} {error:?}").contains(SECRET_KEY));
    assert!(error.trace_id().is_none_or(|id| id.len() <= 256));
    assert!(error.retry_after().is_none_or(|wait| wait <= YEAR));
    assert!(error.body().is_none_or(|body| body.len() <= KEPT));
}

/// The length of a body that an error keeps.
pub const KEPT: usize = 64 * 1024;

/// The longest wait that an error reports.
pub const YEAR: Duration = Duration::from_secs(365 * 24 * 60 * 60);
