//! A server for tests, in the process of the test: it treats requests as the service would.
//!
//! [`Server::start`] opens a port of the loopback interface. A client with `.base_url(server.url())` and the
//! credentials of [`Account::default`] talks to it instead of to the service. A test queues replies
//! ([`Server::reply`](meeting_core::testing::Server::reply) and the methods beside it), looks at the requests that
//! arrived ([`Server::requests`](meeting_core::testing::Server::requests)), and relies on the server's rejecting what
//! the service would reject.
//!
//! The server is [`meeting_core::testing::Server`], with the rules of Tencent Meeting (腾讯会议) and its endpoints
//! declared. Its methods work on [`Server`] too.
//!
//! # What it checks
//!
//! The first thing that is wrong is reported in the service's error envelope, with a message that says precisely
//! what it is. Headers and signature come before parameters.
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
//! | such a header has a value that it cannot have, or appears twice | 190004 |
//!
//! Parameters are checked for endpoints that are declared: the calls to rooms, all others of this crate with
//! [`Builder::all_endpoints`], those given to [`declare`](meeting_core::testing::Server::declare), and those for which a
//! reply was queued with [`on`](meeting_core::testing::Server::on). Patterns and `check` functions are left to the client, unknown
//! parameters are let through, and enumerations are open. Requests to other endpoints get the queued replies after
//! their credentials have been checked. If no reply is queued they get status 501.
//!
//! # What it remembers
//!
//! By itself nothing: a call that was cancelled can be cancelled again, and calling a room returns `{}`, unless the
//! test queues another reply. From [`Server::rooms`] on it knows the life of calls to rooms: ringing, accepted,
//! refused, no answer after 60 seconds of its own clock, cancelled.
//!
//! # What it can do wrong
//!
//! | fault | by |
//! | --- | --- |
//! | a response that is late | [`Reply::held_by`] a [`Gate`] that the test opens |
//! | a response that ends early, never begins, or falls silent | [`Reply::cut`], [`Reply::then_hang`] |
//! | an error of the service | [`reply_error`](meeting_core::testing::Server::reply_error), [`error`] |
//! | throttling | [`throttled`] for one response, [`Server::limit_per_minute`] for all |
//! | a clock that is ahead or behind | [`skew`](meeting_core::testing::Server::skew) |
//!
//! [`on`](meeting_core::testing::Server::on) does it to the requests of one endpoint only.
//!
//! # Beside the server
//!
//! [`Documented`] compares a declaration with the table and the example of the service's reference, and [`Snapshot`]
//! with the declaration in the previous version. Both are for tests of libraries that declare endpoints.

mod rules;
mod scenarios;
mod server;

#[cfg(test)]
mod tests;

pub use meeting_core::testing::{
    Change, Clock, Difference, Differences, Documented, Expectation, Gate, Mismatch, Refusal,
    Reply, Request, Rules, Snapshot, Target,
};
pub use rules::account::Account;
pub use rules::codes::{error, throttled};
pub use scenarios::life::{PlacedCall, Reaction};
pub use scenarios::rooms::Rooms;
pub use server::{Builder, Server};
