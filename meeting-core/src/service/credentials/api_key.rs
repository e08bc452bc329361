//! A key in a header or in the query.

use std::fmt;
use std::marker::PhantomData;

use http::HeaderName;
use zeroize::Zeroizing;

use crate::request::endpoint::Endpoint;
use crate::service::api::Api;
use crate::service::auth_kind::Accepts;
use crate::service::credentials::secret_header::SecretHeader;
use crate::service::credentials::{Credentials, CredentialsError, CredentialsFor};
use crate::service::outgoing::OutgoingRequest;
use crate::value::secret::Secret;

/// A key that is sent as a header or as a query parameter. `Debug` hides it, and no message of the client shows
/// the query.
///
/// Prefer a header if the service accepts both. Proxies and servers log paths and queries.
///
/// ```
#[doc = include_str!("../../../docs/library.md")]
/// use meeting_core::{ApiKey, Client};
///
/// let client = Client::builder(ApiKey::<Library>::header("X-Api-Key", "KEYEXAMPLE")).build()?;
/// let client = Client::builder(ApiKey::<Library>::query("key", "KEYEXAMPLE")).build()?;
/// # Ok::<(), meeting_core::Error>(())
/// ```
pub struct ApiKey<A> {
    place: Place,
    service: PhantomData<fn() -> A>,
}

#[derive(Clone)]
enum Place {
    /// The name as written, and parsed if it is valid.
    Header(String, Option<HeaderName>, SecretHeader),
    Query(String, Secret<String>),
}

impl<A: Api> ApiKey<A> {
    /// Creates a key that is sent as the header `name`. The key can follow a scheme and a space, as in
    /// `ApiKey KEYEXAMPLE` for the header `Authorization`.
    pub fn header(name: impl Into<String>, key: impl Into<String>) -> Self {
        let name = name.into();
        let parsed = HeaderName::try_from(name.as_str()).ok();
        let key = Zeroizing::new(key.into());
        let header = match key.split_once(' ') {
            Some((scheme, key)) if !scheme.is_empty() => {
                SecretHeader::prefixed(&format!("{scheme} "), key.to_owned())
            }
            _ => SecretHeader::prefixed("", key.to_string()),
        };
        Self::at(Place::Header(name, parsed, header))
    }

    /// Creates a key that is sent as the query parameter `name`. A parameter of the same name is replaced, because the
    /// links of some services to the next page repeat the key.
    pub fn query(name: impl Into<String>, key: impl Into<String>) -> Self {
        Self::at(Place::Query(name.into(), Secret::new(key.into())))
    }

    fn at(place: Place) -> Self {
        Self {
            place,
            service: PhantomData,
        }
    }
}

impl<A: Api> Credentials for ApiKey<A> {
    type Api = A;

    fn check(&self) -> Result<(), CredentialsError> {
        match &self.place {
            Place::Header(name, None, _) => Err(CredentialsError::new(format!(
                "{name:?} is not a header name"
            ))),
            Place::Header(_, Some(_), header) => header.check("key"),
            Place::Query(name, _) if name.is_empty() => Err(CredentialsError::new(
                "the name of the query parameter is empty",
            )),
            Place::Query(_, key) if key.expose().is_empty() => {
                Err(CredentialsError::new("the key is empty"))
            }
            Place::Query(..) => Ok(()),
        }
    }

    fn authorize(&self, request: &mut OutgoingRequest<'_>) -> Result<(), CredentialsError> {
        match &self.place {
            Place::Header(_, Some(name), header) => header.set(name.clone(), request),
            Place::Header(_, None, _) => self.check(),
            Place::Query(name, key) => {
                request.set_query(name, key.expose());
                Ok(())
            }
        }
    }
}

impl<A: Api, E: Endpoint<Api = A>> CredentialsFor<E> for ApiKey<A> where E::Auth: Accepts<Self> {}

impl<A> Clone for ApiKey<A> {
    fn clone(&self) -> Self {
        Self {
            place: self.place.clone(),
            service: PhantomData,
        }
    }
}

impl<A> fmt::Debug for ApiKey<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.place {
            Place::Header(name, ..) => write!(f, "ApiKey(header {name:?}, [redacted])"),
            Place::Query(name, _) => write!(f, "ApiKey(query {name:?}, [redacted])"),
        }
    }
}
