//! The kinds of credentials that an endpoint accepts.

use crate::service::credentials::Credentials;

/// The kind of credentials that an endpoint accepts: the argument `auth` of its declaration.
///
/// A service with several kinds has a marker type for each. The [`CredentialsFor`](crate::CredentialsFor) impls of
/// its credentials state the markers that they satisfy.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a kind of credentials of `{A}`",
    label = "not a kind of credentials of this service",
    note = "remove `auth`, or name a kind that the service has"
)]
pub trait AuthKind<A> {
    /// The name of the kind, as in `"bearer"`.
    const NAME: &'static str;
}

/// `auth = any`: the endpoint accepts any credentials of its service.
#[derive(Debug)]
pub enum AnyCredentials {}

impl<A> AuthKind<A> for AnyCredentials {
    const NAME: &'static str = "any";
}

/// `auth = none`: the endpoint accepts no credentials. Use a client with [`Anonymous`](crate::Anonymous).
#[derive(Debug)]
pub enum NoCredentials {}

impl<A> AuthKind<A> for NoCredentials {
    const NAME: &'static str = "none";
}

/// A kind that accepts the credentials `C`.
///
/// A service with custom kinds implements it for them: `impl Accepts<Key> for KeyOnly {}`.
#[diagnostic::on_unimplemented(
    message = "`{C}` cannot call this endpoint",
    label = "the endpoint is declared with another `auth`",
    note = "an endpoint with `auth = none` is called with `Anonymous`; for other kinds, build the client with the \
            credentials that the declaration names"
)]
pub trait Accepts<C> {}

impl<C: Credentials> Accepts<C> for AnyCredentials {}
