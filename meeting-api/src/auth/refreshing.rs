//! OAuth 2.0 credentials whose token is replaced before it expires.

use std::fmt;
use std::sync::Arc;

use meeting_core::{
    AccessToken, Credentials, CredentialsError, CredentialsFor, HeaderText, OutgoingRequest, Ready,
    Refreshing, Rejection,
};

use crate::auth::oauth2::OAuth2;
use crate::service::TencentMeeting;

/// A source of access tokens, such as a refresh token and the service's endpoint for it, or another program.
pub trait TokenSource: Send + Sync + 'static {
    /// Fetches a new access token.
    ///
    /// Runs in a separate task, one at a time, for 30 seconds at most. The task does not end with the requests that
    /// wait for it. Dropping the credentials or the runtime drops the task.
    ///
    /// # Errors
    ///
    /// Every request that waits for the token fails with the same error, unless the old token is still valid. An
    /// [`Error`](crate::Error) of the client that fetches converts with `?` and keeps its kind. The next fetch
    /// starts after one second, or after `Retry-After`, limited to one minute.
    fn token(&self) -> impl Future<Output = Result<AccessToken, CredentialsError>> + Send;
}

impl<S: TokenSource> TokenSource for Arc<S> {
    fn token(&self) -> impl Future<Output = Result<AccessToken, CredentialsError>> + Send {
        (**self).token()
    }
}

/// OAuth 2.0 credentials with new access tokens from a [`TokenSource`].
///
/// A new token is fetched a minute before the old one expires, or a tenth of its lifetime before if that is less.
/// Requests use the old token meanwhile. Without a valid token, requests wait, and one token is fetched for all of
/// them.
///
/// ```
/// use meeting_api::{AccessToken, Client, CredentialsError, RefreshingOAuth2, TokenSource};
/// use std::time::Duration;
///
/// struct Store { /* a refresh token */ }
///
/// impl TokenSource for Store {
///     async fn token(&self) -> Result<AccessToken, CredentialsError> {
///         // Ask the service.
///         Ok(AccessToken::new("access-token").expires_in(Duration::from_secs(6 * 3600)))
///     }
/// }
///
/// let client = Client::builder(RefreshingOAuth2::new("open-id", Store {})).build()?;
/// # Ok::<(), meeting_api::Error>(())
/// ```
pub struct RefreshingOAuth2 {
    open_id: String,
    inner: Refreshing<TencentMeeting, OAuth2>,
}

impl RefreshingOAuth2 {
    /// Creates credentials from the OpenId of a user and a source of tokens that the user has granted.
    pub fn new(open_id: impl Into<String>, source: impl TokenSource) -> Self {
        let open_id = open_id.into();
        let source = Arc::new(source);
        let fetch = move || {
            let source = Arc::clone(&source);
            async move { source.token().await }
        };
        let inner = Refreshing::new(fetch, {
            let open_id = open_id.clone();
            move |token| OAuth2::new(open_id.as_str(), token)
        });
        Self { open_id, inner }
    }

    /// Marks the token as stale, so that a new one is fetched. The next request waits for it. If that fails or
    /// takes more than five seconds, requests continue with the old token until it expires.
    ///
    /// You need not call this for a token that was withdrawn. When the service rejects the token with error 190303,
    /// it is replaced, and the request is attempted once more.
    pub fn forget(&self) {
        self.inner.forget();
    }
}

impl Credentials for RefreshingOAuth2 {
    type Api = TencentMeeting;

    fn check(&self) -> Result<(), CredentialsError> {
        HeaderText::check_value("OpenId", &self.open_id)
    }

    fn ready(&self) -> Option<Ready<'_>> {
        self.inner.ready()
    }

    fn authorize(&self, request: &mut OutgoingRequest<'_>) -> Result<(), CredentialsError> {
        self.inner.authorize(request)
    }

    fn rejected(&self, rejection: &Rejection<'_>) -> bool {
        self.inner.rejected(rejection)
    }
}

/// Accepted where a token is accepted.
#[diagnostic::do_not_recommend]
impl<E> CredentialsFor<E> for RefreshingOAuth2 where OAuth2: CredentialsFor<E> {}

impl fmt::Debug for RefreshingOAuth2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RefreshingOAuth2")
            .field("open_id", &self.open_id)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Fixed(&'static str);

    impl TokenSource for Fixed {
        async fn token(&self) -> Result<AccessToken, CredentialsError> {
            Ok(AccessToken::new(self.0))
        }
    }

    #[tokio::test]
    async fn a_token_that_no_header_can_hold_is_a_wrong_configuration() {
        for (token, good) in [("token", true), ("to\nken", false), ("", false)] {
            let credentials = RefreshingOAuth2::new("open", Fixed(token));
            let outcome = credentials.ready().unwrap().await;
            assert_eq!(outcome.is_ok(), good, "{token:?}");
            if let Err(error) = outcome {
                let error = crate::Error::from(error);
                assert_eq!(error.kind(), crate::ErrorKind::Config);
                assert!(error.is_authentication());
            }
        }
    }
}
