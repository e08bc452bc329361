//! An in-process test server that checks requests as the service does.
//!
//! [`Server::start`] opens a port on the loopback interface. A client with `.base_url(server.url())` and the
//! credentials of [`Account::default`] sends its requests to the server instead of the service. A test queues
//! replies ([`Server::reply`](meeting_core::testing::Server::reply) and the related methods) and inspects the
//! requests that arrived ([`Server::requests`](meeting_core::testing::Server::requests)). The server rejects what
//! the service would reject.
//!
//! The server is a [`meeting_core::testing::Server`] with the rules and endpoints of Tencent Meeting (腾讯会议).
//! [`Server`] has all its methods.
//!
//! # What it checks
//!
//! The first mistake is reported in the service's error envelope, with a precise message. Headers and signature are
//! checked before parameters.
//!
//! | check | error code |
//! | --- | --- |
//! | the credentials are of a kind that the endpoint accepts | 200004 |
//! | `AppId`, `SdkId` and `X-TC-Key` are those of the account; an empty `SdkId` is always wrong | 190303 |
//! | `AccessToken` and `OpenId` are the known ones, for requests with OAuth 2.0 credentials | 190303 |
//! | `X-TC-Timestamp` is within five minutes of the server's clock | 190300 |
//! | `X-TC-Signature` is that of the bytes received; the message shows the string to sign | 200003 |
//! | `X-TC-Timestamp` and `X-TC-Nonce` were not seen together in the last five minutes | 190301 |
//! | no parameter has the wrong type | 20000, status 500 |
//! | no parameter is missing or breaks a rule of its declaration; no JSON member appears twice | 190004 |
//! | all headers that every request needs are present | 200001 |
//! | each of these headers has a valid value and appears once | 190004 |
//!
//! Parameters are checked for endpoints that are declared: the calls to rooms, all others of this crate with
//! [`Builder::all_endpoints`], those given to [`declare`](meeting_core::testing::Server::declare), and those for
//! which a reply was queued with [`on`](meeting_core::testing::Server::on). The server does not check patterns and
//! `check` functions, ignores unknown parameters, and accepts unknown values of enumerations. For other endpoints
//! it checks the credentials only. Requests to them get the queued replies, or status 501 if there is none.
//!
//! # What it remembers
//!
//! By default, nothing: a cancelled call can be cancelled again, and calling a room returns `{}`, unless the test
//! queues another reply. After [`Server::rooms`], the server simulates calls to rooms: ringing, accepted, refused,
//! no answer after 60 seconds of its own clock, cancelled.
//!
//! # Faults
//!
//! | fault | by |
//! | --- | --- |
//! | a response that is late | [`Reply::held_by`] a [`Gate`] that the test opens |
//! | a response that ends early, never begins, or falls silent | [`Reply::cut`], [`Reply::then_hang`] |
//! | an error of the service | [`reply_error`](meeting_core::testing::Server::reply_error), [`error`] |
//! | throttling | [`throttled`] for one response, [`Server::limit_per_minute`] for all |
//! | a clock that is ahead or behind | [`skew`](meeting_core::testing::Server::skew) |
//!
//! [`on`](meeting_core::testing::Server::on) limits a fault to one endpoint.
//!
//! # Tests of declarations
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
