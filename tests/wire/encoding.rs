//! Values arrive unchanged: hostile values are sent with declared requests, and parsers that are independent of the
//! encoder read them back.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::Arc;

use meeting_api::spec::{Schema, WireValue};
use meeting_api::{
    Endpoint, File, Prepared, Secret, TextValue, Valid, Validate, endpoint, object, open_enum,
};
use proptest::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tests::hostile::hostile;

/// Generates any string, with more syntax characters than random strings have.
fn any_text() -> impl Strategy<Value = String> {
    let character = prop_oneof![
        any::<char>(),
        proptest::char::range('\0', '\u{ff}'),
        proptest::sample::select("%&=+;/?#.\\\"'\r\n-:@[]{} ".chars().collect::<Vec<_>>()),
    ];
    proptest::collection::vec(character, 0..24).prop_map(String::from_iter)
}

fn url(prepared: &Prepared) -> url::Url {
    let url = format!("https://api.example.com{}", prepared.target());
    let parsed = url::Url::parse(&url).unwrap();
    assert_eq!(
        parsed.as_str(),
        url,
        "the parser found something to normalise"
    );
    assert_eq!(parsed.fragment(), None);
    parsed
}

fn pairs(url: &url::Url) -> Vec<(String, String)> {
    url.query_pairs().into_owned().collect()
}

fn pair(name: &str, value: &str) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

/// Returns the body as serde_json reads it, after checking its media type.
fn json_of(prepared: &Prepared) -> Value {
    assert_eq!(
        prepared.content_type(),
        Some("application/json; charset=utf-8")
    );
    serde_json::from_slice(prepared.body()).unwrap()
}

/// Checks that a request has no body, which differs from an empty object.
fn assert_no_body(prepared: &Prepared) {
    assert_eq!(prepared.body(), b"");
    assert_eq!(prepared.content_type(), None);
}

/// A way.
#[open_enum]
#[derive(Clone, Debug, PartialEq)]
pub enum Way {
    North = "north",
    South = "to the south/&",
}

/// A level.
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Level {
    Low = -9223372036854775808,
    High = 9223372036854775807,
}

/// A type that is one text and nothing else.
#[derive(Clone, Debug)]
pub struct Date(u16, u8, u8);

impl TextValue for Date {
    fn write_text(&self, out: &mut String) {
        *out += &format!("{:04}/{:02}/{:02}", self.0, self.1, self.2);
    }
}

// Path and query

#[endpoint(GET, "/v1/{folder}:find/{way}/{level}/{date}")]
#[derive(Clone, Debug)]
pub struct Find {
    pub folder: String,
    pub way: Way,
    pub level: Level,
    pub date: Date,
    #[api(rename = "a b&c=d/é[]")]
    pub text: Option<String>,
    pub tags: Vec<String>,
    pub ways: Option<Vec<Way>>,
    pub numbers: VecDeque<i128>,
    pub on: Option<Date>,
    pub dates: Vec<Date>,
    pub largest: u128,
    pub exact: f64,
    pub letter: char,
    pub shared: Arc<str>,
    pub secret: Secret<String>,
}

fn find_of(text: &str) -> Find {
    Find {
        folder: "f".to_owned(),
        way: Way::North,
        level: Level::Low,
        date: Date(2026, 1, 2),
        text: Some(text.to_owned()),
        tags: vec![text.to_owned(), String::new(), text.to_owned()],
        ways: Some(vec![Way::South, Way::from(text)]),
        numbers: [i128::MIN, i128::MAX].into(),
        on: None,
        dates: vec![Date(1, 2, 3)],
        largest: u128::MAX,
        exact: -0.1,
        letter: '/',
        shared: text.into(),
        secret: Secret::new(text.to_owned()),
    }
}

fn query_is_the_same(text: &str) {
    let prepared = find_of(text).validate().unwrap().prepare().unwrap();
    let url = url(&prepared);
    let expected = [
        pair("a b&c=d/é[]", text),
        pair("tags", text),
        pair("tags", ""),
        pair("tags", text),
        pair("ways", "to the south/&"),
        pair("ways", text),
        pair("numbers", &i128::MIN.to_string()),
        pair("numbers", &i128::MAX.to_string()),
        pair("dates", "0001/02/03"),
        pair("largest", &u128::MAX.to_string()),
        pair("exact", "-0.1"),
        pair("letter", "/"),
        pair("shared", text),
        pair("secret", text),
    ];
    assert_eq!(pairs(&url), expected);
    assert_no_body(&prepared);
}

/// A path segment is the given value, or the request is rejected because the value cannot be a segment.
fn path_is_the_same(text: &str) {
    let request = Find {
        folder: text.to_owned(),
        way: Way::from(text),
        ..find_of("")
    };
    match request.validate() {
        Ok(request) => {
            let prepared = request.prepare().unwrap();
            let url = url(&prepared);
            let segments: Vec<String> = url
                .path_segments()
                .unwrap()
                .map(|segment| {
                    let plain = segment.replace('+', "%2B");
                    let mut decoded = form_urlencoded::parse(plain.as_bytes());
                    decoded
                        .next()
                        .map_or(String::new(), |(text, _)| text.into_owned())
                })
                .collect();
            let folder = format!("{text}:find");
            assert_eq!(
                segments,
                ["v1", &folder, text, "-9223372036854775808", "2026/01/02"]
            );
        }
        Err(invalid) => {
            assert!(matches!(text, "" | "." | ".."), "{text:?}: {invalid}");
            let paths: Vec<_> = invalid.violations().iter().map(|v| v.path()).collect();
            assert_eq!(paths, ["folder", "way"]);
        }
    }
}

#[test]
fn an_empty_list_and_an_absent_option_send_nothing() {
    let request = Find {
        text: None,
        tags: Vec::new(),
        ways: None,
        numbers: VecDeque::new(),
        dates: Vec::new(),
        ..find_of("x")
    };
    let prepared = request.validate().unwrap().prepare().unwrap();
    let url = url(&prepared);
    let names: Vec<_> = pairs(&url).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["largest", "exact", "letter", "shared", "secret"]);
}

#[endpoint(GET, "/v1/ping")]
#[derive(Clone, Debug, Default)]
pub struct Ping {
    pub page: Option<u32>,
    pub tags: Option<Vec<String>>,
}

#[test]
fn without_parameters_there_is_no_question_mark() {
    let prepared = Ping::default().validate().unwrap().prepare().unwrap();
    assert_eq!(prepared.target(), "/v1/ping");
    assert_no_body(&prepared);
}

// Headers

#[endpoint(PUT, "/v1/headers")]
#[derive(Clone, Debug)]
pub struct Headers {
    #[api(header = "X-Text")]
    pub text: Option<String>,
    #[api(header = "X-Way")]
    pub way: Way,
    #[api(header = "X-Level")]
    pub level: Level,
    #[api(header = "X-Date")]
    pub date: Option<Date>,
    #[api(header = "X-Secret")]
    pub secret: Option<Secret<String>>,
}

/// A header is the given value, or the request is rejected because the value cannot be in a header.
fn header_is_the_same(text: &str) {
    let request = Headers {
        text: Some(text.to_owned()),
        way: Way::North,
        level: Level::High,
        date: Some(Date(2026, 1, 2)),
        secret: Some(Secret::new(text.to_owned())),
    };
    let printable = text.chars().all(|c| matches!(c, ' '..='~')) && text.trim() == text;
    match request.validate() {
        Ok(request) => {
            assert!(printable, "{text:?}");
            let prepared = request.prepare().unwrap();
            let headers: Vec<_> = prepared
                .headers()
                .map(|(name, value)| {
                    let name = http::HeaderName::from_bytes(name.as_bytes()).unwrap();
                    let value = http::HeaderValue::from_str(value).unwrap();
                    (name.to_string(), value.to_str().unwrap().to_owned())
                })
                .collect();
            let expected = [
                pair("x-text", text),
                pair("x-way", "north"),
                pair("x-level", "9223372036854775807"),
                pair("x-date", "2026/01/02"),
                pair("x-secret", text),
            ];
            assert_eq!(headers, expected);
            assert_no_body(&prepared);
        }
        Err(invalid) => {
            assert!(!printable, "{text:?}: {invalid}");
            let paths: Vec<_> = invalid.violations().iter().map(|v| v.path()).collect();
            assert_eq!(paths, ["X-Text", "X-Secret"]);
            // A value that may be a secret is not repeated.
            assert!(text.len() < 8 || !invalid.to_string().contains(text));
        }
    }
}

// Forms

#[endpoint(POST, "/v1/form", body = form)]
#[derive(Clone, Debug)]
pub struct Form {
    #[api(rename = "a b&c=d")]
    pub text: String,
    pub tags: Vec<String>,
    pub way: Option<Way>,
    pub level: Level,
    pub date: Option<Date>,
    #[api(query)]
    pub dry: Option<bool>,
}

fn form_is_the_same(text: &str) {
    let request = Form {
        text: text.to_owned(),
        tags: vec![text.to_owned(), text.to_owned()],
        way: Some(Way::from(text)),
        level: Level::Low,
        date: None,
        dry: Some(true),
    };
    let prepared = request.validate().unwrap().prepare().unwrap();
    assert_eq!(
        prepared.content_type(),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(prepared.target(), "/v1/form?dry=true");
    let read: Vec<(String, String)> = form_urlencoded::parse(prepared.body())
        .into_owned()
        .collect();
    let expected = [
        pair("a b&c=d", text),
        pair("tags", text),
        pair("tags", text),
        pair("way", text),
        pair("level", "-9223372036854775808"),
    ];
    assert_eq!(read, expected);
}

// Multipart

#[endpoint(POST, "/v1/upload", body = multipart)]
#[derive(Clone, Debug)]
pub struct Upload {
    pub file: File,
    #[api(rename = "a b&c=é")]
    pub text: Option<String>,
    pub way: Way,
    pub level: Option<Level>,
    pub date: Date,
    pub second: Option<File>,
}

/// A part as read by multer: name, file name without decoding, media type and content.
type Part = (String, Option<String>, Option<String>, Vec<u8>);

fn parts(prepared: &Prepared) -> Vec<Part> {
    let boundary = multer::parse_boundary(prepared.content_type().unwrap()).unwrap();
    let body = prepared.body().to_vec();
    let stream = futures_util::stream::iter([Ok::<_, std::io::Error>(body)]);
    let mut multipart = multer::Multipart::new(stream, boundary);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    runtime.block_on(async {
        let mut parts = Vec::new();
        while let Some(part) = multipart.next_field().await.unwrap() {
            let name = part.name().unwrap().to_owned();
            let head = part.headers().get("content-disposition").unwrap();
            let head = String::from_utf8(head.as_bytes().to_vec()).unwrap();
            let head = head
                .strip_prefix(&format!("form-data; name=\"{name}\""))
                .unwrap();
            let file = (!head.is_empty()).then(|| {
                let file = head.strip_prefix("; filename=\"").unwrap();
                let file = file.strip_suffix('"').unwrap();
                assert!(!file.contains('"'));
                file.to_owned()
            });
            let media_type = part
                .headers()
                .get("content-type")
                .map(|value| value.to_str().unwrap().to_owned());
            let content = part.bytes().await.unwrap().to_vec();
            parts.push((name, file, media_type, content));
        }
        parts
    })
}

/// Escapes a name like browsers (WHATWG HTML, multipart form data).
fn escaped(name: &str) -> String {
    name.replace('\r', "%0D")
        .replace('\n', "%0A")
        .replace('"', "%22")
}

fn parts_are_the_same(text: &str) {
    let request = Upload {
        file: File::new(text, text.to_owned()).content_type("text/plain; charset=utf-8"),
        text: Some(text.to_owned()),
        way: Way::from(text),
        level: None,
        date: Date(2026, 1, 2),
        second: Some(File::new("x", vec![0, 255])),
    };
    let nameable = !text.contains(|c: char| c.is_ascii_control() && !"\r\n\t".contains(c));
    let request = match request.clone().validate() {
        Ok(request) => {
            assert!(nameable, "{text:?}");
            request
        }
        Err(invalid) => {
            assert!(!nameable, "{text:?}: {invalid}");
            assert_eq!(
                invalid.to_string(),
                "`Upload` is not valid: `file` must have a file name without control characters"
            );
            let file = File::new("f", text.to_owned()).content_type("text/plain; charset=utf-8");
            Upload { file, ..request }.validate().unwrap()
        }
    };
    let prepared = request.prepare().unwrap();
    let octets = text.as_bytes().to_vec();
    let file = if nameable {
        escaped(text)
    } else {
        "f".to_owned()
    };
    let plain = Some("text/plain; charset=utf-8".to_owned());
    let binary = Some("application/octet-stream".to_owned());
    let expected: [Part; 5] = [
        ("file".into(), Some(file), plain, octets.clone()),
        ("a b&c=é".into(), None, None, octets.clone()),
        ("way".into(), None, None, octets),
        ("date".into(), None, None, b"2026/01/02".to_vec()),
        ("second".into(), Some("x".into()), binary, vec![0, 255]),
    ];
    assert_eq!(parts(&prepared), expected);
}

#[test]
fn content_that_looks_like_a_boundary_is_content() {
    let plain = |content: Vec<u8>| Upload {
        file: File::new("f", content),
        text: None,
        way: Way::North,
        level: Some(Level::High),
        date: Date(1, 1, 1),
        second: None,
    };
    // The boundary of one request is content of the next request, which therefore has a different boundary.
    let mut content = b"x".to_vec();
    for _ in 0..20 {
        let prepared = plain(content.clone())
            .validate()
            .unwrap()
            .prepare()
            .unwrap();
        let read = parts(&prepared);
        assert_eq!(read.len(), 4);
        assert_eq!(read[0].3, content);
        content = prepared.body().to_vec();
        content.extend_from_slice(b"\r\n--");
    }
}

#[test]
fn a_media_type_that_would_break_its_line_is_a_violation() {
    for (media_type, good) in [
        ("image/png", true),
        ("text/plain; charset=\"x\"", true),
        ("", false),
        ("text/plain\r\nX: y", false),
        ("text/plain\n", false),
        ("text/\u{0}", false),
        ("text/\t", false),
        ("text/é", false),
        ("text/\u{7f}", false),
    ] {
        let upload = Upload {
            file: File::new("f", "x"),
            text: None,
            way: Way::North,
            level: None,
            date: Date(1, 1, 1),
            second: Some(File::new("f", "x").content_type(media_type)),
        };
        match upload.validate() {
            Ok(request) => {
                assert!(good, "{media_type:?}");
                let read = parts(&request.prepare().unwrap());
                assert_eq!(read[3].2.as_deref(), Some(media_type));
            }
            Err(invalid) => {
                assert!(!good, "{media_type:?}");
                assert_eq!(
                    invalid.to_string(),
                    "`Upload` is not valid: `second` must have a media type of visible ASCII characters, \
                     such as `image/png`"
                );
            }
        }
    }
}

// JSON

#[object]
#[derive(Clone, Debug)]
pub struct Node {
    #[api(non_empty)]
    pub name: String,
    #[api(rename = "of/any kind")]
    pub leaf: Option<Leaf>,
    pub nodes: Vec<Node>,
    pub by_name: BTreeMap<String, Node>,
}

/// A type that only implements serde's traits.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum Leaf {
    Unit,
    WithText {
        some_text: String,
        list: Vec<(u8, Option<String>)>,
    },
}

#[endpoint(POST, "/v1/json")]
#[derive(Clone, Debug)]
pub struct Body {
    pub text: String,
    pub boxed: Box<str>,
    pub shared: Arc<String>,
    pub secret: Secret<String>,
    pub way: Way,
    pub level: Level,
    pub leaf: Leaf,
    pub free: Value,
    pub absent: Option<String>,
    pub list: Vec<Option<String>>,
    pub array: [Way; 2],
    pub strings: BTreeMap<String, String>,
    pub any: HashMap<String, Leaf>,
    pub numbered: BTreeMap<u64, String>,
    pub node: Node,
    pub letter: char,
}

fn body_of(text: &str) -> Body {
    let leaf = Leaf::WithText {
        some_text: text.to_owned(),
        list: vec![(1, None), (2, Some(text.to_owned()))],
    };
    let node = Node::builder()
        .name(format!("n{text}"))
        .leaf(Leaf::Unit)
        .nodes([])
        .by_name([])
        .build();
    Body {
        text: text.to_owned(),
        boxed: text.into(),
        shared: Arc::new(text.to_owned()),
        secret: Secret::new(text.to_owned()),
        way: Way::from(text),
        level: Level::Low,
        leaf: leaf.clone(),
        free: json!({ text: [text, null, {}] }),
        absent: None,
        list: vec![Some(text.to_owned()), None],
        array: [Way::South, Way::from(text)],
        strings: [
            (text.to_owned(), text.to_owned()),
            ("k".to_owned() + text, String::new()),
        ]
        .into(),
        any: [(text.to_owned(), leaf)].into(),
        numbered: [(u64::MAX, text.to_owned())].into(),
        node: Node::builder()
            .name("root")
            .nodes([node.clone(), node.clone()])
            .by_name([(text.to_owned(), node)])
            .build(),
        letter: '"',
    }
}

fn json_is_the_same(text: &str) {
    let prepared = body_of(text).validate().unwrap().prepare().unwrap();
    let leaf = json!({ "type": "withText", "some_text": text, "list": [[1, null], [2, text]] });
    let name = format!("n{text}");
    let node =
        json!({ "name": name, "of/any kind": { "type": "unit" }, "nodes": [], "by_name": {} });
    let expected = json!({
        "text": text,
        "boxed": text,
        "shared": text,
        "secret": text,
        "way": text,
        "level": i64::MIN,
        "leaf": leaf,
        "free": { text: [text, null, {}] },
        "list": [text, null],
        "array": ["to the south/&", text],
        "strings": { text: text, "k".to_owned() + text: "" },
        "any": { text: leaf },
        "numbered": { u64::MAX.to_string(): text },
        "node": { "name": "root", "nodes": [node, node], "by_name": { text: node } },
        "letter": "\"",
    });
    assert_eq!(json_of(&prepared), expected);
    assert_eq!(prepared.target(), "/v1/json");
}

#[test]
fn an_object_may_hold_itself_to_any_depth() {
    let mut node = Node::builder().name("").nodes([]).by_name([]).build();
    for depth in 0..60 {
        node = if depth % 2 == 0 {
            Node::builder().name("n").nodes([node]).by_name([]).build()
        } else {
            let by_name = [("k.\"".to_owned(), node)];
            Node::builder().name("n").nodes([]).by_name(by_name).build()
        };
    }
    let request = Body {
        node,
        ..body_of("x")
    };
    let invalid = request.clone().validate().unwrap_err();
    let path = format!("node{}.name", ".by_name[0].nodes[0]".repeat(30));
    let paths: Vec<_> = invalid.violations().iter().map(|v| v.path()).collect();
    assert_eq!(paths, [path]);

    let mut value = &mut { request }.node;
    loop {
        let Node {
            nodes,
            by_name,
            name,
            ..
        } = value;
        match nodes.first_mut().or(by_name.values_mut().next()) {
            Some(inner) => value = inner,
            None => break *name = "leaf".to_owned(),
        }
    }
}

#[endpoint(POST, "/v1/numbers")]
#[derive(Clone, Debug)]
pub struct Numbers {
    pub signed: Vec<i64>,
    pub unsigned: Vec<u64>,
    pub small: (i8, u8),
    pub large: Option<u128>,
    pub double: f64,
    pub float: f32,
    pub floats: BTreeMap<String, Vec<f64>>,
}

fn some_numbers() -> Numbers {
    Numbers {
        signed: vec![i64::MIN, -1, 0, i64::MAX],
        unsigned: vec![0, 1 << 63, u64::MAX],
        small: (i8::MIN, u8::MAX),
        large: None,
        double: 0.1,
        float: 0.1,
        floats: BTreeMap::new(),
    }
}

#[test]
fn numbers_arrive_to_the_last_digit() {
    let prepared = some_numbers().validate().unwrap().prepare().unwrap();
    let read = json_of(&prepared);
    let signed: Vec<i64> = serde_json::from_value(read["signed"].clone()).unwrap();
    assert_eq!(signed, [i64::MIN, -1, 0, i64::MAX]);
    let unsigned: Vec<u64> = serde_json::from_value(read["unsigned"].clone()).unwrap();
    assert_eq!(unsigned, [0, 1 << 63, u64::MAX]);
    assert_eq!(read["small"], json!([-128, 255]));
    assert_eq!(read["double"].as_f64(), Some(0.1));
    let text = std::str::from_utf8(prepared.body()).unwrap();
    assert!(text.contains("\"double\":0.1,\"float\":0.1,"), "{text}");
    assert!(
        text.contains("9223372036854775808,18446744073709551615"),
        "{text}"
    );

    let largest = Numbers {
        large: Some(u128::MAX),
        ..some_numbers()
    };
    let prepared = largest.validate().unwrap().prepare().unwrap();
    let text = std::str::from_utf8(prepared.body()).unwrap();
    assert!(text.contains(&format!("\"large\":{}", u128::MAX)), "{text}");
}

#[test]
fn floats_arrive_to_the_last_bit_or_are_refused() {
    for double in [
        0.0,
        -0.0,
        1.0,
        f64::MAX,
        f64::MIN,
        f64::MIN_POSITIVE,
        5e-324,
        f64::EPSILON,
        1e21,
        1e-7,
        9_007_199_254_740_993.0,
        0.1 + 0.2,
    ] {
        let request = Numbers {
            double,
            floats: [("a".to_owned(), vec![double])].into(),
            ..some_numbers()
        };
        let prepared = request.validate().unwrap().prepare().unwrap();
        let read = json_of(&prepared);
        for read in [&read["double"], &read["floats"]["a"][0]] {
            assert_eq!(
                read.as_f64().map(f64::to_bits),
                Some(double.to_bits()),
                "{double}"
            );
        }
    }
    for double in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let outer = Numbers {
            double,
            ..some_numbers()
        };
        let inner = Numbers {
            floats: [("a".to_owned(), vec![0.0, double])].into(),
            ..some_numbers()
        };
        #[expect(clippy::cast_possible_truncation, reason = "not a number stays none")]
        let float = Numbers {
            float: double as f32,
            ..some_numbers()
        };
        for (request, expected) in [(outer, "double"), (inner, "floats[0][1]"), (float, "float")] {
            let invalid = request.validate().unwrap_err();
            let violations = invalid.violations().iter();
            let said: Vec<_> = violations.map(|v| (v.path(), v.message())).collect();
            assert_eq!(said, [(expected, "must be a finite number")]);
        }
    }
}

// Parameters that are not sent

#[endpoint(POST, "/v1/nothing/{id}")]
#[derive(Clone, Debug)]
pub struct Nothing {
    pub id: u64,
    #[api(query)]
    pub dry: Option<bool>,
}

#[endpoint(POST, "/v1/empty", body = form)]
#[derive(Clone, Debug, Default)]
pub struct EmptyForm {
    pub a: Option<String>,
}

#[endpoint(PATCH, "/v1/empty")]
#[derive(Clone, Debug, Default)]
pub struct EmptyObject {
    pub a: Option<String>,
    pub b: Option<Leaf>,
}

#[test]
fn a_post_without_body_fields_has_no_body() {
    let prepared = Nothing {
        id: u64::MAX,
        dry: None,
    }
    .validate()
    .unwrap()
    .prepare()
    .unwrap();
    assert_eq!(prepared.target(), "/v1/nothing/18446744073709551615");
    assert_no_body(&prepared);
}

#[test]
fn body_fields_that_are_all_absent_leave_an_empty_body_of_its_kind() {
    let prepared = EmptyForm::default().validate().unwrap().prepare().unwrap();
    assert_eq!(prepared.body(), b"");
    assert_eq!(
        prepared.content_type(),
        Some("application/x-www-form-urlencoded")
    );
    let prepared = EmptyObject::default()
        .validate()
        .unwrap()
        .prepare()
        .unwrap();
    assert_eq!(prepared.body(), b"{}");
}

#[endpoint(DELETE, "/v1/things/{id}")]
#[derive(Clone, Debug)]
pub struct Delete {
    pub id: String,
    pub soft: Option<bool>,
    #[api(body)]
    pub reason: String,
}

fn delete_is_the_same(text: &str) {
    let request = Delete {
        id: format!("x{text}"),
        soft: Some(false),
        reason: text.to_owned(),
    };
    let prepared = request.validate().unwrap().prepare().unwrap();
    assert_eq!(prepared.method(), "DELETE");
    assert_eq!(pairs(&url(&prepared)), [pair("soft", "false")]);
    assert_eq!(json_of(&prepared), json!({ "reason": text }));
}

#[endpoint(PATCH, "/v1/note")]
#[derive(Clone, Debug, Deserialize)]
pub struct Note {
    #[api(nullable)]
    pub text: Option<Option<String>>,
    #[api(nullable, rename = "n")]
    pub number: Option<Option<u8>>,
    pub plain: Option<String>,
}

#[test]
fn absent_null_and_set_are_three_things() {
    let body =
        |note: &Valid<Note>| String::from_utf8(note.prepare().unwrap().body().to_vec()).unwrap();
    let built = [
        Note::builder().build(),
        Note::builder().text(None).number(None).build(),
        Note::builder()
            .text("t".to_owned())
            .number(7)
            .plain("p")
            .build(),
        Note::builder().text(Some(String::new())).build(),
    ];
    let expected = [
        "{}",
        r#"{"text":null,"n":null}"#,
        r#"{"text":"t","n":7,"plain":"p"}"#,
        r#"{"text":""}"#,
    ];
    for (built, expected) in built.into_iter().zip(expected) {
        let built = built.unwrap();
        assert_eq!(body(&built), expected);
        let read: Valid<Note> = serde_json::from_str(expected).unwrap();
        assert_eq!(body(&read), expected);
        assert_eq!((&read.text, &read.number), (&built.text, &built.number));
    }
    // An absent option is never written as `null`, even if it was read from `null`.
    let read: Valid<Note> = serde_json::from_str(r#"{"plain":null}"#).unwrap();
    assert_eq!(body(&read), "{}");
}

// Generics

#[endpoint(POST, "/v1/{name}/generic")]
#[derive(Clone, Debug)]
pub struct Generic<'r, T, V = String, const N: usize = 2>
where
    T: Clone + std::fmt::Debug + Serialize,
    V: TextValue,
{
    pub name: &'r str,
    #[api(query)]
    pub query: V,
    pub value: T,
    pub values: &'r [T],
    pub array: [u8; N],
    pub text: std::borrow::Cow<'r, str>,
}

fn generic_is_the_same(text: &str) {
    let name = format!("x{text}");
    let leaf = [Leaf::Unit];
    let request = Generic::<'_, Leaf, Date, 3>::builder()
        .name(&name)
        .query(Date(2026, 1, 2))
        .value(Leaf::Unit)
        .values(&leaf)
        .array([1, 2, 3])
        .text(text)
        .build()
        .unwrap();
    let prepared = request.prepare().unwrap();
    assert_eq!(pairs(&url(&prepared)), [pair("query", "2026/01/02")]);
    assert_eq!(
        json_of(&prepared),
        json!({
            "value": { "type": "unit" },
            "values": [{ "type": "unit" }],
            "array": [1, 2, 3],
            "text": text,
        })
    );
}

// All of them

const WAYS: [fn(&str); 8] = [
    query_is_the_same,
    path_is_the_same,
    header_is_the_same,
    form_is_the_same,
    parts_are_the_same,
    json_is_the_same,
    delete_is_the_same,
    generic_is_the_same,
];

#[test]
fn hostile_strings_arrive_as_they_were() {
    for text in hostile() {
        for way in WAYS {
            way(&text);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_arrives_as_it_was(text in any_text()) {
        for way in WAYS {
            way(&text);
        }
    }
}

// The declarations as data

#[test]
fn the_kind_of_every_parameter_is_known() {
    fn kinds<T: Endpoint>() -> Vec<(&'static str, String)> {
        fn kind(schema: Schema) -> String {
            match schema {
                Schema::List(element) => format!("[{}]", kind(*element)),
                Schema::Enumeration(spec) => {
                    match spec().values().first().map(|value| value.wire()) {
                        Some(WireValue::Integer(_)) => "integers".to_owned(),
                        _ => "strings".to_owned(),
                    }
                }
                Schema::Integer { minimum, maximum } => format!("{minimum}..={maximum}"),
                other => format!("{other:?}"),
            }
        }
        let parameters = T::SPEC.parameters().iter();
        parameters
            .map(|parameter| (parameter.name(), kind(parameter.schema())))
            .collect()
    }
    let is = |name: &'static str, kind: &str| (name, kind.to_owned());
    let widest = format!("{}..={}", i128::MIN, i128::MAX);
    assert_eq!(
        kinds::<Find>(),
        [
            is("folder", "String"),
            is("way", "strings"),
            is("level", "integers"),
            is("date", "String"),
            is("a b&c=d/é[]", "String"),
            is("tags", "[String]"),
            is("ways", "[strings]"),
            is("numbers", &format!("[{widest}]")),
            is("on", "String"),
            is("dates", "[String]"),
            is("largest", &format!("0..={}", i128::MAX)),
            is("exact", "Number"),
            is("letter", "String"),
            is("shared", "String"),
            is("secret", "Secret"),
        ]
    );
    assert_eq!(
        kinds::<Headers>(),
        [
            is("X-Text", "String"),
            is("X-Way", "strings"),
            is("X-Level", "integers"),
            is("X-Date", "String"),
            is("X-Secret", "Secret"),
        ]
    );
    assert_eq!(
        kinds::<Upload>(),
        [
            is("file", "Bytes"),
            is("a b&c=é", "String"),
            is("way", "strings"),
            is("level", "integers"),
            is("date", "String"),
            is("second", "Bytes"),
        ]
    );
    assert_eq!(kinds::<EmptyObject>(), [is("a", "String"), is("b", "Any")]);
    assert_eq!(kinds::<Form>()[4], is("date", "String"));
}

#[endpoint(GET, "/v1/floats/{path}")]
#[derive(Clone, Debug)]
struct Floats {
    path: f64,
    query: Option<f32>,
    list: Vec<f64>,
    #[api(header = "X-Float")]
    header: f64,
}

#[test]
fn a_number_without_a_text_is_a_violation_outside_of_json() {
    let good = Floats {
        path: 1.5,
        query: Some(-2.0),
        list: vec![0.25, 1e300],
        header: 0.0,
    };
    assert!(good.clone().validate().is_ok());
    for bad in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let all = Floats {
            path: bad,
            query: Some(f32::NAN),
            list: vec![1.0, bad],
            header: bad,
        };
        let invalid = all.validate().unwrap_err();
        let paths: Vec<_> = invalid
            .violations()
            .iter()
            .map(|violation| violation.path())
            .collect();
        assert_eq!(paths, ["path", "query", "list", "X-Float"]);
    }
}

#[endpoint(GET, "/v1/lists")]
#[derive(Clone, Debug)]
struct Lists {
    #[api(one_of = which)]
    list: Option<Vec<u8>>,
    #[api(one_of = which)]
    number: Option<u8>,
    kind: u8,
    #[api(required_if(kind = 1))]
    needed: Option<Vec<String>>,
}

/// An empty list in a query sends nothing, so rules treat it as absent.
#[test]
fn a_list_that_sends_nothing_is_not_set() {
    let lists = |list: Option<Vec<u8>>, number, needed: Option<Vec<String>>| Lists {
        list,
        number,
        kind: 1,
        needed,
    };
    let some = || Some(vec!["x".to_owned()]);
    assert!(lists(Some(vec![1]), None, some()).validate().is_ok());
    assert!(lists(Some(vec![]), Some(1), some()).validate().is_ok());
    assert!(lists(Some(vec![]), None, some()).validate().is_err());
    assert!(lists(None, Some(1), Some(vec![])).validate().is_err());
}

#[endpoint(PATCH, "/v1/round/{id}")]
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Round {
    id: u8,
    #[api(nullable)]
    floor: Option<Option<i32>>,
}

/// Serde reads its output back as the same request, and absent fields stay absent.
#[test]
fn a_nullable_field_survives_serde() {
    for (floor, body) in [
        (None, "{}"),
        (Some(None), r#"{"floor":null}"#),
        (Some(Some(3)), r#"{"floor":3}"#),
    ] {
        let request = Round { id: 1, floor }.validate().unwrap();
        let written = serde_json::to_string(&request).unwrap();
        let read: Valid<Round> = serde_json::from_str(&written).unwrap();
        assert_eq!(read.prepare().unwrap().body(), body.as_bytes(), "{written}");
    }
}
