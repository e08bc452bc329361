//! The client's reaction to each fault of a server, a network or a machine. Each row of the fault matrix has a test,
//! for endpoints of each class (`retry = safe`, the default, `retry = never`). If requests reach a server, the test
//! runs over each transport (the client's own, a `tower::Service`). `harness` has the checks for every row.
//!
//! | rows | module |
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
//! Some rows are not run exactly as written:
//!
//! - 2 (no such host): the test's resolver reports the error, because name resolution differs between machines.
//! - 5 to 8 over a transport that is not an HTTP client of reqwest: such a transport handles TLS and proxies itself.
//! - 80 (no random numbers): the source is replaced by a failing one, because the operating system's source cannot be
//!   made to fail.

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
