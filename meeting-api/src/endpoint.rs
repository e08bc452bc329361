//! The traits that a declaration implements, and what the client asks of them.

use crate::api::Api;
use crate::decode::Decode;
use crate::spec::EndpointSpec;
use crate::tencent_meeting::TencentMeeting;
use crate::valid::{Valid, Validate};

/// A declared endpoint. Written by `#[endpoint]`, never by hand.
/// Code of your own that works with any endpoint is generic over it:
///
/// ```
/// use meeting_api::{Client, CredentialsFor, Endpoint, Error, Valid};
///
/// /// Sends a request and says which one it was.
/// async fn told<E: Endpoint, C: CredentialsFor<E>>(
///     client: &Client<C>,
///     request: &Valid<E>,
/// ) -> Result<E::Response, Error> {
///     println!("{} {}", E::SPEC.method(), E::SPEC.path());
///     client.send(request).await
/// }
/// ```
pub trait Endpoint: Validate {
    /// The service that the endpoint belongs to.
    type Api: Api;

    /// What a successful answer is read into.
    type Response;

    /// Which credentials may call it: one of [`AkSkOnly`], [`OAuth2Only`], [`AnyCredentials`] and
    /// [`NoCredentials`], or a type that the declaration names.
    #[doc(hidden)]
    type Auth;

    /// The declaration as static data.
    const SPEC: &'static EndpointSpec;

    /// Reads a successful answer.
    #[doc(hidden)]
    const DECODE: Decode<Self::Response>;
}

/// `auth = aksk`.
#[derive(Debug)]
pub enum AkSkOnly {}

/// `auth = oauth2`.
#[derive(Debug)]
pub enum OAuth2Only {}

/// `auth = any`.
#[derive(Debug)]
pub enum AnyCredentials {}

/// A service that knows the credentials which `auth = aksk` and `auth = oauth2` name.
#[diagnostic::on_unimplemented(
    message = "this `auth` names credentials of Tencent Meeting, but `{Self}` is another service",
    label = "remove it, or write `auth = any`"
)]
pub trait NamedCredentials {}
impl NamedCredentials for TencentMeeting {}

/// Compiles for services that know the credentials.
pub const fn knows_credentials<A: NamedCredentials>() {}

/// `auth = none`.
#[derive(Debug)]
pub enum NoCredentials {}

/// The endpoint `E` takes an AK/SK signature.
#[diagnostic::on_unimplemented(
    message = "`{E}` cannot be called with AK/SK credentials",
    label = "the service takes only OAuth 2.0 credentials here",
    note = "build the client with `OAuth2` credentials"
)]
pub trait TakesAkSk<E> {}
impl<E> TakesAkSk<E> for AkSkOnly {}
impl<E> TakesAkSk<E> for AnyCredentials {}

/// The endpoint `E` takes an OAuth 2.0 access token.
#[diagnostic::on_unimplemented(
    message = "`{E}` cannot be called with OAuth 2.0 credentials",
    label = "the service takes only AK/SK credentials here",
    note = "build the client with `AkSk` credentials"
)]
pub trait TakesOAuth2<E> {}
impl<E> TakesOAuth2<E> for OAuth2Only {}
impl<E> TakesOAuth2<E> for AnyCredentials {}

/// What can be handed to `send`: a [`Valid`] request. The struct itself implements it too, so that the
/// only thing wrong with an unvalidated request is that it is not [`Validated`], and the compiler says
/// just that.
pub trait Request {
    /// The declared endpoint.
    type Endpoint: Endpoint;

    #[doc(hidden)]
    fn endpoint(&self) -> &Self::Endpoint;
}

impl<E: Endpoint> Request for Valid<E> {
    type Endpoint = E;

    fn endpoint(&self) -> &E {
        self
    }
}

impl<E: Endpoint> Request for E {
    type Endpoint = E;

    fn endpoint(&self) -> &E {
        self
    }
}

/// A request that has passed the checks of its declaration: only [`Valid`].
#[diagnostic::on_unimplemented(
    message = "expected `&Valid<{Self}>`, found `&{Self}`; call `.validate()?`",
    label = "not validated: call `.validate()?` on it first"
)]
pub trait Validated {}
impl<E> Validated for Valid<E> {}
