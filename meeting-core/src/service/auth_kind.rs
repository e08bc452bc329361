//! The kinds of credentials that an endpoint can ask for.

use crate::service::credentials::Credentials;

/// The kind of credentials that an endpoint takes: what `auth` names in its declaration.
///
/// A service that has several kinds declares a marker type for each, and its credentials say in their
/// [`CredentialsFor`](crate::CredentialsFor) impl which markers they satisfy.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a kind of credentials of `{A}`",
    label = "not a kind of credentials of this service",
    note = "remove `auth`, or name a kind that the service has"
)]
pub trait AuthKind<A> {
    /// The name of the kind, as in `"bearer"`.
    const NAME: &'static str;
}

/// `auth = any`: the endpoint takes any credentials of its service.
#[derive(Debug)]
pub enum AnyCredentials {}

impl<A> AuthKind<A> for AnyCredentials {
    const NAME: &'static str = "any";
}

/// `auth = none`: the endpoint takes no credentials, and is called with [`Anonymous`](crate::Anonymous).
#[derive(Debug)]
pub enum NoCredentials {}

impl<A> AuthKind<A> for NoCredentials {
    const NAME: &'static str = "none";
}

/// The kind of an endpoint accepts the credentials `C`.
///
/// A service that declares kinds of its own implements it for them: `impl Accepts<Key> for KeyOnly {}`.
#[diagnostic::on_unimplemented(
    message = "`{C}` cannot call this endpoint",
    label = "the endpoint is declared with another `auth`",
    note = "an endpoint with `auth = none` is called with `Anonymous`; for other kinds, build the client with the \
            credentials that the declaration names"
)]
pub trait Accepts<C> {}

impl<C: Credentials> Accepts<C> for AnyCredentials {}
