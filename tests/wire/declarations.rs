//! Declarations at the edge of what the language allows: they compile, and do what they say.

use meeting_api::{Endpoint, Valid, Validate, endpoint, object, open_enum};
use serde::{Deserialize, Serialize};

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

macro_rules! from_fragments {
    ($(#[$meta:meta])* struct $name:ident) => {
        #[endpoint(POST, "/v1/fragments", rename_all = "camelCase")]
        $(#[$meta])*
        pub struct $name {
            #[api(rename = "wire")]
            pub value: u8,
            pub other_one: u8,
        }
    };
}

from_fragments! {
    /// Attributes that are fragments of a macro.
    #[derive(Debug, Deserialize, Serialize)]
    struct FromFragments
}

/// What is written on the wire can be read back by serde, and the other way round.
fn is_one_form<T: Endpoint + for<'de> Deserialize<'de> + Serialize>(text: &str) {
    let request: Valid<T> = serde_json::from_str(text).unwrap();
    assert_eq!(request.prepare().unwrap().body(), text.as_bytes());
    assert_eq!(serde_json::to_string(&request).unwrap(), text);
}

#[test]
fn serde_is_told_the_wire_names_behind_fragments() {
    is_one_form::<FromFragments>(r#"{"wire":1,"otherOne":2}"#);
}

/// One field in two forms.
#[endpoint(POST, "/v1/twins")]
#[derive(Debug, Deserialize, Serialize)]
pub struct Twins {
    #[cfg(not(test))]
    #[api(rename = "sea")]
    pub a: u8,
    #[cfg(test)]
    #[api(rename = "ay")]
    pub a: u16,
    #[api(rename = "bee")]
    pub b: u16,
}

#[test]
fn fields_of_one_name_keep_their_own_words() {
    is_one_form::<Twins>(r#"{"ay":300,"bee":2}"#);
}

/// A tree.
#[object]
#[derive(Clone, Debug)]
pub struct Tree {
    #[api(non_empty)]
    pub name: String,
    pub children: Option<Vec<Self>>,
}

/// Plants a tree.
/// `POST /v1/trees`
/// It grows.
#[endpoint(POST, "/v1/trees")]
#[derive(Clone, Debug)]
pub struct Plant {
    pub tree: Tree,
}

#[test]
fn an_object_may_hold_others_of_itself() {
    let leaf = Tree::builder().name("").build();
    let tree = Tree::builder().name("a").children([leaf]).build();
    let invalid = Plant { tree }.validate().unwrap_err();
    assert_eq!(invalid.violations()[0].path(), "tree.children[0].name");
}

#[test]
fn documentation_is_the_authors_to_the_last_line() {
    assert_eq!(
        Plant::SPEC.doc(),
        "Plants a tree.\n`POST /v1/trees`\nIt grows."
    );
}
