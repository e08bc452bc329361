//! The time that requests carry.
//!
//! It is that of this machine, until the service says that this is too far off (error 190300). Then the `Date`
//! of that answer is taken for the truth, and counted on from there by the clock that only runs forward: a
//! wall clock that was wrong once may jump.

use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio::time::Instant;

/// The beginning of the year 10000. A clock beyond it is broken, and the service would say so less clearly.
const YEAR_10000: u64 = 253_402_300_800;

/// The service takes five minutes; who is refused for less than this has another problem than the time.
const TOLERANCE: Duration = Duration::from_secs(60);

/// Where the time comes from, if not from the operating system.
pub(crate) type Source = Box<dyn Fn() -> SystemTime + Send + Sync>;

/// The clock of a client.
#[derive(Default)]
pub(crate) struct Clock {
    source: Option<Source>,
    correction: Mutex<Option<Correction>>,
}

/// What the service's clock said, and when.
#[derive(Clone, Copy, Debug)]
struct Correction {
    server: SystemTime,
    at: Instant,
}

impl Clock {
    pub(crate) fn new(source: Option<Source>) -> Self {
        Self {
            source,
            correction: Mutex::default(),
        }
    }

    /// The time, corrected if need be.
    pub(crate) fn now(&self) -> SystemTime {
        self.at(Instant::now())
    }

    fn at(&self, now: Instant) -> SystemTime {
        let correction = *self
            .correction
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        match correction {
            // A time that no clock can show is refused when it becomes a timestamp.
            Some(Correction { server, at }) => server
                .checked_add(now.saturating_duration_since(at))
                .unwrap_or(server),
            None => match &self.source {
                Some(source) => source(),
                None => SystemTime::now(),
            },
        }
    }

    /// The service found the time `signed` too far off, in an answer from `date`. `Err` says why nothing was
    /// learnt from that.
    pub(crate) fn correct(
        &self,
        signed: SystemTime,
        date: Option<SystemTime>,
        now: Instant,
    ) -> Result<(), &'static str> {
        let Some(date) = date else {
            return Err("the answer has no Date that could set it right");
        };
        if difference(date, signed) <= TOLERANCE {
            return Err("the Date of the answer is within a minute of it");
        }
        // Another call may have learnt it meanwhile.
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

/// Seconds since 1970 (UTC); `None` if the clock is before that, or beyond the year 9999.
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

    /// A wall clock that a test can turn.
    fn turnable(seconds: u64) -> (Arc<Mutex<SystemTime>>, Clock) {
        let wall = Arc::new(Mutex::new(after(seconds)));
        let shown = Arc::clone(&wall);
        let clock = Clock::new(Some(Box::new(move || *shown.lock().unwrap())));
        (wall, clock)
    }

    #[test]
    fn only_a_date_that_is_far_off_corrects_the_clock() {
        for (date, learnt) in [
            (Some(1_000_600), true),
            (Some(999_400), true),
            (Some(1_000_061), true),
            (Some(1_000_060), false),
            (Some(999_940), false),
            (Some(1_000_000), false),
            (Some(0), true),
            (None, false),
        ] {
            let (_, clock) = turnable(1_000_000);
            let now = Instant::now();
            let outcome = clock.correct(after(1_000_000), date.map(after), now);
            assert_eq!(outcome.is_ok(), learnt, "{date:?}");
            let expected = date.filter(|_| learnt).unwrap_or(1_000_000);
            assert_eq!(clock.at(now), after(expected), "{date:?}");
        }
    }

    #[test]
    fn a_corrected_clock_does_not_follow_the_wall_clock() {
        let (wall, clock) = turnable(1_000_000);
        let now = Instant::now();
        let later = |seconds| now + Duration::from_secs(seconds);
        *wall.lock().unwrap() = after(500_000);
        assert_eq!(clock.at(now), after(500_000));
        clock
            .correct(after(500_000), Some(after(1_000_600)), now)
            .unwrap();
        for wall_seconds in [0, 2_000_000] {
            *wall.lock().unwrap() = after(wall_seconds);
            assert_eq!(clock.at(later(5)), after(1_000_605));
        }
        // Nor does it go back if asked for a time before.
        assert_eq!(clock.at(now), after(1_000_600));
    }

    #[test]
    fn a_correction_is_made_once_for_all_calls_and_again_when_it_is_needed_again() {
        let (_, clock) = turnable(1_000_000);
        let now = Instant::now();
        clock
            .correct(after(1_000_000), Some(after(1_000_600)), now)
            .unwrap();
        // A call that was signed before, and answered after.
        clock
            .correct(after(1_000_000), Some(after(1_000_630)), now)
            .unwrap();
        assert_eq!(clock.at(now), after(1_000_600));
        // One that was signed with the corrected time.
        assert!(
            clock
                .correct(after(1_000_600), Some(after(1_000_630)), now)
                .is_err()
        );
        // The machine slept for an hour, and the clock that runs forward with it.
        clock
            .correct(after(1_000_600), Some(after(1_004_200)), now)
            .unwrap();
        assert_eq!(clock.at(now), after(1_004_200));
    }
}
