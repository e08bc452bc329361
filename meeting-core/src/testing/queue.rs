//! The replies that wait for requests.

use std::sync::Arc;

use super::http::gate::Gate;
use super::http::reply::Reply;
use super::http::request::Request;
use super::route::is_same;
use crate::spec::EndpointSpec;

/// A function that creates a reply to a request.
pub(super) type Compute = dyn Fn(&Request) -> Reply + Send + Sync;

/// The queued handling of a request.
#[derive(Clone)]
pub(super) enum Planned {
    /// This reply.
    Given(Reply),
    /// The reply that the function creates.
    Computed(Arc<Compute>),
    /// The response without this entry, held back until the gate is open.
    Held(Gate),
    /// The first bytes of the response without this entry.
    Cut(usize),
}

/// Replies in their order, each for one endpoint or for any.
#[derive(Default)]
pub(super) struct Queue(Vec<(Option<&'static EndpointSpec>, Planned)>);

impl Queue {
    pub(super) fn push(&mut self, endpoint: Option<&'static EndpointSpec>, planned: Planned) {
        self.0.push((endpoint, planned));
    }

    /// Returns true if an entry is queued for this endpoint only.
    pub(super) fn has(&self, endpoint: &EndpointSpec) -> bool {
        self.position(Some(endpoint), 0).is_some()
    }

    /// Takes the entry for the next request to the endpoint. Entries for the endpoint precede those for any
    /// endpoint. A function stays until another entry is queued after it.
    pub(super) fn next(&mut self, endpoint: Option<&EndpointSpec>) -> Option<Planned> {
        let own = endpoint.and_then(|endpoint| self.position(Some(endpoint), 0));
        let (meant, index) = match own {
            Some(index) => (endpoint, index),
            None => (None, self.position(None, 0)?),
        };
        let is_last = self.position(meant, index + 1).is_none();
        match self.0.get(index) {
            Some((_, Planned::Computed(compute))) if is_last => {
                Some(Planned::Computed(Arc::clone(compute)))
            }
            _ => Some(self.0.remove(index).1),
        }
    }

    fn position(&self, endpoint: Option<&EndpointSpec>, from: usize) -> Option<usize> {
        let found = self
            .0
            .iter()
            .skip(from)
            .position(|(meant, _)| match (meant, endpoint) {
                (Some(meant), Some(endpoint)) => is_same(meant, endpoint),
                (None, None) => true,
                _ => false,
            })?;
        Some(from + found)
    }
}
