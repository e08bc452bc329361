//! Declarations at the limits of the language: they compile, and have the declared effect.

use meeting_api::spec::Schema;
use meeting_api::{Endpoint, Valid, Validate, endpoint, object, open_enum};
use serde::{Deserialize, Serialize};

/// A type that only implements serde's traits.
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

/// Serde reads the wire form back, and the other way round.
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
fn fields_of_the_same_name_keep_their_documentation() {
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

/// The client and the service call the room by different names.
#[endpoint(GET, "/v1/rooms/{room_id}/{eventId}", rename_all = "camelCase")]
#[derive(Debug)]
pub struct GetEvent {
    pub room_id: String,
    pub event_id: u64,
    #[api(query)]
    pub page_size: Option<u8>,
}

#[test]
fn placeholders_are_names_of_fields_or_wire_names() {
    let request = GetEvent::builder().room_id("a/b").event_id(7).build();
    let prepared = request.unwrap().prepare().unwrap();
    assert_eq!(prepared.target(), "/v1/rooms/a%2Fb/7");
    let spec = GetEvent::SPEC;
    assert_eq!(spec.path(), "/v1/rooms/{roomId}/{eventId}");
    let names: Vec<_> = spec.parameters().iter().map(|one| one.name()).collect();
    assert_eq!(names, ["roomId", "eventId", "pageSize"]);
}

/// Everything that the macro tells serde is said by the author already.
#[endpoint(PATCH, "/v1/rooms", rename_all = "camelCase")]
#[derive(Debug, Serialize, Deserialize)]
pub struct Change {
    #[serde(rename = "roomNumber")]
    pub number: u64,
    #[api(nullable)]
    #[serde(default)]
    pub floor: Option<Option<i32>>,
    #[api(nullable)]
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "some")]
    pub seats: Option<Option<i32>>,
}

/// A custom function that reads a value that is present.
fn some<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<Option<i32>>, D::Error> {
    Option::deserialize(from).map(Some)
}

#[test]
fn serde_attributes_of_the_author_are_not_repeated() {
    is_one_form::<Change>(r#"{"roomNumber":1}"#);
    is_one_form::<Change>(r#"{"roomNumber":1,"floor":null,"seats":null}"#);
    is_one_form::<Change>(r#"{"roomNumber":1,"floor":3,"seats":4}"#);
}

const LONGEST: usize = 3;
const DIGITS: &str = "^[0-9]+$";
const BROKEN: &str = "[0-9";

mod limits {
    pub const LOUDEST: f64 = 0.75;
    pub const LARGEST: u32 = 9;
}

#[object]
#[derive(Debug)]
pub struct Named {
    #[api(len = ..=LONGEST)]
    pub text: String,
}

/// Rules that name constants.
#[endpoint(POST, "/v1/constants")]
#[derive(Debug)]
pub struct Constants {
    #[api(len = 1..=LONGEST, pattern = DIGITS)]
    pub digits: String,
    #[api(range = 0..=i64::MAX)]
    pub number: Option<i64>,
    #[api(range = -limits::LOUDEST..=limits::LOUDEST)]
    pub volume: Option<f64>,
    #[api(range = ..=limits::LARGEST)]
    pub length: Option<Minutes>,
    pub named: Option<Named>,
}

#[test]
fn rules_may_name_constants() {
    let good = Constants::builder().digits("123").number(0).volume(-0.75);
    let good = good.length(9).named(Named::builder().text("abc").build());
    assert!(good.build().is_ok());
    let bad = Constants::builder().digits("1234").number(-1).volume(0.76);
    let bad = bad.length(10).named(Named::builder().text("abcd").build());
    let invalid = bad.build().unwrap_err();
    let violations = invalid.violations().iter().map(ToString::to_string);
    assert_eq!(
        violations.collect::<Vec<_>>(),
        [
            "`digits` must have 1 to 3 characters, has 4",
            "`number` must be 0 to 9223372036854775807",
            "`volume` must be -0.75 to 0.75",
            "`length` must be at most 9",
            "`named.text` must have at most 3 characters, has 4",
        ]
    );
    assert!(Constants::builder().digits("a").build().is_err());
}

#[test]
fn the_data_of_a_declaration_holds_the_values_of_constants() {
    let described = format!("{:?}", Constants::SPEC);
    for rule in [
        "Length { minimum: 1, maximum: 3 }",
        "Pattern(\"^[0-9]+$\")",
        "Range { minimum: Some(\"0\"), maximum: Some(\"9223372036854775807\") }",
        "Range { minimum: Some(\"-0.75\"), maximum: Some(\"0.75\") }",
        "Range { minimum: None, maximum: Some(\"9\") }",
    ] {
        assert!(described.contains(rule), "{rule}: {described}");
    }
}

#[endpoint(POST, "/v1/broken")]
#[derive(Debug)]
pub struct Broken {
    #[api(pattern = BROKEN)]
    pub text: String,
}

#[test]
fn a_constant_that_is_not_a_pattern_refuses_every_request() {
    let invalid = Broken::builder().text("1").build().unwrap_err();
    let said = invalid.to_string();
    assert!(
        said.contains("`[0-9` is not a regular expression"),
        "{said}"
    );
}

#[object(builder = MessageParts)]
#[derive(Debug)]
pub struct Message {
    pub text: String,
}

#[object]
#[derive(Debug)]
pub struct MessageBuilder {
    pub parts: Vec<String>,
}

#[endpoint(POST, "/v1/messages", builder = MessageCall)]
#[derive(Debug)]
pub struct SendMessage {
    pub message: Message,
    pub builder: MessageBuilder,
}

#[test]
fn a_builder_may_have_another_name() {
    let parts: MessageParts = Message::builder();
    let message = parts.text("a").build();
    let call: MessageCall = SendMessage::builder();
    let builder = MessageBuilder::builder().parts(["b".to_owned()]).build();
    let request = call.message(message).builder(builder).build().unwrap();
    let prepared = request.prepare().unwrap();
    assert_eq!(
        std::str::from_utf8(prepared.body()).unwrap(),
        r#"{"message":{"text":"a"},"builder":{"parts":["b"]}}"#
    );
}

#[doc = concat!("Creates ", "a room.")]
#[doc = ""]
/// Or two.
#[endpoint(POST, "/v1/documented")]
#[derive(Debug)]
pub struct Documented {
    #[doc = concat!("The ", "name.")]
    pub name: String,
    #[doc = include_str!("../data/doc.md")]
    pub place: Place,
    pub colour: Colour,
}

#[doc = stringify!(A place.)]
#[object]
#[derive(Debug)]
pub struct Place {
    /// First
    #[doc = concat!("and ", "last.")]
    pub street: String,
}

#[doc = concat!("A ", "colour.")]
#[open_enum]
#[derive(Clone, Copy, Debug)]
pub enum Colour {
    #[doc = concat!("As ", "blood.")]
    Red = 1,
}

#[test]
fn doc_comments_may_be_made_by_macros() {
    let spec = Documented::SPEC;
    assert_eq!(spec.doc(), "Creates a room.\n\nOr two.");
    let docs: Vec<_> = spec.parameters().iter().map(|one| one.doc()).collect();
    assert_eq!(
        docs,
        ["The name.", "From a file.\n\nWith two paragraphs.", ""]
    );
    let mut nested = spec.parameters().iter().map(|one| one.schema()).skip(1);
    let Some(Schema::Object(place)) = nested.next() else {
        panic!("not an object");
    };
    assert_eq!(place().doc(), "A place.");
    assert_eq!(place().parameters()[0].doc(), "First\nand last.");
    let Some(Schema::Enumeration(colour)) = nested.next() else {
        panic!("not an enumeration");
    };
    assert_eq!(colour().doc(), "A colour.");
    assert_eq!(colour().values()[0].doc(), "As blood.");
}

/// A service with two kinds of credentials.
pub enum Weather {}

impl meeting_api::Api for Weather {
    const NAME: &'static str = "Weather";
    const BASE_URL: &'static str = "https://weather.example";

    fn read_error(
        _: meeting_api::http::StatusCode,
        _: &meeting_api::http::HeaderMap,
        _: &[u8],
    ) -> Option<meeting_api::ApiError> {
        None
    }
}

mod credentials {
    /// Names the credentials of administrators.
    pub enum Admin {}

    impl meeting_api::AuthKind<super::Weather> for Admin {
        const NAME: &'static str = "admin";
    }
}

#[endpoint(DELETE, "/v1/stations/{id}", api = Weather, auth = credentials::Admin)]
#[derive(Debug)]
pub struct RemoveStation {
    pub id: u64,
}

#[endpoint(POST, "/v1/token", api = Weather, auth = none)]
#[derive(Debug)]
pub struct GetToken {
    pub user: String,
}

#[test]
fn credentials_may_be_named_by_a_type() {
    fn is_admin<E: Endpoint<Auth = credentials::Admin>>() -> &'static str {
        E::SPEC.authentication()
    }
    assert_eq!(is_admin::<RemoveStation>(), "admin");
    assert_eq!(GetToken::SPEC.authentication(), "none");
}
