//! What went wrong, in one word.

use std::fmt;

/// What went wrong with a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The request breaks its declaration or cannot be written. Nothing was sent.
    InvalidInput,
    /// The client, its credentials or its surroundings are set up wrongly. Nothing was sent.
    Config,
    /// No connection: refused, no such host, TLS not agreed upon, a proxy that fails. Nothing was sent.
    NotSent,
    /// No answer in time; [`Error::timeout_phase`](crate::Error::timeout_phase) says in which.
    Timeout,
    /// The connection broke before the answer was complete.
    Interrupted,
    /// The answer is not valid HTTP.
    Protocol,
    /// The answer is a redirect. It was not followed: the request's headers are for one host only.
    Redirect,
    /// The answer is status 304: what the request asks for is as it was. Only a request with a header such as
    /// `If-None-Match` is answered so.
    NotModified,
    /// The answer is larger than the client's limit.
    TooLarge,
    /// The answer is compressed, which the client did not ask for.
    Encoding,
    /// The answer is a success, but not what the declaration says.
    Decode,
    /// The service reports an error; [`Error::code`](crate::Error::code) says which.
    Api,
    /// Too many requests: of this minute, or of the day or month, or more than a
    /// [gate](crate::QuotaGate) lets through.
    RateLimited,
    /// The clock of this machine is too far from the service's.
    ClockSkew,
    /// The service has seen timestamp and nonce before. The first copy may have been carried out.
    Replay,
    /// A local file cannot be read or written.
    File,
    /// The answer is not a success and does not say why in the service's own way.
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
            Self::Protocol => "broken HTTP",
            Self::Redirect => "redirect refused",
            Self::NotModified => "not modified",
            Self::TooLarge => "answer too large",
            Self::Encoding => "answer encoded unasked",
            Self::Decode => "answer not understood",
            Self::Api => "refused by the service",
            Self::RateLimited => "rate limited",
            Self::ClockSkew => "clock too far off",
            Self::Replay => "taken for a replay",
            Self::File => "file not accessible",
            Self::Http => "unexpected answer",
        })
    }
}

impl ErrorKind {
    /// The kind as `error.type` of a span: one word of a small set.
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

/// Which time was over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeoutPhase {
    /// The deadline of the request, while it waited for other requests of the same client, for the
    /// quota, or for credentials. The attempt that it waited for was not made. There may have been
    /// attempts before.
    Queue,
    /// The time for making a connection. Nothing was sent.
    Connect,
    /// The time of one attempt.
    Attempt,
    /// The time between two pieces of a streamed response.
    Read,
    /// The time of the whole call, during an attempt.
    Total,
}
