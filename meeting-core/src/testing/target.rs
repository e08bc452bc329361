//! `Target`: one endpoint of a server.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use super::http::gate::Gate;
use super::http::reply::Reply;
use super::http::request::Request;
use super::queue::Planned;
use super::refusal::Refusal;
use super::state::Shared;
use crate::spec::EndpointSpec;

/// One endpoint of a [`Server`](super::Server), returned by [`Server::on`](super::Server::on).
///
/// Queuing a reply declares the endpoint, unless it is declared already.
pub struct Target<'a, A> {
    shared: &'a Shared,
    endpoint: &'static EndpointSpec,
    api: PhantomData<fn() -> A>,
}

impl<'a, A> Target<'a, A> {
    pub(super) fn new(shared: &'a Shared, endpoint: &'static EndpointSpec) -> Self {
        Self {
            shared,
            endpoint,
            api: PhantomData,
        }
    }

    /// Queues a reply for the next request to this endpoint that passes the checks.
    pub fn reply(&self, status: u16, body: impl Into<Vec<u8>>) {
        self.reply_with(Reply::new(status).body(body));
    }

    /// Queues a reply with headers, a gate or a cut.
    pub fn reply_with(&self, reply: Reply) {
        self.queue(Planned::Given(reply));
    }

    /// Queues a reply with status 200 and a JSON body.
    pub fn reply_json(&self, body: &serde_json::Value) {
        self.reply_with(Reply::json(body));
    }

    /// Queues an error, written the way the [`Rules`](super::Rules) of the server write errors.
    pub fn reply_error(&self, status: u16, code: i64, message: &str) {
        let refusal = Refusal::with_code(status, code, message);
        self.reply_with(self.shared.rules.refuse(&refusal));
    }

    /// Queues a function that creates the replies to requests to this endpoint, until another reply is queued after
    /// it.
    pub fn reply_fn(&self, compute: impl Fn(&Request) -> Reply + Send + Sync + 'static) {
        self.queue(Planned::Computed(Arc::new(compute)));
    }

    /// Handles the next request as usual, and holds its response back until the gate is open.
    pub fn hold(&self, gate: &Gate) {
        self.queue(Planned::Held(gate.clone()));
    }

    /// Handles the next request as usual, and closes the connection after `bytes` bytes of the response. With 0, no
    /// response is sent.
    pub fn cut(&self, bytes: usize) {
        self.queue(Planned::Cut(bytes));
    }

    fn queue(&self, planned: Planned) {
        self.shared.declare_new(self.endpoint);
        self.shared.queue(Some(self.endpoint), planned);
    }
}

impl<A> Clone for Target<'_, A> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<A> Copy for Target<'_, A> {}

impl<A> fmt::Debug for Target<'_, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Target")
            .field("method", &self.endpoint.method())
            .field("path", &self.endpoint.path())
            .finish_non_exhaustive()
    }
}
