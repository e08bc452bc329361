//! Errors of requests.

pub mod attempt;
pub mod code;
pub mod credentials;
pub mod excerpt;
pub mod failure;
pub mod invalid;
pub mod kind;

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

use crate::error::attempt::Attempt;
use crate::error::code::Code;
use crate::error::credentials::CredentialsError;
use crate::error::excerpt::one_line;
use crate::error::failure::{Failure, GaveUp};
use crate::error::invalid::Invalid;
use crate::response::decode::{self, DecodeError};
use crate::service::api::{ErrorClass, RateLimit};
use crate::spec::EndpointSpec;

pub use crate::error::kind::{ErrorKind, TimeoutPhase};

/// The error of a request.
///
/// `Display` is one line for logs: the declared method and path, the kind, the service's codes and message, its trace id,
/// and whether the request may have been processed. Neither `Display` nor `Debug` nor any [`source`](StdError::source)
/// contains credentials, values of the request or the URL.
///
/// ```
/// use meeting_core::{Error, ErrorKind};
///
/// /// Returns true if the user should try again later.
/// fn later(error: &Error) -> bool {
///     match error.kind() {
///         ErrorKind::RateLimited | ErrorKind::NotSent => true,
///         ErrorKind::Timeout | ErrorKind::Interrupted => !error.may_have_been_processed(),
///         _ => false,
///     }
/// }
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    /// The last attempt, or the reason why there was no other one.
    failure: Failure,
    endpoint: Option<&'static EndpointSpec>,
    /// All attempts.
    history: Vec<Attempt>,
    gave_up: Option<GaveUp>,
}

impl Error {
    /// Returns the kind of the error. If the credentials could not be fetched, it is the kind of that failure,
    /// and the error of the fetch is the [`source`](StdError::source).
    pub fn kind(&self) -> ErrorKind {
        self.0.failure.kind
    }

    /// Returns the HTTP status, if there was a response.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.failure.status
    }

    /// Returns the headers of the response, if there was one. No message and no `Debug` contains them.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.failure.headers.as_ref()
    }

    /// Returns the state of the rate limit, if the response reported it: [`Api::rate_limit`](crate::Api::rate_limit)
    /// reads it.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.0.failure.rate_limit
    }

    /// Returns the service's error code, if the service reported an integer.
    pub fn code(&self) -> Option<i64> {
        self.0.failure.code()?.as_i64()
    }

    /// Returns the service's error code, if the service reported a string. The first 256 bytes of it are kept.
    pub fn code_str(&self) -> Option<&str> {
        self.0.failure.code()?.as_str()
    }

    /// Returns the second code, if the service reports two: a more detailed one, or one of a newer numbering.
    pub fn second_code(&self) -> Option<&Code> {
        self.0.failure.report.as_ref()?.second_code.as_ref()
    }

    /// Reads the JSON body of the response as `T`, for details beyond code and message.
    ///
    /// # Errors
    ///
    /// Returns an error if the body is missing, or if the [part of it](Self::body) that was read is not a `T`. The
    /// error does not repeat the body.
    ///
    /// ```
    /// use meeting_core::Error;
    ///
    /// /// The report of a service that names the parameter that is wrong.
    /// #[derive(serde::Deserialize)]
    /// struct Report {
    ///     parameter: Option<String>,
    /// }
    ///
    /// fn wrong_parameter(error: &Error) -> Option<String> {
    ///     error.details::<Report>().ok()?.parameter
    /// }
    /// ```
    pub fn details<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        match self.body() {
            Some(body) => decode::details(body),
            None => Err(DecodeError::new("the error has no response body")),
        }
    }

    /// Returns the class of the service's error report, if there is one. It distinguishes more than the
    /// [kind](Self::kind): the quota of a minute from that of a day, and a transient error from a rejection.
    ///
    /// ```
    /// use meeting_core::{Error, ErrorClass};
    ///
    /// /// Returns true if further requests will fail today.
    /// fn done_for_today(error: &Error) -> bool {
    ///     error.class() == Some(ErrorClass::QuotaExhausted)
    /// }
    /// ```
    pub fn class(&self) -> Option<ErrorClass> {
        self.0.failure.class()
    }

    /// Returns the service's message, unchanged. It is for people: its language and wording may change with any version of
    /// the service.
    pub fn message(&self) -> Option<&str> {
        self.0.failure.report.as_ref()?.message.as_deref()
    }

    /// Returns the trace id of the response, for the service's support. [`Api::trace_id`](crate::Api::trace_id) reads it
    /// from the headers. It has at most 256 bytes.
    pub fn trace_id(&self) -> Option<&str> {
        self.0.failure.trace_id.as_deref()
    }

    /// Returns the number of attempts, including those that failed to connect. It is 0 if no attempt was started.
    pub fn attempts(&self) -> u32 {
        u32::try_from(self.0.history.len()).unwrap_or(u32::MAX)
    }

    /// Returns the outcome of each attempt, the first one first. The rest of the error describes the last attempt, unless the
    /// request ended while it waited for another one.
    pub fn history(&self) -> &[Attempt] {
        &self.0.history
    }

    /// Returns the wait that the service asks for before another attempt (`Retry-After`), at most a year.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.failure.retry_after
    }

    /// Returns true if the service may have processed the request in any of the attempts. `false` is a promise: the service
    /// did not receive the request, or rejected it.
    ///
    /// Only a complete response can prove a rejection. A body may be incomplete if the peer or
    /// [`max_error_bytes`](crate::ClientBuilder::max_error_bytes) cut it off, or if it ended without a `Content-Length` and a
    /// last chunk. Then the promise is made only if the body contains a complete report of the service. A number at the
    /// end of such a body does not count as an error code, because `9003` may be the beginning of `90031`.
    pub fn may_have_been_processed(&self) -> bool {
        let before = self.0.history.iter().any(Attempt::may_have_been_processed);
        before || self.0.failure.may_have_been_processed
    }

    /// Returns the declaration of the endpoint, if the request had one.
    pub fn endpoint(&self) -> Option<&'static EndpointSpec> {
        self.0.endpoint
    }

    /// Returns the time limit that was exceeded, if the kind is [`ErrorKind::Timeout`].
    pub fn timeout_phase(&self) -> Option<TimeoutPhase> {
        self.0.failure.phase
    }

    /// Returns true if the credentials are the reason: they cannot be used, or the service rejected them or the
    /// signature. It is false if they could not be fetched because of an outage.
    pub fn is_authentication(&self) -> bool {
        self.0.failure.authentication
    }

    /// Returns the body of the response, up to [`max_error_bytes`](crate::ClientBuilder::max_error_bytes), if one was read.
    /// No message and no `Debug` contains it, except for the service's own [message](Self::message).
    pub fn body(&self) -> Option<&[u8]> {
        self.0.failure.body.as_deref()
    }

    /// Returns the string to sign, if the client was
    /// [built to show it](crate::ClientBuilder::show_string_to_sign). It contains the body of the request, but not the
    /// secret key.
    pub fn string_to_sign(&self) -> Option<&str> {
        self.0.failure.string_to_sign.as_deref()
    }
}

/// Constructors.
impl Error {
    #[cold]
    pub(crate) fn new(kind: ErrorKind, detail: impl Into<Cow<'static, str>>) -> Self {
        Failure::new(kind, detail).into()
    }

    pub(crate) fn config(detail: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Config, detail)
    }

    /// Returns the error for a request that cannot be written as JSON.
    pub(crate) fn not_encodable(spec: &'static EndpointSpec, failure: serde_json::Error) -> Self {
        Self::new(
            ErrorKind::InvalidInput,
            format!("the request cannot be written as JSON: {failure}"),
        )
        .source(failure)
        .endpoint_spec(spec)
    }

    /// Returns the error for a media type that is not a valid header value.
    pub(crate) fn no_content_type(
        spec: &'static EndpointSpec,
        invalid: http::header::InvalidHeaderValue,
    ) -> Self {
        Self::new(ErrorKind::InvalidInput, "the content type cannot be sent")
            .source(invalid)
            .endpoint_spec(spec)
    }

    /// Returns the error of a request: the last failure, all attempts, and the reason why there was no other
    /// one.
    #[cold]
    pub(crate) fn of_request(
        failure: Failure,
        endpoint: &'static EndpointSpec,
        history: Vec<Attempt>,
        gave_up: Option<GaveUp>,
    ) -> Self {
        Self(Box::new(Inner {
            failure,
            endpoint: Some(endpoint),
            history,
            gave_up,
        }))
    }

    #[must_use]
    pub(crate) fn source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.failure.source = Some(Arc::from(source.into()));
        self
    }

    #[must_use]
    pub(crate) fn endpoint_spec(mut self, spec: &'static EndpointSpec) -> Self {
        self.0.endpoint = Some(spec);
        self
    }
}

impl From<Box<Failure>> for Error {
    fn from(failure: Box<Failure>) -> Self {
        Self::from(*failure)
    }
}

impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        Self(Box::new(Inner {
            failure,
            endpoint: None,
            history: Vec::new(),
            gave_up: None,
        }))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        let failure = &inner.failure;
        let report = failure.report.as_ref();
        if let Some(spec) = inner.endpoint {
            write!(f, "{} {}: ", spec.method(), spec.path())?;
        }
        write!(f, "{}", failure.kind)?;
        if !failure.detail.is_empty() {
            write!(f, ": {}", failure.detail)?;
        }
        if let Some(code) = failure.code() {
            write!(f, ": code {code}")?;
        }
        if let Some(code) = self.second_code() {
            write!(f, " (second code {code})")?;
        }
        if let Some(message) = report.and_then(|report| report.message.as_deref()) {
            write!(f, ": {}", one_line(message))?;
        }
        if let Some(status) = failure.status {
            write!(f, "; HTTP {}", status.as_u16())?;
        }
        if let Some(trace_id) = &failure.trace_id {
            write!(f, "; trace id {}", one_line(trace_id))?;
        }
        if let Some(wait) = failure.retry_after {
            write!(f, "; retry after {} s", wait.as_secs())?;
        }
        if self.attempts() > 0 {
            let plural = if self.attempts() == 1 { "" } else { "s" };
            let processed = if self.may_have_been_processed() {
                "may have been processed"
            } else {
                "not processed"
            };
            write!(f, "; {} attempt{plural}", self.attempts())?;
            if inner.history.len() > 1 {
                f.write_str(" (")?;
                for (index, attempt) in inner.history.iter().enumerate() {
                    let separator = if index == 0 { "" } else { "; " };
                    write!(f, "{separator}{attempt}")?;
                }
                f.write_str(")")?;
            }
            write!(f, ", {processed}")?;
        }
        match inner.gave_up {
            Some(GaveUp::Budget) => f.write_str("; retry suppressed: budget")?,
            Some(GaveUp::Deadline) => f.write_str("; retry suppressed: deadline")?,
            _ => {}
        }
        Ok(())
    }
}

/// Shows the parts of `Display` as fields, the sources, and the length of the body.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        let failure = &inner.failure;
        f.debug_struct("Error")
            .field("kind", &failure.kind)
            .field("detail", &failure.detail)
            .field("endpoint", &inner.endpoint.map(EndpointSpec::name))
            .field("status", &failure.status)
            .field("class", &self.class())
            .field("code", &failure.code())
            .field("second_code", &self.second_code())
            .field("message", &self.message().map(one_line))
            .field("trace_id", &failure.trace_id.as_deref().map(one_line))
            .field("attempts", &self.attempts())
            .field("history", &inner.history)
            .field("gave_up", &inner.gave_up)
            .field("may_have_been_processed", &self.may_have_been_processed())
            .field("phase", &failure.phase)
            .field("retry_after", &failure.retry_after)
            .field("body_length", &failure.body.as_ref().map(Bytes::len))
            .field("source", &failure.source)
            .finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.failure.source {
            Some(source) => Some(&**source),
            None => None,
        }
    }
}

impl From<Invalid> for Error {
    fn from(invalid: Invalid) -> Self {
        Failure::from(invalid).into()
    }
}

impl From<CredentialsError> for Error {
    fn from(error: CredentialsError) -> Self {
        Failure::from(error).into()
    }
}

/// Returns the innermost source, whose message is the helpful one, such as "connection refused".
pub(crate) fn root_cause<'a>(error: &'a (dyn StdError + 'static)) -> &'a (dyn StdError + 'static) {
    let mut root = error;
    while let Some(source) = root.source() {
        root = source;
    }
    root
}
