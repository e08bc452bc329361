//! The time that requests carry.

use std::time::{SystemTime, UNIX_EPOCH};

/// The beginning of the year 10000. A clock beyond it is broken, and the service would say so less clearly.
const YEAR_10000: u64 = 253_402_300_800;

/// Seconds since 1970 (UTC); `None` if the clock is before that, or beyond the year 9999.
pub(crate) fn timestamp(now: SystemTime) -> Option<u64> {
    let seconds = now.duration_since(UNIX_EPOCH).ok()?.as_secs();
    (seconds < YEAR_10000).then_some(seconds)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn a_timestamp_is_between_1970_and_9999() {
        let after = |seconds| UNIX_EPOCH + Duration::from_secs(seconds);
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
}
