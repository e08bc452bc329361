//! The time in requests.
//!
//! It is the time of this machine, until the service reports that it is too far off (error 190300). Then the
//! `Date` of that response is taken as the true time. From there, the monotonic clock counts on, because a wall
//! clock that was wrong once may jump.

use std::fmt;
use std::ops::Range;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio::time::Instant;

/// The beginning of the year 10000. A clock beyond it is wrong, and the service's own report would be less
/// clear.
const YEAR_10000: u64 = 253_402_300_800;

/// The years 2020 to 2099, which a service in use can take for the time. A server with another `Date` does not
/// know the time.
const PLAUSIBLE: Range<u64> = 1_577_836_800..4_102_444_800;

/// The service tolerates a skew of five minutes. A rejection with less skew than this has another cause.
const TOLERANCE: Duration = Duration::from_secs(60);

/// The source of the time, if it is not the operating system.
pub(crate) type Source = Box<dyn Fn() -> SystemTime + Send + Sync>;

/// The clock of a client.
#[derive(Default)]
pub(crate) struct Clock {
    source: Option<Source>,
    correction: Mutex<Option<Correction>>,
}

/// The time of the service's clock, and when it was received.
#[derive(Clone, Copy, Debug)]
struct Correction {
    server: SystemTime,
    at: Instant,
}

impl Correction {
    fn at(self, now: Instant) -> Option<SystemTime> {
        self.server
            .checked_add(now.saturating_duration_since(self.at))
    }
}

impl Clock {
    pub(crate) fn new(source: Option<Source>) -> Self {
        Self {
            source,
            correction: Mutex::default(),
        }
    }

    /// Returns the time, corrected if necessary.
    pub(crate) fn now(&self) -> SystemTime {
        self.at(Instant::now())
    }

    fn at(&self, now: Instant) -> SystemTime {
        let correction = *self
            .correction
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        // A correction that leads to an invalid timestamp would stop every request for good.
        correction
            .and_then(|correction| correction.at(now))
            .filter(|time| timestamp(*time).is_some())
            .unwrap_or_else(|| match &self.source {
                Some(source) => source(),
                None => SystemTime::now(),
            })
    }

    /// Corrects the clock after the service found the time `signed` too far off, in a response from `date`.
    /// `Err` is the reason why the clock was not corrected.
    pub(crate) fn correct(
        &self,
        signed: SystemTime,
        date: Option<SystemTime>,
        now: Instant,
    ) -> Result<(), &'static str> {
        let Some(date) = date else {
            return Err("the response has no Date to correct it");
        };
        if !timestamp(date).is_some_and(|seconds| PLAUSIBLE.contains(&seconds)) {
            return Err("the Date of the response is implausible");
        }
        if difference(date, signed) <= TOLERANCE {
            return Err("the Date of the response is within a minute of it");
        }
        // Another request may have corrected it meanwhile.
        if difference(date, self.at(now)) > TOLERANCE {
            *self
                .correction
                .lock()
                .unwrap_or_else(PoisonError::into_inner) = Some(Correction {
                server: date,
                at: now,
            });
        }
        Ok(())
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Clock")
            .field("correction", &self.correction)
            .finish_non_exhaustive()
    }
}

fn difference(one: SystemTime, other: SystemTime) -> Duration {
    one.duration_since(other)
        .unwrap_or_else(|error| error.duration())
}

/// Returns the seconds since 1970 (UTC), or `None` if the clock is before that, or beyond the year 9999.
pub(crate) fn timestamp(now: SystemTime) -> Option<u64> {
    let seconds = now.duration_since(UNIX_EPOCH).ok()?.as_secs();
    (seconds < YEAR_10000).then_some(seconds)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    fn after(seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[test]
    fn a_timestamp_is_between_1970_and_9999() {
        for (now, expected) in [
            (UNIX_EPOCH - Duration::from_nanos(1), None),
            (UNIX_EPOCH - Duration::from_secs(1_000_000), None),
            (UNIX_EPOCH, Some(0)),
            (
                after(1_700_000_000) + Duration::from_millis(999),
                Some(1_700_000_000),
            ),
            (after(YEAR_10000 - 1), Some(YEAR_10000 - 1)),
            (after(YEAR_10000), None),
        ] {
            assert_eq!(timestamp(now), expected, "{now:?}");
        }
    }

    const NOW: u64 = 1_700_000_000;

    /// A wall clock that a test can set.
    fn turnable(seconds: u64) -> (Arc<Mutex<SystemTime>>, Clock) {
        let wall = Arc::new(Mutex::new(after(seconds)));
        let shown = Arc::clone(&wall);
        let clock = Clock::new(Some(Box::new(move || *shown.lock().unwrap())));
        (wall, clock)
    }

    #[test]
    fn only_a_date_that_is_far_off_corrects_the_clock() {
        for (date, learnt) in [
            (Some(NOW + 600), true),
            (Some(NOW - 600), true),
            (Some(NOW + 61), true),
            (Some(NOW + 60), false),
            (Some(NOW - 60), false),
            (Some(NOW), false),
            (Some(0), false),
            (Some(PLAUSIBLE.start - 1), false),
            (Some(PLAUSIBLE.start), true),
            (Some(PLAUSIBLE.end - 1), true),
            (Some(PLAUSIBLE.end), false),
            (Some(YEAR_10000 - 1), false),
            (Some(YEAR_10000), false),
            (None, false),
        ] {
            let (_, clock) = turnable(NOW);
            let now = Instant::now();
            let outcome = clock.correct(after(NOW), date.map(after), now);
            assert_eq!(outcome.is_ok(), learnt, "{date:?}");
            let expected = date.filter(|_| learnt).unwrap_or(NOW);
            assert_eq!(clock.at(now), after(expected), "{date:?}");
        }
    }

    #[test]
    fn a_corrected_clock_does_not_follow_the_wall_clock() {
        let (wall, clock) = turnable(NOW);
        let now = Instant::now();
        let later = |seconds| now + Duration::from_secs(seconds);
        *wall.lock().unwrap() = after(NOW / 2);
        assert_eq!(clock.at(now), after(NOW / 2));
        clock
            .correct(after(NOW / 2), Some(after(NOW + 600)), now)
            .unwrap();
        for wall_seconds in [0, 2 * NOW] {
            *wall.lock().unwrap() = after(wall_seconds);
            assert_eq!(clock.at(later(5)), after(NOW + 605));
        }
        // It does not go back if asked for an earlier time either.
        assert_eq!(clock.at(now), after(NOW + 600));
    }

    #[test]
    fn a_correction_is_made_once_for_all_calls_and_again_when_it_is_needed_again() {
        let (_, clock) = turnable(NOW);
        let now = Instant::now();
        clock
            .correct(after(NOW), Some(after(NOW + 600)), now)
            .unwrap();
        // A request that was signed before the correction, and got its response after it.
        clock
            .correct(after(NOW), Some(after(NOW + 630)), now)
            .unwrap();
        assert_eq!(clock.at(now), after(NOW + 600));
        // A request that was signed with the corrected time.
        assert!(
            clock
                .correct(after(NOW + 600), Some(after(NOW + 630)), now)
                .is_err()
        );
        // The machine slept for an hour, and the clock that runs forward with it.
        clock
            .correct(after(NOW + 600), Some(after(NOW + 4200)), now)
            .unwrap();
        assert_eq!(clock.at(now), after(NOW + 4200));
    }
    #[test]
    fn a_correction_that_gives_no_timestamp_is_dropped() {
        let (_, clock) = turnable(NOW);
        let now = Instant::now();
        let later = now + Duration::from_secs(1);
        for server in [after(YEAR_10000 - 1), UNIX_EPOCH - Duration::from_secs(2)] {
            *clock.correction.lock().unwrap() = Some(Correction { server, at: now });
            assert_eq!(clock.at(later), after(NOW), "{server:?}");
        }
    }
}
