//! The value of each member of a declaration.

use std::borrow::Cow;
use std::collections::HashMap;
use std::marker::PhantomData;

use meeting_macros::{object, open_enum, response};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::response::reader::Member;
use crate::value::secret::Secret;

fn read<T: DeserializeOwned>(value: serde_json::Value) -> Result<T, String> {
    serde_json::from_value(value).map_err(|error| error.to_string())
}

#[open_enum]
#[derive(Debug, PartialEq)]
enum State {
    Open = "open",
}

#[object]
#[derive(Debug, Deserialize, PartialEq)]
struct Limits {
    maximum: u8,
}

#[response(rename_all = "camelCase")]
#[derive(Debug, PartialEq)]
struct Issue {
    issue_number: u64,
    #[api(rename = "current state")]
    state: State,
    #[serde(rename(serialize = "written", deserialize = "read"))]
    renamed: String,
    limits: Option<Limits>,
    r#type: Option<String>,
}

#[test]
fn members_have_their_names_on_the_wire() {
    let issue: Issue = read(json!({
        "issueNumber": 1, "current state": "closed", "read": "x", "limits": {"maximum": 3}, "type": "bug",
        "unknown": {"is": ["ignored"]}
    }))
    .unwrap();
    let expected = Issue {
        issue_number: 1,
        state: State::Other("closed".to_owned()),
        renamed: "x".to_owned(),
        limits: Some(Limits { maximum: 3 }),
        r#type: Some("bug".to_owned()),
    };
    assert_eq!(issue, expected);
}

#[test]
fn a_struct_is_read_from_an_object_only() {
    let error = read::<Vec<Issue>>(json!([[1, "open", "x", null, null]])).unwrap_err();
    assert_eq!(error, "invalid type: sequence, expected struct Issue");
    let error = serde_json::from_str::<Issue>("\n\"x\"").unwrap_err();
    assert_eq!(
        error.to_string(),
        "invalid type: string \"x\", expected struct Issue at line 2 column 3"
    );
}

#[response]
#[derive(Debug, Default, PartialEq)]
struct Lenient {
    option: Option<u8>,
    list: Vec<String>,
    foreign_list: std::collections::VecDeque<u8>,
    map: HashMap<String, u8>,
    #[api(default)]
    count: u32,
    #[serde(default)]
    flag: bool,
}

#[test]
fn absent_and_null_members_are_empty() {
    assert_eq!(read::<Lenient>(json!({})).unwrap(), Lenient::default());
    let nulls = json!({
        "option": null, "list": null, "foreign_list": null, "map": null, "count": null, "flag": null
    });
    assert_eq!(read::<Lenient>(nulls).unwrap(), Lenient::default());
    for (value, expected) in [
        (
            json!({"list": [null]}),
            "invalid type: null, expected a string",
        ),
        (
            json!({"list": {}}),
            "invalid type: map, expected a sequence",
        ),
        (json!({"map": []}), "invalid type: sequence, expected a map"),
        (
            json!({"map": {"a": null}}),
            "invalid type: null, expected u8",
        ),
        (
            json!({"count": "1"}),
            "invalid type: string \"1\", expected u32",
        ),
    ] {
        assert_eq!(read::<Lenient>(value).unwrap_err(), expected);
    }
}

#[test]
fn a_missing_member_is_named_with_a_position() {
    let error = serde_json::from_str::<Vec<Issue>>("[\n{\"issueNumber\": 1}\n]").unwrap_err();
    assert_eq!(
        error.to_string(),
        "missing field `current state` at line 2 column 18"
    );
}

#[response]
#[derive(Debug, PartialEq)]
struct Page<T, const N: usize = 2> {
    items: Vec<T>,
    first: Option<T>,
    #[api(default)]
    default: T,
    marker: PhantomData<fn() -> [(); N]>,
}

#[test]
fn generic_structs_are_read() {
    let page: Page<Page<u8>> = read(json!({
        "items": [{"items": [1], "default": 2}], "default": {"items": null}
    }))
    .unwrap();
    let inner = |items: &[u8], default| Page {
        items: items.to_vec(),
        first: None,
        default,
        marker: PhantomData,
    };
    assert_eq!(page.items, [inner(&[1], 2)]);
    assert_eq!(page.default, inner(&[], 0));
}

impl<const N: usize> Default for Page<u8, N> {
    fn default() -> Self {
        Self {
            items: Vec::new(),
            first: None,
            default: 0,
            marker: PhantomData,
        }
    }
}

#[response]
#[derive(Debug, PartialEq)]
struct Borrowed<'a, T> {
    text: &'a str,
    cow: Cow<'a, str>,
    list: Vec<&'a str>,
    inner: Option<Box<Borrowed<'a, T>>>,
    value: Option<T>,
}

#[test]
fn members_may_borrow_from_the_text() {
    let text =
        "{\"text\":\"a\",\"cow\":\"b\",\"list\":[\"c\"],\"inner\":{\"text\":\"d\",\"cow\":\"\"}}"
            .to_owned();
    let read: Borrowed<'_, u8> = serde_json::from_str(&text).unwrap();
    let range = text.as_bytes().as_ptr_range();
    assert!(range.contains(&read.text.as_ptr()));
    assert_eq!((read.text, &*read.cow, &*read.list), ("a", "b", &["c"][..]));
    assert_eq!(read.inner.unwrap().text, "d");
}

/// Bounds of the struct's own are enough.
#[response]
#[derive(Debug)]
struct Bounded<T: DeserializeOwned, U>
where
    U: DeserializeOwned + Clone,
{
    first: T,
    second: Vec<U>,
    secret: Secret<String>,
}

#[test]
fn own_bounds_are_kept() {
    let read: Bounded<u8, bool> =
        read(json!({"first": 1, "second": [true], "secret": "s"})).unwrap();
    assert_eq!((read.first, read.second), (1, vec![true]));
    assert_eq!(read.secret.expose(), "s");
}

/// Values of other formats, which show lists and maps without asking for an option first.
#[test]
fn a_list_is_read_from_any_deserializer() {
    #[response]
    #[derive(Debug)]
    struct Lists {
        list: Vec<u8>,
        foreign: std::collections::VecDeque<u8>,
    }
    let members = [("list", vec![1_u8]), ("foreign", vec![2, 3])];
    let deserializer =
        serde::de::value::MapDeserializer::<_, serde::de::value::Error>::new(members.into_iter());
    let lists = Lists::deserialize(deserializer).unwrap();
    assert_eq!((lists.list, lists.foreign), (vec![1], [2, 3].into()));
}

/// Options of serde for the whole struct stand beside the attribute.
#[test]
fn serde_names_the_members_of_a_struct() {
    #[response]
    #[serde(rename = "ignored", rename_all(deserialize = "kebab-case"))]
    #[derive(Debug)]
    struct Named {
        first_name: u8,
    }
    assert_eq!(
        read::<Named>(json!({"first-name": 1})).unwrap().first_name,
        1
    );
}

/// A value that was read can be written again, with the same names.
#[test]
fn serialize_can_be_derived_beside_it() {
    #[response(rename_all = "PascalCase")]
    #[derive(Serialize)]
    struct Both {
        first_name: String,
        #[api(rename = "x")]
        second: Option<u8>,
    }
    let value = json!({"FirstName": "a", "x": 1});
    let both: Both = read(value.clone()).unwrap();
    assert_eq!(serde_json::to_value(both).unwrap(), value);
}

#[test]
fn a_struct_without_members_is_read() {
    #[response]
    #[derive(Debug)]
    struct Unit;
    assert!(read::<Unit>(json!({"a": 1})).is_ok());
    assert!(read::<Unit>(json!(null)).is_err());
}

/// FNV-1a, as the macros compute it.
const fn hash(name: &str) -> u64 {
    let bytes = name.as_bytes();
    let mut hash = 0xcbf2_9ce4_8422_2325;
    let mut index = 0;
    while index < bytes.len() {
        hash = (hash ^ bytes[index] as u64).wrapping_mul(0x0100_0000_01b3);
        index += 1;
    }
    hash
}

#[test]
fn a_type_is_found_by_the_name_of_its_field() {
    let items: <Page<State> as Member<{ hash("items") }>>::Type = vec![State::Open];
    let limits: <Issue as Member<{ hash("limits") }>>::Type = Some(Limits { maximum: 3 });
    assert_eq!((items.len(), limits.is_some()), (1, true));
}

/// A type that only serde knows, with the name of a standard type.
mod shadowed {
    use meeting_macros::response;
    use serde::Deserialize;

    #[derive(Debug, Deserialize, PartialEq)]
    pub(super) struct String(pub(super) u8);

    #[response]
    #[derive(Debug, PartialEq)]
    pub(super) struct Shelf {
        pub(super) title: String,
        pub(super) tags: Vec<String>,
        pub(super) owner: Option<String>,
    }
}

#[test]
fn a_type_with_the_name_of_a_standard_type_is_read_as_itself() {
    let shelf: shadowed::Shelf = read(json!({"title": 1, "tags": [2]})).unwrap();
    let expected = shadowed::Shelf {
        title: shadowed::String(1),
        tags: vec![shadowed::String(2)],
        owner: None,
    };
    assert_eq!(shelf, expected);
}
