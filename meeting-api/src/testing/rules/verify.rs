//! May the sender of this request send it? Headers, clock and signature.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use meeting_core::AuthKind;
use meeting_core::testing::{Refusal, Request};

use super::account::{AccessToken, Account};
use super::codes;
use super::signature::StringToSign;
use crate::auth::{AkSkOnly, OAuth2Only};

/// The maximum difference of a timestamp from the server's clock, and the lifetime of a nonce, in seconds.
pub(super) const WINDOW: i64 = 300;

/// The identity of a request, which may appear once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Stamp {
    pub(super) timestamp: i64,
    pub(super) nonce: u64,
}

/// The credentials that are let in.
pub(super) struct Credentials {
    pub(super) account: Account,
    pub(super) token: AccessToken,
}

/// The time in Unix seconds.
pub(super) fn unix_seconds(time: SystemTime) -> i64 {
    let seconds = |duration: Duration| i64::try_from(duration.as_secs()).unwrap_or(i64::MAX);
    match time.duration_since(UNIX_EPOCH) {
        Ok(after) => seconds(after),
        Err(before) => -seconds(before.duration()),
    }
}

/// Checks everything but the replay, which needs a memory.
pub(super) fn verify(request: &Request, credentials: &Credentials) -> Result<Stamp, Refusal> {
    let now = unix_seconds(request.received_at());
    let authentication = request.endpoint().map(|spec| spec.authentication());
    if request.header("AccessToken").is_some() {
        if authentication == Some(AkSkOnly::NAME) {
            return Err(codes::not_supported(
                "the endpoint takes an AK/SK signature; the request has an AccessToken",
            ));
        }
        access_token(request, &credentials.token)?;
        content_type(request)?;
        return stamp(request, now);
    }
    if authentication == Some(OAuth2Only::NAME) {
        return Err(codes::not_supported(
            "the endpoint takes an OAuth 2.0 access token; the request has no AccessToken",
        ));
    }
    account(request, &credentials.account)?;
    content_type(request)?;
    let stamp = stamp(request, now)?;
    signature(request, &credentials.account.secret_key)?;
    Ok(stamp)
}

/// The value of a header that every request has once.
fn required<'a>(request: &'a Request, name: &'static str) -> Result<&'a str, Refusal> {
    let mut values = request
        .headers()
        .filter(|(own, _)| own.eq_ignore_ascii_case(name))
        .map(|(_, value)| value);
    let value = values
        .next()
        .ok_or_else(|| codes::missing_information(format!("the header {name} is missing")))?;
    if values.next().is_some() {
        return Err(codes::illegal(format!(
            "the header {name} appears more than once"
        )));
    }
    Ok(value)
}

fn access_token(request: &Request, known: &AccessToken) -> Result<(), Refusal> {
    for name in ["X-TC-Key", "X-TC-Signature", "AppId", "SdkId"] {
        if request.header(name).is_some() {
            return Err(codes::illegal(format!(
                "the request has an AccessToken and {name}: credentials of two kinds"
            )));
        }
    }
    if required(request, "AccessToken")? != known.token {
        return Err(codes::credentials("the AccessToken is not known"));
    }
    let open_id = required(request, "OpenId")?;
    if open_id != known.open_id {
        return Err(codes::credentials(format!(
            "the OpenId {open_id:?} is not that of the AccessToken"
        )));
    }
    Ok(())
}

fn account(request: &Request, known: &Account) -> Result<(), Refusal> {
    let app_id = required(request, "AppId")?;
    if app_id != known.app_id {
        return Err(codes::credentials(format!(
            "the AppId {app_id:?} is not known; {:?} is",
            known.app_id
        )));
    }
    sdk_id(request, known)?;
    let key = required(request, "X-TC-Key")?;
    if key != known.secret_id {
        return Err(codes::credentials(format!(
            "the X-TC-Key {key:?} is not known; {:?} is",
            known.secret_id
        )));
    }
    let registered = required(request, "X-TC-Registered")?;
    if registered != "0" && registered != "1" {
        return Err(codes::illegal(format!(
            "X-TC-Registered is {registered:?}; it is 0 or 1"
        )));
    }
    Ok(())
}

fn sdk_id(request: &Request, known: &Account) -> Result<(), Refusal> {
    if request.header("SdkId").is_none() {
        return match &known.sdk_id {
            None => Ok(()),
            Some(known) => Err(codes::credentials(format!(
                "the header SdkId is missing; the account has the SdkId {known:?}"
            ))),
        };
    }
    let sent = required(request, "SdkId")?;
    if sent.is_empty() {
        return Err(codes::credentials(
            "the header SdkId is empty; leave it out where no SdkId was assigned",
        ));
    }
    match &known.sdk_id {
        Some(known) if sent != known => Err(codes::credentials(format!(
            "the SdkId {sent:?} is not that of the account, which is {known:?}"
        ))),
        _ => Ok(()),
    }
}

fn content_type(request: &Request) -> Result<(), Refusal> {
    if required(request, "Content-Type")?.is_empty() {
        return Err(codes::illegal("the header Content-Type is empty"));
    }
    Ok(())
}

fn stamp(request: &Request, now: i64) -> Result<Stamp, Refusal> {
    let timestamp = required(request, "X-TC-Timestamp")?;
    let Some(timestamp) = digits(timestamp).and_then(|digits| digits.parse::<i64>().ok()) else {
        return Err(codes::clock(format!(
            "X-TC-Timestamp is {timestamp:?}; it is a number of Unix seconds"
        )));
    };
    let ahead = timestamp.saturating_sub(now);
    if ahead.saturating_abs() > WINDOW {
        let unit = if (timestamp / 1000).abs_diff(now) <= WINDOW.unsigned_abs() {
            "; it looks like milliseconds"
        } else {
            ""
        };
        return Err(codes::clock(format!(
            "X-TC-Timestamp {timestamp} is {} seconds {} the server's clock, which says {now}{unit}",
            ahead.unsigned_abs(),
            if ahead > 0 { "ahead of" } else { "behind" },
        )));
    }
    let nonce = required(request, "X-TC-Nonce")?;
    let nonce = digits(nonce)
        .and_then(|digits| digits.parse::<i64>().ok())
        .and_then(|number| u64::try_from(number).ok())
        .filter(|number| *number > 0)
        .ok_or_else(|| {
            codes::illegal(format!(
                "X-TC-Nonce is {nonce:?}; it is a whole number from 1 to 9223372036854775807"
            ))
        })?;
    Ok(Stamp { timestamp, nonce })
}

/// The text, if it is made of digits and nothing else.
fn digits(text: &str) -> Option<&str> {
    text.bytes()
        .all(|byte| byte.is_ascii_digit())
        .then_some(text)
}

fn signature(request: &Request, key: &str) -> Result<(), Refusal> {
    let sent = required(request, "X-TC-Signature")?;
    let string = StringToSign::new(request);
    if sent == string.signature(key) {
        return Ok(());
    }
    let why = string
        .mistake(key, sent)
        .map(|mistake| format!(": {mistake}"))
        .unwrap_or_default();
    Err(codes::signature(format!(
        "the signature does not match the request{why}. The string to sign:\n{}",
        string.shown()
    )))
}
