//! Requests without credentials.

use std::fmt;
use std::marker::PhantomData;

use crate::request::endpoint::Endpoint;
use crate::service::api::Api;
use crate::service::auth_kind::{Accepts, NoCredentials};
use crate::service::credentials::{Credentials, CredentialsError, CredentialsFor};
use crate::service::outgoing::OutgoingRequest;

/// No credentials, for endpoints that are declared `auth = none` or `auth = any`.
///
/// An endpoint with `auth = none` accepts nothing else, so no token is sent to a token endpoint by mistake.
///
/// ```
#[doc = include_str!("../../../docs/library.md")]
/// use meeting_core::{Anonymous, Client};
///
/// let client = Client::builder(Anonymous::<Library>::new()).build()?;
/// # Ok::<(), meeting_core::Error>(())
/// ```
pub struct Anonymous<A>(PhantomData<fn() -> A>);

impl<A: Api> Anonymous<A> {
    /// Creates credentials that add nothing to a request.
    pub fn new() -> Self {
        Self(PhantomData)
    }
}

impl<A: Api> Credentials for Anonymous<A> {
    type Api = A;

    fn authorize(&self, _: &mut OutgoingRequest<'_>) -> Result<(), CredentialsError> {
        Ok(())
    }
}

impl<A: Api, E: Endpoint<Api = A>> CredentialsFor<E> for Anonymous<A> where E::Auth: Accepts<Self> {}

impl<A: Api> Accepts<Anonymous<A>> for NoCredentials {}

impl<A: Api> Default for Anonymous<A> {
    fn default() -> Self {
        Self::new()
    }
}

impl<A> Clone for Anonymous<A> {
    fn clone(&self) -> Self {
        Self(PhantomData)
    }
}

impl<A> fmt::Debug for Anonymous<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Anonymous")
    }
}
