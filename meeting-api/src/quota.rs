//! Where a quota is kept: asked once for each attempt.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::excerpt;
use crate::spec::EndpointSpec;

/// Lets attempts through as a quota allows. Retries count against a quota as first attempts do, so it is asked
/// before each attempt. A client has none, unless [`ClientBuilder::quota_gate`](crate::ClientBuilder::quota_gate)
/// sets one.
///
/// [`PerMinute`] keeps the quota of one process. Processes that share a quota have two ways.
///
/// - To split it: each of M processes gets `PerMinute::new(N / M)`. It needs nothing, and wastes what one process
///   does not use.
/// - To keep a part of it in a place that all of them can see, such as a Redis that is there already. Each process
///   has a small share of its own, which nobody else touches, and what it needs beyond comes out of the common
///   part. The shares and the common part are together the quota, so that it is never exceeded, whoever can or
///   cannot see whom; and while the common place is away, each process goes on with its share.
///
/// The second way is the program in `examples/fleet`: a gate of a hundred lines, the script that counts in Redis,
/// and a test with several processes that stops Redis in the middle. In short:
///
/// ```
/// use meeting_api::spec::EndpointSpec;
/// use meeting_api::{Admission, PerMinute, QuotaGate};
/// use std::time::Duration;
///
/// struct Fleet {
///     /// The share of this process.
///     own: PerMinute,
///     /// What all of them share.
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
///         // At once, if the share is not used up. Else whichever comes first: a turn of the share that is
///         // not waited for to its end is given back.
///         let turn = self.own.admit(endpoint)?;
///         Some(Box::pin(async move {
///             tokio::select! {
///                 turn = turn => turn,
///                 () = self.common.take() => Ok(()),
///             }
///         }))
///     }
/// }
/// ```
pub trait QuotaGate: Send + Sync + 'static {
    /// Something to wait for before an attempt; `None` if it may be made at once.
    ///
    /// The wait counts against the time of the call, and is dropped when that is over or the call is.
    fn admit(&self, endpoint: &'static EndpointSpec) -> Option<Admission<'_>>;
}

/// What [`QuotaGate::admit`] waits for.
pub type Admission<'a> = Pin<Box<dyn Future<Output = Result<(), QuotaError>> + Send + 'a>>;

impl<G: QuotaGate + ?Sized> QuotaGate for Arc<G> {
    fn admit(&self, endpoint: &'static EndpointSpec) -> Option<Admission<'_>> {
        (**self).admit(endpoint)
    }
}

/// Why a gate does not let an attempt through, however long it waits. The call fails with
/// [`ErrorKind::RateLimited`](crate::ErrorKind::RateLimited).
#[derive(Debug)]
pub struct QuotaError {
    pub(crate) message: Cow<'static, str>,
    pub(crate) source: Option<Box<dyn StdError + Send + Sync>>,
}

impl QuotaError {
    /// An error that says why.
    pub fn new(message: impl Into<Cow<'static, str>>) -> Self {
        Self {
            message: excerpt::message(message.into()),
            source: None,
        }
    }

    /// An error with the one that caused it.
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

/// A quota of one process: so many attempts within any 60 seconds, and not only within those that begin when
/// a clock shows a full minute. More wait for their turn, the first come first.
///
/// To let several clients share one, put it into an [`Arc`]. [`RollingQuota`] is the same for other periods.
///
/// ```
/// use meeting_api::{AkSk, Client, PerMinute};
///
/// let client = Client::builder(AkSk::new("200000001", "AKIDEXAMPLE", "SECRETKEYEXAMPLE"))
///     .quota_gate(PerMinute::new(300))
///     .build()?;
/// # Ok::<(), meeting_api::Error>(())
/// ```
#[derive(Debug)]
pub struct PerMinute(RollingQuota);

impl PerMinute {
    /// A quota of `attempts` per minute. 0 counts as 1.
    pub fn new(attempts: u32) -> Self {
        Self(RollingQuota::new(attempts, Duration::from_secs(60)))
    }
}

impl QuotaGate for PerMinute {
    fn admit(&self, endpoint: &'static EndpointSpec) -> Option<Admission<'_>> {
        self.0.admit(endpoint)
    }
}

/// A quota of one process: so many attempts within any time of a certain length. More wait for their turn, the
/// first come first.
///
/// ```
/// use meeting_api::{AkSk, Client, RollingQuota};
/// use std::time::Duration;
///
/// let client = Client::builder(AkSk::new("200000001", "AKIDEXAMPLE", "SECRETKEYEXAMPLE"))
///     .quota_gate(RollingQuota::new(20, Duration::from_secs(1)))
///     .build()?;
/// # Ok::<(), meeting_api::Error>(())
/// ```
#[derive(Debug)]
pub struct RollingQuota {
    window: Mutex<Window>,
}

impl RollingQuota {
    /// A quota of `attempts` within `period`. 0 attempts count as 1; a period of nothing is no limit.
    pub fn new(attempts: u32, period: Duration) -> Self {
        Self {
            window: Mutex::new(Window {
                limit: usize::try_from(attempts.max(1)).unwrap_or(usize::MAX),
                period,
                turns: VecDeque::new(),
            }),
        }
    }

    fn with<T>(&self, work: impl FnOnce(&mut Window) -> T) -> T {
        work(&mut self.window.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl QuotaGate for RollingQuota {
    fn admit(&self, _endpoint: &'static EndpointSpec) -> Option<Admission<'_>> {
        let now = Instant::now();
        let turn = self.with(|window| window.take(now));
        if turn <= now {
            return None;
        }
        let held = Held {
            gate: self,
            turn: Some(turn),
        };
        Some(Box::pin(async move {
            tokio::time::sleep_until(turn).await;
            held.came();
            Ok(())
        }))
    }
}

/// A turn that has not come yet. Whoever no longer waits gives it back.
struct Held<'a> {
    gate: &'a RollingQuota,
    turn: Option<Instant>,
}

impl Held<'_> {
    fn came(mut self) {
        self.turn = None;
    }
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        if let Some(turn) = self.turn {
            self.gate.with(|window| window.give_back(turn));
        }
    }
}

/// The turns of the last period and those that were promised for later, the first one first. There is a period
/// at least between each of them and the one that is `limit` places behind.
#[derive(Debug)]
struct Window {
    limit: usize,
    period: Duration,
    turns: VecDeque<Instant>,
}

impl Window {
    /// The next turn, from `now` on.
    fn take(&mut self, now: Instant) -> Instant {
        while self
            .turns
            .front()
            .is_some_and(|turn| self.end_of(*turn) <= now)
        {
            self.turns.pop_front();
        }
        let before = self.turns.len().checked_sub(self.limit);
        let turn = match before.and_then(|index| self.turns.get(index)) {
            Some(turn) => self.end_of(*turn),
            None => now,
        };
        // Turns that were given back may have left later ones behind.
        let place = self.turns.partition_point(|other| *other <= turn);
        self.turns.insert(place, turn);
        turn
    }

    /// When a turn no longer counts. A period that no clock can count ends in thirty years, as tokio's longest
    /// sleep does.
    fn end_of(&self, turn: Instant) -> Instant {
        let longest = Duration::from_secs(86400 * 365 * 30);
        turn + self.period.min(longest)
    }

    fn give_back(&mut self, turn: Instant) {
        if let Ok(place) = self.turns.binary_search(&turn) {
            self.turns.remove(place);
        }
    }
}

#[cfg(test)]
mod tests;
