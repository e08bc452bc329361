//! What the targets share: a service that answers what it is told, and endpoints to ask it for.

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

/// The key that no error may show.
pub const SECRET_KEY: &str = "SENTINELSECRETKEY";

/// Says the same to every request.
#[derive(Clone)]
pub struct Says {
    pub status: u16,
    pub headers: Vec<(HeaderName, HeaderValue)>,
    pub body: Vec<u8>,
}

impl Says {
    /// A client of this service, which asks once.
    pub fn client(self) -> Client {
        builder().service(self).build().unwrap()
    }

    /// What it says to a question that takes any object for an answer.
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

/// A client that asks once.
pub fn builder() -> ClientBuilder<AkSk> {
    Client::builder(AkSk::new("200000001", "AKIDEXAMPLE", SECRET_KEY)).retry(RetryPolicy::none())
}

/// Asks for anything.
#[endpoint(GET, "/v1/question", response = Map<String, Value>, function = ask)]
#[derive(Clone, Debug)]
pub struct Question {}

/// The question.
pub fn question() -> &'static Valid<Question> {
    static QUESTION: OnceLock<Valid<Question>> = OnceLock::new();
    QUESTION.get_or_init(|| Question::builder().build().unwrap())
}

/// Waits for a call.
pub fn wait<F: Future>(future: F) -> F::Output {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    RUNTIME
        .get_or_init(|| Builder::new_current_thread().enable_all().build().unwrap())
        .block_on(future)
}

/// An error is one line of limited length, hides and reorders nothing, keeps the secret, and holds no more of a
/// response than it says.
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

/// How much of a body an error keeps.
pub const KEPT: usize = 64 * 1024;

/// The longest wait that is told.
pub const YEAR: Duration = Duration::from_secs(365 * 24 * 60 * 60);
