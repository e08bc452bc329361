//! Failures: created where the cause is known, completed by the driver, read by retries and errors.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::error::code::Code;
use crate::error::credentials::CredentialsError;
use crate::error::excerpt;
use crate::error::invalid::Invalid;
use crate::error::{Error, ErrorKind, TimeoutPhase};
use crate::service::api::{ApiError, ErrorClass, RateLimit};

/// Shared, because one failed fetch of credentials is the source of many errors.
pub(crate) type Source = Arc<dyn StdError + Send + Sync>;

/// A failed attempt, or the reason why a request was not sent.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) kind: ErrorKind,
    /// Details beyond the kind.
    pub(crate) detail: Cow<'static, str>,
    pub(crate) phase: Option<TimeoutPhase>,
    /// True if an attempt was made: the request was given to a connection, or to the search for one.
    pub(crate) sent: bool,
    pub(crate) may_have_been_processed: bool,
    /// True if every other attempt would fail in the same way.
    pub(crate) permanent: bool,
    /// True if the clock was corrected after the attempt.
    pub(crate) clock_corrected: bool,
    /// The version of the credentials that the attempt carried.
    pub(crate) version: Option<u64>,
    /// True if the credentials have replaced what was rejected.
    pub(crate) credentials_replaced: bool,
    pub(crate) authentication: bool,
    pub(crate) status: Option<StatusCode>,
    pub(crate) headers: Option<HeaderMap>,
    pub(crate) rate_limit: Option<RateLimit>,
    pub(crate) trace_id: Option<String>,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) report: Option<ApiError>,
    pub(crate) body: Option<Bytes>,
    pub(crate) string_to_sign: Option<String>,
    pub(crate) source: Option<Source>,
}

impl Failure {
    /// Returns a failure before anything was sent. Further fields are set by name: `Failure {
    /// may_have_been_processed: true, ..Failure::new(kind, detail) }`.
    #[cold]
    pub(crate) fn new(kind: ErrorKind, detail: impl Into<Cow<'static, str>>) -> Self {
        Self {
            kind,
            detail: excerpt::message(detail.into()),
            phase: None,
            sent: false,
            may_have_been_processed: false,
            permanent: false,
            clock_corrected: false,
            version: None,
            credentials_replaced: false,
            authentication: false,
            status: None,
            headers: None,
            rate_limit: None,
            trace_id: None,
            retry_after: None,
            report: None,
            body: None,
            string_to_sign: None,
            source: None,
        }
    }

    /// Returns the failure for a response that is not acceptable. The request may have been processed.
    pub(crate) fn response(kind: ErrorKind, detail: impl Into<Cow<'static, str>>) -> Self {
        Self {
            may_have_been_processed: true,
            ..Self::new(kind, detail)
        }
    }

    pub(crate) fn timeout(phase: TimeoutPhase, detail: impl Into<Cow<'static, str>>) -> Self {
        Self {
            phase: Some(phase),
            ..Self::new(ErrorKind::Timeout, detail)
        }
    }

    /// Records that the request cannot be retried, because its body was a stream that can be sent only once.
    #[cold]
    pub(crate) fn spend_body(&mut self) {
        self.permanent = true;
        let detail = std::mem::take(&mut self.detail);
        let separator = if detail.is_empty() { "" } else { "; " };
        let said = "the body is a stream that can be sent once, so the request is not retried";
        self.detail = format!("{detail}{separator}{said}").into();
    }

    #[must_use]
    pub(crate) fn caused_by(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(Arc::from(source.into()));
        self
    }

    /// Keeps the beginning of a response's body.
    pub(crate) fn keep(&mut self, body: &[u8], limit: usize) {
        // A copy, because a part of a large buffer would keep all of it.
        let beginning = body.get(..limit).unwrap_or(body);
        self.body = Some(Bytes::copy_from_slice(beginning));
    }

    /// Returns the service's error code.
    pub(crate) fn code(&self) -> Option<&Code> {
        self.report.as_ref()?.code.as_ref()
    }

    /// Returns true if the service rejected the credentials themselves, and not the access that they request.
    pub(crate) fn rejects_credentials(&self) -> bool {
        match &self.report {
            // Without a status, it is the report of the service that issues the credentials.
            Some(report) => self.status.is_some() && report.class == ErrorClass::Credentials,
            None => self.status == Some(StatusCode::UNAUTHORIZED),
        }
    }

    pub(crate) fn class(&self) -> Option<ErrorClass> {
        self.report.as_ref().map(|report| report.class)
    }
}

impl From<Invalid> for Failure {
    fn from(invalid: Invalid) -> Self {
        Self::new(ErrorKind::InvalidInput, invalid.to_string()).caused_by(invalid)
    }
}

impl From<CredentialsError> for Failure {
    fn from(error: CredentialsError) -> Self {
        let fetch = error.fetch();
        let authentication = fetch.map(Error::is_authentication);
        let class = fetch.and_then(Error::class);
        let retry_after = fetch.and_then(Error::retry_after);
        let (kind, message, source) = error.into_parts();
        Self {
            phase: (kind == ErrorKind::Timeout).then_some(TimeoutPhase::Queue),
            authentication: authentication.unwrap_or(kind == ErrorKind::Config),
            report: class.map(ApiError::new),
            retry_after,
            source,
            // The client that fetches the credentials has its own retries.
            permanent: true,
            ..Self::new(kind, message)
        }
    }
}

impl From<CredentialsError> for Box<Failure> {
    fn from(error: CredentialsError) -> Self {
        Self::new(error.into())
    }
}

/// The reason why a request is not retried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum GaveUp {
    /// It would fail like the last attempt.
    Final,
    /// The request may have been processed, and the endpoint is not declared safe; or it must never be sent
    /// twice.
    Unsafe,
    /// All attempts were made.
    Attempts,
    /// The budget of the client is used up.
    Budget,
    /// The wait would exceed what is left of the deadline.
    Deadline,
}
