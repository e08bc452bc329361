use super::*;
use http::HeaderValue;
use serde::{Deserialize, Serialize};

/// Reads a body, with all that a service can say about it.
fn at<T: DeserializeOwned>(
    empty: Empty,
    unwrap: &str,
    kind: &'static str,
    body: &[u8],
) -> Result<T, DecodeError> {
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    json(&WholeBody {
        status: StatusCode::OK,
        headers: &headers,
        bytes: &bytes::Bytes::copy_from_slice(body),
        unwrap,
        empty,
    })
}

fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, DecodeError> {
    at(Empty::Anything, "", "application/json", body)
}

fn ignored(empty: Empty, kind: &'static str, body: &[u8]) -> Result<(), DecodeError> {
    at(empty, "data", kind, body)
}

/// The value, or the message of the error.
fn shown<T: DeserializeOwned + Serialize>(unwrap: &str, body: &str) -> String {
    match at::<T>(Empty::Anything, unwrap, "", body.as_bytes()) {
        Ok(value) => serde_json::to_string(&value).unwrap(),
        Err(error) => error.to_string(),
    }
}

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
        let result = read::<Answer>(body);
        assert_eq!(
            result.is_ok(),
            good,
            "{:?}: {result:?}",
            body.escape_ascii().to_string()
        );
    }
}

#[test]
fn debug_shows_no_content() {
    let mut headers = HeaderMap::new();
    headers.insert("set-cookie", HeaderValue::from_static("secret"));
    let body = WholeBody {
        status: StatusCode::OK,
        headers: &headers,
        bytes: &bytes::Bytes::from_static(b"secret"),
        unwrap: "",
        empty: Empty::Anything,
    };
    assert_eq!(
        format!("{body:?}"),
        "WholeBody { status: 200, length: 6, .. }"
    );
}

#[test]
fn nesting_is_limited() {
    for (levels, good) in [(127, true), (128, false), (100_000, false)] {
        let body = nested(levels);
        assert_eq!(read::<Answer>(body.as_bytes()).is_ok(), good, "{levels}");
        assert_eq!(
            ignored(Empty::Object, "", body.as_bytes()).is_ok(),
            good,
            "{levels}"
        );
    }
}

#[test]
fn a_service_may_be_strict_about_bodies_that_are_ignored() {
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
            ignored(Empty::Object, "", body).is_ok(),
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
        let error = read::<Strict>(body.as_bytes()).unwrap_err();
        assert_eq!(error.to_string(), expected, "{body}");
    }
    let missing = read::<std::collections::BTreeMap<String, Room>>(br#"{"hunter2":{}}"#);
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

#[derive(Debug, Deserialize, PartialEq, Serialize)]
struct Pair {
    a: u8,
    b: Option<u8>,
}

#[derive(Debug, Deserialize, PartialEq, Serialize)]
struct Wrapped<T>(T);

#[derive(Debug, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
enum State {
    On,
    Off { since: u8 },
}

#[test]
fn any_shape_of_json_is_read() {
    type Map = std::collections::BTreeMap<String, u8>;
    assert_eq!(shown::<Vec<u8>>("", "[1,2]"), "[1,2]");
    assert_eq!(
        shown::<Vec<Pair>>("", r#"[{"a":1}]"#),
        r#"[{"a":1,"b":null}]"#
    );
    assert_eq!(shown::<Map>("", r#"{"x":1}"#), r#"{"x":1}"#);
    assert_eq!(shown::<u8>("", " 7 "), "7");
    assert_eq!(shown::<bool>("", "true"), "true");
    assert_eq!(shown::<String>("", r#""text""#), r#""text""#);
    assert_eq!(shown::<(u8, String)>("", r#"[1,"x"]"#), r#"[1,"x"]"#);
    assert_eq!(shown::<State>("", r#""on""#), r#""on""#);
    assert_eq!(
        shown::<State>("", r#"{"off":{"since":1}}"#),
        r#"{"off":{"since":1}}"#
    );
    assert_eq!(shown::<Wrapped<Vec<u8>>>("", "[1]"), "[1]");
    assert_eq!(shown::<Box<Pair>>("", r#"{"a":1}"#), r#"{"a":1,"b":null}"#);
    assert_eq!(shown::<serde_json::Value>("", "[{}]"), "[{}]");
    assert_eq!(
        shown::<u8>("", "7 8"),
        "trailing characters at line 1 column 3"
    );
    assert_eq!(shown::<Vec<u8>>("", ""), "empty, where JSON was expected");
    assert_eq!(shown::<u8>("", "\n"), "empty, where JSON was expected");
}

#[test]
fn an_option_is_none_for_an_empty_body_and_for_null() {
    for body in ["", " \n", "null", "\u{feff}null"] {
        assert_eq!(shown::<Option<Pair>>("", body), "null", "{body:?}");
        assert_eq!(shown::<Wrapped<Option<u8>>>("", body), "null", "{body:?}");
    }
    assert_eq!(
        shown::<Option<Pair>>("", r#"{"a":1}"#),
        r#"{"a":1,"b":null}"#
    );
    assert_eq!(shown::<Option<Vec<u8>>>("", "[]"), "[]");
    assert!(shown::<Option<Pair>>("", "{").starts_with("EOF"));
}

#[test]
fn a_struct_is_read_from_an_object_only() {
    assert_eq!(shown::<Pair>("", "[1,2]"), "not a JSON object");
    assert_eq!(shown::<Wrapped<Pair>>("", "[1,2]"), "not a JSON object");
    assert_eq!(
        shown::<Option<Pair>>("", "[1,2]"),
        "invalid type: sequence, expected struct Pair at line 1 column 1"
    );
    assert_eq!(
        shown::<Pair>("data", r#"{"data":[1,2]}"#),
        "invalid type: sequence, expected struct Pair at line 1 column 9"
    );
}

#[test]
fn the_value_may_be_a_member() {
    let body = r#"{"code":0,"data":{"items":[1],"next":null},"more":{"data":2}}"#;
    assert_eq!(shown::<Vec<u8>>("data.items", body), "[1]");
    assert_eq!(shown::<Option<u8>>("data.next", body), "null");
    assert_eq!(shown::<Option<u8>>("data.none", body), "null");
    assert_eq!(shown::<Option<u8>>("data.next.further", body), "null");
    assert_eq!(shown::<u8>("more.data", body), "2");
    assert_eq!(shown::<Option<Pair>>("data", ""), "null");
    assert_eq!(shown::<Option<Pair>>("data", "null"), "null");
    assert_eq!(
        shown::<Pair>("data", r#"{"data":{"a":1}}"#),
        r#"{"a":1,"b":null}"#
    );
    assert_eq!(
        shown::<Pair>("data", r#"{"code":0}"#),
        "missing field `data` at line 1 column 10"
    );
    assert_eq!(
        shown::<Vec<u8>>("data.items", r#"{"data":null}"#),
        "missing field `data.items` at line 1 column 12"
    );
    assert_eq!(
        shown::<u8>("data.items", r#"{"data":["hunter2"]}"#),
        "invalid type: sequence, expected an object with the member `data.items` at line 1 column 9"
    );
    assert_eq!(
        shown::<u8>("data", r#"{"data":1,"data":2}"#),
        "duplicate field `data` at line 1 column 16"
    );
    assert_eq!(
        shown::<u8>("data", r#"{"data":"hunter2"}"#),
        "invalid type: string, expected u8 at line 1 column 17"
    );
}

#[test]
fn an_ignored_body_may_be_anything_but_a_page_for_people() {
    for (kind, body, good) in [
        ("", "", true),
        ("application/json", "{}", true),
        ("application/json", "[1]", true),
        ("application/json", "null", true),
        ("text/plain", "accepted", true),
        ("application/json", "accepted", true),
        ("text/html", "", true),
        ("Text/HTML; charset=utf-8", "Sign in", false),
        ("application/xhtml+xml", "<?xml", false),
        (
            "application/json",
            "<!DOCTYPE html><title>Sign in</title>",
            false,
        ),
        ("", "\u{feff} \n<HTML>", false),
        ("", "<htm", true),
    ] {
        let read = ignored(Empty::Anything, kind, body.as_bytes());
        assert_eq!(read.is_ok(), good, "{kind} {body:?}");
    }
    assert!(ignored(Empty::Nothing, "", b" \n").is_ok());
    assert!(ignored(Empty::Nothing, "", b"{}").is_err());
}

#[test]
fn bytes_and_text_are_the_body_as_it_came() {
    use crate::response::from_response::FromResponse;
    use crate::value::payload::{Bytes, Text};
    assert_eq!(*Bytes::reader().read(&b"\xff\0"[..]).unwrap(), *b"\xff\0");
    let text = Text::reader()
        .read(&b"\xef\xbb\xbfline 1\nline 2"[..])
        .unwrap();
    assert_eq!(text.lines().count(), 2);
    assert!(text.starts_with("line"));
    assert!(Text::reader().read(&b"\xff"[..]).is_err());
    assert!(Text::reader().read(&b""[..]).unwrap().is_empty());
}
