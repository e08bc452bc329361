//! The declarations match the service's reference, whose tables and examples are in `documents/`. Other tests check that
//! the comparison finds every difference.

use meeting_api::rooms::{CancelRoomCall, DeviceType, OperatorIdType, RoomCall, RoomCallInfo};
use meeting_api::testing::Documented;
use meeting_api::{Endpoint, endpoint, object};

fn document(json: &str) -> Documented {
    Documented::from_json(json).unwrap()
}

#[test]
fn cancel_room_call_is_as_documented() {
    let document = document(include_str!("../documents/cancel_room_call.json"));
    document.check(CancelRoomCall::SPEC).unwrap();
    let request = CancelRoomCall::builder()
        .operator_id("user1")
        .operator_id_type(OperatorIdType::UserId)
        .instance_id(DeviceType::Pc)
        .meeting_room_id("xxxxxxxxxxxxxxxxx")
        .meeting_id("13434xxxxxxxxx927028")
        .invite_id("33faef6b-xxxx-xxxx-xxxx-9d715cc33f95")
        .build()
        .unwrap();
    document.check_example(&request).unwrap();
}

#[test]
fn room_call_is_as_documented() {
    let document = document(include_str!("../documents/room_call.json"));
    document.check(RoomCall::SPEC).unwrap();
}

#[test]
fn room_call_info_is_as_documented() {
    let document = document(include_str!("../documents/room_call_info.json"));
    document.check(RoomCallInfo::SPEC).unwrap();
}

/// The pages of room-call and room-call-info are similar, and the comparison still finds the differences.
#[test]
fn the_document_of_another_endpoint_does_not_pass() {
    let document = document(include_str!("../documents/room_call.json"));
    let text = document.check(RoomCallInfo::SPEC).unwrap_err().to_string();
    assert_eq!(
        text,
        "RoomCallInfo: the document has PUT /v1/meeting-rooms/room-call, the declaration POST \
         /v1/meeting-rooms/room-call-info\n\
         RoomCallInfo: `meeting_id` is of type Integer in the document and string in the declaration\n\
         RoomCallInfo: `instance_id` is declared and not documented: it would be sent in the body"
    );
}

#[object]
#[derive(Clone, Debug)]
pub struct Seat {
    pub row: u32,
    pub number: Option<u32>,
}

/// Books.
#[endpoint(PUT, "/v1/rooms/{room_id}")]
#[derive(Clone, Debug)]
pub struct Book {
    pub room_id: String,
    #[api(query)]
    pub notify: Option<bool>,
    pub seats: Vec<Seat>,
    #[api(one_of = who)]
    pub user: Option<String>,
    #[api(one_of = who)]
    pub mail: Option<String>,
    pub kind: Option<OperatorIdType>,
}

const BOOK: &str = r#"{
    "method": "PUT",
    "path": "/v1/rooms/{room_id}",
    "authentication": ["aksk", "oauth2"],
    "parameters": [
        {"name": "room_id", "in": "path", "required": true, "type": "String"},
        {"name": "notify", "in": "query", "required": false, "type": "Boolean"},
        {"name": "seats", "in": "body", "required": true, "type": "Array of Object"},
        {"name": "seats[].row", "in": "body", "required": true, "type": "Integer"},
        {"name": "seats[].number", "in": "body", "required": false, "type": "Integer"},
        {"name": "user", "in": "body", "required": false, "type": "String"},
        {"name": "mail", "in": "body", "required": false, "type": "String"},
        {"name": "kind", "in": "body", "required": false, "type": "Integer", "values": [1, 2]}
    ],
    "exactly_one_of": [["mail", "user"]],
    "example": {"seats": [{"row": 1, "number": 2}, {"row": 3}], "user": "a"}
}"#;

#[test]
fn every_difference_is_seen_and_names_the_field() {
    document(BOOK).check(Book::SPEC).unwrap();
    for (from, to, sentence) in [
        (
            r#""notify", "in": "query""#,
            r#""notify", "in": "body""#,
            "`notify` is in the body in the document and in the query in the declaration",
        ),
        (
            r#""mail", "in": "body", "required": false"#,
            r#""mail", "in": "body", "required": true"#,
            "`mail` is required by the document and optional in the declaration: requests without it would be sent",
        ),
        (
            r#""seats[].row", "in": "body", "required": true"#,
            r#""seats[].row", "in": "body", "required": false"#,
            "`seats[].row` is optional in the document and required by the declaration: requests without it cannot be sent",
        ),
        (
            r#""required": false, "type": "Boolean""#,
            r#""required": false, "type": "Integer""#,
            "`notify` is of type Integer in the document and boolean in the declaration",
        ),
        (
            "Array of Object",
            "Array of String",
            "`seats` is of type Array of String in the document and array of object in the declaration",
        ),
        (
            "[1, 2]",
            "[1, 99]",
            "the value 99 of `kind` is documented and has no name in the declaration",
        ),
        (
            r#"["aksk", "oauth2"]"#,
            r#"["aksk"]"#,
            "the declaration allows any credentials, the document only aksk: `auth`",
        ),
        (
            r#"[["mail", "user"]]"#,
            "[]",
            "exactly one of `mail`, `user` must be set, says the declaration; the document does not",
        ),
        (
            r#"[["mail", "user"]]"#,
            r#"[["mail", "user"], ["kind", "seats"]]"#,
            "exactly one of `kind`, `seats` must be set, says the document; the declaration does not: `one_of`",
        ),
    ] {
        let changed = BOOK.replacen(from, to, 1);
        assert_ne!(changed, BOOK, "{from}");
        let differences = document(&changed).check(Book::SPEC).unwrap_err();
        assert_eq!(differences.sentences(), [format!("Book: {sentence}")]);
    }

    let renamed = BOOK.replacen(r#""kind""#, r#""type""#, 1);
    let differences = document(&renamed).check(Book::SPEC).unwrap_err();
    assert_eq!(
        differences.sentences(),
        [
            "Book: `type` is documented (optional) and not declared: it cannot be sent",
            "Book: `kind` is declared and not documented: it would be sent in the body",
        ]
    );
}

#[test]
fn the_example_is_compared_field_for_field() {
    let book = |seats: Vec<Seat>, user: &str| {
        Book::builder()
            .room_id("r")
            .seats(seats)
            .user(user)
            .build()
            .unwrap()
    };
    let first = || Seat::builder().row(1).number(2).build();
    let document = document(BOOK);
    let good = book(vec![first(), Seat::builder().row(3).build()], "a");
    document.check_example(&good).unwrap();

    let bad = book(vec![first(), Seat::builder().row(4).number(5).build()], "b");
    let mut differences = document
        .check_example(&bad)
        .unwrap_err()
        .sentences()
        .to_vec();
    differences.sort();
    assert_eq!(
        differences,
        [
            "Book: `seats[1].number` is 5, not absent",
            "Book: `seats[1].row` is 4, not 3",
            "Book: `user` is \"b\", not \"a\"",
        ]
    );
}

#[test]
fn misspelt_documents_are_refused() {
    for (from, to) in [
        ("\"required\"", "\"requierd\""),
        ("\"example\"", "\"exmaple\""),
    ] {
        assert!(Documented::from_json(&BOOK.replacen(from, to, 1)).is_err());
    }
}
