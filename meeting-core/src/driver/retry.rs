//! Decides whether and when a request is retried: a state machine without I/O, clock or randomness. It takes
//! the outcome of an attempt, the time and a random number, and returns the wait.

use std::time::Duration;

use http::StatusCode;

use crate::driver::backoff::Backoff;
use crate::driver::budget::Budget;
use crate::error::failure::{Failure, GaveUp};
use crate::error::{ErrorKind, TimeoutPhase};
use crate::service::api::ErrorClass;
use crate::spec::RetrySafety;

/// The number of attempts and the waits between them.
///
/// A request is retried only if the endpoint is declared `retry = safe`, or if the request was provably not processed. Each
/// attempt is signed anew. All requests of a client share a [budget](crate::ClientBuilder::retry_budget) for retries.
///
/// ```
/// use meeting_core::{Client, Credentials, Error, RetryPolicy};
/// use std::time::Duration;
///
/// fn client<C: Credentials>(credentials: C) -> Result<Client<C>, Error> {
///     let patient = RetryPolicy::default()
///         .max_attempts(5)
///         .backoff(Duration::from_millis(500), Duration::from_secs(8));
///     Client::builder(credentials).retry(patient).build()
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    max_attempts: u32,
    backoff: Backoff,
    throttled: Backoff,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_attempts: 3,
            backoff: Backoff::new(Duration::from_millis(200), Duration::from_secs(5)),
            throttled: Backoff::new(Duration::from_secs(1), Duration::from_secs(20)),
        }
    }
}

impl RetryPolicy {
    /// Returns the policy without retries.
    pub fn none() -> Self {
        Self::default().max_attempts(1)
    }

    /// Sets the number of attempts, including the first. 0 counts as 1. Default: 3.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// Sets the wait after a transient error: a random time up to `base` before the second attempt, up to twice as much
    /// before the third, and so on up to `cap`. Default: 200 ms, 5 s.
    #[must_use]
    pub fn backoff(mut self, base: Duration, cap: Duration) -> Self {
        self.backoff = Backoff::new(base, cap);
        self
    }

    /// Sets the wait after a rate limit: a random time between `base` and twice as much before the second attempt, between
    /// `base` and four times as much before the third, and so on up to `cap`. Default: 1 s, 20 s.
    #[must_use]
    pub fn throttled_backoff(mut self, base: Duration, cap: Duration) -> Self {
        self.throttled = Backoff::new(base, cap);
        self
    }
}

/// The reason why another attempt may succeed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cause {
    /// The error may be transient.
    Transient,
    /// Too many requests.
    Throttled,
    /// The clock was wrong and has been corrected.
    ClockCorrected,
    /// The credentials were rejected and have been replaced.
    CredentialsReplaced,
    /// Timestamp and nonce were seen before.
    Replay,
}

impl Cause {
    /// Returns the cause, or `None` if another attempt would fail in the same way.
    pub(crate) fn of(failure: &Failure) -> Option<Self> {
        let class = failure.class();
        match failure.kind {
            _ if failure.permanent => None,
            _ if failure.credentials_replaced => Some(Self::CredentialsReplaced),
            ErrorKind::NotSent | ErrorKind::Interrupted | ErrorKind::Protocol => {
                Some(Self::Transient)
            }
            ErrorKind::Timeout => match failure.phase {
                Some(TimeoutPhase::Connect | TimeoutPhase::Attempt | TimeoutPhase::Write) => {
                    Some(Self::Transient)
                }
                _ => None,
            },
            ErrorKind::RateLimited if class == Some(ErrorClass::QuotaExhausted) => None,
            ErrorKind::RateLimited => Some(Self::Throttled),
            ErrorKind::ClockSkew if failure.clock_corrected => Some(Self::ClockCorrected),
            ErrorKind::Replay => Some(Self::Replay),
            ErrorKind::Api if class == Some(ErrorClass::Transient) => Some(Self::Transient),
            ErrorKind::Http if failure.status.is_some_and(may_pass) => Some(Self::Transient),
            _ => None,
        }
    }
}

fn may_pass(status: StatusCode) -> bool {
    status.is_server_error() || status == StatusCode::REQUEST_TIMEOUT
}

/// The retries of one request.
#[derive(Debug)]
pub(crate) struct Retry<'a> {
    policy: RetryPolicy,
    safety: RetrySafety,
    budget: &'a Budget,
    /// The time from the beginning of the request to its deadline.
    time: Duration,
    attempts: u32,
    transient: u32,
    throttled: u32,
    corrected: bool,
    replaced: bool,
    replayed: bool,
}

impl<'a> Retry<'a> {
    pub(crate) fn new(
        policy: RetryPolicy,
        safety: RetrySafety,
        time: Duration,
        budget: &'a Budget,
    ) -> Self {
        Self {
            policy,
            safety,
            budget,
            time,
            attempts: 0,
            transient: 0,
            throttled: 0,
            corrected: false,
            replaced: false,
            replayed: false,
        }
    }

    /// Takes the failure of an attempt, `now` after the beginning of the request. Returns the wait before the
    /// next attempt, or the reason why there is none.
    pub(crate) fn on(
        &mut self,
        failure: &Failure,
        now: Duration,
        random: impl FnOnce() -> u64,
    ) -> Result<Duration, GaveUp> {
        self.attempts = self.attempts.saturating_add(1);
        let cause = Cause::of(failure).ok_or(GaveUp::Final)?;
        match self.safety {
            RetrySafety::Safe => {}
            RetrySafety::IfNotProcessed if !failure.may_have_been_processed => {}
            _ => return Err(GaveUp::Unsafe),
        }
        if self.attempts >= self.policy.max_attempts {
            return Err(GaveUp::Attempts);
        }
        let (wait, cost) = match cause {
            Cause::ClockCorrected => {
                if std::mem::replace(&mut self.corrected, true) {
                    return Err(GaveUp::Final);
                }
                // A correction of the clock costs nothing: it happens once, and affects all requests in flight
                // at that time.
                (Duration::ZERO, 0)
            }
            Cause::CredentialsReplaced => {
                if std::mem::replace(&mut self.replaced, true) {
                    return Err(GaveUp::Final);
                }
                // As above: all requests with the old credentials fail at that time.
                (Duration::ZERO, 0)
            }
            Cause::Replay => {
                if std::mem::replace(&mut self.replayed, true) {
                    return Err(GaveUp::Final);
                }
                (self.policy.backoff.full(0, random()), Budget::TRANSIENT)
            }
            Cause::Transient => {
                let step = self.transient;
                self.transient = step.saturating_add(1);
                (self.policy.backoff.full(step, random()), Budget::TRANSIENT)
            }
            Cause::Throttled => {
                let step = self.throttled;
                self.throttled = step.saturating_add(1);
                let wait = self.policy.throttled.at_least_base(step, random());
                (wait, Budget::THROTTLED)
            }
        };
        // The service knows better when it will be ready, but is not asked earlier than the backoff allows.
        let wait = wait.max(failure.retry_after.unwrap_or_default());
        if wait >= self.time.saturating_sub(now) {
            return Err(GaveUp::Deadline);
        }
        if !self.budget.spend(cost) {
            return Err(GaveUp::Budget);
        }
        Ok(wait)
    }
}

#[cfg(test)]
mod tests;
