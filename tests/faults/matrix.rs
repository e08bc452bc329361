//! What a client does about each fault that a server, a network or a machine can have: one test per row of
//! the fault matrix, for endpoints of each class (`retry = safe`, the default, `retry = never`), and where
//! requests reach a server through each transport (the client's own, a `tower::Service`). What holds in every
//! row is in `harness`.
//!
//! | rows | where |
//! | --- | --- |
//! | 1, 2, 3, 6, 9 | `connect` |
//! | 5, 7, 8, 10 over HTTP/2 | `tls` |
//! | 10 to 17, 21 | `incomplete` |
//! | 18, 19, 20 | `http2` |
//! | 23 to 31 | `framing` |
//! | 33, 34 | `redirects` |
//! | 35 to 40, 43 to 48, 52 | `envelope` |
//! | 1, 10, 15, 39, 41 to 44, 49, 50, 70, 71, 72, 74, 75, in virtual time | `waits` |
//! | 54 to 68 | `bodies` |
//! | 72 to 74, 77, 78, 82 | `client_side` |
//! | 79, 81 | `nonces`: over processes, threads and a fork |
//! | 80 | `driver::nonce` of meeting-core: the source of random numbers cannot be changed from outside |
//! | all of them at once | `soak` |
//!
//! Not run as they are written:
//!
//! - 2 (no such host): the resolver is one that says so, because what the network of a machine says of names is not
//!   the test's to know.
//! - 5 to 8 over a transport that is no HTTP client of reqwest's: TLS and proxies are its own affair.
//! - 80 (no random numbers): over a source that fails, because that of the operating system cannot be made to.

mod bodies;
mod client_side;
mod connect;
mod envelope;
mod framing;
pub mod harness;
mod http2;
mod incomplete;
mod redirects;
mod soak;
mod tls;
mod waits;
