//! The text of every kind of value; `tests/wire/encoding.rs` has it read again.

use super::*;
use crate::value::wire::{json_if, part, text};

fn written<T: JsonValue + ?Sized>(value: &T) -> String {
    let mut writer = JsonWriter::with_capacity(0);
    value.write_json(&mut writer);
    String::from_utf8(writer.finish().unwrap()).unwrap()
}

#[test]
fn a_text_that_is_being_written_is_not_shown() {
    let mut writer = JsonWriter::default();
    Secret::new("hunter2".to_owned()).write_json(&mut writer);
    assert_eq!(format!("{writer:?}"), "JsonWriter { length: 9, .. }");
}

#[test]
fn scalars_are_written_as_serde_writes_them() {
    assert_eq!(
        written("a\"\\\u{0}\u{2028}é"),
        "\"a\\\"\\\\\\u0000\u{2028}é\""
    );
    assert_eq!(written(&"a".to_owned()), "\"a\"");
    assert_eq!(written(&'"'), "\"\\\"\"");
    assert_eq!(written(&true), "true");
    assert_eq!(written(&i64::MIN), i64::MIN.to_string());
    assert_eq!(written(&u128::MAX), u128::MAX.to_string());
    assert_eq!(written(&0.1_f32), "0.1");
    assert_eq!(written(&-0.0_f64), "-0.0");
    assert_eq!(written(&Some(1)), "1");
    assert_eq!(written(&None::<u8>), "null");
    assert_eq!(written(&Secret::new("a".to_owned())), "\"a\"");
    assert_eq!(
        written(&serde_json::json!({ "a": [1, null] })),
        "{\"a\":[1,null]}"
    );
}

#[test]
fn commas_stand_between_members_elements_and_entries() {
    let lists: Vec<Vec<u8>> = vec![vec![], vec![1], vec![2, 3]];
    assert_eq!(written(&lists), "[[],[1],[2,3]]");
    let maps: Vec<BTreeMap<String, Vec<&str>>> = vec![
        BTreeMap::new(),
        [("a\"".to_owned(), vec!["{", "["]), ("b".to_owned(), vec![])].into(),
    ];
    assert_eq!(written(&maps), r#"[{},{"a\"":["{","["],"b":[]}]"#);
    assert_eq!(written(&HashMap::from([("a".to_owned(), 1)])), "{\"a\":1}");

    let mut writer = JsonWriter::default();
    writer.begin_object();
    writer.member("a", &1);
    writer.null_member("b");
    writer.serialized_member("c", &(1, "x"));
    writer.member("d", "{");
    writer.member("e", "");
    writer.field("f", &json_if(&Some(2)));
    writer.field("g", &json_if(&None::<u8>));
    writer.field("h", &text(&true));
    writer.end_object();
    let text = String::from_utf8(writer.finish().unwrap()).unwrap();
    assert_eq!(
        text,
        r#"{"a":1,"b":null,"c":[1,"x"],"d":"{","e":"","f":2,"h":"true"}"#
    );
}

#[test]
fn what_json_cannot_hold_fails_and_the_first_failure_is_kept() {
    let mut writer = JsonWriter::default();
    writer.begin_list();
    writer.element(&f64::NAN);
    writer.element(&f32::INFINITY);
    writer.element(&1.0);
    writer.end_list();
    assert_eq!(
        writer.finish().unwrap_err().to_string(),
        "JSON has no number NaN"
    );

    let mut writer = JsonWriter::default();
    writer.serialized(&BTreeMap::from([((1, 2), 3)]));
    writer.element(&f64::NAN);
    assert_eq!(
        writer.finish().unwrap_err().to_string(),
        "key must be a string"
    );
}

#[test]
fn a_value_is_described_as_json_or_not_at_all() {
    assert_eq!(json_text(&vec!["a"]), "[\"a\"]");
    assert_eq!(json_text(&f64::NAN), "");
}

#[test]
fn integers_are_described_by_what_they_can_hold() {
    fn range<T: JsonValue>() -> Option<(i128, i128)> {
        match T::SCHEMA {
            Schema::Integer { minimum, maximum } => Some((minimum, maximum)),
            _ => None,
        }
    }
    assert_eq!(range::<i8>(), Some((-128, 127)));
    assert_eq!(range::<u64>(), Some((0, u64::MAX.into())));
    assert_eq!(range::<i128>(), Some((i128::MIN, i128::MAX)));
    assert_eq!(range::<u128>(), Some((0, i128::MAX)));
}

#[test]
fn null_is_told_from_absent() {
    #[derive(Deserialize)]
    struct Fields {
        #[serde(default, deserialize_with = "nullable")]
        a: Option<Option<u8>>,
    }
    for (text, expected) in [
        ("{}", None),
        ("{\"a\":null}", Some(None)),
        ("{\"a\":1}", Some(Some(1))),
    ] {
        assert_eq!(serde_json::from_str::<Fields>(text).unwrap().a, expected);
    }
    assert!(serde_json::from_str::<Fields>("{\"a\":\"x\"}").is_err());
}

#[test]
fn a_part_is_no_member_of_an_object() {
    let mut writer = JsonWriter::default();
    writer.field("a", &part(&"text"));
    let failure = writer.finish().unwrap_err();
    assert_eq!(failure.to_string(), "`a` is not JSON");
}
