//! Credentials, and the traits that they implement.

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

/// Credentials of a service, such as a token or a signing key.
///
/// The client reads them once for each attempt, so credentials may rotate a key or refresh a token.
/// [`CredentialsFor`] states which endpoints accept them.
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
/// /// A key that another part of the program replaces.
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
/// /// Every endpoint of the service accepts it.
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
    /// The service that accepts the credentials.
    type Api: Api;

    /// Checks that the credentials can be sent. Called once, when the client is built.
    ///
    /// # Errors
    ///
    /// Returns the reason, such as a character that is not allowed in a header.
    fn check(&self) -> Result<(), CredentialsError> {
        Ok(())
    }

    /// Returns a future to wait for before an attempt, such as the fetch of a token. `None` means that the
    /// credentials are ready.
    ///
    /// Called before each attempt, and again if the attempt then had to wait for the quota. The wait counts against
    /// the deadline of the request, and is dropped when the deadline has passed. If it fails, the request fails: it
    /// is not retried, and costs no retry budget.
    fn ready(&self) -> Option<Ready<'_>> {
        None
    }

    /// Adds query parameters, then headers, to one attempt. Called for each attempt, with a new timestamp and
    /// nonce. The request is sent exactly as it is signed here.
    ///
    /// # Errors
    ///
    /// Returns the reason why the request cannot be authorized. The request is then not sent.
    fn authorize(&self, request: &mut OutgoingRequest<'_>) -> Result<(), CredentialsError>;

    /// Reacts to a rejection of the credentials by the service. Returns true if another attempt would use other
    /// credentials.
    ///
    /// If so, the client makes one more attempt after [`ready`](Self::ready). The endpoint must be safe to retry or
    /// the request provably not processed, and the [policy](crate::RetryPolicy) must allow a second attempt. Called
    /// at most once per request.
    ///
    /// Many requests may be rejected at the same time. To replace credentials only once, compare the rejected
    /// [version](Rejection::version) with the current one.
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

/// The future of [`Credentials::ready`].
pub type Ready<'a> = Pin<Box<dyn Future<Output = Result<(), CredentialsError>> + Send + 'a>>;

/// Credentials that the endpoint `E` accepts. The declaration states the kind, so wrong credentials are a compile
/// error, not an error of the service.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot call this endpoint",
    label = "not known to be credentials for this endpoint",
    note = "for custom credentials, write `impl<E: Endpoint<Api = TheirApi>> CredentialsFor<E> for {Self} {{}}`",
    note = "where the credentials are a type parameter, bound it: `C: CredentialsFor<TheEndpoint>`"
)]
pub trait CredentialsFor<E>: Credentials {}

/// [`Credentials`] of any type and service: the code that sends requests is compiled once.
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
