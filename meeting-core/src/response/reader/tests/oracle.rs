//! Random JSON, read by `#[response]` and by `derive(Deserialize)`.

use std::collections::BTreeMap;
use std::fmt::Debug;

use meeting_macros::response;
use proptest::prelude::*;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// The two declarations of one struct. The right one tells serde what `#[response]` does by itself.
macro_rules! both {
    ($($(#[$ours:meta])* struct $name:ident { $($(#[api($api:tt)])? $(#[serde($($serde:tt)*)])? $member:ident: $type:ty,)* })*) => {
        mod ours {
            use super::*;
            $(
                #[response]
                #[derive(Debug)]
                #[allow(dead_code, reason = "read by Debug")]
                pub(super) struct $name { $($(#[api($api)])? $member: $type,)* }
            )*
        }
        mod theirs {
            use super::*;
            $(
                #[derive(Debug, Deserialize)]
                #[allow(dead_code, reason = "read by Debug")]
                pub(super) struct $name { $($(#[serde($($serde)*)])? $member: $type,)* }
            )*
        }
    };
}

/// An enum with every kind of variant.
#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "read by Debug")]
enum Kind {
    Unit,
    Newtype(u8),
    Tuple(u8, String),
    Struct { a: bool },
}

#[derive(Debug, Deserialize)]
#[serde(tag = "a")]
#[allow(dead_code, reason = "read by Debug")]
enum Tagged {
    #[serde(rename = "x")]
    First { b: u8 },
    #[serde(rename = "")]
    Second,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
#[allow(dead_code, reason = "read by Debug")]
enum Untagged {
    Number(i64),
    Text(String),
    Flags(Vec<bool>),
    Object { a: Option<u8> },
}

/// A struct that serde buffers.
#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "read by Debug")]
struct Flat {
    #[serde(default)]
    a: Option<i32>,
    #[serde(flatten)]
    rest: BTreeMap<String, Value>,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "read by Debug")]
struct Wrapper(Option<u16>);

fn null_is_empty<'de, D: Deserializer<'de>, T: Default + Deserialize<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    Option::deserialize(deserializer).map(Option::unwrap_or_default)
}

both! {
    struct Scalars {
        bool: bool,
        u8: u8,
        u64: u64,
        i16: i16,
        i64: i64,
        f32: f32,
        f64: f64,
        char: char,
        string: String,
        u128: u128,
        i128: i128,
        usize: usize,
        unit: (),
    }
    struct Nested {
        a: Option<u32>,
        b: Box<Leaf>,
        c: Option<Box<Leaf>>,
        #[serde(default, deserialize_with = "null_is_empty")]
        d: Vec<Leaf>,
        #[serde(default, deserialize_with = "null_is_empty")]
        e: Vec<Option<i8>>,
        #[serde(default, deserialize_with = "null_is_empty")]
        f: BTreeMap<String, Leaf>,
        g: Option<Vec<Vec<u8>>>,
    }
    struct Leaf {
        a: u8,
        b: Option<String>,
    }
    struct Foreign {
        kind: Option<Kind>,
        kinds: Option<BTreeMap<String, Kind>>,
        tagged: Option<Tagged>,
        untagged: Option<Untagged>,
        flat: Option<Flat>,
        wrapper: Option<Wrapper>,
        tuple: Option<(u8, String)>,
        array: Option<[u8; 2]>,
        value: Option<Value>,
        #[serde(default, deserialize_with = "null_is_empty")]
        untaggeds: Vec<Untagged>,
        required: Wrapper,
    }
    struct Defaults {
        #[api(default)]
        #[serde(default, deserialize_with = "null_is_empty")]
        a: u8,
        #[api(default)]
        #[serde(default, deserialize_with = "null_is_empty")]
        b: String,
        #[api(default)]
        #[serde(default, deserialize_with = "null_is_empty")]
        c: (u8, bool),
    }
    struct Seventeen {
        m0: Option<u8>, m1: Option<u8>, m2: u8, m3: Option<u8>, m4: Option<u8>, m5: Option<u8>,
        m6: Option<u8>, m7: Option<u8>, m8: Option<u8>, m9: Option<u8>, m10: Option<u8>, m11: Option<u8>,
        m12: Option<u8>, m13: Option<u8>, m14: Option<u8>, m15: String, m16: u8,
    }
    struct Nothing {}
}

const NAMES: &[&str] = &[
    "bool",
    "u8",
    "u64",
    "i16",
    "i64",
    "f32",
    "f64",
    "char",
    "string",
    "u128",
    "i128",
    "usize",
    "unit",
    "a",
    "b",
    "c",
    "d",
    "e",
    "f",
    "g",
    "kind",
    "kinds",
    "tagged",
    "untagged",
    "flat",
    "wrapper",
    "tuple",
    "array",
    "value",
    "untaggeds",
    "required",
    "m0",
    "m2",
    "m15",
    "m16",
    "Unit",
    "Newtype",
    "Tuple",
    "Struct",
    "other",
    "\\u0061",
];

/// JSON text: scalars that some members take, lists, and objects whose names are those of members.
fn json() -> impl Strategy<Value = String> {
    let scalar = prop_oneof![
        Just("null"),
        Just("true"),
        Just("0"),
        Just("7"),
        Just("255"),
        Just("256"),
        Just("-1"),
        Just("1.5"),
        Just("1e300"),
        Just("18446744073709551616"),
        Just("\"\""),
        Just("\"x\""),
        Just("\"two\\n\""),
        Just("\"Unit\""),
        Just("nul"),
    ];
    scalar
        .prop_map(str::to_owned)
        .prop_recursive(4, 64, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4)
                    .prop_map(|elements| format!("[{}]", elements.join(", "))),
                prop::collection::vec((prop::sample::select(NAMES), inner), 0..8)
                    .prop_map(|members| object(&members)),
            ]
        })
}

fn object(members: &[(&str, String)]) -> String {
    let members: Vec<_> = members
        .iter()
        .map(|(name, value)| format!("\"{name}\":\n {value}"))
        .collect();
    format!("{{{}}}", members.join(","))
}

/// An object with these members, most of them right, a few of them absent, twice or something else.
fn mostly_right(right: &'static [(&'static str, &'static str)]) -> impl Strategy<Value = String> {
    let member =
        (prop::sample::select(right), json(), 0..12_u8).prop_map(|(right, other, luck)| {
            let value = if luck == 0 { other } else { right.1.to_owned() };
            (right.0, value)
        });
    (
        prop::collection::vec(member, 0..3),
        prop::collection::vec(prop::bool::weighted(0.95), right.len()),
    )
        .prop_map(move |(further, kept)| {
            let kept = right.iter().zip(kept).filter(|(_, kept)| *kept);
            let mut members: Vec<_> = kept
                .map(|((name, value), _)| (*name, (*value).to_owned()))
                .collect();
            for (name, value) in further {
                members.retain(|(other, _)| *other != name || value.len() == 3);
                members.push((name, value));
            }
            object(&members)
        })
}

fn shown<T: Debug>(result: Result<T, serde_json::Error>) -> Result<String, String> {
    result
        .map(|value| format!("{value:?}"))
        .map_err(|error| error.to_string())
}

fn same<Ours: for<'de> Deserialize<'de> + Debug, Theirs: for<'de> Deserialize<'de> + Debug>(
    text: &str,
) {
    let pairs = [
        (
            shown(serde_json::from_str::<Ours>(text)),
            shown(serde_json::from_str::<Theirs>(text)),
        ),
        (
            shown(serde_json::from_reader::<_, Ours>(text.as_bytes())),
            shown(serde_json::from_reader::<_, Theirs>(text.as_bytes())),
        ),
    ];
    let value = serde_json::from_str::<Value>(text).map(|value| {
        (
            shown(serde_json::from_value::<Ours>(value.clone())),
            shown(serde_json::from_value::<Theirs>(value)),
        )
    });
    for (ours, theirs) in pairs.into_iter().chain(value.ok()) {
        // serde's derive reads structs from lists too.
        let is_list = matches!(&ours, Err(message) if message.starts_with("invalid type: sequence, expected struct "));
        if !is_list {
            assert_eq!(ours, theirs, "{text}");
        }
    }
}

const SCALARS: &[(&str, &str)] = &[
    ("bool", "true"),
    ("u8", "255"),
    ("u64", "1"),
    ("i16", "-3"),
    ("i64", "4"),
    ("f32", "1"),
    ("f64", "2.5"),
    ("char", "\"c\""),
    ("string", "\"two\\n\""),
    ("u128", "1"),
    ("i128", "-1"),
    ("usize", "9"),
    ("unit", "null"),
];
const NESTED: &[(&str, &str)] = &[
    ("a", "1"),
    ("b", "{\"a\": 1}"),
    ("c", "{\"b\": \"x\", \"a\": 2}"),
    ("d", "[{\"a\": 1}, {\"a\": 2, \"z\": [{}]}]"),
    ("e", "[1, null]"),
    ("f", "{\"k\": {\"a\": 1}}"),
    ("g", "[[1], []]"),
];
const FOREIGN: &[(&str, &str)] = &[
    ("kind", "{\"Tuple\": [1, \"x\"]}"),
    (
        "kinds",
        "{\"k\": {\"Struct\": {\"a\": true}}, \"l\": \"Unit\", \"m\": {\"Newtype\": 3}}",
    ),
    ("tagged", "{\"b\": 1, \"a\": \"x\"}"),
    ("untagged", "{\"a\": null}"),
    ("flat", "{\"a\": 1, \"b\": [2]}"),
    ("wrapper", "7"),
    ("tuple", "[1, \"x\"]"),
    ("array", "[1, 2]"),
    ("value", "{\"a\": [null]}"),
    ("untaggeds", "[1, \"x\", [true], {}]"),
    ("required", "null"),
];
const DEFAULTS: &[(&str, &str)] = &[("a", "1"), ("b", "null"), ("c", "[1, true]")];
const SEVENTEEN: &[(&str, &str)] = &[("m0", "1"), ("m2", "2"), ("m15", "\"x\""), ("m16", "16")];

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn scalars(text in mostly_right(SCALARS)) {
        same::<ours::Scalars, theirs::Scalars>(&text);
    }

    #[test]
    fn nested(text in mostly_right(NESTED)) {
        same::<ours::Nested, theirs::Nested>(&text);
    }

    #[test]
    fn foreign(text in mostly_right(FOREIGN)) {
        same::<ours::Foreign, theirs::Foreign>(&text);
    }

    #[test]
    fn defaults(text in mostly_right(DEFAULTS)) {
        same::<ours::Defaults, theirs::Defaults>(&text);
    }

    #[test]
    fn more_members_than_a_tuple_has(text in mostly_right(SEVENTEEN)) {
        same::<ours::Seventeen, theirs::Seventeen>(&text);
    }

    #[test]
    fn malformed(text in mostly_right(NESTED), cut in 0_usize..200) {
        let cut = text.get(..cut).unwrap_or(&text);
        same::<ours::Nested, theirs::Nested>(cut);
        same::<ours::Nothing, theirs::Nothing>(cut);
    }

    #[test]
    fn anything(text in json()) {
        same::<ours::Scalars, theirs::Scalars>(&text);
        same::<ours::Nested, theirs::Nested>(&text);
        same::<ours::Foreign, theirs::Foreign>(&text);
        same::<ours::Nothing, theirs::Nothing>(&text);
        same::<Option<ours::Leaf>, Option<theirs::Leaf>>(&text);
        same::<Vec<ours::Leaf>, Vec<theirs::Leaf>>(&text);
        same::<BTreeMap<String, ours::Leaf>, BTreeMap<String, theirs::Leaf>>(&text);
    }
}

/// The purpose of the strategies: text that can be read.
#[test]
fn right_members_are_right() {
    let all = |members: &[(&'static str, &'static str)]| {
        let owned: Vec<_> = members
            .iter()
            .map(|(name, value)| (*name, (*value).to_owned()))
            .collect();
        object(&owned)
    };
    serde_json::from_str::<ours::Scalars>(&all(SCALARS)).unwrap();
    serde_json::from_str::<ours::Nested>(&all(NESTED)).unwrap();
    serde_json::from_str::<ours::Foreign>(&all(FOREIGN)).unwrap();
    serde_json::from_str::<ours::Defaults>(&all(DEFAULTS)).unwrap();
    serde_json::from_str::<ours::Seventeen>(&all(SEVENTEEN)).unwrap();
    serde_json::from_str::<ours::Nothing>("{}").unwrap();
}

#[test]
fn nesting_is_limited_as_it_is_for_serde() {
    #[response]
    #[derive(Debug)]
    struct Node {
        node: Option<Box<Node>>,
    }
    for (levels, good) in [(127, true), (128, false), (100_000, false)] {
        let text = "{\"node\":".repeat(levels - 1) + "{}" + &"}".repeat(levels - 1);
        let read = serde_json::from_str::<Node>(&text);
        assert_eq!(read.is_ok(), good, "{levels}");
        if let Ok(node) = read {
            let mut levels_read = 1;
            let mut inner = &node.node;
            while let Some(node) = inner {
                levels_read += 1;
                inner = &node.node;
            }
            assert_eq!(levels_read, levels);
        }
    }
}
