//! HTTP/2: when a connection is given up, and what errors say of a request.

use std::time::Duration;

use h2::{Error, Reason};

use crate::error::ErrorKind;

/// The longest time between pings, however long an attempt may take.
const LONGEST: Duration = Duration::from_secs(20);

/// How long a connection with requests on it may be silent before it is pinged, and then how long until it is
/// given up. Both together are shorter than an attempt: otherwise every attempt would time out on a connection that
/// the server has forgotten, and all later ones would get the same connection.
pub(super) fn ping_interval(attempt_timeout: Duration) -> Duration {
    (attempt_timeout / 3).min(LONGEST)
}

/// Whether the server has said that it did nothing about the request, before any response to it (RFC 9113, section
/// 8.7): it refused the stream, or closed the connection and named a last stream before this one.
///
/// The library gives the error of a `GOAWAY` to those streams only that the server has not taken; the others go on,
/// and end with an error of input/output if the connection does.
pub(super) fn not_processed(error: &Error) -> bool {
    error.is_remote()
        && (error.is_go_away()
            || error.is_reset() && error.reason() == Some(Reason::REFUSED_STREAM))
}

/// What a server that gives up is to be called: whatever reason it gives, the response is not complete. Everything else
/// is something that the library found wrong, or has a cause below it.
pub(super) fn broken(error: &Error) -> Option<ErrorKind> {
    error.is_remote().then_some(ErrorKind::Interrupted)
}
