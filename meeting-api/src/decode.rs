//! Reads a successful answer.

use std::fmt::{self, Display, Write};

use serde::de::DeserializeOwned;

use crate::excerpt::Capped;

/// How an answer is read into the declared type.
pub type Decode<T> = fn(&[u8]) -> Result<T, DecodeError>;

/// Reads a JSON object into the declared type.
///
/// A byte order mark is skipped. Lists are refused, because serde reads them into structs by position.
pub fn json<T: DeserializeOwned>(body: &[u8]) -> Result<T, DecodeError> {
    let text = object(body)?;
    serde_json::from_str(text).map_err(DecodeError::json)
}

/// Reads an answer that says nothing: no body at all, `null`, or any object.
pub fn nothing(body: &[u8]) -> Result<(), DecodeError> {
    match text(body)?.trim_ascii() {
        "" | "null" | "{}" => Ok(()),
        // Not `IgnoredAny`: an answer that is not valid JSON to the last byte is not the service's.
        _ => json::<serde_json::Map<String, serde_json::Value>>(body).map(drop),
    }
}

/// Why an answer could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError(String);

impl DecodeError {
    /// An answer that `message` says is wrong.
    pub fn new(message: impl Display) -> Self {
        // serde quotes what it did not expect, and that may be as long as the answer.
        let mut text = Capped::new();
        let _ = write!(text, "{message}");
        Self(text.finish())
    }

    #[cold]
    fn json(error: serde_json::Error) -> Self {
        Self::new(error)
    }
}

impl Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for DecodeError {}

/// The text of a body that is an object, or begins like one.
fn object(body: &[u8]) -> Result<&str, DecodeError> {
    let text = text(body)?;
    match text.trim_ascii_start().bytes().next() {
        Some(b'{') => Ok(text),
        Some(_) => Err(DecodeError::new("not a JSON object")),
        None => Err(DecodeError::new("empty, where a JSON object was expected")),
    }
}

/// serde_json looks only at the strings that it keeps; this looks at all of them.
fn text(body: &[u8]) -> Result<&str, DecodeError> {
    std::str::from_utf8(without_bom(body)).map_err(DecodeError::new)
}

/// A byte order mark is against the JSON standard, and serde_json refuses it.
pub(crate) fn without_bom(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Debug, Default, Deserialize, PartialEq)]
    #[serde(default)]
    struct Answer {
        status: i64,
        text: String,
        nested: serde_json::Value,
    }

    fn nested(levels: usize) -> String {
        // The object is one level of its own.
        let levels = levels - 1;
        format!(
            r#"{{"nested":{}{}}}"#,
            "[".repeat(levels),
            "]".repeat(levels)
        )
    }

    #[test]
    fn a_typed_answer_is_an_object_in_good_json() {
        for (body, good) in [
            (&br#"{"status":2}"#[..], true),
            (b" \r\n\t{ } ", true),
            (b"\xef\xbb\xbf{\"status\":2}", true),
            (br#"{"unknown":{"a":[1]},"status":2}"#, true),
            (br#"{"nested":null}"#, true),
            (b"", false),
            (b"  ", false),
            (b"null", false),
            (br#"[2,"x",null]"#, false),
            (b"2", false),
            (b"<html></html>", false),
            (br#"{"status":"2"}"#, false),
            (br#"{"status":2"#, false),
            (br#"{"status":2} x"#, false),
            (br#"{"status":2,"status":3}"#, false),
            (b"{\"text\":\"\xff\"}", false),
            (b"{\"unknown\":\"\xff\"}", false),
            (br#"{"text":"\ud800"}"#, false),
            (b"\xef\xbb\xbf\xef\xbb\xbf{}", false),
        ] {
            let result = json::<Answer>(body);
            assert_eq!(
                result.is_ok(),
                good,
                "{:?}: {result:?}",
                body.escape_ascii().to_string()
            );
        }
    }

    #[test]
    fn nesting_is_limited() {
        for (levels, good) in [(127, true), (128, false), (100_000, false)] {
            let body = nested(levels);
            assert_eq!(json::<Answer>(body.as_bytes()).is_ok(), good, "{levels}");
            assert_eq!(nothing(body.as_bytes()).is_ok(), good, "{levels}");
        }
    }

    #[test]
    fn nothing_takes_every_way_to_say_nothing() {
        for (body, good) in [
            (&b""[..], true),
            (b" \n", true),
            (b"null", true),
            (b"{}", true),
            (b"\xef\xbb\xbf{}", true),
            (br#"{"anything":[1,{"a":null}]}"#, true),
            (br#"{"a":1,"a":2}"#, true),
            (b"[]", false),
            (b"1", false),
            (br#""ok""#, false),
            (b"true", false),
            (b"ok", false),
            (b"<html></html>", false),
            (b"{} x", false),
            (b"{", false),
            (b"{\"a\":\"\xff\"}", false),
            (br#"{"a":"\ud800"}"#, false),
        ] {
            assert_eq!(
                nothing(body).is_ok(),
                good,
                "{:?}",
                body.escape_ascii().to_string()
            );
        }
    }

    #[test]
    fn a_message_does_not_repeat_a_long_answer() {
        let body = format!(r#"{{"status":"{}"}}"#, "x".repeat(1_000_000));
        let error = json::<Answer>(body.as_bytes()).unwrap_err();
        assert!(error.to_string().len() < 4096);
    }
}
