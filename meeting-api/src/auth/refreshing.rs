//! OAuth 2.0 credentials whose token is replaced before it expires.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::Semaphore;
use tokio::time::Instant;

use crate::auth::oauth2::OAuth2;
use crate::service::TencentMeeting;
use meeting_core::OutgoingRequest;
use meeting_core::Secret;
use meeting_core::{Credentials, CredentialsError, CredentialsFor, HeaderText, Ready};

/// Where new access tokens come from: a refresh token and the service's endpoint for it, or another program
/// that has them.
pub trait TokenSource: Send + Sync + 'static {
    /// Gets a new access token.
    ///
    /// It is asked by one call at a time, within the time of that call's attempt, and dropped if that is over
    /// or the call is. A source for which this is dangerous, because an old refresh token is worth nothing
    /// once a new one was given out, does its work in a task of its own and waits for that.
    fn token(&self) -> impl Future<Output = Result<AccessToken, CredentialsError>> + Send;
}

impl<S: TokenSource> TokenSource for Arc<S> {
    fn token(&self) -> impl Future<Output = Result<AccessToken, CredentialsError>> + Send {
        (**self).token()
    }
}

/// An access token and how long it lives.
#[derive(Clone, Debug)]
pub struct AccessToken {
    token: Secret<String>,
    lifetime: Duration,
}

impl AccessToken {
    /// A token that lives for `lifetime` from now on.
    pub fn new(token: impl Into<String>, lifetime: Duration) -> Self {
        Self {
            token: Secret::new(token.into()),
            lifetime,
        }
    }
}

/// OAuth 2.0 credentials that get a new access token from a [`TokenSource`] when there is none, or when the
/// one they have is about to expire: a minute before that, or a tenth of its life if that is less. However
/// many calls wait for it, it is asked for once.
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
///         Ok(AccessToken::new("access-token", Duration::from_secs(6 * 3600)))
///     }
/// }
///
/// let client = Client::builder(RefreshingOAuth2::new("open-id", Store {})).build()?;
/// # Ok::<(), meeting_api::Error>(())
/// ```
pub struct RefreshingOAuth2<S> {
    open_id: String,
    source: S,
    current: Mutex<Option<Current>>,
    /// One refresh at a time.
    turn: Semaphore,
}

struct Current {
    credentials: OAuth2,
    /// When to get a new one.
    stale: Option<Instant>,
    /// When it is worth nothing.
    expired: Option<Instant>,
}

impl<S: TokenSource> RefreshingOAuth2<S> {
    /// Credentials from the OpenId of a user and a source of tokens that the user has granted.
    pub fn new(open_id: impl Into<String>, source: S) -> Self {
        Self {
            open_id: open_id.into(),
            source,
            current: Mutex::new(None),
            turn: Semaphore::new(1),
        }
    }

    /// Forgets the token, so that the next call gets a new one. For tokens that were withdrawn: the service
    /// answers with error 190303, and [`Error::is_authentication`](crate::Error::is_authentication) is true.
    pub fn forget(&self) {
        self.with(|current| *current = None);
    }

    fn with<T>(&self, work: impl FnOnce(&mut Option<Current>) -> T) -> T {
        work(&mut self.current.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Whether there is a token that lives on for long enough.
    fn is_fresh(&self) -> bool {
        self.is_before(|current| current.stale)
    }

    fn is_alive(&self) -> bool {
        self.is_before(|current| current.expired)
    }

    fn is_before(&self, end: impl FnOnce(&Current) -> Option<Instant>) -> bool {
        self.with(|current| match current {
            // A time that no clock can count to is never over.
            Some(current) => end(current).is_none_or(|end| Instant::now() < end),
            None => false,
        })
    }

    async fn refresh(&self) -> Result<(), CredentialsError> {
        let _turn = self.turn.acquire().await.map_err(|closed| {
            // Nobody closes it.
            CredentialsError::with_source("the credentials are closed", closed)
        })?;
        if self.is_fresh() {
            return Ok(());
        }
        let asked = Instant::now();
        let AccessToken { token, lifetime } = match self.source.token().await {
            Ok(token) => token,
            // The old one still does.
            Err(_) if self.is_alive() => return Ok(()),
            Err(error) => return Err(error),
        };
        let credentials = OAuth2::from_secret(self.open_id.clone(), token);
        credentials.check()?;
        let early = Duration::from_secs(60).min(lifetime / 10);
        self.with(|current| {
            *current = Some(Current {
                credentials,
                stale: asked.checked_add(lifetime.saturating_sub(early)),
                expired: asked.checked_add(lifetime),
            });
        });
        Ok(())
    }
}

impl<S: TokenSource> Credentials for RefreshingOAuth2<S> {
    type Api = TencentMeeting;

    fn check(&self) -> Result<(), CredentialsError> {
        HeaderText::check_value("OpenId", &self.open_id)
    }

    fn ready(&self) -> Option<Ready<'_>> {
        if self.is_fresh() {
            return None;
        }
        Some(Box::pin(self.refresh()))
    }

    fn authorize(&self, request: &mut OutgoingRequest<'_>) -> Result<(), CredentialsError> {
        self.with(|current| match current {
            Some(current) => current.credentials.authorize(request),
            None => Err(CredentialsError::new("the access token was forgotten")),
        })
    }
}

/// They may call what a token may call.
#[diagnostic::do_not_recommend]
impl<E, S: TokenSource> CredentialsFor<E> for RefreshingOAuth2<S> where OAuth2: CredentialsFor<E> {}

impl<S> fmt::Debug for RefreshingOAuth2<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RefreshingOAuth2")
            .field("open_id", &self.open_id)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU32, Ordering};

    const HOUR: Duration = Duration::from_secs(3600);

    /// Takes a second for each token; counts them; fails where told to.
    #[derive(Default)]
    struct Counting {
        asked: AtomicU32,
        down: std::sync::atomic::AtomicBool,
    }

    impl TokenSource for Counting {
        async fn token(&self) -> Result<AccessToken, CredentialsError> {
            let number = self.asked.fetch_add(1, Ordering::SeqCst) + 1;
            tokio::time::advance(Duration::from_secs(1)).await;
            if self.down.load(Ordering::SeqCst) {
                return Err(CredentialsError::new("down"));
            }
            Ok(AccessToken::new(format!("token-{number}"), HOUR))
        }
    }

    fn credentials() -> (Arc<Counting>, Arc<RefreshingOAuth2<Arc<Counting>>>) {
        let source = Arc::new(Counting::default());
        let credentials = RefreshingOAuth2::new("open", Arc::clone(&source));
        (source, Arc::new(credentials))
    }

    async fn ready(credentials: &RefreshingOAuth2<Arc<Counting>>) -> Result<(), String> {
        match credentials.ready() {
            Some(ready) => ready.await.map_err(|error| error.to_string()),
            None => Ok(()),
        }
    }

    #[tokio::test(start_paused = true)]
    async fn many_calls_refresh_once() {
        let (source, credentials) = credentials();
        let calls: Vec<_> = (0..64)
            .map(|_| {
                let credentials = Arc::clone(&credentials);
                tokio::spawn(async move { ready(&credentials).await })
            })
            .collect();
        for call in calls {
            call.await.unwrap().unwrap();
        }
        assert_eq!(source.asked.load(Ordering::SeqCst), 1);
        assert!(credentials.ready().is_none());
    }

    #[tokio::test(start_paused = true)]
    async fn a_token_is_replaced_before_it_expires() {
        let (source, credentials) = credentials();
        ready(&credentials).await.unwrap();
        tokio::time::advance(HOUR - Duration::from_secs(62)).await;
        assert!(credentials.ready().is_none());
        tokio::time::advance(Duration::from_secs(1)).await;
        ready(&credentials).await.unwrap();
        assert_eq!(source.asked.load(Ordering::SeqCst), 2);
        assert!(credentials.ready().is_none());
        credentials.forget();
        ready(&credentials).await.unwrap();
        assert_eq!(source.asked.load(Ordering::SeqCst), 3);
    }

    #[tokio::test(start_paused = true)]
    async fn an_old_token_does_while_the_source_is_down() {
        let (source, credentials) = credentials();
        ready(&credentials).await.unwrap();
        source.down.store(true, Ordering::SeqCst);
        tokio::time::advance(HOUR - Duration::from_secs(30)).await;
        ready(&credentials).await.unwrap();
        tokio::time::advance(Duration::from_secs(30)).await;
        assert_eq!(ready(&credentials).await, Err("down".to_owned()));
        source.down.store(false, Ordering::SeqCst);
        ready(&credentials).await.unwrap();
    }

    #[tokio::test(start_paused = true)]
    async fn a_refresh_that_is_dropped_is_made_by_the_next_call() {
        let (source, credentials) = credentials();
        {
            let mut dropped = std::pin::pin!(ready(&credentials));
            let polled = std::future::poll_fn(|context| {
                std::task::Poll::Ready(dropped.as_mut().poll(context).is_ready())
            });
            assert!(!polled.await);
        }
        ready(&credentials).await.unwrap();
        assert_eq!(source.asked.load(Ordering::SeqCst), 2);
    }

    #[test]
    fn the_token_is_not_shown() {
        let token = AccessToken::new("hidden", HOUR);
        assert!(!format!("{token:?}").contains("hidden"));
    }
}
