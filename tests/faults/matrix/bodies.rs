//! The content of a body: rows 54 to 68. No content is a reason for a retry.

use std::io::Write;

use meeting_api::ErrorKind;

use crate::matrix::harness::{Via, assert_tells, builder, fault, fine};
use tests::client::answer;
use tests::endpoint::state;
use tests::server::Server;

fn body(text: &str) -> Vec<u8> {
    answer("200 OK", "content-type: application/json\r\n", text)
}

/// Returns the result of decoding a body as the typed response of an endpoint.
async fn typed(bytes: impl Into<Vec<u8>>) -> Result<i64, ErrorKind> {
    let server = Server::answering(bytes);
    let client = builder(&server.url(), Via::Own).build().unwrap();
    let result = client.send(&state()).await;
    assert_eq!(server.requests().len(), 1, "{result:?}");
    result.map(|answer| answer.status).map_err(|error| {
        assert_tells(&error, "typed");
        assert!(error.may_have_been_processed());
        error.kind()
    })
}

#[tokio::test]
async fn rows_54_and_55_nothing() {
    for text in ["", "null"] {
        fine(text, [1, 1]).says(body(text)).await;
        assert_eq!(typed(body(text)).await, Err(ErrorKind::Decode), "{text:?}");
    }
}

#[tokio::test]
async fn row_57_a_page_from_another_server() {
    fault("page", ErrorKind::Decode, [1, 1])
        .check(|error, _| {
            assert!(
                error.to_string().contains("text/html, body length 13"),
                "{error}"
            );
            assert!(error.may_have_been_processed());
        })
        .says(answer(
            "200 OK",
            "content-type: text/html\r\n",
            "<p>log in</p>",
        ))
        .await;
}

#[tokio::test]
async fn row_58_broken_characters() {
    let mut bytes = body("{\"note\":\"??\"}");
    let length = bytes.len();
    bytes[length - 4] = 0xff;
    fault("not UTF-8", ErrorKind::Decode, [1, 1])
        .says(bytes)
        .await;
    fault("lone surrogate", ErrorKind::Decode, [1, 1])
        .says(body(r#"{"note":"\ud800"}"#))
        .await;
}

#[tokio::test]
async fn row_59_a_byte_order_mark() {
    fine("mark", [1, 1]).says(body("\u{feff}{}")).await;
    assert_eq!(typed(body("\u{feff}{\"status\":2}")).await, Ok(2));
}

#[tokio::test]
async fn row_60_nesting() {
    let nested = |depth: usize| {
        format!(
            r#"{{"a":{}{}}}"#,
            "[".repeat(depth - 1),
            "]".repeat(depth - 1)
        )
    };
    fine("127", [1, 1]).says(body(&nested(127))).await;
    for depth in [128, 100_000] {
        fault(format!("{depth}"), ErrorKind::Decode, [1, 1])
            .says(body(&nested(depth)))
            .await;
    }
}

#[tokio::test]
async fn row_61_members_twice() {
    fine("twice", [1, 1]).says(body(r#"{"a":1,"a":2}"#)).await;
    let twice = body(r#"{"status":1,"status":2}"#);
    assert_eq!(typed(twice).await, Err(ErrorKind::Decode));
    fault("envelope", ErrorKind::Api, [1, 1])
        .check(|error, _| assert_eq!(error.code(), Some(9003)))
        .says(body(r#"{"error_info":{"error_code":1,"error_code":9003}}"#))
        .await;
}

#[tokio::test]
async fn row_63_something_behind_it() {
    fault("garbage", ErrorKind::Decode, [1, 1])
        .says(body("{} x"))
        .await;
}

#[tokio::test]
async fn row_64_unknown_members_and_values() {
    let more = r#"{"status":77,"new":{"deep":[1]},"more":null}"#;
    assert_eq!(typed(body(more)).await, Ok(77));
}

#[tokio::test]
async fn row_66_a_wrong_content_type() {
    fine("text", [1, 1])
        .says(answer("200 OK", "content-type: text/plain\r\n", "{}"))
        .await;
}

#[tokio::test]
async fn row_67_too_large() {
    fault("by its length", ErrorKind::TooLarge, [1, 1])
        .says("HTTP/1.1 200 OK\r\ncontent-length: 1073741824\r\n\r\n")
        .await;
    fault("by its bytes", ErrorKind::TooLarge, [1, 1])
        .check(|error, _| assert!(error.to_string().contains("8388608"), "{error}"))
        .server(|stream, _, _| {
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n");
            let piece = [b' '; 1 << 16];
            for _ in 0..1 << 14 {
                if stream.write_all(&piece).is_err() {
                    return;
                }
            }
            panic!("the client took a gigabyte");
        })
        .await;
}

#[tokio::test]
async fn row_68_compressed() {
    for encoding in ["gzip", "br", "deflate, gzip"] {
        fault(encoding, ErrorKind::Encoding, [1, 1])
            .says(answer(
                "200 OK",
                &format!("content-encoding: {encoding}\r\n"),
                "\u{1f}",
            ))
            .await;
    }
}
