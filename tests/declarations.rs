//! Declarations at the edge of what the language allows: they compile, and do what they say.

use meeting_api::{Endpoint, endpoint, open_enum};
use serde::Serialize;

/// A type that only serde knows.
#[derive(Clone, Debug, Serialize)]
pub struct Layout {
    pub rows: u8,
}

#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    Instant = 1,
    Timed = 2,
}

pub type Minutes = u32;

/// Books a room.
#[endpoint(POST, "/v1/{room}/{kind}:book", rename_all = "camelCase")]
#[derive(Debug)]
pub struct Book {
    pub room: String,
    pub kind: Kind,
    #[api(header = "X-Kind")]
    pub header_kind: Option<Kind>,
    #[api(range = 0..=1)]
    pub share: f64,
    #[api(range = 5..=60)]
    pub length: Minutes,
    pub mode: String,
    pub layout: Option<Layout>,
    #[api(required_if(mode = "named"))]
    pub display_name: Option<String>,
    #[api(forbidden_if(kind = Kind::Instant,))]
    pub start: Option<i64>,
}

#[test]
fn conditions_take_literals_and_types_of_serde_are_sent() {
    let book = Book::builder()
        .room("east")
        .kind(Kind::Timed)
        .header_kind(Kind::Instant)
        .share(0.5)
        .length(30)
        .mode("named")
        .layout(Layout { rows: 2 })
        .display_name("Weekly")
        .start(7)
        .build()
        .unwrap();
    let prepared = book.prepare().unwrap();
    assert_eq!(prepared.target(), "/v1/east/2:book");
    assert_eq!(
        std::str::from_utf8(prepared.body()).unwrap(),
        r#"{"share":0.5,"length":30,"mode":"named","layout":{"rows":2},"displayName":"Weekly","start":7}"#
    );
    assert!(prepared.headers().any(|header| header == ("X-Kind", "1")));
}

#[test]
fn every_violation_is_named() {
    let invalid = Book::builder()
        .room("east")
        .kind(Kind::Instant)
        .share(1.5)
        .length(61)
        .mode("named")
        .start(7)
        .build()
        .unwrap_err();
    let violations: Vec<_> = invalid
        .violations()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(violations.len(), 4, "{violations:?}");
    for (violation, expected) in violations.iter().zip([
        "share",
        "length",
        "because `mode` is `\"named\"`",
        "because `kind` is `Kind::Instant`",
    ]) {
        assert!(violation.contains(expected), "{violation}");
    }
}

#[test]
fn conditions_are_described() {
    let described = format!("{:?}", Book::SPEC.rules());
    assert!(described.contains("mode"), "{described}");
}
