//! The shared state of the threads of a server, and the handling of a request.

use std::cmp::Reverse;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use http::{HeaderMap, HeaderName, HeaderValue};

use super::breach::Breach;
use super::clock::{Clock, http_date};
use super::conformance;
use super::http::connection::Incoming;
use super::http::reply::Reply;
use super::http::request::{Head, Request};
use super::queue::{Planned, Queue};
use super::refusal::Refusal;
use super::route::{self, is_same};
use super::rules::Rules;
use crate::service::api::Api;
use crate::spec::EndpointSpec;

pub(super) struct Shared {
    pub(super) rules: Box<dyn Rules>,
    pub(super) clock: Clock,
    /// The path of the service's base URL, without a slash at its end.
    pub(super) prefix: &'static str,
    name: &'static str,
    trace_id: fn(&HeaderMap) -> Option<&str>,
    stopping: AtomicBool,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    declared: Vec<&'static EndpointSpec>,
    queue: Queue,
    /// In the order in which replies were taken. `None` while a request is handled.
    requests: Vec<Option<Request>>,
}

/// The endpoint of a request, and whether the request satisfies its declaration.
struct Routed {
    endpoint: Option<&'static EndpointSpec>,
    conforms: Result<(), Breach>,
}

impl Shared {
    pub(super) fn new<A: Api>(rules: Box<dyn Rules>, clock: Clock) -> Self {
        Self {
            rules,
            clock,
            prefix: route::path_prefix(A::BASE_URL),
            name: A::NAME,
            trace_id: A::trace_id,
            stopping: AtomicBool::new(false),
            state: Mutex::default(),
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Declares an endpoint in place of the same one declared before.
    pub(super) fn declare(&self, endpoint: &'static EndpointSpec) {
        let mut state = self.lock();
        state.declared.retain(|other| !is_same(other, endpoint));
        state.declared.push(endpoint);
    }

    /// Declares an endpoint unless it is declared.
    pub(super) fn declare_new(&self, endpoint: &'static EndpointSpec) {
        if !self.is_declared(endpoint) {
            self.declare(endpoint);
        }
    }

    pub(super) fn is_declared(&self, endpoint: &EndpointSpec) -> bool {
        let declared = &self.lock().declared;
        declared.iter().any(|other| is_same(other, endpoint))
    }

    pub(super) fn queue(&self, endpoint: Option<&'static EndpointSpec>, planned: Planned) {
        self.lock().queue.push(endpoint, planned);
    }

    pub(super) fn requests(&self) -> Vec<Request> {
        self.lock().requests.iter().flatten().cloned().collect()
    }

    /// Releases responses that wait at a gate.
    pub(super) fn stop(&self) {
        self.stopping.store(true, Ordering::SeqCst);
    }

    /// Handles a request and creates its response, which may wait at a gate.
    pub(super) fn answer(&self, incoming: Incoming) -> Reply {
        let Incoming { head, body, .. } = incoming;
        let routed = self.route(&head, &body);
        let request = Request::new(head, body, routed.endpoint, self.clock.now());
        let mut place = None;
        let outcome = self
            .rules
            .admit(&request)
            .and(routed.conforms.map_err(|breach| {
                let Breach { mismatch, message } = breach;
                self.rules.mismatch(mismatch, message)
            }))
            .and_then(|()| {
                let (planned, index) = self.take(&request);
                place = Some(index);
                self.carry_out(&request, planned)
            });
        let (reply, refusal) = match outcome {
            Ok(reply) => (reply, None),
            Err(refusal) => (self.rules.refuse(&refusal), Some(refusal)),
        };
        let reply = self.finish(reply);
        let trace_id = self.trace_id(&reply);
        let request = request.answered(refusal, reply.clone(), trace_id);
        let mut state = self.lock();
        match place.and_then(|index| state.requests.get_mut(index)) {
            Some(place) => *place = Some(request),
            None => state.requests.push(Some(request)),
        }
        drop(state);
        reply.hold(&self.stopping);
        reply
    }

    /// Finds the endpoint of a request. Of several that are equally specific, prefers those whose declaration the
    /// request satisfies, then those with the most constants, then those for which a reply is queued.
    fn route(&self, head: &Head, body: &[u8]) -> Routed {
        if route::has_dot_segments(head.path()) {
            return Routed {
                endpoint: None,
                conforms: Err(Breach::invalid(
                    "the path has a segment `.` or `..`, which leads to another endpoint",
                )),
            };
        }
        let routes = route::find(&self.lock().declared, self.prefix, head);
        let results: Vec<_> = routes
            .iter()
            .map(|route| Routed {
                endpoint: Some(route.spec),
                conforms: conformance::check(route, head, body),
            })
            .collect();
        let queue = &self.lock().queue;
        let first = results.into_iter().min_by_key(|routed| {
            let has_reply = routed.endpoint.is_some_and(|endpoint| queue.has(endpoint));
            let constants = routed.endpoint.map_or(0, route::constants);
            (routed.conforms.is_err(), Reverse(constants), !has_reply)
        });
        first.unwrap_or(Routed {
            endpoint: None,
            conforms: Ok(()),
        })
    }

    /// Takes the queued entry for a request, and its position in the list of requests.
    fn take(&self, request: &Request) -> (Option<Planned>, usize) {
        let mut state = self.lock();
        let planned = state.queue.next(request.endpoint());
        state.requests.push(None);
        (planned, state.requests.len() - 1)
    }

    fn carry_out(&self, request: &Request, planned: Option<Planned>) -> Result<Reply, Refusal> {
        match planned {
            Some(Planned::Given(reply)) => return Ok(reply),
            Some(Planned::Computed(compute)) => return Ok(compute(request)),
            _ => {}
        }
        if request.endpoint().is_none() {
            return Err(self.not_declared(request));
        }
        let reply = self.rules.respond(request)?;
        Ok(match planned {
            Some(Planned::Held(gate)) => reply.held_by(&gate),
            Some(Planned::Cut(bytes)) => reply.cut(bytes),
            _ => reply,
        })
    }

    /// Adds what every response has.
    pub(super) fn finish(&self, reply: Reply) -> Reply {
        let mut reply = self.rules.finish(reply);
        if !reply.is_empty() {
            reply = reply.default_header("Content-Type", "application/json");
        }
        reply.default_header("Date", http_date(self.clock.now()))
    }

    fn trace_id(&self, reply: &Reply) -> String {
        let mut headers = HeaderMap::new();
        for (name, value) in reply.headers() {
            let name = HeaderName::from_bytes(name.as_bytes());
            let value = HeaderValue::from_str(value);
            if let (Ok(name), Ok(value)) = (name, value) {
                headers.append(name, value);
            }
        }
        (self.trace_id)(&headers).unwrap_or_default().to_owned()
    }

    fn not_declared(&self, request: &Request) -> Refusal {
        let declared = self.lock().declared.clone();
        let mut known: Vec<_> = declared
            .iter()
            .map(|spec| format!("\n  {} {}", spec.method(), spec.path()))
            .collect();
        if known.is_empty() {
            known.push(" nothing".to_owned());
        }
        Refusal::new(
            501,
            format!(
                "the test server of {} has no endpoint {} {} and no reply is queued; declare the endpoint with \
                 `server.declare(YourEndpoint::SPEC)`, or queue a reply with `server.reply(200, \"{{}}\")`. \
                 Declared:{}",
                self.name,
                request.method(),
                request.path(),
                known.concat()
            ),
        )
    }
}
