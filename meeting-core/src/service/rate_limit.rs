//! The state of a rate limit.

use std::time::Duration;

/// The state of a rate limit, as a response reports it. [`Api::rate_limit`](crate::Api::rate_limit) reads it from the
/// headers.
///
/// ```
/// use meeting_core::RateLimit;
/// use std::time::Duration;
///
/// let limit = RateLimit::new().limit(5000).remaining(0).reset_after(Duration::from_secs(60));
/// assert_eq!(limit.remaining, Some(0));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// The number of requests that are allowed within one period.
    pub limit: Option<u64>,
    /// The number of requests that are left.
    pub remaining: Option<u64>,
    /// The time from the response to the next period.
    pub reset_after: Option<Duration>,
}

impl RateLimit {
    /// Creates a state without any values.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the number of requests that are allowed within one period.
    #[must_use]
    pub fn limit(mut self, requests: u64) -> Self {
        self.limit = Some(requests);
        self
    }

    /// Sets the number of requests that are left.
    #[must_use]
    pub fn remaining(mut self, requests: u64) -> Self {
        self.remaining = Some(requests);
        self
    }

    /// Sets the time from the response to the next period.
    #[must_use]
    pub fn reset_after(mut self, time: Duration) -> Self {
        self.reset_after = Some(time);
        self
    }
}
