//! Bodies that somebody made up to do harm.

use super::*;
use crate::decode;
use crate::tencent_meeting::TencentMeeting;
use http::HeaderValue;
use proptest::prelude::*;

/// Bytes that look like an answer in parts.
fn bodies() -> impl Strategy<Value = Vec<u8>> {
    let pieces = prop::sample::select(vec![
        &b"{"[..],
        b"}",
        b"[",
        b"]",
        b":",
        b",",
        b"\"",
        b"\\",
        b"\\ud800",
        b"\\u0000",
        b"\"error_info\"",
        b"\"error_code\"",
        b"\"new_error_code\"",
        b"\"message\"",
        b"190303",
        b"-1e999",
        b"18446744073709551616",
        b"0.1",
        b"null",
        b"true",
        b"false",
        b" ",
        b"\xef\xbb\xbf",
        b"\xff",
        b"\0",
        b"{\"error_info\":",
        b"{\"error_code\":9003",
    ]);
    prop_oneof![
        prop::collection::vec(any::<u8>(), 0..200),
        prop::collection::vec(pieces, 0..40).prop_map(|pieces| pieces.concat()),
    ]
}

/// What may be around the members of a report. Those are not in it: of members that are there twice, the last one
/// counts.
fn around() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\"",
        "1",
        "null",
        " ",
        "\n",
        "x",
        "\"a\":",
        "\"message\":",
        "\"no\"",
    ]);
    prop::collection::vec(pieces, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_body_is_an_answer_or_an_error(
        code in 100_u16..1000,
        body in bodies(),
        whole: bool,
        kind in prop::collection::vec(32_u8..127, 0..20),
    ) {
        let status = StatusCode::from_u16(code).unwrap();
        let body = Body { bytes: Bytes::from(body), whole };
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, HeaderValue::from_bytes(&kind).unwrap());
        let service = Service::of::<TencentMeeting>();
        match answer(service, status, &headers, &body, &Settings::default()) {
            Ok(()) => prop_assert!(status.is_success()),
            Err(error) => {
                let text = error.to_string();
                prop_assert!(text.len() < 10_000);
                prop_assert!(!text.contains(char::is_control), "{:?}", text);
                prop_assert_eq!(error.body(), Some(&*body.bytes));
            }
        }
        let _ = decode::nothing(&body.bytes);
        let _ = decode::json::<serde_json::Map<String, serde_json::Value>>(&body.bytes);
        let _ = described(&headers, &body.bytes);
    }

    /// Wherever a report is cut off: what is left has its code or none, and promises nothing that the whole report
    /// does not promise.
    #[test]
    fn a_report_that_is_cut_off_says_no_more_than_all_of_it(
        [before, between, after] in prop::array::uniform3(around()),
        code in prop::sample::select(vec!["9003", "\"9003\"", "1903105", "-1", "9003.0", "7 1", "null", "[1]"]),
        end: prop::sample::Index,
    ) {
        let body = format!(r#"{{{before}"error_info":{{{between}"error_code":{code}{after}"#).into_bytes();
        let judged = |body: &[u8], whole| {
            let body = Body { bytes: Bytes::copy_from_slice(body), whole };
            let service = Service::of::<TencentMeeting>();
            answer(service, StatusCode::BAD_REQUEST, &HeaderMap::new(), &body, &Settings::default()).unwrap_err()
        };
        let whole = judged(&body, true);
        let cut = judged(&body[..end.index(body.len())], false);
        prop_assert!(cut.code().is_none() || cut.code() == whole.code(), "{:?}", cut);
        prop_assert!(cut.may_have_been_processed() || !whole.may_have_been_processed(), "{:?}", cut);
    }

    /// What is JSON is read as another parser reads it.
    #[test]
    fn a_report_that_is_json_is_found(
        code in any::<i64>(),
        message in ".*",
        before in prop::sample::select(vec![r#"{}"#, r#"{"error_info":{"error_code":1}}"#, r#"["}",{"a":"\"]"}]"#, "1e9", r#""}{""#]),
    ) {
        let message = serde_json::Value::from(message);
        let body = format!(
            r#"{{"data":{before} ,"error_info": {{"message":{message},"other":{before},"error_code" :{code}}},"more":{before}}}"#
        );
        let read: serde_json::Value = serde_json::from_str(&body).unwrap();
        let found = crate::envelope::read(body.as_bytes()).unwrap();
        prop_assert!(found.complete);
        prop_assert_eq!(found.code, read["error_info"]["error_code"].as_i64());
        let expected = message.as_str().filter(|message| !message.is_empty());
        prop_assert_eq!(found.message.as_deref(), expected);
    }

    #[test]
    fn any_head_is_judged(
        code in 100_u16..1000,
        names in prop::collection::vec(
            (
                prop::sample::select(vec![CONTENT_ENCODING, CONTENT_LENGTH, LOCATION, TRANSFER_ENCODING]),
                prop::collection::vec(prop_oneof![32_u8..127, 128_u8..=255], 0..40),
            ),
            0..6,
        ),
    ) {
        let status = StatusCode::from_u16(code).unwrap();
        let mut headers = HeaderMap::new();
        for (name, value) in names {
            headers.append(name, HeaderValue::from_bytes(&value).unwrap());
        }
        if let Err(error) = head("PUT", status, &headers, &Settings::default()) {
            prop_assert!(!error.to_string().contains(char::is_control), "{}", error);
        }
    }
}
