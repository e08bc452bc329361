//! `Retry-After` is a number of seconds, or a date relative to the `Date` header. Any other value is ignored.

#![no_main]

use std::time::{Duration, SystemTime};

use libfuzzer_sys::{Corpus, fuzz_target};
use meeting_api::http::HeaderValue;
use meeting_api::http::header::{DATE, RETRY_AFTER};
use meeting_fuzz::{Says, YEAR, assert_tells};

fuzz_target!(|input: (&[u8], Option<&[u8]>)| -> Corpus {
    let (wait, date) = input;
    let Ok(value) = HeaderValue::from_bytes(wait) else {
        return Corpus::Reject;
    };
    let mut headers = vec![(RETRY_AFTER, value)];
    if let Some(date) = date {
        let Ok(value) = HeaderValue::from_bytes(date) else {
            return Corpus::Reject;
        };
        headers.push((DATE, value));
    }
    let before = SystemTime::now();
    let says = Says {
        status: 429,
        headers,
        body: Vec::new(),
    };
    let error = says.asked().unwrap_err();
    assert_tells(&error);
    let Some(found) = error.retry_after() else {
        assert!(seconds(wait).is_none() && moment(wait).is_none());
        return Corpus::Keep;
    };
    if let Some(seconds) = seconds(wait) {
        assert_eq!(
            u128::from(found.as_secs()),
            seconds.min(YEAR.as_secs().into())
        );
        return Corpus::Keep;
    }
    let then = moment(wait).unwrap();
    let expected = |now| then.duration_since(now).unwrap_or_default().min(YEAR);
    match date.and_then(moment) {
        Some(date) => assert_eq!(found, expected(date)),
        None => {
            let late = expected(before);
            let early = late.saturating_sub(Duration::from_secs(60));
            assert!((early..=late).contains(&found));
        }
    }
    Corpus::Keep
});

/// Parses a number of seconds. A number with too many digits is larger than any other.
fn seconds(text: &[u8]) -> Option<u128> {
    let text = text.trim_ascii();
    let digits = !text.is_empty() && text.iter().all(u8::is_ascii_digit);
    digits.then(|| {
        text.iter().fold(0_u128, |seconds, digit| {
            seconds
                .saturating_mul(10)
                .saturating_add(u128::from(digit - b'0'))
        })
    })
}

fn moment(text: &[u8]) -> Option<SystemTime> {
    // A header with non-ASCII characters is ignored.
    let text = std::str::from_utf8(text)
        .ok()
        .filter(|text| text.is_ascii())?;
    httpdate::parse_http_date(text.trim()).ok()
}
