//! What proves who is calling.

pub mod access_token;
pub mod anonymous;
pub mod api_key;
pub mod basic;
pub mod bearer;
pub mod refreshing;
mod secret_header;

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use crate::error::excerpt;
use crate::error::invalid::Invalid;
use crate::error::{Error, ErrorKind};
use crate::service::api::Api;
use crate::service::outgoing::OutgoingRequest;
use crate::service::rejection::Rejection;

/// What proves to a service who is calling.
///
/// The client asks once for each attempt, so credentials may read a rotated key or refresh a token.
/// [`CredentialsFor`] says which endpoints they may call.
///
/// ```
/// use meeting_core::http::{HeaderMap, HeaderName, StatusCode};
/// use meeting_core::{Api, ApiError, Credentials, CredentialsError, CredentialsFor, Endpoint, OutgoingRequest};
/// use std::sync::RwLock;
///
/// pub enum Library {}
///
/// impl Api for Library {
///     const NAME: &'static str = "Library";
///     const BASE_URL: &'static str = "https://library.example.com";
///
///     fn read_error(_: StatusCode, _: &HeaderMap, _: &[u8]) -> Option<ApiError> {
///         None
///     }
/// }
///
/// /// A key that another part of the program replaces from time to time.
/// struct Rotating(RwLock<String>);
///
/// impl Credentials for Rotating {
///     type Api = Library;
///
///     fn authorize(&self, request: &mut OutgoingRequest<'_>) -> Result<(), CredentialsError> {
///         match self.0.read() {
///             Ok(key) => request.set_header(HeaderName::from_static("x-key"), &key),
///             Err(_) => Err(CredentialsError::new("replacing the key failed")),
///         }
///     }
/// }
///
/// /// It may call every endpoint of the service.
/// impl<E: Endpoint<Api = Library>> CredentialsFor<E> for Rotating {}
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not credentials",
    label = "cannot prove to a service who is calling",
    note = "for a token or a key, wrap it: `Bearer::new(..)`, `Basic::new(..)`, `ApiKey::header(..)`, `Refreshing::bearer(..)`; \
            without credentials, pass `Anonymous::new()`",
    note = "for another scheme, write `impl Credentials for {Self}` with `type Api` and `fn authorize`"
)]
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

    /// Tells that the service has rejected the credentials of a request. Returns whether another attempt would carry
    /// others.
    ///
    /// If so, the request is attempted once more, after [`ready`](Self::ready): provided that the endpoint may be retried
    /// or that the request was provably not processed, and that its [policy](crate::RetryPolicy) allows a second attempt.
    /// It is called once per request, however often the request is rejected.
    ///
    /// Many requests may be rejected at the same time. Credentials that change compare the
    /// [version](Rejection::version) that was rejected with the current one, so that they are replaced once.
    fn rejected(&self, rejection: &Rejection<'_>) -> bool {
        let _ = rejection;
        false
    }
}

/// Shared credentials.
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

    fn rejected(&self, rejection: &Rejection<'_>) -> bool {
        (**self).rejected(rejection)
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
    label = "not known to be credentials for this endpoint",
    note = "for credentials of your own, write `impl<E: Endpoint<Api = TheirApi>> CredentialsFor<E> for {Self} {{}}`",
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

/// [`Credentials`] of any type and service, so that the code that sends requests exists once.
pub(crate) trait ErasedCredentials: Send + Sync {
    fn ready(&self) -> Option<Ready<'_>>;
    fn authorize(&self, request: &mut OutgoingRequest<'_>) -> Result<(), CredentialsError>;
    fn rejected(&self, rejection: &Rejection<'_>) -> bool;
}

impl<C: Credentials> ErasedCredentials for C {
    fn ready(&self) -> Option<Ready<'_>> {
        Credentials::ready(self)
    }

    fn authorize(&self, request: &mut OutgoingRequest<'_>) -> Result<(), CredentialsError> {
        Credentials::authorize(self, request)
    }
    fn rejected(&self, rejection: &Rejection<'_>) -> bool {
        Credentials::rejected(self, rejection)
    }
}
