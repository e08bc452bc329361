//! The HTTP/1.1 server of the tests: ports, connections, messages.

pub(super) mod connection;
pub(super) mod gate;
pub(super) mod listener;
pub(super) mod multipart;
pub(super) mod reply;
pub(super) mod request;
pub(super) mod text;
