//! The declarations match `compatibility.json`, the record of the properties that callers rely on. After an intended
//! change, `cargo xtask bless declarations` updates the record. Other tests check that the comparison finds every
//! change.

use meeting_api::testing::Snapshot;
use meeting_api::{Endpoint, endpoint, object, open_enum};

#[test]
fn the_declarations_match_the_record() {
    Snapshot::of(meeting_api::endpoints()).assert_file(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/wire/compatibility.json"
    ));
}

mod old {
    use super::*;

    #[open_enum]
    pub enum Kind {
        Small = 1,
        Large = 2,
    }

    #[object]
    pub struct Seat {
        pub row: u32,
    }

    /// Books.
    #[endpoint(PUT, "/v1/rooms/{room_id}", retry = never)]
    pub struct Book {
        pub room_id: String,
        pub gone: Option<String>,
        pub becomes_required: Option<String>,
        pub becomes_optional: String,
        #[api(rename = "subject")]
        pub title: Option<String>,
        pub moves: Option<bool>,
        pub changes: u32,
        pub kind: Kind,
        #[api(len = 1..=5)]
        pub note: Option<String>,
        pub seat: Seat,
        pub size: i64,
    }

    /// Goes.
    #[endpoint(DELETE, "/v1/rooms/{room_id}")]
    pub struct Close {
        pub room_id: String,
    }
}

mod new {
    use super::*;

    #[open_enum]
    pub enum Kind {
        Small = 1,
        Huge = 3,
    }

    #[object]
    pub struct Seat {
        pub row: Option<u32>,
    }

    /// Books.
    #[endpoint(PUT, "/v2/rooms/{room_id}", auth = aksk, retry = safe)]
    pub struct Book {
        pub room_id: String,
        pub needed: bool,
        pub becomes_required: String,
        pub becomes_optional: Option<String>,
        #[api(rename = "name")]
        pub title: Option<String>,
        #[api(query)]
        pub moves: Option<bool>,
        pub changes: String,
        pub kind: Kind,
        #[api(len = 1..=3, one_of = either)]
        pub note: Option<String>,
        pub seat: Seat,
        #[api(one_of = either)]
        pub added: Option<String>,
        pub size: u64,
    }

    /// Comes.
    #[endpoint(POST, "/v1/rooms")]
    pub struct Open {
        pub name: String,
    }
}

#[test]
fn every_change_is_reported_with_its_effect() {
    let before = Snapshot::of([old::Book::SPEC, old::Close::SPEC]);
    let after = Snapshot::of([new::Book::SPEC, new::Open::SPEC]);
    assert_eq!(before.changes(&before), []);
    let changes: Vec<_> = before
        .changes(&after)
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        changes,
        [
            "breaks: Book was PUT /v1/rooms/{room_id} and is PUT /v2/rooms/{room_id}: requests go to another endpoint of the service",
            "breaks: Book took any credentials and takes aksk: callers with other credentials no longer compile",
            "breaks: Book was repeated never and is safe: the service may see a request twice where it saw it once",
            "breaks: `gone` of Book is gone: code that sets or reads it no longer compiles, and the service no longer gets it",
            "breaks: `subject` of Book is called `name` on the wire: the service gets another parameter, and JSON with the old name cannot be read any more",
            "breaks: `needed` of Book is new and required: code that builds Book without it no longer compiles, and JSON without it is refused",
            "harmless: `added` of Book is new and optional",
            "breaks: `becomes_required` of Book was optional and is required: code that builds Book without it no longer compiles, and JSON without it is refused",
            "breaks: `becomes_optional` of Book was required and is optional: code that reads the field, or writes the struct, gets an `Option`",
            "breaks: `moves` of Book was in the body and is in the query: the service may not find it",
            "breaks: `changes` of Book was of type integer and is string: the service gets another type, and code that sets it no longer compiles",
            "breaks: `kind` of Book no longer names the value 2 Large: code that uses the name no longer compiles",
            "harmless: `kind` of Book names the value 3 Huge",
            "breaks: `note` of Book has the new rule `len = 1..=3`: values that were sent may be refused",
            "harmless: `note` of Book no longer has the rule `len = 1..=5`",
            "breaks: `seat.row` of Book was required and is optional: code that reads the field, or writes the struct, gets an `Option`",
            "breaks: `size` of Book held -9223372036854775808..=9223372036854775807 and holds 0..=18446744073709551615: code that sets it may no longer compile",
            "breaks: Book now asks for exactly one of note, added: requests that were valid are refused, or no longer compile",
            "breaks: Close is gone: code that calls it no longer compiles",
            "harmless: Open is new",
        ]
    );
}

#[test]
fn a_snapshot_survives_its_file() {
    let snapshot = Snapshot::of([old::Book::SPEC]);
    assert_eq!(Snapshot::from_json(&snapshot.to_json()).unwrap(), snapshot);
}

#[test]
fn a_file_that_differs_fails_with_the_sentence_and_the_way_out() {
    if std::env::var_os("BLESS").is_some() {
        // This run writes files.
        return;
    }
    let path = concat!(env!("CARGO_TARGET_TMPDIR"), "/before.json");
    std::fs::write(path, Snapshot::of([old::Close::SPEC]).to_json()).unwrap();
    let panic = std::panic::catch_unwind(|| Snapshot::of([new::Open::SPEC]).assert_file(path));
    let panic = panic.unwrap_err();
    let text = panic.downcast_ref::<String>().unwrap();
    assert!(
        text.contains("breaks: Close is gone: code that calls it no longer compiles")
            && text.contains("BLESS=1"),
        "{text}"
    );
    let missing = concat!(env!("CARGO_TARGET_TMPDIR"), "/missing.json");
    let panic = std::panic::catch_unwind(|| Snapshot::of([]).assert_file(missing));
    let panic = panic.unwrap_err();
    let text = panic.downcast_ref::<String>().unwrap();
    assert!(text.contains("missing.json cannot be read"), "{text}");
}
