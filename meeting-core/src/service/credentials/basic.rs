//! A user id and a password in the header `Authorization`.

use std::fmt;
use std::marker::PhantomData;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::AUTHORIZATION;
use zeroize::Zeroizing;

use crate::request::endpoint::Endpoint;
use crate::service::api::Api;
use crate::service::auth_kind::Accepts;
use crate::service::credentials::secret_header::SecretHeader;
use crate::service::credentials::{Credentials, CredentialsError, CredentialsFor};
use crate::service::outgoing::OutgoingRequest;

/// A user id and a password that are sent as `Authorization: Basic ..` (RFC 7617). `Debug` hides both, because the
/// user id of many services is a secret key.
///
/// ```
#[doc = include_str!("../../../docs/library.md")]
/// use meeting_core::{Basic, Client};
///
/// let client = Client::builder(Basic::<Library>::new("ada", "PASSWORDEXAMPLE")).build()?;
/// # Ok::<(), meeting_core::Error>(())
/// ```
pub struct Basic<A> {
    header: SecretHeader,
    /// True if the user id has a colon, which would end it.
    colon: bool,
    service: PhantomData<fn() -> A>,
}

impl<A: Api> Basic<A> {
    /// Creates credentials from a user id without a colon and a password. Both may be empty.
    pub fn new(user: impl AsRef<str>, password: impl AsRef<str>) -> Self {
        let pair = Zeroizing::new(format!("{}:{}", user.as_ref(), password.as_ref()));
        Self {
            header: SecretHeader::prefixed("Basic ", STANDARD.encode(pair.as_bytes())),
            colon: user.as_ref().contains(':'),
            service: PhantomData,
        }
    }
}

impl<A: Api> Credentials for Basic<A> {
    type Api = A;

    fn check(&self) -> Result<(), CredentialsError> {
        if self.colon {
            return Err(CredentialsError::new(
                "the user id has a colon, which would end it",
            ));
        }
        self.header.check("user id")
    }

    fn authorize(&self, request: &mut OutgoingRequest<'_>) -> Result<(), CredentialsError> {
        self.header.set(AUTHORIZATION, request)
    }
}

impl<A: Api, E: Endpoint<Api = A>> CredentialsFor<E> for Basic<A> where E::Auth: Accepts<Self> {}

impl<A> Clone for Basic<A> {
    fn clone(&self) -> Self {
        Self {
            header: self.header.clone(),
            colon: self.colon,
            service: PhantomData,
        }
    }
}

impl<A> fmt::Debug for Basic<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Basic([redacted])")
    }
}
