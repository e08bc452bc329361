//! May the sender of this request send it? Headers, clock and signature.

use meeting_core::spec::{Authentication, EndpointSpec};

use super::Refusal;
use super::account::{AccessToken, Account};
use super::request::Head;
use super::signature::StringToSign;

/// How far a timestamp may be from the server's clock, and how long a nonce is remembered, in seconds.
pub(super) const WINDOW: i64 = 300;

/// What makes a request the only one of its kind.
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

/// Checks everything but the replay, which needs a memory. `now` is in Unix seconds.
pub(super) fn verify(
    head: &Head,
    body: &[u8],
    credentials: &Credentials,
    now: i64,
    spec: Option<&EndpointSpec>,
) -> Result<Stamp, Refusal> {
    let authentication = spec.map_or(Authentication::Any, EndpointSpec::authentication);
    if head.value("AccessToken").is_some() {
        if authentication == Authentication::AkSk {
            return Err(Refusal::not_supported(
                "the endpoint takes an AK/SK signature; the request has an AccessToken",
            ));
        }
        access_token(head, &credentials.token)?;
        content_type(head)?;
        return stamp(head, now);
    }
    if authentication == Authentication::OAuth2 {
        return Err(Refusal::not_supported(
            "the endpoint takes an OAuth 2.0 access token; the request has no AccessToken",
        ));
    }
    account(head, &credentials.account)?;
    content_type(head)?;
    let stamp = stamp(head, now)?;
    signature(head, body, &credentials.account.secret_key)?;
    Ok(stamp)
}

/// The value of a header that every request has once.
fn required<'a>(head: &'a Head, name: &'static str) -> Result<&'a str, Refusal> {
    let mut values = head.values(name);
    let value = values
        .next()
        .ok_or_else(|| Refusal::missing_information(format!("the header {name} is missing")))?;
    if values.next().is_some() {
        return Err(Refusal::illegal(format!(
            "the header {name} is there more than once"
        )));
    }
    Ok(value)
}

fn access_token(head: &Head, known: &AccessToken) -> Result<(), Refusal> {
    for name in ["X-TC-Key", "X-TC-Signature", "AppId", "SdkId"] {
        if head.value(name).is_some() {
            return Err(Refusal::illegal(format!(
                "the request has an AccessToken and {name}: credentials of two kinds"
            )));
        }
    }
    if required(head, "AccessToken")? != known.token {
        return Err(Refusal::credentials("the AccessToken is not known"));
    }
    let open_id = required(head, "OpenId")?;
    if open_id != known.open_id {
        return Err(Refusal::credentials(format!(
            "the OpenId {open_id:?} is not that of the AccessToken"
        )));
    }
    Ok(())
}

fn account(head: &Head, known: &Account) -> Result<(), Refusal> {
    let app_id = required(head, "AppId")?;
    if app_id != known.app_id {
        return Err(Refusal::credentials(format!(
            "the AppId {app_id:?} is not known; {:?} is",
            known.app_id
        )));
    }
    sdk_id(head, known)?;
    let key = required(head, "X-TC-Key")?;
    if key != known.secret_id {
        return Err(Refusal::credentials(format!(
            "the X-TC-Key {key:?} is not known; {:?} is",
            known.secret_id
        )));
    }
    let registered = required(head, "X-TC-Registered")?;
    if registered != "0" && registered != "1" {
        return Err(Refusal::illegal(format!(
            "X-TC-Registered is {registered:?}; it is 0 or 1"
        )));
    }
    Ok(())
}

fn sdk_id(head: &Head, known: &Account) -> Result<(), Refusal> {
    if head.value("SdkId").is_none() {
        return match &known.sdk_id {
            None => Ok(()),
            Some(known) => Err(Refusal::credentials(format!(
                "the header SdkId is missing; the account has the SdkId {known:?}"
            ))),
        };
    }
    let sent = required(head, "SdkId")?;
    if sent.is_empty() {
        return Err(Refusal::credentials(
            "the header SdkId is empty; leave it out where no SdkId was assigned",
        ));
    }
    match &known.sdk_id {
        Some(known) if sent != known => Err(Refusal::credentials(format!(
            "the SdkId {sent:?} is not that of the account, which is {known:?}"
        ))),
        _ => Ok(()),
    }
}

fn content_type(head: &Head) -> Result<(), Refusal> {
    if required(head, "Content-Type")?.is_empty() {
        return Err(Refusal::illegal("the header Content-Type is empty"));
    }
    Ok(())
}

fn stamp(head: &Head, now: i64) -> Result<Stamp, Refusal> {
    let timestamp = required(head, "X-TC-Timestamp")?;
    let Some(timestamp) = digits(timestamp).and_then(|digits| digits.parse::<i64>().ok()) else {
        return Err(Refusal::clock(format!(
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
        return Err(Refusal::clock(format!(
            "X-TC-Timestamp {timestamp} is {} seconds {} the server's clock, which says {now}{unit}",
            ahead.unsigned_abs(),
            if ahead > 0 { "ahead of" } else { "behind" },
        )));
    }
    let nonce = required(head, "X-TC-Nonce")?;
    let nonce = digits(nonce)
        .and_then(|digits| digits.parse::<i64>().ok())
        .and_then(|number| u64::try_from(number).ok())
        .filter(|number| *number > 0)
        .ok_or_else(|| {
            Refusal::illegal(format!(
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

fn signature(head: &Head, body: &[u8], key: &str) -> Result<(), Refusal> {
    let sent = required(head, "X-TC-Signature")?;
    let string = StringToSign::new(head, body);
    if sent == string.signature(key) {
        return Ok(());
    }
    let why = string
        .mistake(key, sent)
        .map(|mistake| format!(": {mistake}"))
        .unwrap_or_default();
    Err(Refusal::signature(format!(
        "the signature is not that of the request{why}. The string to sign:\n{}",
        string.shown()
    )))
}
