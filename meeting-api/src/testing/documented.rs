//! What a service's document says of an endpoint, as data, and what a declaration makes of it.

use std::fmt;

use serde::Deserialize;
use serde_json::Value;

use crate::endpoint::Endpoint;
use crate::spec::{Authentication, EndpointSpec, FieldRuleKind};
use crate::valid::Valid;

use super::expect;
use super::rows::{Row, rows};

/// What a service's document says of one endpoint: its table of parameters and its example, kept as JSON in the
/// tests of whoever declares the endpoint.
///
/// ```
/// use meeting_api::testing::Documented;
/// use meeting_api::{Endpoint, endpoint};
///
/// #[endpoint(PUT, "/v1/rooms/{room_id}", auth = aksk)]
/// pub struct RenameRoom {
///     pub room_id: String,
///     pub name: String,
///     pub floor: Option<i32>,
/// }
///
/// // In a test, this is `include_str!("documents/rename_room.json")`.
/// let document = Documented::from_json(r#"{
///     "method": "PUT",
///     "path": "/v1/rooms/{room_id}",
///     "authentication": ["aksk"],
///     "parameters": [
///         {"name": "room_id", "in": "path", "required": true, "type": "String"},
///         {"name": "name", "in": "body", "required": true, "type": "String"},
///         {"name": "floor", "in": "body", "required": true, "type": "Integer"}
///     ],
///     "example": {"name": "East", "floor": 3}
/// }"#)?;
///
/// let differences = document.check(RenameRoom::SPEC).unwrap_err();
/// assert_eq!(
///     differences.to_string(),
///     "RenameRoom: `floor` is required by the document and optional in the declaration: requests without it \
///      would be sent"
/// );
///
/// let request = RenameRoom::builder().room_id("r").name("East").floor(3).build()?;
/// document.check_example(&request)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # The JSON
///
/// | member | meaning |
/// | --- | --- |
/// | `method`, `path` | as in the document; placeholders in braces |
/// | `authentication` | which credentials the document allows: `aksk`, `oauth2`, or both; not compared if it is left out |
/// | `parameters` | the rows of the table, in any order |
/// | `exactly_one_of` | groups of names of which the document says that one must be set |
/// | `example` | the body of the document's example, for [`check_example`](Self::check_example) |
///
/// A parameter has `name`, `in` (`path`, `query`, `header`, `body`, `part`), `required` and `type`: `string`, `integer`,
/// `number`, `boolean`, `object`, `file`, or `array of` one of these, in upper or lower case. Members of an object are
/// rows of their own, with the object in front: `mra_address.protocol`, `invitees[].email`. `values` lists the
/// documented values of an enumeration: the declaration must name them all, and may name more.
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

/// In what a declaration differs from the service's document: one sentence for each difference, with the name of
/// the field.
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
    /// Reads the JSON that is described above.
    ///
    /// # Errors
    ///
    /// If it is not of that form; misspelt members are not ignored.
    pub fn from_json(json: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(json)
    }

    /// Compares a declaration with the document: method and path, credentials, and each parameter with its
    /// place, type and need. Whatever is declared and not documented is a difference too, because it would be
    /// sent.
    ///
    /// # Errors
    ///
    /// [`Differences`], all of them.
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

    /// Compares a request with the document's example, field for field.
    ///
    /// # Errors
    ///
    /// [`Differences`], all of them; also if the document has no example.
    pub fn check_example<E: Endpoint>(&self, request: &Valid<E>) -> Result<(), Differences> {
        let mut differences = Vec::new();
        let sent = request
            .prepare()
            .map(|prepared| serde_json::from_slice::<Value>(prepared.body()));
        match (sent, &self.example) {
            (_, None) => differences.push("the document has no example".to_owned()),
            (Ok(Ok(sent)), Some(example)) => {
                expect::compare("", &sent, example, &mut differences);
            }
            (Ok(Err(error)), _) => differences.push(format!("the body is not JSON: {error}")),
            (Err(error), _) => differences.push(error.to_string()),
        }
        Differences::of(E::SPEC.name(), differences)
    }

    fn check_authentication(&self, declared: Authentication, differences: &mut Vec<String>) {
        let Some(documented) = &self.authentication else {
            return;
        };
        let allows = |name: &str| documented.iter().any(|other| other == name);
        let (aksk, oauth2) = match declared {
            Authentication::AkSk => (true, false),
            Authentication::OAuth2 => (false, true),
            Authentication::Any => (true, true),
            Authentication::None => (false, false),
            // The document knows no names of ours.
            Authentication::Marker(_) => return,
        };
        for (name, taken) in [("aksk", aksk), ("oauth2", oauth2)] {
            match (allows(name), taken) {
                (true, false) => differences.push(format!(
                    "the document allows {name} credentials, the declaration does not: `auth`"
                )),
                (false, true) => differences.push(format!(
                    "the declaration allows {name} credentials, the document does not: `auth`"
                )),
                _ => {}
            }
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
