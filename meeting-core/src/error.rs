//! What can go wrong with a call, and what to tell about it.

pub mod attempt;
pub mod code;
pub mod excerpt;
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

use crate::driver::retry::GaveUp;
use crate::error::attempt::Attempt;
use crate::error::code::Code;
use crate::error::excerpt::one_line;
use crate::error::invalid::Invalid;
use crate::response::decode::{self, DecodeError};
use crate::service::api::{ErrorClass, RateLimit};
use crate::service::credentials::CredentialsError;
use crate::spec::EndpointSpec;

pub use crate::error::kind::{ErrorKind, TimeoutPhase};

/// Why a call failed.
///
/// `Display` is one line for the person who reads a log: the declared method and path, what happened, the
/// service's codes and message, its trace id, and whether the request may have been carried out. Neither
/// `Display` nor `Debug` nor any [`source`](StdError::source) shows credentials, the values of the request
/// or the URL.
///
/// ```
/// use meeting_core::{Error, ErrorKind};
///
/// /// Whether it makes sense to ask the user to try again later.
/// fn later(error: &Error) -> bool {
///     match error.kind() {
///         ErrorKind::RateLimited | ErrorKind::NotSent => true,
///         ErrorKind::Timeout | ErrorKind::Interrupted => !error.may_have_been_processed(),
///         _ => false,
///     }
/// }
/// ```
pub struct Error(Box<Inner>);

/// Shared, because one failed fetch of credentials is the source of many errors.
type Source = Arc<dyn StdError + Send + Sync>;

struct Inner {
    kind: ErrorKind,
    /// What happened, beyond the kind.
    detail: Cow<'static, str>,
    endpoint: Option<&'static EndpointSpec>,
    attempts: u32,
    may_have_been_processed: bool,
    phase: Option<TimeoutPhase>,
    authentication: bool,
    status: Option<StatusCode>,
    class: Option<ErrorClass>,
    code: Option<Code>,
    second_code: Option<Code>,
    message: Option<String>,
    headers: Option<HeaderMap>,
    rate_limit: Option<RateLimit>,
    trace_id: Option<String>,
    retry_after: Option<Duration>,
    body: Option<Bytes>,
    string_to_sign: Option<String>,
    /// Whether the same would happen to every other attempt.
    permanent: bool,
    history: Vec<Attempt>,
    gave_up: Option<GaveUp>,
    source: Option<Source>,
}

impl Error {
    /// Returns what went wrong. If the credentials could not be fetched, this is the kind of that failure, and
    /// the error of the fetch is the [`source`](StdError::source).
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The HTTP status, if an answer came.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// Returns the service's error code, if the service reported an integer.
    pub fn code(&self) -> Option<i64> {
        self.0.code.as_ref()?.as_i64()
    }

    /// Returns the service's error code, if the service reported a string. The first 256 bytes of it are kept.
    pub fn code_str(&self) -> Option<&str> {
        self.0.code.as_ref()?.as_str()
    }

    /// Returns the second code, if the service reports two, such as a code and a more detailed one.
    pub fn second_code(&self) -> Option<&Code> {
        self.0.second_code.as_ref()
    }

    /// What the service's report means for the caller, if it made one. It tells apart what the
    /// [kind](Self::kind) does not: the quota of a minute from that of a day, and an error that may pass from a
    /// refusal.
    ///
    /// ```
    /// use meeting_core::{Error, ErrorClass};
    ///
    /// /// Whether there is any point in trying again today.
    /// fn done_for_today(error: &Error) -> bool {
    ///     error.class() == Some(ErrorClass::QuotaExhausted)
    /// }
    /// ```
    pub fn class(&self) -> Option<ErrorClass> {
        self.0.class
    }

    /// The service's message, as it came. It may be Chinese or English, and may change with any version of
    /// the service: it is for people.
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// The trace id of the response, which the service's support asks for: [`Api::trace_id`](crate::Api::trace_id)
    /// says where it comes from. It has at most 256 bytes.
    pub fn trace_id(&self) -> Option<&str> {
        self.0.trace_id.as_deref()
    }

    /// How many times the request was sent, or tried to be: 0 if it was stopped before.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// What became of each attempt, the first one first. The last one is the one that the rest of the error
    /// tells about, unless the call ended while it waited for another.
    pub fn history(&self) -> &[Attempt] {
        &self.0.history
    }

    /// How long the service asks to wait before another try (`Retry-After`), at most a year.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Whether the service may have carried out the request all the same, at any of the attempts. `false` is
    /// a promise: it never got the request, or said that it refuses it.
    ///
    /// A response says so only if it is known to be whole. If its body was cut off, by the peer or by
    /// [`max_error_bytes`](crate::ClientBuilder::max_error_bytes), or ended without a `Content-Length` or a last
    /// chunk, then it may go on with something else: the promise is made only if the body holds a complete report
    /// of the service. Nor does a number at the end of such a body count as an error code: `9003` may have been
    /// `90031`.
    pub fn may_have_been_processed(&self) -> bool {
        self.0.may_have_been_processed
    }

    /// The declaration of the endpoint that was called, if it came to a call.
    pub fn endpoint(&self) -> Option<&'static EndpointSpec> {
        self.0.endpoint
    }

    /// Which time was over, if the kind is [`ErrorKind::Timeout`].
    pub fn timeout_phase(&self) -> Option<TimeoutPhase> {
        self.0.phase
    }

    /// Returns true if the credentials are the reason: they cannot be used, or the service rejected them or the
    /// signature. It is false if they could not be fetched because of an outage.
    pub fn is_authentication(&self) -> bool {
        self.0.authentication
    }

    /// Returns the headers of the response, if one came. They are in no message and no `Debug`.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.headers.as_ref()
    }

    /// Returns the state of the rate limit, if the response reported it: [`Api::rate_limit`](crate::Api::rate_limit)
    /// reads it.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.0.rate_limit
    }

    /// Reads the JSON body of the response as `T`, for what a service reports beyond code and message.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no body, or if the [part of it](Self::body) that was read is not a `T`. The
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

    /// The beginning of the answer's body, if one was read, up to
    /// [`max_error_bytes`](crate::ClientBuilder::max_error_bytes). It is in no message and no `Debug`, except for
    /// the service's own [message](Self::message).
    pub fn body(&self) -> Option<&[u8]> {
        self.0.body.as_deref()
    }

    /// The string that was signed, if the client was
    /// [built to show it](crate::ClientBuilder::show_string_to_sign). It holds the body of the request, never
    /// the secret key.
    pub fn string_to_sign(&self) -> Option<&str> {
        self.0.string_to_sign.as_deref()
    }
}

/// How errors are made.
impl Error {
    #[cold]
    pub(crate) fn new(kind: ErrorKind, detail: impl Into<Cow<'static, str>>) -> Self {
        Self(Box::new(Inner {
            kind,
            detail: excerpt::message(detail.into()),
            endpoint: None,
            attempts: 0,
            may_have_been_processed: false,
            phase: None,
            authentication: false,
            status: None,
            class: None,
            code: None,
            second_code: None,
            message: None,
            headers: None,
            rate_limit: None,
            trace_id: None,
            retry_after: None,
            body: None,
            string_to_sign: None,
            permanent: false,
            history: Vec::new(),
            gave_up: None,
            source: None,
        }))
    }

    pub(crate) fn config(detail: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Config, detail)
    }

    /// A request that JSON cannot hold.
    pub(crate) fn not_encodable(spec: &'static EndpointSpec, failure: serde_json::Error) -> Self {
        Self::new(
            ErrorKind::InvalidInput,
            format!("it cannot be written as JSON: {failure}"),
        )
        .source(failure)
        .endpoint_spec(spec)
    }

    /// A request whose media type no header can hold.
    pub(crate) fn no_content_type(
        spec: &'static EndpointSpec,
        invalid: http::header::InvalidHeaderValue,
    ) -> Self {
        Self::new(ErrorKind::InvalidInput, "its content type cannot be sent")
            .source(invalid)
            .endpoint_spec(spec)
    }

    pub(crate) fn timeout(phase: TimeoutPhase, detail: impl Into<Cow<'static, str>>) -> Self {
        let mut error = Self::new(ErrorKind::Timeout, detail);
        error.0.phase = Some(phase);
        error.processed(matches!(phase, TimeoutPhase::Attempt | TimeoutPhase::Total))
    }

    #[must_use]
    pub(crate) fn source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(Arc::from(source.into()));
        self
    }

    #[must_use]
    pub(crate) fn endpoint_spec(mut self, spec: &'static EndpointSpec) -> Self {
        self.0.endpoint = Some(spec);
        self
    }

    #[must_use]
    pub(crate) fn attempt(mut self, number: u32) -> Self {
        self.0.attempts = number;
        self
    }

    /// The same would happen to every other attempt.
    #[must_use]
    pub(crate) fn permanent(mut self) -> Self {
        self.0.permanent = true;
        self
    }

    /// The service's error code, of either kind.
    pub(crate) fn reported_code(&self) -> Option<&Code> {
        self.0.code.as_ref()
    }

    pub(crate) fn is_permanent(&self) -> bool {
        self.0.permanent
    }

    /// Says more about what happened.
    #[must_use]
    pub(crate) fn detail(mut self, detail: impl Into<Cow<'static, str>>) -> Self {
        self.0.detail = excerpt::message(detail.into());
        self
    }

    /// The end of a call: what became of each attempt, and why there was no other.
    #[must_use]
    pub(crate) fn after(mut self, history: Vec<Attempt>, gave_up: Option<GaveUp>) -> Self {
        self.0.may_have_been_processed |= history.iter().any(Attempt::may_have_been_processed);
        self.0.history = history;
        self.0.gave_up = gave_up;
        self
    }

    /// Whether the request may have been carried out.
    #[must_use]
    pub(crate) fn processed(mut self, maybe: bool) -> Self {
        self.0.may_have_been_processed = maybe;
        self
    }

    #[must_use]
    pub(crate) fn authentication(mut self) -> Self {
        self.0.authentication = true;
        self
    }

    #[must_use]
    pub(crate) fn answered(
        mut self,
        status: StatusCode,
        trace_id: Option<&str>,
        retry_after: Option<Duration>,
    ) -> Self {
        self.0.status = Some(status);
        self.0.trace_id = trace_id.map(str::to_owned);
        // What the service reports in its own way counts more than a header.
        self.0.retry_after = self.0.retry_after.or(retry_after);
        self
    }

    /// The headers of the response, and what they say of the rate limit.
    #[must_use]
    pub(crate) fn with_headers(
        mut self,
        headers: HeaderMap,
        rate_limit: Option<RateLimit>,
    ) -> Self {
        self.0.headers = Some(headers);
        self.0.rate_limit = rate_limit;
        self
    }

    #[must_use]
    pub(crate) fn received(mut self, body: &[u8], limit: usize) -> Self {
        // A copy, because a part of a large buffer would keep all of it.
        let beginning = body.get(..limit).unwrap_or(body);
        self.0.body = Some(Bytes::copy_from_slice(beginning));
        self
    }

    #[must_use]
    pub(crate) fn reported(mut self, error: crate::service::api::ApiError) -> Self {
        self.0.class = Some(error.class);
        self.0.authentication = error.class == ErrorClass::Credentials;
        self.0.code = error.code;
        self.0.second_code = error.second_code;
        self.0.message = error.message;
        self.0.retry_after = error.retry_after;
        self
    }

    #[must_use]
    pub(crate) fn signed(mut self, string_to_sign: Option<String>) -> Self {
        self.0.string_to_sign = string_to_sign;
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        if let Some(spec) = inner.endpoint {
            write!(f, "{} {}: ", spec.method(), spec.path())?;
        }
        write!(f, "{}", inner.kind)?;
        if !inner.detail.is_empty() {
            write!(f, ": {}", inner.detail)?;
        }
        if let Some(code) = &inner.code {
            write!(f, ": code {code}")?;
        }
        if let Some(code) = &inner.second_code {
            write!(f, " (second code {code})")?;
        }
        if let Some(message) = &inner.message {
            write!(f, ": {}", one_line(message))?;
        }
        if let Some(status) = inner.status {
            write!(f, "; HTTP {}", status.as_u16())?;
        }
        if let Some(trace_id) = &inner.trace_id {
            write!(f, "; trace id {}", one_line(trace_id))?;
        }
        if let Some(wait) = inner.retry_after {
            write!(f, "; try again after {} s", wait.as_secs())?;
        }
        if inner.attempts > 0 {
            let plural = if inner.attempts == 1 { "" } else { "s" };
            let processed = if inner.may_have_been_processed {
                "may have been processed"
            } else {
                "not processed"
            };
            write!(f, "; {} attempt{plural}", inner.attempts)?;
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

/// Shows what `Display` shows, field by field, and the sources. Of the body it shows the length.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        f.debug_struct("Error")
            .field("kind", &inner.kind)
            .field("detail", &inner.detail)
            .field("endpoint", &inner.endpoint.map(EndpointSpec::name))
            .field("status", &inner.status)
            .field("class", &inner.class)
            .field("code", &inner.code)
            .field("second_code", &inner.second_code)
            .field("message", &inner.message)
            .field("trace_id", &inner.trace_id)
            .field("attempts", &inner.attempts)
            .field("history", &inner.history)
            .field("gave_up", &inner.gave_up)
            .field("may_have_been_processed", &inner.may_have_been_processed)
            .field("phase", &inner.phase)
            .field("retry_after", &inner.retry_after)
            .field("body_length", &inner.body.as_ref().map(Bytes::len))
            .field("source", &inner.source)
            .finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.source {
            Some(source) => Some(&**source),
            None => None,
        }
    }
}

impl From<Invalid> for Error {
    fn from(invalid: Invalid) -> Self {
        Self::new(ErrorKind::InvalidInput, invalid.to_string()).source(invalid)
    }
}

impl From<CredentialsError> for Error {
    fn from(error: CredentialsError) -> Self {
        let fetch = error.fetch();
        let authentication = fetch.map(Self::is_authentication);
        let class = fetch.and_then(Self::class);
        let retry_after = fetch.and_then(Self::retry_after);
        let (kind, message, source) = error.into_parts();
        // The client that fetches the credentials has its own retries.
        let mut error = Self::new(kind, message).permanent();
        error.0.phase = (kind == ErrorKind::Timeout).then_some(TimeoutPhase::Queue);
        error.0.authentication = authentication.unwrap_or(kind == ErrorKind::Config);
        error.0.class = class;
        error.0.retry_after = retry_after;
        error.0.source = source;
        error
    }
}

/// What is at the bottom of an error: the words that help, such as "connection refused".
pub(crate) fn root_cause<'a>(error: &'a (dyn StdError + 'static)) -> &'a (dyn StdError + 'static) {
    let mut root = error;
    while let Some(source) = root.source() {
        root = source;
    }
    root
}
