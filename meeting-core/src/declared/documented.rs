//! The reference of a service as data, compared with a declaration.

use std::fmt;

use serde::Deserialize;
use serde_json::Value;

use super::difference;
use super::rows::{Row, rows};
use crate::request::endpoint::Endpoint;
use crate::request::valid::Valid;
use crate::spec::{EndpointSpec, FieldRuleKind};

/// The reference of a service about one endpoint: its table of parameters and its example, kept as JSON in the
/// tests of the library that declares the endpoint.
///
/// ```
/// # use meeting_core::http::{HeaderMap, StatusCode};
/// # use meeting_core::{Api, ApiError, endpoint};
/// # pub enum Library {}
/// # impl Api for Library {
/// #     const NAME: &'static str = "Library";
/// #     const BASE_URL: &'static str = "https://library.example.com";
/// #     fn read_error(_: StatusCode, _: &HeaderMap, _: &[u8]) -> Option<ApiError> { None }
/// # }
/// use meeting_core::Endpoint;
/// use meeting_core::testing::Documented;
///
/// #[endpoint(PUT, "/v1/shelves/{shelf}", api = Library)]
/// pub struct RenameShelf {
///     pub shelf: String,
///     pub name: String,
///     pub floor: Option<i32>,
/// }
///
/// // In a test, this is `include_str!("reference/rename_shelf.json")`.
/// let document = Documented::from_json(r#"{
///     "method": "PUT",
///     "path": "/v1/shelves/{shelf}",
///     "parameters": [
///         {"name": "shelf", "in": "path", "required": true, "type": "String"},
///         {"name": "name", "in": "body", "required": true, "type": "String"},
///         {"name": "floor", "in": "body", "required": true, "type": "Integer"}
///     ],
///     "example": {"name": "East", "floor": 3}
/// }"#)?;
///
/// let differences = document.check(RenameShelf::SPEC).unwrap_err();
/// assert_eq!(
///     differences.to_string(),
///     "RenameShelf: `floor` is required by the document and optional in the declaration: requests without it \
///      would be sent"
/// );
///
/// let request = RenameShelf::builder().shelf("s").name("East").floor(3).build()?;
/// document.check_example(&request)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # The JSON
///
/// | member | meaning |
/// | --- | --- |
/// | `method`, `path` | as in the reference; placeholders in braces |
/// | `authentication` | the [kinds](crate::AuthKind::NAME) of credentials that the reference allows, or `any`; not compared if it is left out |
/// | `parameters` | the rows of the table, in any order |
/// | `exactly_one_of` | groups of names of which exactly one must be set |
/// | `example` | the body of the example, for [`check_example`](Self::check_example) |
///
/// A declaration for `any` credentials agrees with a reference that allows more than one kind.
///
/// A parameter has `name`, `in` (`path`, `query`, `header`, `body`, `part`), `required` and `type`: `string`, `integer`,
/// `number`, `boolean`, `object`, `file`, or `array of` one of these, in upper or lower case. Members of an object are
/// rows of their own, with the object in front: `address.street`, `readers[].email`. `values` lists the documented
/// values of an enumeration: the declaration must name them all, and may name more.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Documented {
    method: String,
    path: String,
    authentication: Option<Vec<String>>,
    parameters: Vec<DocumentedRow>,
    #[serde(default)]
    exactly_one_of: Vec<Vec<String>>,
    example: Option<Value>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct DocumentedRow {
    name: String,
    #[serde(rename = "in")]
    place: String,
    required: bool,
    #[serde(rename = "type")]
    kind: String,
    #[serde(default)]
    values: Vec<Value>,
    /// For people: what the document says of it.
    #[serde(default, rename = "description")]
    _description: Option<String>,
}

/// The authentication of an endpoint that takes all credentials of its service.
const ANY: &str = "any";

/// The differences between a declaration and the reference of the service: one sentence each, with the name of the
/// parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Differences(Vec<String>);

impl Differences {
    /// The sentences.
    pub fn sentences(&self) -> &[String] {
        &self.0
    }

    fn of(name: &str, differences: Vec<String>) -> Result<(), Self> {
        if differences.is_empty() {
            return Ok(());
        }
        let sentences = differences.iter();
        Err(Self(
            sentences
                .map(|sentence| format!("{name}: {sentence}"))
                .collect(),
        ))
    }
}

/// The sentences, one on each line.
impl fmt::Display for Differences {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("\n"))
    }
}

impl std::error::Error for Differences {}

impl Documented {
    /// Reads JSON of the form described above.
    ///
    /// # Errors
    ///
    /// Returns an error if the JSON has another form. Unknown members are errors too.
    pub fn from_json(json: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(json)
    }

    /// Compares a declaration with the reference: method, path, credentials, and for each parameter where it goes, its
    /// type and whether it is required. A parameter that is declared and not documented is a difference too, because
    /// it would be sent.
    ///
    /// # Errors
    ///
    /// Returns all [`Differences`].
    pub fn check(&self, spec: &EndpointSpec) -> Result<(), Differences> {
        let mut differences = Vec::new();
        if (spec.method(), spec.path()) != (&self.method, &self.path) {
            differences.push(format!(
                "the document has {} {}, the declaration {} {}",
                self.method,
                self.path,
                spec.method(),
                spec.path()
            ));
        }
        self.check_authentication(spec.authentication(), &mut differences);
        let declared = rows(spec.parameters());
        for row in &self.parameters {
            match declared.iter().find(|other| other.name == row.name) {
                Some(declared) => compare(row, declared, &mut differences),
                None => {
                    let need = if row.required { "required" } else { "optional" };
                    differences.push(format!(
                        "`{}` is documented ({need}) and not declared: it cannot be sent",
                        row.name
                    ));
                }
            }
        }
        for row in &declared {
            if !self.parameters.iter().any(|other| other.name == row.name) {
                differences.push(format!(
                    "`{}` is declared and not documented: it would be sent in the {}",
                    row.name, row.place
                ));
            }
        }
        self.check_groups(spec, &mut differences);
        Differences::of(spec.name(), differences)
    }

    /// Compares the body of a request with the example, member by member.
    ///
    /// # Errors
    ///
    /// Returns all [`Differences`], or one that says that there is no example.
    pub fn check_example<E: Endpoint>(&self, request: &Valid<E>) -> Result<(), Differences> {
        let mut differences = Vec::new();
        let sent = request
            .prepare()
            .map(|prepared| serde_json::from_slice::<Value>(prepared.body()));
        match (sent, &self.example) {
            (_, None) => differences.push("the document has no example".to_owned()),
            (Ok(Ok(sent)), Some(example)) => {
                difference::compare("", &sent, example, &mut differences);
            }
            (Ok(Err(error)), _) => differences.push(format!("the body is not JSON: {error}")),
            (Err(error), _) => differences.push(error.to_string()),
        }
        Differences::of(E::SPEC.name(), differences)
    }

    fn check_authentication(&self, declared: &str, differences: &mut Vec<String>) {
        let Some(documented) = &self.authentication else {
            return;
        };
        if documented.iter().any(|kind| kind == declared) && documented.len() == 1 {
            return;
        }
        if declared == ANY {
            if let [only] = documented.as_slice() {
                differences.push(format!(
                    "the declaration allows any credentials, the document only {only}: `auth`"
                ));
            }
            return;
        }
        for kind in documented.iter().filter(|kind| *kind != declared) {
            differences.push(format!(
                "the document allows {kind} credentials, the declaration does not: `auth`"
            ));
        }
        if !documented.iter().any(|kind| kind == declared) {
            differences.push(format!(
                "the declaration allows {declared} credentials, the document does not: `auth`"
            ));
        }
    }

    fn check_groups(&self, spec: &EndpointSpec, differences: &mut Vec<String>) {
        let declared: Vec<_> = spec
            .rules()
            .iter()
            .filter(|rule| matches!(rule.kind(), FieldRuleKind::ExactlyOneOf))
            .map(|rule| sorted(rule.fields().iter().copied()))
            .collect();
        let documented: Vec<_> = self
            .exactly_one_of
            .iter()
            .map(|group| sorted(group.iter().map(String::as_str)))
            .collect();
        for group in documented.iter().filter(|group| !declared.contains(group)) {
            differences.push(format!(
                "exactly one of {} must be set, says the document; the declaration does not: `one_of`",
                names(group)
            ));
        }
        for group in declared.iter().filter(|group| !documented.contains(group)) {
            differences.push(format!(
                "exactly one of {} must be set, says the declaration; the document does not",
                names(group)
            ));
        }
    }
}

fn sorted<'a>(names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut names: Vec<_> = names.collect();
    names.sort_unstable();
    names
}

fn names(group: &[&str]) -> String {
    let names: Vec<_> = group.iter().map(|name| format!("`{name}`")).collect();
    names.join(", ")
}

fn compare(documented: &DocumentedRow, declared: &Row, differences: &mut Vec<String>) {
    let name = &documented.name;
    if !documented.place.eq_ignore_ascii_case(&declared.place) {
        differences.push(format!(
            "`{name}` is in the {} in the document and in the {} in the declaration",
            documented.place, declared.place
        ));
    }
    // A type that only serde knows may be anything.
    let same = declared.kind == "any" || documented.kind.eq_ignore_ascii_case(&declared.kind);
    if !same {
        differences.push(format!(
            "`{name}` is of type {} in the document and {} in the declaration",
            documented.kind, declared.kind
        ));
    }
    match (documented.required, declared.required) {
        (true, false) => differences.push(format!(
            "`{name}` is required by the document and optional in the declaration: requests without it would \
             be sent"
        )),
        (false, true) => differences.push(format!(
            "`{name}` is optional in the document and required by the declaration: requests without it cannot \
             be sent"
        )),
        _ => {}
    }
    for value in &documented.values {
        let shown = format!("{value} ");
        if !declared.values.iter().any(|text| text.starts_with(&shown)) {
            differences.push(format!(
                "the value {value} of `{name}` is documented and has no name in the declaration"
            ));
        }
    }
}
