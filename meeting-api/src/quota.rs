//! Where a quota is kept: asked once for each attempt.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::spec::EndpointSpec;

/// Lets attempts through as a quota allows. Retries count against a quota as first attempts do, so it is asked
/// before each attempt. A client has none, unless [`ClientBuilder::quota_gate`](crate::ClientBuilder::quota_gate)
/// sets one.
///
/// [`PerMinute`] keeps the quota of one process. Programs that share a quota of N calls per minute have two
/// ways. One is to give each of M programs `PerMinute::new(N / M)`, which needs nothing, and wastes what one
/// program does not use. The other is a gate of one's own that counts where all of them can see it, such as a
/// Redis that is there already. The clock must be that of the one place where they count:
///
/// ```lua
/// -- KEYS[1]: the name of the quota. ARGV[1]: calls per minute. Gives 0, or the milliseconds to wait.
/// local time = redis.call('TIME')
/// local now = time[1] * 1000 + math.floor(time[2] / 1000)
/// redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - 60000)
/// if redis.call('ZCARD', KEYS[1]) < tonumber(ARGV[1]) then
///   redis.call('ZADD', KEYS[1], now, time[1] .. '.' .. time[2])
///   redis.call('PEXPIRE', KEYS[1], 60000)
///   return 0
/// end
/// return redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')[2] + 60000 - now
/// ```
///
/// A gate whose own service is down has to decide whether to let everything through, as below, or nothing.
///
/// ```
/// use meeting_api::spec::EndpointSpec;
/// use meeting_api::{Admission, QuotaGate};
/// use std::time::Duration;
///
/// struct Shared { /* a connection */ }
///
/// impl Shared {
///     /// Runs the script above.
///     async fn ask(&self) -> Result<Duration, std::io::Error> {
///         # Ok(Duration::ZERO)
///     }
/// }
///
/// impl QuotaGate for Shared {
///     fn admit(&self, _endpoint: &'static EndpointSpec) -> Option<Admission<'_>> {
///         Some(Box::pin(async {
///             while let Ok(wait) = self.ask().await && !wait.is_zero() {
///                 tokio::time::sleep(wait).await;
///             }
///             Ok(())
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
            message: message.into(),
            source: None,
        }
    }

    /// An error with the one that caused it.
    pub fn with_source(
        message: impl Into<Cow<'static, str>>,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self {
            message: message.into(),
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
/// To let several clients share one, put it into an [`Arc`].
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
pub struct PerMinute {
    window: Mutex<Window>,
}

impl PerMinute {
    /// A quota of `attempts` per minute. 0 counts as 1.
    pub fn new(attempts: u32) -> Self {
        Self {
            window: Mutex::new(Window {
                limit: usize::try_from(attempts.max(1)).unwrap_or(usize::MAX),
                turns: VecDeque::new(),
            }),
        }
    }

    fn with<T>(&self, work: impl FnOnce(&mut Window) -> T) -> T {
        work(&mut self.window.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl QuotaGate for PerMinute {
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
    gate: &'a PerMinute,
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

const MINUTE: Duration = Duration::from_secs(60);

/// The turns of the last minute and those that were promised for later, the first one first. There is a minute
/// at least between each of them and the one that is `limit` places behind.
#[derive(Debug)]
struct Window {
    limit: usize,
    turns: VecDeque<Instant>,
}

impl Window {
    /// The next turn, from `now` on.
    fn take(&mut self, now: Instant) -> Instant {
        while self.turns.front().is_some_and(|turn| *turn + MINUTE <= now) {
            self.turns.pop_front();
        }
        let before = self.turns.len().checked_sub(self.limit);
        let turn = match before.and_then(|index| self.turns.get(index)) {
            Some(turn) => *turn + MINUTE,
            None => now,
        };
        // Turns that were given back may have left later ones behind.
        let place = self.turns.partition_point(|other| *other <= turn);
        self.turns.insert(place, turn);
        turn
    }

    fn give_back(&mut self, turn: Instant) {
        if let Ok(place) = self.turns.binary_search(&turn) {
            self.turns.remove(place);
        }
    }
}

#[cfg(test)]
mod tests;
