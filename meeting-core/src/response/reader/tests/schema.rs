//! The schema of a declaration.

use std::collections::{BTreeMap, HashMap};

use meeting_macros::{endpoint, object, open_enum, response};
use serde::Deserialize;

use crate::request::endpoint::Endpoint;
use crate::response::reader::Described;
use crate::spec::{ObjectSpec, Schema};
use crate::value::secret::Secret;

fn object_of<T: Described>() -> &'static ObjectSpec {
    match T::SCHEMA {
        Schema::Object(spec) => spec(),
        other => panic!("{other:?} is not an object"),
    }
}

/// A schema in a few letters: `[string]?` is an optional list of strings.
fn short(schema: Schema) -> String {
    match schema {
        Schema::String => "string".to_owned(),
        Schema::Secret => "secret".to_owned(),
        Schema::Integer { maximum, .. } => format!("..={maximum}"),
        Schema::Number => "number".to_owned(),
        Schema::Boolean => "bool".to_owned(),
        Schema::List(element) => format!("[{}]", short(*element)),
        Schema::Map(entry) => format!("{{{}}}", short(*entry)),
        Schema::Nullable(inner) => format!("{}?", short(*inner)),
        Schema::Object(spec) => spec().name().to_owned(),
        Schema::Enumeration(spec) => spec().name().to_owned(),
        Schema::Bytes => "bytes".to_owned(),
        Schema::Any => "any".to_owned(),
    }
}

fn members<T: Described>() -> Vec<(&'static str, &'static str, bool, String)> {
    let spec = object_of::<T>();
    let members = spec.parameters().iter();
    members
        .map(|member| {
            let schema = short(member.schema());
            (member.name(), member.doc(), member.required(), schema)
        })
        .collect()
}

#[open_enum]
enum State {
    Open = 1,
}

#[object]
#[derive(Deserialize)]
struct Limits {
    maximum: u8,
}

/// A type that only serde knows.
#[derive(Deserialize)]
#[allow(dead_code, reason = "only read")]
struct Foreign {}

type Names = Vec<String>;
type MaybeForeign = Option<Foreign>;

/// An issue.
///
/// More of it.
#[response(rename_all = "camelCase")]
#[allow(dead_code, reason = "only described")]
struct Issue {
    /// Number within the repository.
    issue_number: u64,
    title: Option<String>,
    state: State,
    limits: Limits,
    parent: Option<Box<Issue>>,
    /// Two
    /// lines.
    children: Vec<Issue>,
    labels: BTreeMap<String, Vec<f64>>,
    #[api(default)]
    locked: bool,
    names: Names,
    pair: [u8; 2],
    key: Secret<String>,
    keys: Vec<Secret<String>>,
    pin: Option<Secret<u32>>,
}

#[test]
fn members_are_described() {
    assert_eq!(object_of::<Issue>().name(), "Issue");
    assert_eq!(object_of::<Issue>().doc(), "An issue.\n\nMore of it.");
    let expected = [
        (
            "issueNumber",
            "Number within the repository.",
            true,
            "..=18446744073709551615",
        ),
        ("title", "", false, "string?"),
        ("state", "", true, "State"),
        ("limits", "", true, "Limits"),
        ("parent", "", false, "Issue?"),
        ("children", "Two\nlines.", false, "[Issue]"),
        ("labels", "", false, "{[number]}"),
        ("locked", "", false, "bool"),
        ("names", "", false, "[string]"),
        ("pair", "", true, "[..=255]"),
        ("key", "", true, "secret"),
        ("keys", "", false, "[secret]"),
        ("pin", "", false, "..=4294967295?"),
    ];
    let expected =
        expected.map(|(name, doc, required, schema)| (name, doc, required, schema.to_owned()));
    assert_eq!(members::<Issue>(), expected);
}

#[response]
#[allow(dead_code, reason = "only described")]
struct Page<T> {
    items: Vec<T>,
    first: Option<T>,
}

/// A member of a declared type never becomes "any" in silence: not in a wrapper, not through a type parameter.
#[test]
fn declared_types_are_never_any() {
    #[response]
    #[allow(dead_code, reason = "only described")]
    struct All {
        plain: Issue,
        boxed: Box<Issue>,
        list: Vec<Option<Issue>>,
        map: HashMap<String, Issue>,
        page: Page<Issue>,
        pages: Vec<Page<Page<Issue>>>,
        state: Option<State>,
    }
    for (name, _, _, schema) in members::<All>() {
        assert!(!schema.contains("any"), "{name}: {schema}");
    }
    let Schema::Object(page) = <Page<Page<Issue>>>::SCHEMA else {
        panic!("not an object");
    };
    let items = page().parameters()[0].schema();
    let Schema::List(Schema::Object(inner)) = items else {
        panic!("{items:?}");
    };
    assert_eq!(short(inner().parameters()[1].schema()), "Issue?");
}

/// A type that only serde can read is "any" in its place.
#[test]
fn foreign_types_are_visibly_any() {
    #[response]
    #[allow(dead_code, reason = "only described")]
    struct Mixed {
        plain: Foreign,
        list: Vec<Foreign>,
        option: Option<Foreign>,
        map: HashMap<String, Foreign>,
        page: Page<Foreign>,
        alias: MaybeForeign,
        value: serde_json::Value,
    }
    let found: Vec<_> = members::<Mixed>()
        .into_iter()
        .map(|(_, _, required, schema)| (required, schema))
        .collect();
    let expected = [
        (true, "any"),
        (false, "[any]"),
        (false, "any?"),
        (false, "{any}"),
        (true, "any"),
        (true, "any"),
        (true, "any"),
    ];
    assert_eq!(
        found,
        expected.map(|(required, schema)| (required, schema.to_owned()))
    );
}

#[test]
fn an_endpoint_describes_its_response() {
    #[endpoint(GET, "/a", api = crate::tests::Plain, response = Vec<Page<Issue>>)]
    struct Declared {}
    #[endpoint(GET, "/b", api = crate::tests::Plain, response = HashMap<String, u8>)]
    struct Map {}
    #[endpoint(GET, "/c", api = crate::tests::Plain, response = Foreign)]
    struct OnlySerde {}
    #[endpoint(GET, "/d", api = crate::tests::Plain)]
    struct Nothing {}

    let response = |spec: &crate::spec::EndpointSpec| spec.response().map(short);
    assert_eq!(response(Declared::SPEC).as_deref(), Some("[Page]"));
    assert_eq!(response(Map::SPEC).as_deref(), Some("{..=255}"));
    assert_eq!(response(OnlySerde::SPEC), None);
    assert_eq!(response(Nothing::SPEC), None);
}
