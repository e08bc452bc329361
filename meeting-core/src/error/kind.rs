//! Kinds of errors.

use std::fmt;

/// The kind of an [`Error`](crate::Error).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The request breaks its declaration or cannot be written. Nothing was sent.
    InvalidInput,
    /// The client, its credentials or its environment are misconfigured. Nothing was sent.
    Config,
    /// No connection: it was refused, the host is unknown, or TLS or a proxy failed. Nothing was sent.
    NotSent,
    /// A time limit was exceeded; [`Error::timeout_phase`](crate::Error::timeout_phase) returns which.
    Timeout,
    /// The connection was lost before the response was complete.
    Interrupted,
    /// The response is not valid HTTP.
    Protocol,
    /// The response is a redirect. It was not followed, because the request's headers are for one host only.
    Redirect,
    /// The response has status 304: the resource has not changed. Only requests with a header such as `If-None-Match` get
    /// such a response.
    NotModified,
    /// The response is larger than the client's limit.
    TooLarge,
    /// The response is compressed, which the client did not ask for.
    Encoding,
    /// The response is a success, but does not match the declaration.
    Decode,
    /// The service reports an error; [`Error::code`](crate::Error::code) returns its code.
    Api,
    /// Too many requests: of this minute, or of the day or month, or more than a
    /// [gate](crate::QuotaGate) lets through.
    RateLimited,
    /// The clock of this machine is too far from the service's.
    ClockSkew,
    /// The service has seen the timestamp and nonce before. The first request may have been processed.
    Replay,
    /// A local file cannot be read or written.
    File,
    /// The response is not a success, and not an error report of the service.
    Http,
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::InvalidInput => "invalid request",
            Self::Config => "wrong configuration",
            Self::NotSent => "not sent",
            Self::Timeout => "timed out",
            Self::Interrupted => "connection lost",
            Self::Protocol => "malformed HTTP",
            Self::Redirect => "redirect refused",
            Self::NotModified => "not modified",
            Self::TooLarge => "response too large",
            Self::Encoding => "unrequested content encoding",
            Self::Decode => "unreadable response",
            Self::Api => "rejected by the service",
            Self::RateLimited => "rate limited",
            Self::ClockSkew => "clock too far off",
            Self::Replay => "rejected as a replay",
            Self::File => "file not accessible",
            Self::Http => "unexpected response",
        })
    }
}

impl ErrorKind {
    /// Returns the kind as `error.type` of a span: one word of a small set.
    pub(crate) const fn as_type(self) -> &'static str {
        match self {
            Self::InvalidInput => "invalid_input",
            Self::Config => "config",
            Self::NotSent => "not_sent",
            Self::Timeout => "timeout",
            Self::Interrupted => "interrupted",
            Self::Protocol => "protocol",
            Self::Redirect => "redirect",
            Self::NotModified => "not_modified",
            Self::TooLarge => "too_large",
            Self::Encoding => "encoding",
            Self::Decode => "decode",
            Self::Api => "api",
            Self::RateLimited => "rate_limited",
            Self::ClockSkew => "clock_skew",
            Self::Replay => "replay",
            Self::File => "file",
            Self::Http => "http",
        }
    }
}

/// The time limit that was exceeded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeoutPhase {
    /// The deadline of the request, while it waited for other requests of the same client, for the quota, or
    /// for credentials. The attempt that was waiting was not made. There may have been attempts before.
    Queue,
    /// The time limit of connecting. Nothing was sent.
    Connect,
    /// The time limit of one attempt.
    Attempt,
    /// The time limit between two pieces of a streamed request body.
    Write,
    /// The time limit between two pieces of a streamed response.
    Read,
    /// The deadline of the request, during an attempt.
    Total,
}
