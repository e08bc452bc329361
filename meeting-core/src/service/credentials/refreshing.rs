//! Credentials made from a token that is replaced before it expires.

mod cache;
mod state;

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use crate::service::api::Api;
use crate::service::credentials::access_token::AccessToken;
use crate::service::credentials::bearer::Bearer;
use crate::service::credentials::{Credentials, CredentialsError, CredentialsFor, Ready};
use crate::service::outgoing::OutgoingRequest;
use crate::service::rejection::Rejection;
use cache::Cache;

/// Credentials that fetch a new token before the old one expires.
///
/// A new token is fetched a minute before the old one expires, or a tenth of its lifetime before if that is less.
/// Requests use the old token meanwhile. Without a valid token, requests wait. One token is fetched for all of
/// them, and all of them share a failure.
///
/// The fetch runs in a separate task, one at a time, for 30 seconds at most. The task does not end with the
/// requests that wait for it. Dropping the credentials or the runtime drops the task.
///
/// A token that the service rejects is replaced, and the request is attempted once more: see
/// [`Credentials::rejected`]. A rejection of a token that is already replaced starts no fetch.
///
/// An [`Error`](crate::Error) of the client that fetches converts with `?` and keeps its kind, so an outage of a
/// token endpoint stays an outage. After a failure, the next fetch starts after one second, or after `Retry-After`,
/// limited to one minute.
///
/// ```
#[doc = include_str!("../../../docs/library.md")]
/// use meeting_core::{AccessToken, Client, CredentialsError, Refreshing};
/// use std::time::Duration;
///
/// let credentials = Refreshing::<Library>::bearer(|| async {
///     // Ask the service.
///     Ok::<_, CredentialsError>(AccessToken::new("TOKENEXAMPLE").expires_in(Duration::from_secs(7200)))
/// });
/// let client = Client::builder(credentials).build()?;
/// # Ok::<(), meeting_core::Error>(())
/// ```
pub struct Refreshing<A, C = Bearer<A>> {
    cache: Cache<C>,
    service: PhantomData<fn() -> A>,
}

impl<A: Api> Refreshing<A> {
    /// Creates credentials that send the token as [`Bearer`].
    pub fn bearer<F>(fetch: impl Fn() -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Result<AccessToken, CredentialsError>> + Send + 'static,
    {
        Self::new(fetch, |token| Bearer::new(token))
    }
}

impl<A: Api, C: Credentials<Api = A>> Refreshing<A, C> {
    /// Creates credentials that `make` creates from each token.
    pub fn new<F>(
        fetch: impl Fn() -> F + Send + Sync + 'static,
        make: impl Fn(&str) -> C + Send + Sync + 'static,
    ) -> Self
    where
        F: Future<Output = Result<AccessToken, CredentialsError>> + Send + 'static,
    {
        let make = Arc::new(make);
        let cache = Cache::new(move || {
            let (fetched, make) = (fetch(), Arc::clone(&make));
            async move {
                let (text, lifetime) = fetched.await?.into_parts();
                let credentials = make(text.expose());
                credentials.check()?;
                Ok((credentials, lifetime))
            }
        });
        Self {
            cache,
            service: PhantomData,
        }
    }

    /// Marks the token as stale, so that a new one is fetched. The next request waits for it. If that fails or
    /// takes more than five seconds, requests continue with the old token until it expires.
    pub fn forget(&self) {
        self.cache.forget();
    }
}

impl<A: Api, C: Credentials<Api = A>> Credentials for Refreshing<A, C> {
    type Api = A;

    fn ready(&self) -> Option<Ready<'_>> {
        let ready = self.cache.ready()?;
        Some(Box::pin(ready))
    }

    fn authorize(&self, request: &mut OutgoingRequest<'_>) -> Result<(), CredentialsError> {
        let authorized = self.cache.with(|version, current| {
            request.set_version(version);
            current.authorize(request)
        });
        authorized.unwrap_or_else(|| Err(CredentialsError::new("no access token was fetched yet")))
    }

    /// Marks the token as stale, as [`forget`](Self::forget) does, unless it was replaced since the request was sent.
    fn rejected(&self, rejection: &Rejection<'_>) -> bool {
        rejection
            .version()
            .is_some_and(|version| self.cache.reject(version))
    }
}

/// Accepted where the credentials made from a token are accepted.
#[diagnostic::do_not_recommend]
impl<E, A: Api, C: CredentialsFor<E> + Credentials<Api = A>> CredentialsFor<E>
    for Refreshing<A, C>
{
}

impl<A, C> fmt::Debug for Refreshing<A, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Refreshing").finish_non_exhaustive()
    }
}
