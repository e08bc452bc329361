//! Times as the service writes them.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The last second before the year 9999.
const LAST_SECOND: u64 = 253_370_764_799;

/// The time as the service writes it, `2022/11/22 14:35:26`. Its time zone is not documented: here it is China's,
/// eight hours ahead.
pub(super) fn service_time(time: SystemTime) -> String {
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let seconds = time
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_secs().saturating_add(8 * 3600));
    let time = UNIX_EPOCH + Duration::from_secs(seconds.min(LAST_SECOND));
    // `Tue, 22 Nov 2022 14:35:26 GMT` has the same parts in another order.
    let date = httpdate::fmt_http_date(time);
    let parts: Vec<_> = date.split(' ').collect();
    match parts.as_slice() {
        [_, day, month, year, time, _] => {
            let before = MONTHS.iter().take_while(|name| *name != month).count();
            format!("{year}/{:02}/{day} {time}", before + 1)
        }
        _ => date,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_those_of_china() {
        for (seconds, expected) in [
            (0, "1970/01/01 08:00:00"),
            (951_753_600, "2000/02/29 00:00:00"),
            (1_700_000_000, "2023/11/15 06:13:20"),
            (1_703_980_800, "2023/12/31 08:00:00"),
            (u64::MAX / 4, "9998/12/31 23:59:59"),
        ] {
            let time = UNIX_EPOCH.checked_add(Duration::from_secs(seconds));
            assert_eq!(service_time(time.unwrap()), expected);
        }
    }
}
