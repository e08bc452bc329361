//! What a client does about each fault that a server, a network or a machine can have: one test per row of
//! the fault matrix, for endpoints of each class (`retry = safe`, the default, `retry = never`) and through
//! each transport (the client's own, a `tower::Service`).

#[path = "../support/mod.rs"]
mod support;

mod bodies;
mod connect;
mod envelope;
mod framing;
mod harness;
mod incomplete;
mod redirects;
mod waits;
