//! What Tencent Meeting's error codes mean for the caller: data. A new code is one new line.

use http::StatusCode;

use meeting_core::ErrorClass::{
    self, ClockSkew, Credentials, Failed, QuotaExhausted, RateLimited, Refused, Replay, Transient,
};

/// From the service's list of error codes. A code that is not here may mean anything, so it counts as
/// [`Failed`]: something may have been done.
const CODES: &[(i64, ErrorClass)] = &[
    // Internal network error; system error.
    (41, Transient),
    (5108, Transient),
    // Wrong meeting id; no such meeting; meeting cancelled or over; no permission.
    (9002, Refused),
    (9003, Refused),
    (9007, Refused),
    (9042, Refused),
    (9102, Refused),
    // Asking for the state of a call failed; calling a room failed.
    (10002, Transient),
    (10004, Failed),
    // Check the types of the parameters. Comes with HTTP 500.
    (20000, Refused),
    // Illegal parameter.
    (190004, Refused),
    (200005, Refused),
    (200006, Refused),
    // Timestamp more than 5 minutes off.
    (190300, ClockSkew),
    // Timestamp and nonce seen before.
    (190301, Replay),
    (200002, Replay),
    // Credentials, AppId or SdkId wrong; token expired. Signature wrong.
    (190303, Credentials),
    (200003, Credentials),
    // Calls per minute exceeded: of the app, of the endpoint.
    (190310, RateLimited),
    (190313, RateLimited),
    // Calls per day exceeded; calls per month.
    (190311, QuotaExhausted),
    (190312, QuotaExhausted),
    (500168, QuotaExhausted),
    // Information missing; not supported.
    (200001, Refused),
    (200004, Refused),
];

/// The class of an error by its code, if that is listed.
pub(crate) fn listed(code: Option<i64>) -> Option<ErrorClass> {
    CODES
        .iter()
        .find(|(known, _)| Some(*known) == code)
        .map(|(_, class)| *class)
}

/// The class of an error by the status, for codes that say nothing.
pub(crate) fn guess(status: StatusCode) -> ErrorClass {
    match status {
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => Credentials,
        StatusCode::TOO_MANY_REQUESTS => RateLimited,
        _ => Failed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_listed_once() {
        for (index, (code, _)) in CODES.iter().enumerate() {
            assert!(
                !CODES[..index].iter().any(|(earlier, _)| earlier == code),
                "{code}"
            );
        }
    }

    #[test]
    fn the_code_decides_and_the_status_only_without_it() {
        for (code, status, expected) in [
            (Some(9003), 500, Refused),
            (Some(9003), 429, Refused),
            (Some(20000), 500, Refused),
            (Some(41), 400, Transient),
            (Some(190303), 400, Credentials),
            (Some(190300), 400, ClockSkew),
            (Some(200002), 400, Replay),
            (Some(190313), 400, RateLimited),
            (Some(500168), 400, QuotaExhausted),
            (Some(123), 400, Failed),
            (Some(123), 429, RateLimited),
            (None, 401, Credentials),
            (None, 403, Credentials),
            (None, 200, Failed),
        ] {
            let status = StatusCode::from_u16(status).unwrap();
            let class = listed(code).unwrap_or_else(|| guess(status));
            assert_eq!(class, expected, "{code:?} {status}");
        }
    }
}
