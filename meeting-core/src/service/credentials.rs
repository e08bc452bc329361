//! What proves who is calling.

pub mod access_token;
pub mod anonymous;
pub mod api_key;
pub mod basic;
pub mod bearer;
pub mod refreshing;
mod secret_header;

use std::pin::Pin;
use std::sync::Arc;

use crate::service::api::Api;
use crate::service::outgoing::OutgoingRequest;
use crate::service::rejection::Rejection;

pub use crate::error::credentials::CredentialsError;

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
    message = "`{Self}` cannot be used as credentials",
    label = "not credentials",
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
    note = "for custom credentials, write `impl<E: Endpoint<Api = TheirApi>> CredentialsFor<E> for {Self} {{}}`",
    note = "where the credentials are a type parameter, bound it: `C: CredentialsFor<TheEndpoint>`"
)]
pub trait CredentialsFor<E>: Credentials {}

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
