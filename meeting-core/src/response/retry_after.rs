//! The `Retry-After` header, and the `Date` that it is measured against.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::{DATE, RETRY_AFTER};

/// The longest wait that is reported, a year: callers add it to a point in time, which must not overflow.
pub(crate) const LONGEST: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// Returns the wait that the response asks for, at most a year. The header has seconds or a date. A date is
/// measured against the response's own `Date`, because the local clock may be wrong. `now` counts only if the
/// response has no `Date`. Anything else is ignored.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        let seconds = text.parse().unwrap_or(u64::MAX);
        return Some(Duration::from_secs(seconds).min(LONGEST));
    }
    let then = httpdate::parse_http_date(text).ok()?;
    let now = date(headers).unwrap_or(now);
    // A date in the past asks for no wait.
    Some(then.duration_since(now).unwrap_or_default().min(LONGEST))
}

/// Returns the time at which the server wrote the response.
pub(crate) fn date(headers: &HeaderMap) -> Option<SystemTime> {
    httpdate::parse_http_date(headers.get(DATE)?.to_str().ok()?.trim()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;
    use std::time::UNIX_EPOCH;

    fn waits(pairs: &[(http::HeaderName, &'static str)]) -> Option<u64> {
        let headers: HeaderMap = pairs
            .iter()
            .map(|(name, value)| (name.clone(), HeaderValue::from_static(value)))
            .collect();
        // Sun, 06 Nov 1994 08:00:00 GMT
        let now = UNIX_EPOCH + Duration::from_secs(784_108_800);
        retry_after(&headers, now).map(|wait| wait.as_secs())
    }

    #[test]
    fn whole_seconds_or_a_date_count() {
        for (text, expected) in [
            ("2", Some(2)),
            (" 120 ", Some(120)),
            ("0", Some(0)),
            ("31536000", Some(31_536_000)),
            ("31536001", Some(31_536_000)),
            ("9223372036854775807", Some(31_536_000)),
            ("18446744073709551615", Some(31_536_000)),
            ("1180591620717411303424", Some(31_536_000)),
            ("", None),
            ("-1", None),
            ("+1", None),
            ("1.5", None),
            ("1e9", None),
            ("soon", None),
            ("2 s", None),
            ("Sun, 06 Nov 1994 08:00:05 GMT", Some(5)),
            ("Sunday, 06-Nov-94 08:00:05 GMT", Some(5)),
            ("Sun Nov  6 08:00:05 1994", Some(5)),
            ("Sun, 06 Nov 1994 07:59:59 GMT", Some(0)),
            ("Thu, 01 Jan 1970 00:00:00 GMT", Some(0)),
            ("Fri, 31 Dec 9999 23:59:59 GMT", Some(31_536_000)),
            ("Sun, 06 Nov 1994 08:00:05 UTC", None),
            ("Sun, 36 Nov 1994 08:00:05 GMT", None),
            ("Sun, 06 Nov 99999 08:00:05 GMT", None),
            ("1994-11-06T08:00:05Z", None),
        ] {
            assert_eq!(waits(&[(RETRY_AFTER, text)]), expected, "{text:?}");
        }
        assert_eq!(waits(&[]), None);
    }

    #[test]
    fn a_date_is_measured_against_the_clock_that_wrote_it() {
        let then = (RETRY_AFTER, "Sun, 06 Nov 1994 08:49:37 GMT");
        for (date, expected) in [
            ("Sun, 06 Nov 1994 08:49:30 GMT", 7),
            ("Sun, 06 Nov 1994 08:50:00 GMT", 0),
            ("garbage", 49 * 60 + 37),
        ] {
            assert_eq!(
                waits(&[then.clone(), (DATE, date)]),
                Some(expected),
                "{date}"
            );
        }
    }
}
