//! Every body of a public conformance suite for JSON parsers, as the response of a real server. Valid JSON is decoded
//! to the same value as by another parser. Invalid JSON is an error of a documented kind. Where the suite leaves the
//! decision to the parser, both are accepted.

use std::collections::HashMap;
use std::io::Write;

use meeting_api::{Client, Error, ErrorKind, RetryPolicy, endpoint};
use serde_json::{Map, Value};
use tests::client::{answer, client};
use tests::endpoint::ring;
use tests::logs;
use tests::server::Server;
use tinyjson::JsonValue;

/// A request for any JSON object.
#[endpoint(GET, "/v1/case/{number}", response = Map<String, Value>)]
#[derive(Clone, Debug)]
pub struct Case {
    pub number: usize,
}

/// A request without a value in its response.
#[endpoint(GET, "/v1/case/{number}", function = ignore_case)]
#[derive(Clone, Debug)]
pub struct IgnoredCase {
    pub number: usize,
}

/// The result that the suite expects of a parser.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Expected {
    Accepted,
    Refused,
    Either,
}

struct Body {
    name: String,
    expected: Expected,
    bytes: Vec<u8>,
}

/// Reads the suite. `data/json_test_suite.LICENSE` describes its format.
fn suite() -> Vec<Body> {
    let listed = include_str!("../data/json_test_suite.txt")
        .lines()
        .map(|line| line.split_once(' ').unwrap())
        .map(|(name, text)| (name, unescape(text)));
    let long = [
        (
            "n_structure_100000_opening_arrays",
            b"[".repeat(100_000).to_vec(),
        ),
        (
            "n_structure_open_array_object",
            [b"[{\"\":".repeat(50_000), b"\n".to_vec()].concat(),
        ),
    ];
    let bodies: Vec<_> = listed
        .chain(long)
        .map(|(name, bytes)| Body {
            name: name.to_owned(),
            expected: match &name[..2] {
                "y_" => Expected::Accepted,
                "n_" => Expected::Refused,
                "i_" => Expected::Either,
                _ => panic!("{name}"),
            },
            bytes,
        })
        .collect();
    assert_eq!(bodies.len(), 318);
    bodies
}

fn unescape(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'\\' => match rest.next().unwrap() {
                b'\\' => b'\\',
                b'x' => {
                    let mut digit = || char::from(rest.next().unwrap()).to_digit(16).unwrap();
                    u8::try_from(digit() * 16 + digit()).unwrap()
                }
                other => panic!("\\{other}"),
            },
            byte => byte,
        });
    }
    bytes
}

/// Returns a server that responds to each case with its body.
fn serve(status: &'static str, bodies: Vec<Vec<u8>>) -> (Server, Client) {
    let server = Server::scripted(move |stream, request| {
        let number = request.line.split(['/', ' ']).nth(4).unwrap();
        let body = &bodies[number.parse::<usize>().unwrap()];
        let length = body.len();
        let head = format!(
            "HTTP/1.1 {status}\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n"
        );
        // The client closes the connection when it has seen enough.
        let _ = stream.write_all(&[head.as_bytes(), body].concat());
    });
    let client = client(&server).retry(RetryPolicy::none()).build().unwrap();
    (server, client)
}

/// Checks an error: a single line without the secret, with the complete body available.
fn assert_tells(error: &Error, kinds: &[ErrorKind], body: &[u8], name: &str) {
    assert!(kinds.contains(&error.kind()), "{name}: {error:?}");
    assert!(
        !error.to_string().contains(char::is_control),
        "{name}: {error}"
    );
    assert!(
        !logs::told(error).contains(tests::client::SECRET_KEY),
        "{name}: {error:?}"
    );
    let kept = error.body().unwrap();
    assert!(body.starts_with(kept), "{name}");
    assert!(kept.len() >= body.len().min(64 * 1024), "{name}");
}

/// Compares values as far as the other parser allows. All of its numbers are floats, and serde_json reads a float
/// exactly only with its feature `float_roundtrip`.
fn same(ours: &Value, other: &JsonValue) -> bool {
    match (ours, other) {
        (Value::Null, JsonValue::Null) => true,
        (Value::Bool(ours), JsonValue::Boolean(other)) => ours == other,
        (Value::Number(ours), JsonValue::Number(other)) => {
            let ours = ours.as_f64().unwrap();
            [*other, other.next_up(), other.next_down()].contains(&ours)
        }
        (Value::String(ours), JsonValue::String(other)) => ours == other,
        (Value::Array(ours), JsonValue::Array(other)) => {
            ours.len() == other.len()
                && ours
                    .iter()
                    .zip(other)
                    .all(|(ours, other)| same(ours, other))
        }
        (Value::Object(ours), JsonValue::Object(other)) => same_members(ours, other),
        _ => false,
    }
}

fn same_members(ours: &Map<String, Value>, other: &HashMap<String, JsonValue>) -> bool {
    ours.len() == other.len()
        && ours
            .iter()
            .all(|(name, value)| other.get(name).is_some_and(|other| same(value, other)))
}

#[tokio::test]
async fn json_is_read_as_another_parser_reads_it_and_nothing_else_is() {
    let suite = suite();
    // A response is an object, so each body of the suite is a member of an object.
    let bodies: Vec<_> = suite
        .iter()
        .map(|case| [b"{\"value\":", &*case.bytes, b"}"].concat())
        .collect();
    let (server, client) = serve("200 OK", bodies.clone());
    let mut accepted = 0;
    for (number, case) in suite.iter().enumerate() {
        let (name, body) = (&case.name, &bodies[number]);
        let request = Case::builder().number(number).build().unwrap();
        let answer = client.send(&request).await;
        let request = IgnoredCase::builder().number(number).build().unwrap();
        let ignored = client.send(&request).await;
        assert_eq!(answer.is_ok(), ignored.is_ok(), "{name}: {answer:?}");
        match (&answer, case.expected) {
            (Ok(answer), Expected::Accepted | Expected::Either) => {
                let text = std::str::from_utf8(body).unwrap();
                let other: JsonValue = text.parse().unwrap();
                let JsonValue::Object(other) = other else {
                    panic!("{name}");
                };
                assert!(same_members(answer, &other), "{name}: {answer:?}");
                accepted += usize::from(case.expected == Expected::Accepted);
            }
            (Err(error), Expected::Refused | Expected::Either) => {
                assert_tells(error, &[ErrorKind::Decode], body, name);
                assert_tells(&ignored.unwrap_err(), &[ErrorKind::Decode], body, name);
            }
            _ => panic!("{name}, {:?}: {answer:?}", case.expected),
        }
    }
    assert_eq!(accepted, 95);
    assert_eq!(server.requests().len(), 2 * suite.len());
}

#[tokio::test]
async fn a_whole_body_is_an_object_or_refused() {
    let suite = suite();
    let bodies: Vec<_> = suite.iter().map(|case| case.bytes.clone()).collect();
    let (_server, client) = serve("200 OK", bodies);
    for (number, case) in suite.iter().enumerate() {
        let name = &case.name;
        let object = case.bytes.trim_ascii_start().starts_with(b"{");
        let request = Case::builder().number(number).build().unwrap();
        match client.send(&request).await {
            Ok(_) => assert!(object || case.expected == Expected::Either, "{name}"),
            Err(error) => {
                assert_tells(&error, &[ErrorKind::Decode], &case.bytes, name);
                assert!(!(object && case.expected == Expected::Accepted), "{name}");
            }
        }
    }
}

#[tokio::test]
async fn the_body_of_an_error_may_be_anything() {
    let suite = suite();
    let wrapped = |case: &Body| {
        [
            b"{\"error_info\":{\"error_code\":9003,\"message\":",
            &*case.bytes,
            b"}}",
        ]
        .concat()
    };
    for status in ["400 Bad Request", "500 Internal Server Error"] {
        let bodies: Vec<_> = suite.iter().map(wrapped).collect();
        let (_server, client) = serve(status, bodies.clone());
        for (number, case) in suite.iter().enumerate() {
            let request = Case::builder().number(number).build().unwrap();
            let error = client.send(&request).await.unwrap_err();
            assert_tells(&error, &[ErrorKind::Api], &bodies[number], &case.name);
            assert_eq!(error.code(), Some(9003), "{}", case.name);
        }

        let bodies: Vec<_> = suite.iter().map(|case| case.bytes.clone()).collect();
        let (_server, client) = serve(status, bodies);
        for (number, case) in suite.iter().enumerate() {
            let request = Case::builder().number(number).build().unwrap();
            let error = client.send(&request).await.unwrap_err();
            assert_tells(&error, &[ErrorKind::Http], &case.bytes, &case.name);
        }
    }
}

#[tokio::test]
async fn the_whole_message_of_the_service_is_only_in_its_accessor() {
    let message = "x".repeat(50_000);
    let report = format!(r#"{{"error_info":{{"error_code":9003,"message":"{message}"}}}}"#);
    let server = Server::answering(answer("200 OK", "", &report));
    let error = client(&server)
        .build()
        .unwrap()
        .send(&ring())
        .await
        .unwrap_err();
    assert_eq!(error.message(), Some(message.as_str()));
    for text in [error.to_string(), format!("{error:?}")] {
        assert!(text.len() < 4096, "{}", text.len());
    }
}
