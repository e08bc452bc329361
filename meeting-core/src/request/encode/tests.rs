//! Requests as they are written; `tests/wire/encoding.rs` has them read by other parsers.

use super::*;
use crate::spec::{ListStyle, ObjectSpec, RetrySafety, Schema, more};
use crate::value::wire::{text, text_if, texts};

static SPEC: EndpointSpec = EndpointSpec {
    response: None,
    list_style: ListStyle::Repeat,
    more: &more::More::NONE,
    record: || &ObjectSpec("Request", "", &[], &[]),
    method: "PUT",
    path: "/v1/{id}",
    authentication: "any",
    retry: RetrySafety::Never,
    encoding: BodyEncoding::Json,
};

fn prepared(fields: impl FnOnce(&mut Encoder)) -> Prepared {
    let mut encoder = Encoder::new(&SPEC);
    fields(&mut encoder);
    encoder.finish().unwrap()
}

#[test]
fn everything_but_the_unreserved_characters_is_escaped() {
    for byte in 0..=0x7F_u8 {
        let character = char::from(byte);
        let mut escaped = String::new();
        percent_encode(&mut escaped, &character.to_string());
        let expected = if character.is_ascii_alphanumeric() || "-._~".contains(character) {
            character.to_string()
        } else {
            format!("%{byte:02X}")
        };
        assert_eq!(escaped, expected);
    }
    let mut escaped = "before ".to_owned();
    percent_encode(&mut escaped, "é会😀");
    assert_eq!(escaped, "before %C3%A9%E4%BC%9A%F0%9F%98%80");
}

#[test]
fn path_query_and_headers_stand_where_they_belong() {
    const fn row(words: &'static str, name: &'static str) -> ParameterSpec {
        ParameterSpec::Field(name, "", Schema::Any, words)
    }
    const RECORD: &ObjectSpec = &ObjectSpec(
        "Request",
        "",
        &[
            row("query", "e f"),
            row("header", "X-H"),
            row("query", "g"),
            row("path", "id"),
            row("query", "none"),
            row("query?", "absent"),
            row("header?", "X-I"),
        ],
        &[],
    );
    static REQUEST: EndpointSpec = EndpointSpec {
        path: "/v1/{id}/d",
        record: || RECORD,
        ..SPEC
    };
    let mut encoder = Encoder::new(&REQUEST);
    encoder.request(
        &REQUEST,
        &[
            text(&"?&"),
            text(&true),
            texts(&[1, 2]),
            text(&"a/b?c"),
            texts(&[""; 0]),
            text_if(&None::<u8>),
            text_if(&Some("i j")),
        ],
    );
    let prepared = encoder.finish().unwrap();
    assert_eq!(prepared.method(), "PUT");
    assert_eq!(prepared.target(), "/v1/a%2Fb%3Fc/d?e%20f=%3F%26&g=1&g=2");
    let headers: Vec<_> = prepared.headers().collect();
    assert_eq!(headers, [("X-H", "true"), ("X-I", "i j")]);
    assert_eq!(prepared.body(), b"");
    assert_eq!(prepared.body_bytes(), &Bytes::new());
    assert_eq!(prepared.content_type(), None);
    assert!(std::ptr::eq(prepared.spec(), &REQUEST));
}

#[test]
fn every_kind_of_body_says_what_it_is() {
    let json = prepared(|to| {
        let body = to.json_body();
        body.member("a", &1);
        body.end_object();
    });
    assert_eq!(json.body(), b"{\"a\":1}");
    assert_eq!(json.body_bytes().as_ref(), json.body());
    assert_eq!(json.content_type(), Some("application/json; charset=utf-8"));
    assert_eq!(
        json.content_type_header().map(|header| header.as_bytes()),
        json.content_type().map(str::as_bytes)
    );

    let form = prepared(|to| to.form_body().field("a", &["1".into()]));
    assert_eq!(form.body(), b"a=1");
    assert_eq!(
        form.content_type(),
        Some("application/x-www-form-urlencoded")
    );

    let multipart = prepared(|to| to.multipart_body().part("a", &1));
    let content_type = multipart.content_type().unwrap();
    let boundary = content_type
        .strip_prefix("multipart/form-data; boundary=")
        .unwrap();
    assert!(
        multipart
            .body()
            .starts_with(format!("--{boundary}\r\n").as_bytes())
    );
}

#[test]
fn what_json_cannot_hold_is_an_error_of_the_request() {
    let mut encoder = Encoder::new(&SPEC);
    let body = encoder.json_body();
    body.member("a", &f64::NAN);
    body.end_object();
    let error = encoder.finish().unwrap_err();
    assert_eq!(error.kind(), crate::ErrorKind::InvalidInput);
    assert!(
        error.to_string().contains("JSON has no number NaN"),
        "{error}"
    );
}

#[test]
fn values_are_not_shown() {
    let prepared = prepared(|to| {
        to.path_value(Style::Plain, &Wire::Text(&"secret"));
        to.header("secret", "secret");
        to.form_body().field("secret", &["secret".into()]);
    });
    assert_eq!(
        format!("{prepared:?}"),
        "Prepared { method: \"PUT\", path: \"/v1/{id}\", body_length: Some(13), .. }"
    );
}
