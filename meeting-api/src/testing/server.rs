//! `Server`: what a test sees.

use std::collections::VecDeque;
use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::io;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::aksk::AkSk;
use crate::spec::EndpointSpec;

use super::account::{AccessToken, Account};
use super::connection::{self, Incoming};
use super::date::http_date;
use super::listener::Listener;
use super::replays::Replays;
use super::request::Head;
use super::rooms::Life;
use super::route::{self, Route};
use super::verify::{self, Credentials};
use super::{Expectation, Gate, Refusal, Reply, Request, Rooms, built_in, conformance};

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

    /// AK/SK credentials that the server lets in.
    ///
    /// ```
    /// use meeting_api::Client;
    ///
    /// let server = meeting_api::testing::Server::start_blocking();
    /// let client = Client::builder(server.credentials()).base_url(server.url()).build()?;
    /// # Ok::<(), meeting_api::Error>(())
    /// ```
    pub fn credentials(&self) -> AkSk {
        self.shared.credentials.account.credentials()
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
        let queued = (None, Answer::Given(reply));
        self.shared.lock().answers.push_back(queued);
    }

    /// Queues answers for the requests to one endpoint. They go before those of [`reply`](Self::reply). An answer
    /// makes its endpoint known, as [`declare`](Self::declare) does.
    ///
    /// ```
    /// use meeting_api::Endpoint;
    /// use meeting_api::rooms::RoomCallInfo;
    ///
    /// let server = meeting_api::testing::Server::start_blocking();
    /// server.on(RoomCallInfo::SPEC).reply_error(500, 10002, "query of the call state failed");
    /// ```
    pub fn on(&self, spec: &'static EndpointSpec) -> Target<'_> {
        Target { server: self, spec }
    }

    /// The rooms behind the server. From the first call of this on, the server remembers who was called and
    /// answers [`RoomCall`](crate::rooms::RoomCall), [`RoomCallInfo`](crate::rooms::RoomCallInfo) and
    /// [`CancelRoomCall`](crate::rooms::CancelRoomCall) accordingly, where no answer is queued.
    pub fn rooms(&self) -> Rooms {
        self.shared.lock().rooms.get_or_insert_default();
        Rooms::new(Arc::clone(&self.shared))
    }

    /// Sets how far the server's clock is ahead of the one that it was built with, in seconds; behind it, if
    /// negative. Requests whose timestamp is more than five minutes off are refused with 190300.
    ///
    /// ```
    /// let server = meeting_api::testing::Server::start_blocking();
    /// server.skew(-600);
    /// ```
    pub fn skew(&self, seconds: i64) {
        let millis = seconds.saturating_mul(1000);
        self.shared.skew.store(millis, Ordering::SeqCst);
    }

    /// Moves the server's clock ahead, on top of what [`skew`](Self::skew) has set: so much time has passed for
    /// it. Milliseconds count.
    ///
    /// ```
    /// let server = meeting_api::testing::Server::start_blocking();
    /// server.advance(std::time::Duration::from_secs(60));
    /// ```
    pub fn advance(&self, time: Duration) {
        let millis = i64::try_from(time.as_millis()).unwrap_or(i64::MAX);
        self.shared.skew.fetch_add(millis, Ordering::SeqCst);
    }

    /// Limits the requests within a minute of the server's clock: more are refused with 190310, after their
    /// credentials have been checked. A refused request does not count.
    ///
    /// ```
    /// let server = meeting_api::testing::Server::start_blocking();
    /// server.limit_per_minute(300);
    /// ```
    pub fn limit_per_minute(&self, requests: usize) {
        self.shared.lock().quota.limit = Some(requests);
    }

    /// What is expected of the requests to one endpoint that have come in so far.
    ///
    /// ```
    /// use meeting_api::Endpoint;
    /// use meeting_api::rooms::RoomCall;
    ///
    /// let server = meeting_api::testing::Server::start_blocking();
    /// server.expect(RoomCall::SPEC).times(0).assert();
    /// ```
    pub fn expect(&self, spec: &'static EndpointSpec) -> Expectation {
        Expectation::new(self, spec)
    }

    /// All requests that have come in whole, refused ones too, in their order. A request is in the list
    /// before it is answered: a client that has its answer finds its request here. The list grows until the
    /// server is dropped.
    pub fn requests(&self) -> Vec<Request> {
        self.shared.lock().requests.clone()
    }
}

/// Answers that wait at a gate are let go: nobody will take them.
impl Drop for Server {
    fn drop(&mut self) {
        self.shared.stopping.store(true, Ordering::SeqCst);
    }
}

/// One endpoint of a [`Server`]; made by [`Server::on`].
#[derive(Clone, Copy, Debug)]
pub struct Target<'a> {
    server: &'a Server,
    spec: &'static EndpointSpec,
}

impl Target<'_> {
    /// Queues an answer for the next request to this endpoint that passes the checks.
    pub fn reply(self, status: u16, body: impl Into<Vec<u8>>) {
        self.reply_with(Reply::new(status).body(body));
    }

    /// Queues an error in the service's envelope.
    pub fn reply_error(self, status: u16, code: i64, message: &str) {
        self.reply_with(Reply::error(status, code, message));
    }

    /// Queues an answer with headers, a gate or a cut.
    pub fn reply_with(self, reply: Reply) {
        self.queue(Answer::Given(reply));
    }

    /// Makes the next request be carried out and its answer wait until the gate is open, whatever it is.
    ///
    /// ```
    /// use meeting_api::Endpoint;
    /// use meeting_api::rooms::RoomCall;
    /// use meeting_api::testing::{Gate, Server};
    ///
    /// let server = Server::start_blocking();
    /// let rooms = server.rooms();
    /// let gate = Gate::new();
    /// server.on(RoomCall::SPEC).hold(&gate);
    /// // ... the room rings, and the caller does not know yet.
    /// ```
    pub fn hold(self, gate: &Gate) {
        self.queue(Answer::Held(gate.clone()));
    }

    /// Makes the next request be carried out and the connection be closed after so many bytes of the answer;
    /// 0 answers nothing at all.
    ///
    /// ```
    /// use meeting_api::Endpoint;
    /// use meeting_api::rooms::RoomCall;
    /// use meeting_api::testing::Server;
    ///
    /// let server = Server::start_blocking();
    /// let rooms = server.rooms();
    /// server.on(RoomCall::SPEC).cut(0);
    /// // ... the room rings, and the caller never learns the id of the call.
    /// ```
    pub fn cut(self, bytes: usize) {
        self.queue(Answer::Cut(bytes));
    }

    fn queue(self, answer: Answer) {
        let endpoint = key(self.spec);
        let mut state = self.server.shared.lock();
        // An endpoint that is declared already, perhaps by another struct, stays declared as it is.
        if !state.declared.iter().any(|spec| key(spec) == endpoint) {
            state.declared.push(self.spec);
        }
        state.answers.push_back((Some(endpoint), answer));
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
            skew: AtomicI64::new(0),
            stopping: AtomicBool::new(false),
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
                    |incoming| {
                        let reply = shared.answer(incoming);
                        reply.hold(&shared.stopping);
                        reply
                    },
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
pub(super) struct Shared {
    credentials: Credentials,
    clock: Clock,
    /// How far the server's clock is ahead of `clock`, in milliseconds.
    skew: AtomicI64,
    stopping: AtomicBool,
    traces: Traces,
    state: Mutex<State>,
}

#[derive(Default)]
pub(super) struct State {
    declared: Vec<&'static EndpointSpec>,
    /// What is answered, and to the requests of which endpoint: its method and path.
    answers: VecDeque<(Option<(&'static str, &'static str)>, Answer)>,
    requests: Vec<Request>,
    replays: Replays,
    quota: Quota,
    pub(super) rooms: Option<Life>,
}

/// What tells an endpoint from others: its method and path.
fn key(spec: &EndpointSpec) -> (&'static str, &'static str) {
    (spec.method(), spec.path())
}

/// An answer in the queue.
enum Answer {
    /// This one.
    Given(Reply),
    /// What the answer would be without it, but not before the gate is open.
    Held(Gate),
    /// The first bytes of what the answer would be without it.
    Cut(usize),
}

impl State {
    /// The next answer for a request: one that is meant for its endpoint before one that is for any.
    fn next_answer(&mut self, spec: Option<&EndpointSpec>) -> Option<Answer> {
        let endpoint = spec.map(key);
        let place = |wanted| self.answers.iter().position(|(meant, _)| *meant == wanted);
        let own = endpoint.and_then(|endpoint| place(Some(endpoint)));
        let (_, answer) = self.answers.remove(own.or_else(|| place(None))?)?;
        Some(answer)
    }
}

/// How many requests were let through in the last minute.
#[derive(Default)]
struct Quota {
    limit: Option<usize>,
    /// Unix milliseconds.
    admitted: VecDeque<i64>,
}

impl Quota {
    fn admit(&mut self, now: i64) -> Result<(), Refusal> {
        let Some(limit) = self.limit else {
            return Ok(());
        };
        let past = |then: &i64| now.saturating_sub(*then) >= 60_000;
        while self.admitted.front().is_some_and(past) {
            self.admitted.pop_front();
        }
        if self.admitted.len() >= limit {
            return Err(Refusal::throttled(format!(
                "more than {limit} calls within a minute"
            )));
        }
        self.admitted.push_back(now);
        Ok(())
    }
}

impl Shared {
    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The time in Unix seconds.
    fn now(&self) -> i64 {
        self.now_millis().div_euclid(1000)
    }

    /// The time in Unix milliseconds.
    pub(super) fn now_millis(&self) -> i64 {
        let millis = |duration: Duration| i64::try_from(duration.as_millis());
        let time = match (self.clock)().duration_since(UNIX_EPOCH) {
            Ok(after) => millis(after).unwrap_or(i64::MAX),
            Err(before) => millis(before.duration()).map_or(i64::MIN, |millis| -millis),
        };
        time.saturating_add(self.skew.load(Ordering::SeqCst))
    }

    fn answer(&self, incoming: Incoming) -> Reply {
        let Incoming { head, body, .. } = incoming;
        let millis = self.now_millis();
        let now = millis.div_euclid(1000);
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
            .and_then(|()| state.quota.admit(millis))
            .and(conforms)
            .and_then(|()| {
                let answer = state.next_answer(spec);
                if let Some(Answer::Given(reply)) = answer {
                    return Ok(reply);
                }
                let spec = spec.ok_or_else(|| not_declared(&head, &methods))?;
                let life = state.rooms.as_mut();
                let reply = life
                    .and_then(|life| life.answer(spec, &body, millis, self.traces.server))
                    .unwrap_or_else(|| Ok(Reply::new(200).body("{}")));
                Ok(match answer {
                    Some(Answer::Held(gate)) => reply?.held_by(&gate),
                    Some(Answer::Cut(bytes)) => reply?.cut(bytes),
                    _ => reply?,
                })
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
