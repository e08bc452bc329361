//! An in-process test server for any service.
//!
//! [`Server::start`] opens a port on the loopback interface. A client with `.base_url(server.url())` sends its
//! requests to the server instead of the service. A test queues replies ([`Server::reply`] and the related methods)
//! and inspects the requests that arrived ([`Server::requests`]). The server rejects what the service would reject.
//!
//! # What it checks
//!
//! Requests to declared endpoints are compared with the declaration: types, required parameters, rules of values
//! and rules between parameters. A JSON object may not have a member twice. The first difference is the response,
//! with status 400 for a wrong type and 422 for everything else. The server does not call `check`
//! functions, ignores unknown parameters, and accepts unknown values of enumerations.
//!
//! An endpoint is declared by [`Server::declare`], or by queuing a reply with [`Server::on`]. A request that is not
//! declared gets the next reply of [`Server::reply`]. If there is none, it gets status 501 with the list of the
//! declared endpoints.
//!
//! If several declared paths match, the one with the most literal text wins, regardless of the order of the
//! declarations.
//!
//! [`Rules`] define what a service checks beyond its declarations, and the format of its errors.
//!
//! # Responses
//!
//! | response | by |
//! | --- | --- |
//! | canned | [`Server::reply`], [`Server::reply_json`], [`Server::reply_with`] |
//! | computed from the request | [`Server::reply_fn`] |
//! | an error of the service | [`Server::reply_error`] |
//! | late | [`Reply::held_by`] a [`Gate`] that the test opens |
//! | ends early, or never begins | [`Reply::cut`] |
//! | falls silent | [`Reply::then_hang`] |
//! | only to one endpoint | the same methods of [`Server::on`] |
//! | nothing queued, endpoint declared | [`Rules::respond`]: status 200 and `{}` by default |
//!
//! # Requests
//!
//! [`Server::requests`] returns all requests. [`Server::expect`] compares them with expectations and reports the
//! differences.
//!
//! # Tests of declarations
//!
//! [`Documented`] compares a declaration with the table and the example in the reference of the service, and
//! [`Snapshot`] with the declaration in the previous version. Both are for libraries that declare endpoints.
//!
//! # Limits
//!
//! The server supports HTTP/1.1 without TLS, and bodies of up to 16 MiB.

mod breach;
mod clock;
mod conformance;
mod expect;
mod http;
mod queue;
mod refusal;
mod route;
mod rules;
mod server;
mod state;
mod target;
mod value;

#[cfg(test)]
mod tests;

pub use self::breach::Mismatch;
pub use self::clock::Clock;
pub use self::expect::{Difference, Expectation};
pub use self::http::gate::Gate;
pub use self::http::reply::Reply;
pub use self::http::request::Request;
pub use self::refusal::Refusal;
pub use self::rules::Rules;
pub use self::server::{Builder, Server};
pub use self::target::Target;
pub use crate::declared::documented::{Differences, Documented};
pub use crate::declared::snapshot::{Change, Snapshot};
