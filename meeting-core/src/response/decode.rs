//! Reads a successful answer.

mod checked;
mod reason;

use std::fmt::{self, Display};

use serde::de::DeserializeOwned;

use crate::error::excerpt::one_line;
use checked::Checked;

/// How an answer is read into the declared type.
pub type Decode<T> = fn(&[u8]) -> Result<T, DecodeError>;

/// Reads a JSON object into the declared type.
///
/// A byte order mark is skipped. Lists are refused, because serde reads them into structs by position.
pub fn json<T: DeserializeOwned>(body: &[u8]) -> Result<T, DecodeError> {
    let text = object(body)?;
    serde_json::from_str(text).map_err(DecodeError::json)
}

/// Reads the body of an error, whatever JSON it holds.
pub fn details<T: DeserializeOwned>(body: &[u8]) -> Result<T, DecodeError> {
    serde_json::from_str(text(body)?).map_err(DecodeError::json)
}

/// Reads an answer that says nothing: no body at all, `null`, or any object.
pub fn nothing(body: &[u8]) -> Result<(), DecodeError> {
    match text(body)?.trim_ascii() {
        "" | "null" | "{}" => Ok(()),
        // An answer that is not valid JSON to the last byte is not the service's.
        _ => json::<Checked>(body).map(drop),
    }
}

/// Why an answer could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError(String);

impl DecodeError {
    /// An answer that `message` says is wrong. It must not repeat the answer.
    pub fn new(message: impl Display) -> Self {
        Self(one_line(message))
    }

    #[cold]
    fn json(error: serde_json::Error) -> Self {
        Self::new(reason::reason(&error))
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
    fn a_message_says_where_and_what_was_expected_and_repeats_nothing() {
        use crate::value::secret::Secret;

        #[derive(Debug, Deserialize)]
        enum Never {}

        #[derive(Debug, Deserialize)]
        enum Kind {
            Room,
            Mra,
        }

        #[derive(Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        #[expect(dead_code, reason = "only its messages matter")]
        struct Strict {
            #[serde(default)]
            count: u32,
            kind: Option<Kind>,
            never: Option<Never>,
            pin: Option<Secret<u32>>,
            picky: Option<Picky>,
        }

        /// Repeats what it does not take.
        #[derive(Debug)]
        struct Picky;
        impl<'de> Deserialize<'de> for Picky {
            fn deserialize<D: serde::Deserializer<'de>>(text: D) -> Result<Self, D::Error> {
                let text = String::deserialize(text)?;
                Err(serde::de::Error::custom(format!("`{text}` is not it")))
            }
        }

        for (body, expected) in [
            (
                r#"{"count":"hunter2"}"#,
                "invalid type: string, expected u32 at line 1 column 18",
            ),
            (
                r#"{"count":"x, expected hunter2"}"#,
                "invalid type: string, expected u32 at line 1 column 30",
            ),
            (
                r#"{"count":-77}"#,
                "invalid value: integer, expected u32 at line 1 column 12",
            ),
            (
                r#"{"count":77.5}"#,
                "invalid type: floating point, expected u32 at line 1 column 13",
            ),
            (
                r#"{"kind":"hunter2"}"#,
                "unknown variant, expected `Room` or `Mra` at line 1 column 17",
            ),
            (
                r#"{"never":"x, expected hunter2"}"#,
                "unknown variant at line 1 column 30",
            ),
            (
                r#"{"hunter2":1}"#,
                "unknown field, expected one of `count`, `kind`, `never`, `pin`, `picky` at line 1 column 10",
            ),
            (
                r#"{"pin":"hunter2"}"#,
                "a secret value cannot be read at line 1 column 17",
            ),
            (
                r#"{"picky":"hunter2"}"#,
                "a value that its type does not accept at line 1 column 19",
            ),
            (
                r#"{"count":1,"count":2}"#,
                "duplicate field `count` at line 1 column 18",
            ),
            (r#"{"count":hunter2}"#, "expected value at line 1 column 10"),
            (
                r#"{"count":1"#,
                "EOF while parsing an object at line 1 column 10",
            ),
        ] {
            let error = json::<Strict>(body.as_bytes()).unwrap_err();
            assert_eq!(error.to_string(), expected, "{body}");
        }
        let missing = json::<std::collections::BTreeMap<String, Room>>(br#"{"hunter2":{}}"#);
        assert_eq!(
            missing.unwrap_err().to_string(),
            "missing field `name` at line 1 column 13"
        );
    }

    #[derive(Debug, Deserialize)]
    struct Room {
        #[expect(dead_code, reason = "only the message of its absence matters")]
        name: String,
    }
}
