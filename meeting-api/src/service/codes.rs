//! The meaning of Tencent Meeting's error codes for the caller, as data. A new code is one new line.

use http::StatusCode;

use meeting_core::ErrorClass::{
    self, ClockSkew, Credentials, Failed, QuotaExhausted, RateLimited, Refused, Replay, Transient,
};

/// From the service's list of error codes, and from the pages of its endpoints. A code that is not here may mean
/// anything, so it counts as [`Failed`]: something may have been done. Codes below 1000 are left out, because the pages
/// of a single endpoint name them.
const CODES: &[(i64, ErrorClass)] = &[
    // Internal network error; system error.
    (41, Transient),
    (5108, Transient),
    // Failure or timeout inside the service, try again later.
    (500032, Transient),
    (500041, Transient),
    (550000, Transient),
    (960000, Transient),
    // Wrong meeting id; unknown meeting; meeting cancelled or over; no permission.
    (9002, Refused),
    (9003, Refused),
    (9007, Refused),
    (9042, Refused),
    (9102, Refused),
    // A device that cannot be moved to the waiting room; one whose video cannot be stopped.
    (9103, Refused),
    (9104, Refused),
    // Invalid open id; parameter missing or too many open ids.
    (1004, Refused),
    (14710, Refused),
    // Recording: not finished, unknown, deleted. Unknown meeting; unknown file.
    (4044, Refused),
    (4049, Refused),
    (4051, Refused),
    (7001, Refused),
    (7003, Refused),
    // User: unknown, exists, may not be deleted or disabled, not activated, was invited today.
    (15101, Refused),
    (20001, Refused),
    (20002, Refused),
    (20004, Refused),
    (20005, Refused),
    (60005, Refused),
    // Invalid telephone number or e-mail address; one that another user has; limit of users reached.
    (40000, Refused),
    (41001, Refused),
    (41002, Refused),
    (41003, Refused),
    (156009, Refused),
    // Asking for the state of a call failed; calling a room failed.
    (10002, Transient),
    (10004, Failed),
    // Check the types of the parameters. Comes with HTTP 500.
    (20000, Refused),
    // User not registered; meeting not in progress; unknown user; unknown meeting; no permission for the meeting.
    (190001, Refused),
    (190455, Refused),
    (190456, Refused),
    (190457, Refused),
    (202801, Refused),
    // No permission: of the account, for the background, for AI licences, for invitations; outside the app's scope.
    (500014, Refused),
    (500033, Refused),
    (500054, Refused),
    (500091, Refused),
    (500122, Refused),
    // Licences: none bought, too few, not supported, there already, none to remove.
    (500026, Refused),
    (500028, Refused),
    (500052, Refused),
    (500056, Refused),
    (500058, Refused),
    (500059, Refused),
    (500111, Refused),
    (500112, Refused),
    // User was asked today, is not activated, has no telephone number.
    (500119, Refused),
    (500120, Refused),
    (500121, Refused),
    // Illegal parameter.
    (190004, Refused),
    (500055, Refused),
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
    (500035, QuotaExhausted),
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
    fn every_code_is_in_the_table_of_the_guide() {
        let guide = include_str!("../../docs/retries.md");
        let (_, after) = guide.split_once("# Error codes").unwrap();
        let table = after.split("\nYou can").next().unwrap();
        let rows = table.lines().filter_map(|row| row.strip_prefix("| "));
        let first = rows.filter_map(|row| row.split(" | ").next());
        let mut listed: Vec<i64> = first
            .flat_map(|codes| codes.split(", "))
            .filter_map(|code| code.parse().ok())
            .collect();
        listed.sort_unstable();
        let mut codes: Vec<_> = CODES.iter().map(|(code, _)| *code).collect();
        codes.sort_unstable();
        assert_eq!(listed, codes);
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
