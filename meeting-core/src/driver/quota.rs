//! Quotas, which are asked once for each attempt.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::Semaphore;
use tokio::time::{Instant, sleep_until};

use crate::error::excerpt;
use crate::spec::EndpointSpec;

/// A gate that admits attempts according to a quota. Retries count against a quota too, so the gate is asked before each
/// attempt. A client has none, unless [`ClientBuilder::quota_gate`](crate::ClientBuilder::quota_gate) sets one.
///
/// [`PerMinute`] enforces the quota of one process. Processes that share a quota have two options.
///
/// - Split it: each of M processes gets `PerMinute::new(N / M)`. This needs no infrastructure, and wastes what one process
///   does not use.
/// - Keep a part of it in a shared store, such as an existing Redis. Each process has a small reserved share, and
///   takes what it needs beyond that from the common part. The shares and the common part add up to the quota, which
///   is therefore never exceeded. While the store is unavailable, each process continues with its share.
///
/// The second option is the program in `examples/fleet`: a gate of a hundred lines, the script that counts in
/// Redis, and a test with several processes that stops Redis in the middle. In short:
///
/// ```
/// use meeting_core::spec::EndpointSpec;
/// use meeting_core::{Admission, PerMinute, QuotaGate};
/// use std::time::Duration;
///
/// struct Fleet {
///     /// The share of this process.
///     own: PerMinute,
///     /// The part that all processes share.
///     common: Common,
/// }
///
/// struct Common { /* a connection */ }
///
/// impl Common {
///     /// Waits until it has taken one attempt out of the common part. While that is away, it waits on.
///     async fn take(&self) {
///         // ...
///     }
/// }
///
/// impl QuotaGate for Fleet {
///     fn admit(&self, endpoint: &'static EndpointSpec) -> Option<Admission<'_>> {
///         // At once, if the share is not used up. Else whichever comes first; dropping the other wait
///         // leaves its queue and takes nothing.
///         let turn = self.own.admit(endpoint)?;
///         Some(Box::pin(async move {
///             tokio::select! {
///                 biased;
///                 turn = turn => turn,
///                 () = self.common.take() => Ok(()),
///             }
///         }))
///     }
/// }
/// ```
pub trait QuotaGate: Send + Sync + 'static {
    /// Returns a future to wait for before an attempt, or `None` if the attempt may start at once.
    ///
    /// The wait counts against the deadline of the request. The future is dropped with the request, and not polled after
    /// the deadline. A gate should take from the quota only when the wait completes, because a dropped future must take
    /// nothing.
    fn admit(&self, endpoint: &'static EndpointSpec) -> Option<Admission<'_>>;
}

/// The future that [`QuotaGate::admit`] returns.
pub type Admission<'a> = Pin<Box<dyn Future<Output = Result<(), QuotaError>> + Send + 'a>>;

impl<G: QuotaGate + ?Sized> QuotaGate for Arc<G> {
    fn admit(&self, endpoint: &'static EndpointSpec) -> Option<Admission<'_>> {
        (**self).admit(endpoint)
    }
}

/// The reason why a gate will not admit an attempt at all. The request fails with
/// [`ErrorKind::RateLimited`](crate::ErrorKind::RateLimited).
#[derive(Debug)]
pub struct QuotaError {
    pub(crate) message: Cow<'static, str>,
    pub(crate) source: Option<Box<dyn StdError + Send + Sync>>,
}

impl QuotaError {
    /// Creates an error with a message.
    pub fn new(message: impl Into<Cow<'static, str>>) -> Self {
        Self {
            message: excerpt::message(message.into()),
            source: None,
        }
    }

    /// Creates an error with a message and its source.
    pub fn with_source(
        message: impl Into<Cow<'static, str>>,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self {
            message: excerpt::message(message.into()),
            source: Some(source.into()),
        }
    }
}

impl fmt::Display for QuotaError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl StdError for QuotaError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.source {
            Some(source) => Some(&**source),
            None => None,
        }
    }
}

/// The quota of one process: a number of attempts within any 60 seconds, not only within the minutes of a
/// clock. Further attempts wait in a queue, first in, first out.
///
/// To let several clients share one, put it into an [`Arc`]. [`RollingQuota`] is the same for other periods.
///
/// ```
/// use meeting_core::{Client, Credentials, Error, PerMinute};
///
/// fn client<C: Credentials>(credentials: C) -> Result<Client<C>, Error> {
///     Client::builder(credentials).quota_gate(PerMinute::new(300)).build()
/// }
/// ```
#[derive(Debug)]
pub struct PerMinute(RollingQuota);

impl PerMinute {
    /// Creates a quota of `attempts` per minute. 0 counts as 1.
    pub fn new(attempts: u32) -> Self {
        Self(RollingQuota::new(attempts, Duration::from_secs(60)))
    }
}

impl QuotaGate for PerMinute {
    fn admit(&self, endpoint: &'static EndpointSpec) -> Option<Admission<'_>> {
        self.0.admit(endpoint)
    }
}

/// The quota of one process: a number of attempts within any time of a certain length. Further attempts wait
/// in a queue, first in, first out. Only the head of the queue waits for a turn, so a request that leaves the
/// queue uses up nothing. As with tokio's locks, a request that is at the head and is neither polled nor dropped
/// keeps the others waiting.
///
/// ```
/// use meeting_core::{Client, Credentials, Error, RollingQuota};
/// use std::time::Duration;
///
/// fn client<C: Credentials>(credentials: C) -> Result<Client<C>, Error> {
///     let quota = RollingQuota::new(20, Duration::from_secs(1));
///     Client::builder(credentials).quota_gate(quota).build()
/// }
/// ```
#[derive(Debug)]
pub struct RollingQuota {
    /// Held by the head of the queue, in the order in which it was requested.
    head: Semaphore,
    window: Mutex<Window>,
}

impl RollingQuota {
    /// Creates a quota of `attempts` within `period`. 0 attempts count as 1. A period of zero means no limit.
    pub fn new(attempts: u32, period: Duration) -> Self {
        Self {
            head: Semaphore::new(1),
            window: Mutex::new(Window {
                limit: usize::try_from(attempts.max(1)).unwrap_or(usize::MAX),
                period,
                turns: VecDeque::new(),
            }),
        }
    }

    fn take(&self) -> Result<(), Instant> {
        let mut window = self.window.lock().unwrap_or_else(PoisonError::into_inner);
        window.take(Instant::now())
    }

    async fn wait(&self) -> Result<(), QuotaError> {
        let _head = self
            .head
            .acquire()
            .await
            // The semaphore is never closed.
            .map_err(|closed| {
                QuotaError::with_source("the queue of the quota is closed", closed)
            })?;
        while let Err(next) = self.take() {
            sleep_until(next).await;
        }
        Ok(())
    }
}

impl QuotaGate for RollingQuota {
    fn admit(&self, _endpoint: &'static EndpointSpec) -> Option<Admission<'_>> {
        // This fails while others are in the queue.
        if let Ok(_head) = self.head.try_acquire()
            && self.take().is_ok()
        {
            return None;
        }
        Some(Box::pin(self.wait()))
    }
}

/// The turns that were taken within the last period, the first one first; never more than `limit`.
#[derive(Debug)]
struct Window {
    limit: usize,
    period: Duration,
    turns: VecDeque<Instant>,
}

impl Window {
    /// Takes a turn, or returns the time of the next free one.
    fn take(&mut self, now: Instant) -> Result<(), Instant> {
        while let Some(end) = self.turns.front().map(|turn| self.end_of(*turn)) {
            if end <= now {
                self.turns.pop_front();
            } else if self.turns.len() < self.limit {
                break;
            } else {
                return Err(end);
            }
        }
        self.turns.push_back(now);
        Ok(())
    }

    /// Returns the time when a turn no longer counts. If no clock can count it, it is in thirty years, like
    /// tokio's longest sleep.
    fn end_of(&self, turn: Instant) -> Instant {
        let longest = Duration::from_secs(86400 * 365 * 30);
        turn + self.period.min(longest)
    }
}

#[cfg(test)]
mod tests;
