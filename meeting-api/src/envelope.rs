//! Reads `{"error_info": {"error_code": .., "new_error_code": .., "message": ".."}}`.
//!
//! It is lenient, because an error that cannot be read tells nobody anything: numbers may be strings,
//! members may be missing, null, of another type or twice, the text may end early or hold broken characters.
//! What was found before the trouble began is kept.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use crate::decode::without_bom;

/// What an error envelope says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ErrorInfo {
    pub(crate) code: Option<i64>,
    pub(crate) new_code: Option<i64>,
    pub(crate) message: Option<String>,
}

/// The name under which serde_json hands over a number with a fraction, if any crate of the program enables its feature
/// `arbitrary_precision`.
const ARBITRARY_PRECISION: &str = "$serde_json::private::Number";

/// The envelope of a body, if it is an object with `error_info`.
pub(crate) fn read(body: &[u8]) -> Option<ErrorInfo> {
    let text = String::from_utf8_lossy(without_bom(body));
    // Most answers report no error. They need not be read twice to see that, unless the name may be written
    // with escapes.
    if !text.contains("error_info") && !text.contains('\\') {
        return None;
    }
    let mut found = None;
    let complete = Envelope {
        found: &mut found,
        names: &["error_code", "new_error_code", "message"],
    }
    .read(&text);
    if !complete && text.contains("error_info") {
        // What cannot be read must not hide the codes behind it: each is looked for alone, and characters that no
        // JSON text may hold are passed over.
        let text = text.replace(|character: char| character.is_ascii_control(), " ");
        for names in [&["error_code"][..], &["new_error_code"]] {
            Envelope {
                found: &mut found,
                names,
            }
            .read(&text);
        }
    }
    found
}

/// The outer object.
struct Envelope<'a> {
    found: &'a mut Option<ErrorInfo>,
    /// The members of `error_info` that are read.
    names: &'static [&'static str],
}

impl Envelope<'_> {
    /// Whether the text could be read to its end.
    fn read(self, text: &str) -> bool {
        if !text.trim_ascii_start().starts_with('{') {
            return true;
        }
        serde_json::Deserializer::from_str(text)
            .deserialize_map(self)
            .is_ok()
    }
}

impl<'de> Visitor<'de> for Envelope<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        while let Some(name) = members.next_key_seed(OneOf(&["error_info"]))? {
            if name == Some("error_info") {
                members.next_value_seed(Info {
                    found: self.found,
                    names: self.names,
                })?;
            } else {
                members.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

/// The name of a member, if it is one of these. It need not be kept.
#[derive(Clone, Copy)]
struct OneOf(&'static [&'static str]);

impl<'de> DeserializeSeed<'de> for OneOf {
    type Value = Option<&'static str>;

    fn deserialize<D: Deserializer<'de>>(self, name: D) -> Result<Self::Value, D::Error> {
        name.deserialize_str(self)
    }
}

impl Visitor<'_> for OneOf {
    type Value = Option<&'static str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        let mut known = self.0.iter().chain(&[ARBITRARY_PRECISION]);
        Ok(known.find(|known| **known == name).copied())
    }
}

/// The value of `error_info`.
struct Info<'a> {
    found: &'a mut Option<ErrorInfo>,
    names: &'static [&'static str],
}

impl<'de> DeserializeSeed<'de> for Info<'_> {
    type Value = ();

    /// An error that cannot be read is one all the same: it is taken for one until it says that it is none.
    fn deserialize<D: Deserializer<'de>>(self, value: D) -> Result<(), D::Error> {
        let is_first = self.found.is_none();
        let info = self.found.get_or_insert_default();
        let is_error = value.deserialize_any(Said {
            info,
            names: self.names,
        })?;
        if is_first && !is_error {
            *self.found = None;
        }
        Ok(())
    }
}

/// What `error_info` says. It gives whether that is an error.
struct Said<'a> {
    info: &'a mut ErrorInfo,
    names: &'static [&'static str],
}

impl<'de> Visitor<'de> for Said<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an error")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<bool, A::Error> {
        let info = self.info;
        while let Some(name) = members.next_key_seed(OneOf(self.names))? {
            match name {
                Some(ARBITRARY_PRECISION) => {
                    let code: f64 = members.next_value::<String>()?.parse().unwrap_or(f64::NAN);
                    info.code = whole(code).or(info.code);
                }
                Some("error_code") => info.code = number(&members.next_value()?).or(info.code),
                Some("new_error_code") => {
                    info.new_code = number(&members.next_value()?).or(info.new_code)
                }
                Some("message") => {
                    info.message = text(members.next_value()?).or(info.message.take());
                }
                _ => {
                    members.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(true)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<bool, A::Error> {
        while elements.next_element::<IgnoredAny>()?.is_some() {}
        Ok(true)
    }

    fn visit_str<E>(self, message: &str) -> Result<bool, E> {
        if message.is_empty() {
            return Ok(false);
        }
        self.info.message = Some(message.to_owned());
        Ok(true)
    }

    fn visit_i64<E>(self, code: i64) -> Result<bool, E> {
        self.info.code = Some(code);
        Ok(true)
    }

    fn visit_u64<E>(self, code: u64) -> Result<bool, E> {
        self.info.code = i64::try_from(code).ok();
        Ok(true)
    }

    fn visit_f64<E>(self, code: f64) -> Result<bool, E> {
        self.info.code = whole(code);
        Ok(true)
    }

    /// `false` is no error.
    fn visit_bool<E>(self, failed: bool) -> Result<bool, E> {
        Ok(failed)
    }

    /// `null` is no error.
    fn visit_unit<E>(self) -> Result<bool, E> {
        Ok(false)
    }
}

fn number(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => number.as_i64().or_else(|| whole(number.as_f64()?)),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

/// `190303.0` reads as a float; a float with a fraction is no code.
fn whole(code: f64) -> Option<i64> {
    code.to_string().parse().ok()
}

fn text(value: Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => (!text.is_empty()).then_some(text),
        other => Some(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn info(code: Option<i64>, new_code: Option<i64>, message: Option<&str>) -> Option<ErrorInfo> {
        Some(ErrorInfo {
            code,
            new_code,
            message: message.map(str::to_owned),
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
            // Cut off.
            (
                r#"{"error_info":{"error_code":190310,"message":"too ma"#,
                info(Some(190310), None, None),
            ),
            // A lone surrogate in the message, before the code.
            (
                r#"{"error_info":{"message":"\ud800","error_code":190310}}"#,
                info(Some(190310), None, None),
            ),
            // Values that cannot be read, and characters that JSON does not allow.
            (
                r#"{"error_info":"\ud800","status":2}"#,
                info(None, None, None),
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
                info(Some(7), None, None),
            ),
            (
                "{\"a\":\"x\u{1}y\",\"error_info\":{\"error_code\":7}}",
                info(Some(7), None, None),
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
        assert_eq!(read(deep.as_bytes()), info(Some(7), None, None));
    }
}
