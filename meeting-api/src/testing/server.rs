//! `Server`: what a test sees.

use std::collections::VecDeque;
use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::io;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use crate::spec::EndpointSpec;

use super::account::{AccessToken, Account};
use super::connection::{self, Incoming};
use super::date::http_date;
use super::listener::Listener;
use super::replays::Replays;
use super::request::Head;
use super::route::{self, Route};
use super::verify::{self, Credentials};
use super::{Refusal, Reply, Request, built_in, conformance};

/// An HTTP server on a port of its own that treats requests as the service would. See the
/// [module](super) for what it checks.
///
/// It runs on threads of its own: it works in tests with any async runtime or none, and any number of
/// servers work side by side. Dropping it closes its connections.
///
/// ```
/// use meeting_api::rooms::{CancelRoomCall, DeviceType, OperatorIdType, cancel_room_call};
/// use meeting_api::testing::Server;
/// use meeting_api::{AkSk, Client};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let server = Server::start().await;
/// let client = Client::builder(AkSk::new("200000001", "AKIDEXAMPLE", "SECRETKEYEXAMPLE"))
///     .base_url(server.url())
///     .build()?;
///
/// let request = CancelRoomCall::builder()
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .meeting_room_id("room-0001")
///     .meeting_id("13434000000000927028")
///     .invite_id("33faef6b-0000-4000-8000-9d715cc33f95")
///     .instance_id(DeviceType::Pc)
///     .build()?;
/// cancel_room_call(&client, &request).await?;
///
/// server.reply_error(500, 9003, "meeting does not exist");
/// let error = cancel_room_call(&client, &request).await.unwrap_err();
/// assert_eq!(error.code(), Some(9003));
/// assert_eq!(server.requests().len(), 2);
/// # Ok(())
/// # }
/// ```
pub struct Server {
    url: String,
    shared: Arc<Shared>,
    /// Held for its `Drop`, which ends the threads.
    _listener: Listener,
}

impl Server {
    /// Starts a server that knows [`Account::default`]. It can be connected to when this returns, which is
    /// at once; nothing is awaited.
    ///
    /// # Panics
    ///
    /// If there is no port or no thread to be had. [`Builder::try_start`] gives an error instead.
    pub async fn start() -> Self {
        Self::start_blocking()
    }

    /// Starts a server like [`start`](Self::start), for tests that are not async.
    ///
    /// ```
    /// let server = meeting_api::testing::Server::start_blocking();
    /// assert!(server.url().starts_with("http://127.0.0.1:"));
    /// ```
    ///
    /// # Panics
    ///
    /// If there is no port or no thread to be had. [`Builder::try_start`] gives an error instead.
    pub fn start_blocking() -> Self {
        Self::builder().start_blocking()
    }

    /// Starts a server with other credentials or another clock.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// The base URL for a client: `http://127.0.0.1:` and the port.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Makes an endpoint known: requests to it are checked against its declaration. The endpoints of
    /// [`rooms`](crate::rooms) are known from the beginning. Declaring an endpoint again replaces the first
    /// declaration.
    ///
    /// ```
    /// use meeting_api::Endpoint;
    /// use meeting_api::rooms::CancelRoomCall;
    ///
    /// let server = meeting_api::testing::Server::start_blocking();
    /// server.declare(CancelRoomCall::SPEC);
    /// ```
    pub fn declare(&self, spec: &'static EndpointSpec) {
        self.shared.lock().declared.push(spec);
    }

    /// Queues an answer. Each answer is given once, in the order of the queue, to the next request that
    /// passes the checks; a refused request takes none. With an empty queue a request is answered with 200
    /// and `{}`.
    ///
    /// ```
    /// let server = meeting_api::testing::Server::start_blocking();
    /// server.reply(200, r#"{"total_count":0}"#);
    /// ```
    pub fn reply(&self, status: u16, body: impl Into<Vec<u8>>) {
        self.reply_with(Reply::new(status).body(body));
    }

    /// Queues an error in the service's envelope.
    ///
    /// ```
    /// let server = meeting_api::testing::Server::start_blocking();
    /// server.reply_error(500, 9003, "meeting does not exist");
    /// ```
    pub fn reply_error(&self, status: u16, code: i64, message: &str) {
        self.reply_with(Reply::error(status, code, message));
    }

    /// Queues an answer with headers.
    ///
    /// ```
    /// use meeting_api::testing::{Reply, Server};
    ///
    /// let server = Server::start_blocking();
    /// server.reply_with(Reply::new(429).header("Retry-After", "2"));
    /// ```
    pub fn reply_with(&self, reply: Reply) {
        self.shared.lock().replies.push_back(reply);
    }

    /// All requests that have come in whole, refused ones too, in their order. A request is in the list
    /// before it is answered: a client that has its answer finds its request here. The list grows until the
    /// server is dropped.
    pub fn requests(&self) -> Vec<Request> {
        self.shared.lock().requests.clone()
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server")
            .field("url", &self.url)
            .field("account", &self.shared.credentials.account)
            .finish_non_exhaustive()
    }
}

type Clock = Box<dyn Fn() -> SystemTime + Send + Sync>;

/// Settings of a [`Server`] that is about to start.
#[derive(Default)]
pub struct Builder {
    account: Account,
    token: AccessToken,
    clock: Option<Clock>,
}

impl Builder {
    /// The account that is let in.
    #[must_use]
    pub fn account(mut self, account: Account) -> Self {
        self.account = account;
        self
    }

    /// The OAuth 2.0 access token that is let in, and the user who gave it. Without this call they are
    /// `ACCESSTOKENEXAMPLE` and `OPENIDEXAMPLE`.
    #[must_use]
    pub fn access_token(mut self, token: impl Into<String>, open_id: impl Into<String>) -> Self {
        self.token = AccessToken {
            token: token.into(),
            open_id: open_id.into(),
        };
        self
    }

    /// The server's clock: what timestamps are compared with, and what the `Date` of an answer says.
    ///
    /// ```
    /// use std::time::{Duration, SystemTime};
    ///
    /// // A server that is ten minutes ahead.
    /// let server = meeting_api::testing::Server::builder()
    ///     .clock(|| SystemTime::now() + Duration::from_secs(600))
    ///     .start_blocking();
    /// ```
    #[must_use]
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Some(Box::new(clock));
        self
    }

    /// Starts the server. It can be connected to when this returns, which is at once; nothing is awaited.
    ///
    /// # Panics
    ///
    /// If there is no port or no thread to be had. [`try_start`](Self::try_start) gives an error instead.
    pub async fn start(self) -> Server {
        self.start_blocking()
    }

    /// Starts the server, for tests that are not async.
    ///
    /// # Panics
    ///
    /// If there is no port or no thread to be had. [`try_start`](Self::try_start) gives an error instead.
    pub fn start_blocking(self) -> Server {
        match self.try_start() {
            Ok(server) => server,
            #[expect(
                clippy::panic,
                reason = "a test that cannot have its server has failed"
            )]
            Err(error) => panic!("the testing server cannot start: {error}"),
        }
    }

    /// Starts the server, or says why it cannot.
    ///
    /// # Errors
    ///
    /// If there is no port or no thread to be had.
    pub fn try_start(self) -> io::Result<Server> {
        let shared = Arc::new(Shared {
            credentials: Credentials {
                account: self.account,
                token: self.token,
            },
            clock: self.clock.unwrap_or_else(|| Box::new(SystemTime::now)),
            traces: Traces::default(),
            state: Mutex::new(State {
                declared: built_in().to_vec(),
                ..State::default()
            }),
        });
        let serve = {
            let shared = Arc::clone(&shared);
            Box::new(move |stream: &_| {
                connection::serve(
                    stream,
                    |incoming| shared.answer(incoming),
                    |reply| shared.finish(reply, shared.now()),
                );
            })
        };
        let listener = Listener::start(serve)?;
        Ok(Server {
            url: format!("http://{}", listener.address()),
            shared,
            _listener: listener,
        })
    }
}

/// Shows which account is let in, without its key.
impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("account", &self.account)
            .finish_non_exhaustive()
    }
}

/// What the threads of a server share.
struct Shared {
    credentials: Credentials,
    clock: Clock,
    traces: Traces,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    declared: Vec<&'static EndpointSpec>,
    replies: VecDeque<Reply>,
    requests: Vec<Request>,
    replays: Replays,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The time in Unix seconds.
    fn now(&self) -> i64 {
        let seconds = |duration: std::time::Duration| i64::try_from(duration.as_secs());
        match (self.clock)().duration_since(UNIX_EPOCH) {
            Ok(after) => seconds(after).unwrap_or(i64::MAX),
            Err(before) => seconds(before.duration()).map_or(i64::MIN, |seconds| -seconds),
        }
    }

    fn answer(&self, incoming: Incoming) -> Reply {
        let Incoming { head, body, .. } = incoming;
        let now = self.now();
        let (route, methods) = {
            let state = self.lock();
            (
                route::find(&state.declared, &head),
                route::methods(&state.declared, &head),
            )
        };
        let spec = route.as_ref().map(|route| route.spec);
        let verified = verify::verify(&head, &body, &self.credentials, now, spec);
        let conforms = conforms(route.as_ref(), &head, &body);

        // From the memory of nonces to the list of requests nobody may come between.
        let mut state = self.lock();
        let outcome = verified
            .and_then(|stamp| state.replays.admit(stamp, now))
            .and(conforms)
            .and_then(|()| match state.replies.pop_front() {
                Some(reply) => Ok(reply),
                None if spec.is_some() => Ok(Reply::new(200).body("{}")),
                None => Err(not_declared(&head, &methods)),
            });
        let (reply, refusal) = match outcome {
            Ok(reply) => (reply, None),
            Err(refusal) => (refusal.reply(), Some(refusal)),
        };
        let reply = self.finish(reply, now);
        let request = Request::new(head, body, refusal, reply.clone());
        state.requests.push(request);
        reply
    }

    /// Adds what every answer has.
    fn finish(&self, mut reply: Reply, now: i64) -> Reply {
        if !reply.bytes().is_empty() {
            reply.default_header("Content-Type", "application/json; charset=utf-8");
        }
        reply.default_header("Date", &http_date(now));
        reply.default_header("X-TC-Trace", &self.traces.next());
        reply
    }
}

fn conforms(route: Option<&Route>, head: &Head, body: &[u8]) -> Result<(), Refusal> {
    if route::has_dot_segments(head.path()) {
        return Err(Refusal::illegal(
            "the path has a segment `.` or `..`, which leads to another endpoint",
        ));
    }
    route.map_or(Ok(()), |route| conformance::check(route, head, body))
}

fn not_declared(head: &Head, methods: &[&str]) -> Refusal {
    let (method, path) = (&head.method, head.path());
    let others = if methods.is_empty() {
        String::new()
    } else {
        format!(" (the path is declared for {})", methods.join(", "))
    };
    Refusal::not_declared(format!(
        "the testing server knows no endpoint {method} {path}{others}. Declare it with \
         `server.declare(YourEndpoint::SPEC)`, or queue an answer with `server.reply(200, \"{{}}\")`"
    ))
}

/// Trace ids: a number of the server's own, and one that counts.
struct Traces {
    server: u64,
    next: AtomicU64,
}

impl Default for Traces {
    fn default() -> Self {
        Self {
            // A hasher of the standard library has a random key.
            server: RandomState::new().hash_one(0),
            next: AtomicU64::new(1),
        }
    }
}

impl Traces {
    fn next(&self) -> String {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        format!("{:016x}{number:016x}", self.server)
    }
}
