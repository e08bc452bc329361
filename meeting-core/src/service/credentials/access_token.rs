//! An access token.

use std::time::Duration;

use crate::value::secret::Secret;

/// An access token and its lifetime.
///
/// ```
/// use meeting_core::AccessToken;
/// use std::time::Duration;
///
/// let token = AccessToken::new("access-token").expires_in(Duration::from_secs(7200));
/// assert!(!format!("{token:?}").contains("access-token"));
/// ```
#[derive(Clone, Debug)]
pub struct AccessToken {
    text: Secret<String>,
    lifetime: Option<Duration>,
}

impl AccessToken {
    /// Creates a token that does not expire.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Secret::new(text.into()),
            lifetime: None,
        }
    }

    /// Sets the lifetime of the token, counted from the start of the fetch.
    #[must_use]
    pub fn expires_in(mut self, lifetime: Duration) -> Self {
        self.lifetime = Some(lifetime);
        self
    }

    pub(crate) fn into_parts(self) -> (Secret<String>, Option<Duration>) {
        (self.text, self.lifetime)
    }
}
