//! A token in the header `Authorization`.

use std::fmt;
use std::marker::PhantomData;

use http::header::AUTHORIZATION;

use crate::request::endpoint::Endpoint;
use crate::service::api::Api;
use crate::service::auth_kind::Accepts;
use crate::service::credentials::secret_header::SecretHeader;
use crate::service::credentials::{Credentials, CredentialsError, CredentialsFor};
use crate::service::outgoing::OutgoingRequest;

/// A token that is sent as `Authorization: Bearer ..` (RFC 6750). `Debug` hides it.
///
/// [`Client::builder`](crate::Client::builder) rejects a token that is empty or not visible ASCII.
///
/// ```
#[doc = include_str!("../../../docs/library.md")]
/// use meeting_core::{Bearer, Client};
///
/// let client = Client::builder(Bearer::<Library>::new("TOKENEXAMPLE")).build()?;
/// # Ok::<(), meeting_core::Error>(())
/// ```
pub struct Bearer<A> {
    header: SecretHeader,
    service: PhantomData<fn() -> A>,
}

impl<A: Api> Bearer<A> {
    /// Creates credentials from a token, without the word `Bearer`.
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            header: SecretHeader::prefixed("Bearer ", token.into()),
            service: PhantomData,
        }
    }
}

impl<A: Api> Credentials for Bearer<A> {
    type Api = A;

    fn check(&self) -> Result<(), CredentialsError> {
        self.header.check("token")
    }

    fn authorize(&self, request: &mut OutgoingRequest<'_>) -> Result<(), CredentialsError> {
        self.header.set(AUTHORIZATION, request)
    }
}

impl<A: Api, E: Endpoint<Api = A>> CredentialsFor<E> for Bearer<A> where E::Auth: Accepts<Self> {}

impl<A> Clone for Bearer<A> {
    fn clone(&self) -> Self {
        Self {
            header: self.header.clone(),
            service: PhantomData,
        }
    }
}

impl<A> fmt::Debug for Bearer<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Bearer([redacted])")
    }
}
