//! Failed attempts.

use std::fmt;

use http::StatusCode;

use crate::error::code::Code;
use crate::error::failure::Failure;
use crate::error::{ErrorKind, TimeoutPhase};

/// A failed attempt, as listed by [`Error::history`](crate::Error::history).
///
/// ```no_run
/// # use meeting_core::{Client, CredentialsFor, Endpoint, Valid};
/// # async fn send<E: Endpoint, C: CredentialsFor<E>>(client: &Client<C>, request: &Valid<E>) {
/// if let Err(error) = client.send(request).await {
///     for (number, attempt) in (1..).zip(error.history()) {
///         eprintln!("attempt {number}: {attempt}");
///     }
/// }
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    kind: ErrorKind,
    phase: Option<TimeoutPhase>,
    status: Option<StatusCode>,
    code: Option<Code>,
    may_have_been_processed: bool,
}

impl Attempt {
    pub(crate) fn of(failure: &Failure) -> Self {
        Self {
            kind: failure.kind,
            phase: failure.phase,
            status: failure.status,
            code: failure.code().cloned(),
            may_have_been_processed: failure.may_have_been_processed,
        }
    }

    /// Returns the kind of the error.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// Returns the time limit that was exceeded, if the kind is [`ErrorKind::Timeout`].
    pub fn timeout_phase(&self) -> Option<TimeoutPhase> {
        self.phase
    }

    /// Returns the HTTP status, if there was a response.
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// Returns the service's error code, if the service reported an integer.
    pub fn code(&self) -> Option<i64> {
        self.code.as_ref()?.as_i64()
    }

    /// Returns the service's error code, if the service reported a string.
    pub fn code_str(&self) -> Option<&str> {
        self.code.as_ref()?.as_str()
    }

    /// Returns true if the service may have processed this attempt.
    pub fn may_have_been_processed(&self) -> bool {
        self.may_have_been_processed
    }
}

impl fmt::Display for Attempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.kind)?;
        if let Some(code) = &self.code {
            write!(f, ", code {code}")?;
        }
        if let Some(status) = self.status {
            write!(f, ", HTTP {}", status.as_u16())?;
        }
        Ok(())
    }
}
