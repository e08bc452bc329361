//! The service's report of an error: its readable members are read, regardless of the rest. Missing members are not
//! invented, wherever the report is cut off.

#![no_main]

use libfuzzer_sys::fuzz_target;
use meeting_api::{Error, ErrorKind};
use meeting_fuzz::{Says, assert_tells};
use serde_json::{Map, Value};

fuzz_target!(|input: (bool, u16, &[u8])| {
    let (success, end, body) = input;
    let asked = |body: &[u8]| {
        let says = Says {
            status: if success { 200 } else { 400 },
            headers: Vec::new(),
            body: body.to_vec(),
        };
        says.asked()
    };
    let result = asked(body);
    // A body that is known to be empty is whole, so nothing of it was cut off.
    let left = body.get(..end.into()).unwrap_or(body);
    if !left.is_empty() && once(body, "error_info") && once(body, "error_code") {
        assert_less(asked(left).err().as_ref(), result.as_ref().err());
    }
    // The code as an independent parser reads it, if the body is JSON.
    let value = serde_json::from_slice::<Map<String, Value>>(body).ok();
    let info = value.as_ref().and_then(|value| value.get("error_info"));
    let error = match result {
        Ok(_) => {
            return assert!(
                info.is_none_or(|info| *info == Value::Null || *info == false || *info == "")
            );
        }
        Err(error) => error,
    };
    assert_tells(&error);
    match error.kind() {
        ErrorKind::Http | ErrorKind::Decode => {
            assert_eq!((error.code(), error.message()), (None, None))
        }
        kind => assert!(
            matches!(
                kind,
                ErrorKind::Api | ErrorKind::RateLimited | ErrorKind::ClockSkew | ErrorKind::Replay
            ),
            "{error:?}"
        ),
    }
    // Duplicate members differ: the last one with a meaning counts.
    if let Some(Value::Object(info)) = info
        && once(body, "error_info")
        && once(body, "error_code")
        && let Some(Value::Number(code)) = info.get("error_code")
        && let Some(code) = code.as_i64()
    {
        assert_eq!(error.code(), Some(code), "{error:?}");
    }
});

/// Checks a report that was cut off: it has the code of the whole report or none, and promises no more than that report.
fn assert_less(cut: Option<&Error>, whole: Option<&Error>) {
    let Some(cut) = cut else { return };
    let code = whole.and_then(Error::code);
    assert!(cut.code().is_none() || cut.code() == code, "{cut:?}");
    if !cut.may_have_been_processed() {
        assert!(
            whole.is_some_and(|whole| !whole.may_have_been_processed()),
            "{cut:?}"
        );
    }
}

/// Returns true if a name appears in the text once, and not in an escaped form.
fn once(body: &[u8], name: &str) -> bool {
    let found = body
        .windows(name.len())
        .filter(|text| *text == name.as_bytes());
    found.count() == 1 && !body.contains(&b'\\')
}
