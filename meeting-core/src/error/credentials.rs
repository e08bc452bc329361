//! Reasons why credentials cannot be used.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use crate::error::excerpt;
use crate::error::invalid::Invalid;
use crate::error::{Error, ErrorKind};

/// The reason why credentials cannot be used. It must not repeat the secret.
///
/// A request that needs the credentials fails with [`ErrorKind::Config`], and
/// [`Error::is_authentication`] is true. There are two exceptions: an explicit [`kind`](Self::kind),
/// and an [`Error`] of a client among the sources. The request then fails with the kind of that
/// error, so an outage of a token endpoint stays an outage. The request is not retried: the client
/// that fetches the token has its own retries.
///
/// ```
/// use meeting_core::{CredentialsError, Error, ErrorKind};
///
/// let sealed = CredentialsError::new("the vault is sealed").kind(ErrorKind::NotSent);
/// let error = Error::from(sealed);
/// assert_eq!(error.kind(), ErrorKind::NotSent);
/// assert!(!error.is_authentication());
/// ```
#[derive(Clone, Debug)]
pub struct CredentialsError {
    message: Cow<'static, str>,
    kind: Option<ErrorKind>,
    /// Shared, because every request that waited for the credentials fails with it.
    source: Option<Source>,
}

type Source = Arc<dyn StdError + Send + Sync>;

impl CredentialsError {
    /// Creates an error from a message.
    pub fn new(message: impl Into<Cow<'static, str>>) -> Self {
        Self {
            message: excerpt::message(message.into()),
            kind: None,
            source: None,
        }
    }

    /// Creates an error from a message and the error that caused it.
    pub fn with_source(
        message: impl Into<Cow<'static, str>>,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self {
            message: excerpt::message(message.into()),
            kind: None,
            source: Some(Arc::from(source.into())),
        }
    }

    /// Sets the kind of the [`Error`] that a request fails with.
    #[must_use]
    pub fn kind(mut self, kind: ErrorKind) -> Self {
        self.kind = Some(kind);
        self
    }

    /// Returns the kind, the message and the source of the error that a request fails with.
    pub(crate) fn into_parts(self) -> (ErrorKind, Cow<'static, str>, Option<Source>) {
        let of_fetch = || self.fetch().map(Error::kind);
        let kind = self.kind.or_else(of_fetch).unwrap_or(ErrorKind::Config);
        (kind, self.message, self.source)
    }

    /// Returns the error of the client that failed to fetch the credentials.
    pub(crate) fn fetch(&self) -> Option<&Error> {
        let mut next = self.source();
        while let Some(source) = next {
            if let Some(error) = source.downcast_ref() {
                return Some(error);
            }
            next = source.source();
        }
        None
    }
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl StdError for CredentialsError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.source {
            Some(source) => Some(&**source),
            None => None,
        }
    }
}

/// Keeps the kind of a failed fetch.
impl From<Error> for CredentialsError {
    fn from(error: Error) -> Self {
        Self::with_source(
            format!("the credentials could not be fetched: {error}"),
            error,
        )
    }
}

/// The kind is [`ErrorKind::InvalidInput`].
impl From<Invalid> for CredentialsError {
    fn from(invalid: Invalid) -> Self {
        Error::from(invalid).into()
    }
}
