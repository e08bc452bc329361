//! Waits between attempts.

use std::time::Duration;

/// A time that doubles with each step, up to a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Backoff {
    base: Duration,
    cap: Duration,
}

impl Backoff {
    pub(crate) const fn new(base: Duration, cap: Duration) -> Self {
        Self { base, cap }
    }

    /// Returns a time from zero to that of this step ("full jitter"), so requests that failed together are not
    /// retried together.
    pub(crate) fn full(self, step: u32, random: u64) -> Duration {
        between(Duration::ZERO, self.longest(step), random)
    }

    /// Returns a time from the base to that of the next step.
    pub(crate) fn at_least_base(self, step: u32, random: u64) -> Duration {
        let base = self.base.min(self.cap);
        between(base, self.longest(step.saturating_add(1)), random)
    }

    fn longest(self, step: u32) -> Duration {
        let factor = 1_u32.checked_shl(step).unwrap_or(u32::MAX);
        self.base.saturating_mul(factor).min(self.cap)
    }
}

/// Returns a time from `low` (0) to `high` (the largest number).
fn between(low: Duration, high: Duration, random: u64) -> Duration {
    let room = high.saturating_sub(low).as_nanos();
    // The upper half of the random number is random enough and cannot overflow.
    let part = (room >> 32) * u128::from(random >> 32)
        + (((room & 0xffff_ffff) * u128::from(random >> 32)) >> 32);
    let seconds = u64::try_from(part / 1_000_000_000).unwrap_or(u64::MAX);
    let nanoseconds = u32::try_from(part % 1_000_000_000).unwrap_or(0);
    low.saturating_add(Duration::new(seconds, nanoseconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn ms(milliseconds: u64) -> Duration {
        Duration::from_millis(milliseconds)
    }

    /// Compares times up to the 32 random bits that are used.
    fn near(found: Duration, expected: Duration) -> bool {
        found.abs_diff(expected) <= expected / 1_000_000_000 + Duration::from_nanos(2)
    }

    #[test]
    fn the_time_doubles_up_to_the_cap() {
        let backoff = Backoff::new(ms(200), ms(5000));
        let throttled = Backoff::new(ms(1000), ms(20_000));
        for (step, full, at_least_base) in [
            (0, 200, 2000),
            (1, 400, 4000),
            (2, 800, 8000),
            (3, 1600, 16_000),
            (4, 3200, 20_000),
            (5, 5000, 20_000),
            (31, 5000, 20_000),
            (32, 5000, 20_000),
            (u32::MAX, 5000, 20_000),
        ] {
            assert_eq!(backoff.full(step, 0), Duration::ZERO, "{step}");
            assert!(near(backoff.full(step, u64::MAX), ms(full)), "{step}");
            assert!(near(backoff.full(step, 1 << 63), ms(full / 2)), "{step}");
            assert_eq!(throttled.at_least_base(step, 0), ms(1000), "{step}");
            assert!(
                near(throttled.at_least_base(step, u64::MAX), ms(at_least_base)),
                "{step}"
            );
        }
    }

    #[test]
    fn no_setting_overflows() {
        for (base, cap) in [
            (Duration::MAX, Duration::MAX),
            (Duration::ZERO, Duration::MAX),
            (Duration::MAX, Duration::ZERO),
            (Duration::from_nanos(1), Duration::from_nanos(1)),
        ] {
            let backoff = Backoff::new(base, cap);
            for step in [0, 1, 31, 32, u32::MAX] {
                for random in [0, 1, u64::MAX / 2, u64::MAX] {
                    assert!(backoff.full(step, random) <= cap);
                    assert!(backoff.at_least_base(step, random) <= cap);
                }
            }
        }
    }
}
