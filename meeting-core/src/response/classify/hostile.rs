//! Hostile bodies.

use super::*;
use crate::error::Error;
use crate::response::whole::{self, WholeBody};
use crate::service::empty::Empty;
use crate::tests::Plain;
use http::HeaderValue;
use proptest::prelude::*;

/// Generates bytes that partly look like a response.
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

proptest! {
    #[test]
    fn any_body_is_a_success_or_an_error(
        code in 100_u16..1000,
        body in bodies(),
        whole: bool,
        kind in prop::collection::vec(32_u8..127, 0..20),
    ) {
        let status = StatusCode::from_u16(code).unwrap();
        let body = Body { bytes: Bytes::from(body), whole };
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, HeaderValue::from_bytes(&kind).unwrap());
        let service = Service::of::<Plain>();
        match complete(service, status, &headers, &body, &Settings::default()) {
            Ok(()) => prop_assert!(status.is_success()),
            Err(failure) => {
                let error = Error::from(failure);
                let text = error.to_string();
                prop_assert!(text.len() < 10_000);
                prop_assert!(!text.contains(char::is_control), "{:?}", text);
                prop_assert_eq!(error.body(), Some(&*body.bytes));
            }
        }
        for (empty, unwrap) in [(Empty::Anything, ""), (Empty::Object, "a.b"), (Empty::Nothing, "error_info")] {
            let body = WholeBody { status, headers: &headers, bytes: &body.bytes, unwrap, empty };
            let _ = whole::json::<()>(&body);
            let _ = whole::json::<Option<u8>>(&body);
            let _ = whole::json::<serde_json::Map<String, serde_json::Value>>(&body);
        }
        let _ = described(&headers, &body.bytes);
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
        if let Err(failure) = head("PUT", status, &headers, &Settings::default(), code % 2 == 0) {
            let error = Error::from(failure);
            prop_assert!(!error.to_string().contains(char::is_control), "{}", error);
        }
    }
}
