//! The traits that a declaration implements, and that the client requires.

use crate::error::Error;
use crate::request::encode::{Encoder, Prepared};
use crate::request::valid::{Valid, Validate, fields};
use crate::response::from_response::FromResponse;
use crate::service::api::Api;
use crate::service::auth_kind::AuthKind;
use crate::service::checks::Checks;
use crate::spec::more::More;
use crate::spec::{BodyEncoding, EndpointSpec, RetrySafety, Schema};

/// A declared endpoint. `#[endpoint]` implements it; it is not implemented by hand. Custom code for any
/// endpoint is generic over it:
///
/// ```
/// use meeting_core::{Client, CredentialsFor, Endpoint, Error, Valid};
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

    /// The type that a successful response is read into.
    type Response: FromResponse;

    /// The kind of credentials that the endpoint accepts.
    type Auth: AuthKind<Self::Api>;

    /// The declaration as static data.
    const SPEC: &'static EndpointSpec;
}

/// Returns the data of an endpoint, if the constants of its service can be used.
#[doc(hidden)]
pub const fn endpoint<E: Endpoint>(
    method: &'static str,
    path: &'static str,
    retry: RetrySafety,
    encoding: BodyEncoding,
    response: Option<Schema>,
) -> EndpointSpec {
    let () = Checks::<E::Api>::PASSED;
    EndpointSpec {
        record: E::record,
        method,
        path,
        authentication: <E::Auth as AuthKind<E::Api>>::NAME,
        retry,
        encoding,
        response,
        list_style: <E::Api as Api>::LIST_STYLE,
        more: &More::NONE,
    }
}

impl<E: Endpoint> Valid<E> {
    /// Returns the wire form of the request, without any I/O: method, target, headers and body.
    ///
    /// # Errors
    ///
    /// Returns [`ErrorKind::InvalidInput`](crate::ErrorKind::InvalidInput) if a value cannot be written as
    /// JSON, such as a map whose keys are not strings.
    pub fn prepare(&self) -> Result<Prepared, Error> {
        let mut encoder = Encoder::new(E::SPEC);
        fields::encode(&**self, E::SPEC, &mut encoder);
        encoder.finish()
    }
}

/// A request that can be passed to `send`: a [`Valid`] request. The struct itself implements the trait too. The
/// only error of an unvalidated request is then that it is not [`Validated`], and the compiler reports just
/// that.
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
