//! HTTP/1.1 as the test server speaks it: ports, connections, messages.

pub(super) mod connection;
pub(super) mod gate;
pub(super) mod listener;
pub(super) mod multipart;
pub(super) mod reply;
pub(super) mod request;
pub(super) mod text;
