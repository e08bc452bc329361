//! A server for tests, in the process of the test: it treats requests as the service would.
//!
//! [`Server::start`] opens a port of the loopback interface; a client with `.base_url(server.url())` and the
//! credentials of [`Account::default`] talks to it instead of to the service. Three things can be done with
//! it: say what the next answers are ([`Server::reply`] and its sisters), look at what came over the wire
//! ([`Server::requests`]), and rely on its refusing what the service would refuse.
//!
//! # What it checks
//!
//! The first thing that is wrong is answered in the service's envelope of errors, with a message that says
//! precisely what it was; headers and signature come before parameters.
//!
//! | what | error code |
//! | --- | --- |
//! | the credentials are of a kind that the endpoint takes | 200004 |
//! | `AppId`, `SdkId` and `X-TC-Key` are those of the account; an empty `SdkId` never is | 190303 |
//! | `AccessToken` and `OpenId` are the known ones, for requests with OAuth 2.0 credentials | 190303 |
//! | `X-TC-Timestamp` is within five minutes of the server's clock | 190300 |
//! | `X-TC-Signature` is that of the bytes received; the message shows the string to sign | 200003 |
//! | `X-TC-Timestamp` and `X-TC-Nonce` were not seen together in the last five minutes | 190301 |
//! | no parameter has the wrong type | 20000, status 500 |
//! | no parameter is missing, or breaks a rule of its declaration; the JSON has no member twice | 190004 |
//! | a header that every request carries is missing | 200001 |
//! | such a header has a value that it cannot have, or is there twice | 190004 |
//!
//! Parameters are checked for endpoints that are declared: those of [`rooms`](crate::rooms), and those that
//! [`Server::declare`] was told of. Patterns and `check` functions are left to the client, unknown
//! parameters are let through, and enumerations are open. A request to any other path is answered from the
//! queue after the credentials have been checked; with an empty queue it gets a plain 404.
//!
//! # What it remembers
//!
//! Of itself nothing: a call that was cancelled can be cancelled again, and calling a room is answered with
//! `{}`, unless the test queues another answer. From [`Server::rooms`] on it knows the life of calls to rooms:
//! ringing, accepted, refused, no answer after 60 seconds of its own clock, cancelled.
//!
//! # What it can do wrong
//!
//! | fault | by |
//! | --- | --- |
//! | an answer that takes its time | [`Reply::held_by`] a [`Gate`] that the test opens |
//! | an answer that ends in the middle, or never begins | [`Reply::cut`] |
//! | an error of the service | [`Server::reply_error`] |
//! | throttling | [`Reply::throttled`] for one answer, [`Server::limit_per_minute`] for all |
//! | a clock that is ahead or behind | [`Server::skew`] |
//!
//! [`Server::on`] does it to the requests of one endpoint only.
//!
//! # What came in
//!
//! [`Server::requests`] has all of it; [`Server::expect`] compares it with what a test expects, and says what
//! was different.
//!
//! # Beside the server
//!
//! [`Documented`] compares a declaration with the table and the example of the service's document, and [`Snapshot`]
//! with what it was in the version before. Both are for tests of libraries that declare endpoints.
//!
//! # What it cannot do
//!
//! It speaks HTTP/1.1 without TLS, and reads bodies that have a length (16 MiB at most).

mod account;
mod built_in;
mod conformance;
mod connection;
mod date;
mod documented;
mod expect;
mod gate;
mod listener;
mod multipart;
mod refusal;
mod replays;
mod reply;
mod request;
mod rooms;
mod route;
mod rows;
mod server;
mod signature;
mod snapshot;
mod text;
mod value;
mod verify;

#[cfg(test)]
mod tests;

pub use account::Account;
pub use documented::{Differences, Documented};
pub use expect::{Difference, Expectation};
pub use gate::Gate;
pub use refusal::Refusal;
pub use reply::Reply;
pub use request::Request;
pub use rooms::{PlacedCall, Reaction, Rooms};
pub use server::{Builder, Server, Target};
pub use snapshot::{Change, Snapshot};

use built_in::built_in;
