//! Reads `{"error_info": {"error_code": .., "new_error_code": .., "message": ".."}}`.
//!
//! It is lenient, because an error that cannot be read is of no use: numbers may be strings, members may be missing,
//! null, of another type or twice, the text may end early or hold malformed characters. What can be read is kept. A
//! number applies only if a delimiter follows it: `9003` at the end of a text that was cut off may have been `90031`.

mod scan;

use scan::{Next, Raw, Scanner, unescape};

/// The maximum length of a message that is kept, in bytes.
const MESSAGE: usize = 64 * 1024;

/// The contents of an error envelope.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ErrorInfo {
    pub(crate) code: Option<i64>,
    pub(crate) new_code: Option<i64>,
    pub(crate) message: Option<String>,
    /// True if the envelope is complete.
    pub(crate) complete: bool,
}

/// The envelope of a body, if it is an object with `error_info`.
pub(crate) fn read(body: &[u8]) -> Option<ErrorInfo> {
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    // Most responses report no error. They need not be scanned to see that, unless the name may be written with
    // escapes.
    if let Ok(text) = std::str::from_utf8(body)
        && !text.contains("error_info")
        && !text.contains('\\')
    {
        return None;
    }
    let mut text = Scanner::new(body);
    let mut found = None;
    if text.enter() {
        while let Next::Member(name) = text.member() {
            if is(name, "error_info") {
                report(&mut text, &mut found);
            } else {
                text.value();
            }
        }
    }
    found
}

/// Returns true if the written name is `name`. It may be written with escapes, each of which has up to six characters.
fn is(written: &[u8], name: &str) -> bool {
    written == name.as_bytes()
        || written.contains(&b'\\')
            && written.len() <= 6 * name.len()
            && unescape(written, written.len()) == name
}

/// Reads the value of `error_info`. An error that cannot be read is one all the same, unless it says that it is none.
fn report(text: &mut Scanner<'_>, found: &mut Option<ErrorInfo>) {
    if text.enter() {
        let info = found.get_or_insert_default();
        info.complete = members(text, info);
        return;
    }
    let value = text.value();
    if matches!(value.text, b"null" | b"false" | b"\"\"") {
        return;
    }
    let info = found.get_or_insert_default();
    info.complete = value.complete;
    match value.text.first() {
        Some(b'"') => info.message = message(&value).or(info.message.take()),
        _ => info.code = number(&value).or(info.code),
    }
}

/// Reads the members of `error_info`. Of those that are there twice, the last one that says something counts. Gives
/// whether the object was closed.
fn members(text: &mut Scanner<'_>, info: &mut ErrorInfo) -> bool {
    loop {
        let name = match text.member() {
            Next::Member(name) => name,
            Next::Closed => return true,
            Next::Ended => return false,
        };
        let value = text.value();
        if is(name, "error_code") {
            info.code = number(&value).or(info.code);
        } else if is(name, "new_error_code") {
            info.new_code = number(&value).or(info.new_code);
        } else if is(name, "message") {
            info.message = message(&value).or(info.message.take());
        }
    }
}

fn number(value: &Raw<'_>) -> Option<i64> {
    /// More digits than any number that counts.
    const DIGITS: usize = 64;
    /// The floating-point numbers below it that have no fraction are exact.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if !value.complete {
        return None;
    }
    if value.text.first() == Some(&b'"') {
        return unescape(value.inside(), DIGITS).trim().parse().ok();
    }
    let text = std::str::from_utf8(value.text).ok()?;
    text.parse().ok().or_else(|| {
        // `190303.0`; a number with a fraction is not a code.
        let number: f64 = text.parse().ok()?;
        (number.fract() == 0.0 && number.abs() < EXACT).then_some(number as i64)
    })
}

/// A message of another type is kept as it is written.
fn message(value: &Raw<'_>) -> Option<String> {
    if !value.complete || matches!(value.text, b"" | b"null" | b"\"\"") {
        return None;
    }
    if value.text.first() == Some(&b'"') {
        return Some(unescape(value.inside(), MESSAGE));
    }
    let text = value.text.get(..MESSAGE).unwrap_or(value.text);
    Some(String::from_utf8_lossy(text).into_owned())
}

#[cfg(test)]
mod hostile;

#[cfg(test)]
mod tests {
    use super::*;

    fn info(code: Option<i64>, new_code: Option<i64>, message: Option<&str>) -> Option<ErrorInfo> {
        Some(ErrorInfo {
            code,
            new_code,
            message: message.map(str::to_owned),
            complete: true,
        })
    }

    /// Returns the rest of a report whose end is missing.
    fn cut(code: Option<i64>, new_code: Option<i64>, message: Option<&str>) -> Option<ErrorInfo> {
        info(code, new_code, message).map(|info| ErrorInfo {
            complete: false,
            ..info
        })
    }

    #[test]
    fn envelopes_are_read_leniently() {
        for (body, expected) in [
            (
                r#"{"error_info":{"error_code":190303,"new_error_code":200190303,"message":"no"}}"#,
                info(Some(190303), Some(200190303), Some("no")),
            ),
            (
                r#"{"error_info":{"error_code":9003,"message":"会议不存在"}}"#,
                info(Some(9003), None, Some("会议不存在")),
            ),
            // Types that the service does not document.
            (
                r#"{"error_info":{"error_code":" 9003","new_error_code":"2009003","message":7}}"#,
                info(Some(9003), Some(2009003), Some("7")),
            ),
            (
                r#"{"error_info":{"error_code":9003.0,"message":{"a":1}}}"#,
                info(Some(9003), None, Some(r#"{"a":1}"#)),
            ),
            (
                r#"{"error_info":{"error_code":null,"new_error_code":{},"message":null}}"#,
                info(None, None, None),
            ),
            (r#"{"error_info":{}}"#, info(None, None, None)),
            (
                r#"{"error_info":"broken"}"#,
                info(None, None, Some("broken")),
            ),
            (r#"{"error_info":9003}"#, info(Some(9003), None, None)),
            (
                r#"{"error_info":[{"error_code":1}]}"#,
                info(None, None, None),
            ),
            (
                r#"{"error_info":18446744073709551615}"#,
                info(None, None, None),
            ),
            // Twice: the last one that says something.
            (
                r#"{"error_info":{"error_code":1,"error_code":2,"error_code":null}}"#,
                info(Some(2), None, None),
            ),
            (
                r#"{"error_info":{"error_code":1,"message":"a"},"error_info":{"error_code":2}}"#,
                info(Some(2), None, Some("a")),
            ),
            // Among other members, after a byte order mark, before trailing garbage.
            (
                "\u{feff} {\"data\":{\"error_info\":1},\"error_info\":{\"error_code\":3}} x",
                info(Some(3), None, None),
            ),
            // A lone surrogate in the message, before the code.
            (
                r#"{"error_info":{"message":"\ud800","error_code":190310}}"#,
                info(Some(190310), None, Some("\u{fffd}")),
            ),
            // Values that cannot be read, and characters that JSON does not allow.
            (
                r#"{"error_info":"\ud800","status":2}"#,
                info(None, None, Some("\u{fffd}")),
            ),
            (r#"{"error_info":1e999,"status":2}"#, info(None, None, None)),
            (r#"{"error_info":9003.0}"#, info(Some(9003), None, None)),
            (
                r#"{"error_info":{"new_error_code":"\ud800","error_code":190310}}"#,
                info(Some(190310), None, None),
            ),
            (
                r#"{"error_info":{"error_code":1e999,"new_error_code":200190310}}"#,
                info(None, Some(200190310), None),
            ),
            (
                "{\"error_info\":{\"message\":\"a\nb\",\"error_code\":7}}",
                info(Some(7), None, Some("a\nb")),
            ),
            (
                "{\"a\":\"x\u{1}y\",\"error_info\":{\"error_code\":7}}",
                info(Some(7), None, None),
            ),
            (
                r#"{"\u0065rror_info":{"error\u005fcode":7}}"#,
                info(Some(7), None, None),
            ),
            // Malformed, but not beyond recognition.
            (
                r#"{"a":[1,},"error_info":{"error_code":,"new_error_code":8 9,"message":no"x"}}"#,
                info(None, Some(8), None),
            ),
            (
                r#"{"error_info":{"error_code":9003x,"new_error_code":9003"4"}}"#,
                info(None, None, None),
            ),
            // No envelope.
            ("", None),
            ("{}", None),
            ("null", None),
            (r#"[{"error_info":{"error_code":1}}]"#, None),
            ("<html>error_info</html>", None),
            (r#"{"error_info":null}"#, None),
            (r#"{"error_info":false}"#, None),
            (r#"{"error_info":""}"#, None),
            (r#"{"data":{"error_info":{"error_code":1}}}"#, None),
            (r#"{"error_code":1}"#, None),
        ] {
            assert_eq!(read(body.as_bytes()), expected, "{body}");
        }
    }

    #[test]
    fn broken_characters_do_not_hide_the_code() {
        let body = b"{\"error_info\":{\"message\":\"\xb2\xbb\",\"error_code\":9003}}";
        let found = read(body).unwrap();
        assert_eq!(found.code, Some(9003));
        assert_eq!(found.message.as_deref(), Some("\u{fffd}\u{fffd}"));
    }

    #[test]
    fn depth_is_no_danger() {
        let deep = format!(
            r#"{{"a":{}{},"error_info":{{"error_code":7,"message":{}}}}}"#,
            "[".repeat(100_000),
            "]".repeat(100_000),
            "[".repeat(100_000),
        );
        assert_eq!(read(deep.as_bytes()), cut(Some(7), None, None));
    }

    #[test]
    fn a_number_counts_only_if_a_delimiter_follows_it() {
        for (body, expected) in [
            (r#"{"error_info":{"error_code":9003"#, cut(None, None, None)),
            (
                r#"{"error_info":{"error_code":"9003"#,
                cut(None, None, None),
            ),
            (
                r#"{"error_info":{"error_code":9003,"#,
                cut(Some(9003), None, None),
            ),
            (
                r#"{"error_info":{"error_code":9003 "#,
                cut(Some(9003), None, None),
            ),
            (
                r#"{"error_info":{"error_code":"9003""#,
                cut(Some(9003), None, None),
            ),
            (
                r#"{"error_info":{"error_code":9003}"#,
                info(Some(9003), None, None),
            ),
            (
                r#"{"error_info":{"error_code":1,"new_error_code":200190310"#,
                cut(Some(1), None, None),
            ),
            (
                r#"{"error_info":{"error_code":190310,"message":"too ma"#,
                cut(Some(190310), None, None),
            ),
            (r#"{"error_info":9003"#, cut(None, None, None)),
            (r#"{"error_info":9003}"#, info(Some(9003), None, None)),
            (r#"{"error_info":"broke"#, cut(None, None, None)),
            (r#"{"error_info":["#, cut(None, None, None)),
            (r#"{"error_info":"#, cut(None, None, None)),
            (r#"{"error_info""#, None),
            (
                r#"{"error_info":{"error_code":1},"error_inf"#,
                info(Some(1), None, None),
            ),
            (
                r#"{"error_info":{"error_code":1},"error_info":{"message":"#,
                cut(Some(1), None, None),
            ),
        ] {
            assert_eq!(read(body.as_bytes()), expected, "{body}");
        }
    }

    #[test]
    fn wherever_a_report_is_cut_no_other_code_is_made_of_it() {
        let whole = r#"{"data":{},"error_info":{"error_code":1903105,"new_error_code":"2001903105","message":"a\"1"}}"#;
        for end in 0..whole.len() {
            let Some(found) = read(&whole.as_bytes()[..end]) else {
                continue;
            };
            assert!(matches!(found.code, None | Some(1_903_105)), "{end}");
            assert!(
                matches!(found.new_code, None | Some(2_001_903_105)),
                "{end}"
            );
            assert_eq!(found.complete, end + 1 == whole.len(), "{end}");
        }
        assert_eq!(
            read(whole.as_bytes()),
            info(Some(1_903_105), Some(2_001_903_105), Some("a\"1"))
        );
    }

    #[test]
    fn a_long_message_is_cut() {
        let body = format!(
            r#"{{"error_info":{{"error_code":7,"message":"{}"}}}}"#,
            "议".repeat(1_000_000)
        );
        let message = read(body.as_bytes()).unwrap().message.unwrap();
        assert!((MESSAGE - 3..=MESSAGE).contains(&message.len()));
    }
}
