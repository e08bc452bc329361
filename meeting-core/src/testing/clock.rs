//! The server's clock.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The clock of a [`Server`](super::Server), which a test can move. Clones are the same clock.
#[derive(Clone)]
pub struct Clock(Arc<Inner>);

struct Inner {
    base: Box<dyn Fn() -> SystemTime + Send + Sync>,
    /// The offset to `base`, in milliseconds.
    ahead: AtomicI64,
}

impl Clock {
    pub(super) fn new(base: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        Self(Arc::new(Inner {
            base: Box::new(base),
            ahead: AtomicI64::new(0),
        }))
    }

    /// Returns the time.
    pub fn now(&self) -> SystemTime {
        let base = (self.0.base)();
        let ahead = self.0.ahead.load(Ordering::SeqCst);
        let distance = Duration::from_millis(ahead.unsigned_abs());
        let moved = if ahead < 0 {
            base.checked_sub(distance)
        } else {
            base.checked_add(distance)
        };
        moved.unwrap_or(base)
    }

    pub(super) fn skew(&self, seconds: i64) {
        let millis = seconds.saturating_mul(1000);
        self.0.ahead.store(millis, Ordering::SeqCst);
    }

    pub(super) fn advance(&self, time: Duration) {
        let millis = i64::try_from(time.as_millis()).unwrap_or(i64::MAX);
        self.0.ahead.fetch_add(millis, Ordering::SeqCst);
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::new(SystemTime::now)
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Clock").field(&self.0.ahead).finish()
    }
}

/// The last second that a `Date` header can represent: the end of the year 9999.
const LAST_SECOND: u64 = 253_402_300_799;

/// Returns the time as a `Date` header. A time outside the range of the format becomes the nearest one in it.
pub(super) fn http_date(time: SystemTime) -> String {
    let seconds = time
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_secs())
        .min(LAST_SECOND);
    httpdate::fmt_http_date(UNIX_EPOCH + Duration::from_secs(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_written_for_every_time() {
        let at = |seconds| UNIX_EPOCH + Duration::from_secs(seconds);
        for (time, expected) in [
            (at(784_111_777), "Sun, 06 Nov 1994 08:49:37 GMT"),
            (at(LAST_SECOND + 1), "Fri, 31 Dec 9999 23:59:59 GMT"),
            (
                UNIX_EPOCH - Duration::from_secs(1),
                "Thu, 01 Jan 1970 00:00:00 GMT",
            ),
        ] {
            assert_eq!(http_date(time), expected);
        }
    }

    #[test]
    fn a_clock_moves_both_ways() {
        let clock = Clock::new(|| UNIX_EPOCH + Duration::from_secs(1000));
        let seconds = || clock.now().duration_since(UNIX_EPOCH).unwrap();
        clock.skew(-600);
        assert_eq!(seconds(), Duration::from_secs(400));
        clock.advance(Duration::from_millis(1500));
        assert_eq!(seconds(), Duration::from_millis(401_500));
        clock.skew(0);
        assert_eq!(seconds(), Duration::from_secs(1000));
    }
}
