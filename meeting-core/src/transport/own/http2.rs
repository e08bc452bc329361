//! HTTP/2: when a connection is given up, and what errors mean for a request.

use std::time::Duration;

use h2::{Error, Reason};

use crate::error::ErrorKind;

/// The longest time between pings, regardless of the attempt timeout.
const LONGEST: Duration = Duration::from_secs(20);

/// Returns the time that a connection with requests may be silent before a ping, and then before it is given
/// up. Both together are shorter than an attempt. Otherwise every attempt would time out on a connection that
/// the server has forgotten, and all later attempts would get the same connection.
pub(super) fn ping_interval(attempt_timeout: Duration) -> Duration {
    (attempt_timeout / 3).min(LONGEST)
}

/// Returns true if the server reported that it did not process the request, before any response to it (RFC
/// 9113, section 8.7): it refused the stream, or closed the connection and named an earlier stream as the last
/// one.
///
/// The library reports a `GOAWAY` only to the streams that the server has not processed. The others continue,
/// and fail with an I/O error if the connection does.
pub(super) fn not_processed(error: &Error) -> bool {
    error.is_remote()
        && (error.is_go_away()
            || error.is_reset() && error.reason() == Some(Reason::REFUSED_STREAM))
}

/// Returns the kind of an error that the server caused: for any reason, the response is not complete. All
/// other errors were detected by the library, or have a source.
pub(super) fn broken(error: &Error) -> Option<ErrorKind> {
    error.is_remote().then_some(ErrorKind::Interrupted)
}
