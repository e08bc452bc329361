//! What proves who is calling.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use crate::api::Api;
use crate::error::{Error, ErrorKind};
use crate::invalid::Invalid;
use crate::outgoing::OutgoingRequest;

/// What proves to a service who is calling: [`AkSk`](crate::AkSk) and [`OAuth2`](crate::OAuth2) for Tencent
/// Meeting, or a type of your own.
///
/// They are asked once for each attempt, so a type of your own may read a rotated key or refresh a token.
/// [`CredentialsFor`] says which endpoints they may call.
///
/// ```
/// use meeting_api::{AkSk, Credentials, CredentialsError, CredentialsFor, Endpoint, OutgoingRequest};
/// use meeting_api::TencentMeeting;
/// use std::sync::RwLock;
///
/// /// A key that another part of the program replaces from time to time.
/// struct Rotating(RwLock<AkSk>);
///
/// impl Credentials for Rotating {
///     type Api = TencentMeeting;
///
///     fn authorize(&self, request: &mut OutgoingRequest<'_>) -> Result<(), CredentialsError> {
///         match self.0.read() {
///             Ok(current) => current.authorize(request),
///             Err(_) => Err(CredentialsError::new("the key is being replaced, and that failed")),
///         }
///     }
/// }
///
/// /// It may call what the key may call.
/// impl<E: Endpoint> CredentialsFor<E> for Rotating where AkSk: CredentialsFor<E> {}
/// ```
pub trait Credentials: Send + Sync + 'static {
    /// The service that they are for.
    type Api: Api;

    /// Whether they can be sent at all. Asked once, when the client is built.
    ///
    /// # Errors
    ///
    /// What is wrong with them, such as a character that no header may hold.
    fn check(&self) -> Result<(), CredentialsError> {
        Ok(())
    }

    /// Returns what to wait for before an attempt, such as a token that has expired. `None` if the
    /// credentials can be used at once.
    ///
    /// Called before each attempt, and again if the attempt then had to wait for the quota. The wait
    /// counts against the deadline of the request and is dropped when the deadline has passed. If it
    /// fails, so does the request: this is not retried and costs nothing of the retry budget.
    fn ready(&self) -> Option<Ready<'_>> {
        None
    }

    /// Adds query parameters, then headers, to one attempt. Called for each attempt, with a timestamp and a
    /// nonce of its own. What is signed here is sent as it is.
    ///
    /// # Errors
    ///
    /// Why the request cannot be authorized now. It is not sent.
    fn authorize(&self, request: &mut OutgoingRequest<'_>) -> Result<(), CredentialsError>;
}

/// Credentials that somebody else holds on to.
impl<C: Credentials> Credentials for Arc<C> {
    type Api = C::Api;

    fn check(&self) -> Result<(), CredentialsError> {
        (**self).check()
    }

    fn ready(&self) -> Option<Ready<'_>> {
        (**self).ready()
    }

    fn authorize(&self, request: &mut OutgoingRequest<'_>) -> Result<(), CredentialsError> {
        (**self).authorize(request)
    }
}

#[diagnostic::do_not_recommend]
impl<E, C: CredentialsFor<E>> CredentialsFor<E> for Arc<C> {}

/// What [`Credentials::ready`] waits for.
pub type Ready<'a> = Pin<Box<dyn Future<Output = Result<(), CredentialsError>> + Send + 'a>>;

/// These credentials may call the endpoint `E`. What an endpoint takes is part of its declaration, so a
/// wrong kind of credentials is an error of the compiler, not of the service.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot call this endpoint",
    label = "not known to be credentials for it",
    note = "where the credentials are a type parameter, bound it: `C: CredentialsFor<TheEndpoint>`"
)]
pub trait CredentialsFor<E>: Credentials {}

/// The reason why credentials cannot be used. It must not repeat the secret.
///
/// A request that needs the credentials fails with [`ErrorKind::Config`], and
/// [`Error::is_authentication`] is true. There are two exceptions: an explicit [`kind`](Self::kind),
/// and an [`Error`] of a client among the sources. The request then fails with the kind of that
/// error, so an outage of a token endpoint stays an outage. The request is not retried: the client
/// that fetches the token has its own retries.
///
/// ```
/// use meeting_api::{CredentialsError, Error, ErrorKind};
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
            message: message.into(),
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
            message: message.into(),
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

/// [`Credentials`] of any type and service, so that the code that sends requests exists once.
pub(crate) trait ErasedCredentials: Send + Sync {
    fn ready(&self) -> Option<Ready<'_>>;
    fn authorize(&self, request: &mut OutgoingRequest<'_>) -> Result<(), CredentialsError>;
}

impl<C: Credentials> ErasedCredentials for C {
    fn ready(&self) -> Option<Ready<'_>> {
        Credentials::ready(self)
    }

    fn authorize(&self, request: &mut OutgoingRequest<'_>) -> Result<(), CredentialsError> {
        Credentials::authorize(self, request)
    }
}

/// Whether `value` can be sent as a header without becoming something else: visible ASCII, no space, at
/// least one character.
pub(crate) fn check_header_value(name: &str, value: &str) -> Result<(), CredentialsError> {
    let problem = if value.is_empty() {
        "is empty"
    } else if !value.bytes().all(|byte| byte.is_ascii_graphic()) {
        "has a character that is not visible ASCII, such as a space or a line break"
    } else {
        return Ok(());
    };
    Err(CredentialsError::new(format!("the {name} {problem}")))
}
