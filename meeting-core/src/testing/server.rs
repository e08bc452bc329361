//! The test server.

use std::fmt;
use std::io;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::clock::Clock;
use super::expect::Expectation;
use super::http::connection;
use super::http::listener::Listener;
use super::http::reply::Reply;
use super::http::request::Request;
use super::queue::Planned;
use super::refusal::Refusal;
use super::rules::{NoRules, Rules};
use super::state::Shared;
use super::target::Target;
use crate::service::api::Api;
use crate::spec::EndpointSpec;

/// An HTTP server for the service `A`, on its own port. The [module](super) lists what it checks.
///
/// It runs on its own threads, so it works in tests with any async runtime or none. Any number of servers can run
/// side by side. Dropping it closes its connections.
///
/// ```
/// use meeting_core::http::{HeaderMap, StatusCode};
/// use meeting_core::testing::Server;
/// use meeting_core::{Api, ApiError, Endpoint, endpoint};
///
/// pub enum Library {}
///
/// impl Api for Library {
///     const NAME: &'static str = "Library";
///     const BASE_URL: &'static str = "https://library.example.com";
///
///     fn read_error(_: StatusCode, _: &HeaderMap, _: &[u8]) -> Option<ApiError> {
///         None
///     }
/// }
///
/// /// Lends a book to a reader.
/// #[endpoint(PUT, "/v1/books/{isbn}/loan", api = Library)]
/// pub struct LendBook {
///     pub isbn: String,
///     pub reader: String,
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let server = Server::<Library>::start().await;
/// server.on(LendBook::SPEC).reply(200, "{}");
/// server.on(LendBook::SPEC).reply(404, r#"{"message":"no such book"}"#);
/// // ... a client with `.base_url(server.url())` sends requests ...
/// assert!(server.requests().is_empty());
/// # }
/// ```
pub struct Server<A> {
    url: String,
    shared: Arc<Shared>,
    /// Its `Drop` ends the threads.
    _listener: Listener,
    api: PhantomData<fn() -> A>,
}

impl<A: Api> Server<A> {
    /// Starts a server without custom rules. It accepts connections when this returns. The function awaits nothing.
    ///
    /// # Panics
    ///
    /// Panics if no port or no thread is available. [`Builder::try_start`] returns an error instead.
    pub async fn start() -> Self {
        Self::start_blocking()
    }

    /// Starts a server like [`start`](Self::start), for tests that are not async.
    ///
    /// # Panics
    ///
    /// Panics if no port or no thread is available. [`Builder::try_start`] returns an error instead.
    pub fn start_blocking() -> Self {
        Self::builder().start_blocking()
    }

    /// Returns a builder for a server with rules or another clock.
    pub fn builder() -> Builder<A> {
        Builder {
            rules: Box::new(NoRules),
            clock: Clock::default(),
            api: PhantomData,
        }
    }

    /// Returns the base URL for a client: `http://127.0.0.1:` and the port.
    ///
    /// Clients may append a path. A declared path matches a request as it is, and after the path of
    /// [`Api::BASE_URL`].
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Declares an endpoint: requests to it are checked against its declaration. A declaration with the same method,
    /// path and name replaces an earlier one.
    pub fn declare(&self, spec: &'static EndpointSpec) {
        self.shared.declare(spec);
    }

    /// Queues a reply. Each reply is used once, in the order of the queue, for the next request that passes the
    /// checks. A rejected request uses none.
    pub fn reply(&self, status: u16, body: impl Into<Vec<u8>>) {
        self.reply_with(Reply::new(status).body(body));
    }

    /// Queues a reply with headers, a gate or a cut.
    pub fn reply_with(&self, reply: Reply) {
        self.shared.queue(None, Planned::Given(reply));
    }

    /// Queues a reply with status 200 and a JSON body.
    pub fn reply_json(&self, body: &serde_json::Value) {
        self.reply_with(Reply::json(body));
    }

    /// Queues an error, written the way the [`Rules`] of the server write errors.
    pub fn reply_error(&self, status: u16, code: i64, message: &str) {
        let refusal = Refusal::with_code(status, code, message);
        self.reply_with(self.shared.rules.refuse(&refusal));
    }

    /// Queues a function that creates the replies, until another reply is queued after it.
    ///
    /// ```
    /// # use meeting_core::http::{HeaderMap, StatusCode};
    /// # use meeting_core::{Api, ApiError};
    /// # pub enum Library {}
    /// # impl Api for Library {
    /// #     const NAME: &'static str = "Library";
    /// #     const BASE_URL: &'static str = "https://library.example.com";
    /// #     fn read_error(_: StatusCode, _: &HeaderMap, _: &[u8]) -> Option<ApiError> { None }
    /// # }
    /// use meeting_core::testing::{Reply, Server};
    ///
    /// let server = Server::<Library>::start_blocking();
    /// server.reply_fn(|request| Reply::new(200).body(request.body()));
    /// ```
    pub fn reply_fn(&self, compute: impl Fn(&Request) -> Reply + Send + Sync + 'static) {
        self.shared
            .queue(None, Planned::Computed(Arc::new(compute)));
    }

    /// Selects the requests to one endpoint, to queue replies for them. They precede those of
    /// [`reply`](Self::reply). Method, path and name of the declaration identify the endpoint.
    pub fn on(&self, spec: &'static EndpointSpec) -> Target<'_, A> {
        Target::new(&self.shared, spec)
    }

    /// Sets the offset of the server's clock to the one that it was built with, in seconds. A negative number sets
    /// the clock back.
    pub fn skew(&self, seconds: i64) {
        self.shared.clock.skew(seconds);
    }

    /// Moves the server's clock forward, in addition to [`skew`](Self::skew), with millisecond precision.
    pub fn advance(&self, time: Duration) {
        self.shared.clock.advance(time);
    }

    /// Returns a handle to the server's clock.
    pub fn clock(&self) -> Clock {
        self.shared.clock.clone()
    }

    /// Starts an expectation about the requests to one endpoint that have arrived so far.
    pub fn expect(&self, spec: &'static EndpointSpec) -> Expectation {
        Expectation::new(&self.shared, spec)
    }

    /// Returns all complete requests in their order, rejected ones included. A request is in the list before its
    /// response is sent: a client that has a response finds its request here. The list grows until the server is
    /// dropped.
    pub fn requests(&self) -> Vec<Request> {
        self.shared.requests()
    }
}

/// Releases responses that wait at a gate.
impl<A> Drop for Server<A> {
    fn drop(&mut self) {
        self.shared.stop();
    }
}

impl<A> fmt::Debug for Server<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server")
            .field("url", &self.url)
            .finish_non_exhaustive()
    }
}

/// The settings of a [`Server`].
pub struct Builder<A> {
    rules: Box<dyn Rules>,
    clock: Clock,
    api: PhantomData<fn() -> A>,
}

impl<A: Api> Builder<A> {
    /// Sets the behaviour of the service beyond its declarations. `Arc` of rules implements `Rules` too, for tests
    /// that keep a handle.
    #[must_use]
    pub fn rules(mut self, rules: impl Rules) -> Self {
        self.rules = Box::new(rules);
        self
    }

    /// Sets the server's clock, which is what [`Request::received_at`] and the `Date` of responses show.
    #[must_use]
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Clock::new(clock);
        self
    }

    /// Starts the server. It accepts connections when this returns. The function awaits nothing.
    ///
    /// # Panics
    ///
    /// Panics if no port or no thread is available. [`try_start`](Self::try_start) returns an error instead.
    pub async fn start(self) -> Server<A> {
        self.start_blocking()
    }

    /// Starts the server, for tests that are not async.
    ///
    /// # Panics
    ///
    /// Panics if no port or no thread is available. [`try_start`](Self::try_start) returns an error instead.
    pub fn start_blocking(self) -> Server<A> {
        match self.try_start() {
            Ok(server) => server,
            #[expect(clippy::panic, reason = "a test without its server has failed")]
            Err(error) => panic!("the test server cannot start: {error}"),
        }
    }

    /// Starts the server.
    ///
    /// # Errors
    ///
    /// Returns an error if no port or no thread is available.
    pub fn try_start(self) -> io::Result<Server<A>> {
        let shared = Arc::new(Shared::new::<A>(self.rules, self.clock));
        let serve = {
            let shared = Arc::clone(&shared);
            Box::new(move |stream: &_| {
                connection::serve(
                    stream,
                    |incoming| shared.answer(incoming),
                    |reply| shared.finish(reply),
                );
            })
        };
        let listener = Listener::start(serve)?;
        Ok(Server {
            url: format!("http://{}", listener.address()),
            shared,
            _listener: listener,
            api: PhantomData,
        })
    }
}

impl<A> fmt::Debug for Builder<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder").finish_non_exhaustive()
    }
}
