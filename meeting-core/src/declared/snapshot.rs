//! Declarations of the previous version, to see what a change breaks.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::rows::{Row, field_rule, rows};
use crate::spec::{EndpointSpec, RetrySafety};

/// Declarations as data in a file: what callers of a library rely on.
///
/// A test compares the file with the current declarations. It fails with a sentence for each change that says what
/// it breaks, and for which callers. `BLESS=1 cargo test` rewrites the file; its diff belongs in the commit.
///
/// ```no_run
/// # use meeting_core::http::{HeaderMap, StatusCode};
/// # use meeting_core::{Api, ApiError, endpoint};
/// # pub enum Library {}
/// # impl Api for Library {
/// #     const NAME: &'static str = "Library";
/// #     const BASE_URL: &'static str = "https://library.example.com";
/// #     fn read_error(_: StatusCode, _: &HeaderMap, _: &[u8]) -> Option<ApiError> { None }
/// # }
/// # #[endpoint(PUT, "/v1/shelves/{shelf}", api = Library)]
/// # pub struct RenameShelf {
/// #     pub shelf: String,
/// #     pub name: String,
/// # }
/// use meeting_core::Endpoint;
/// use meeting_core::testing::Snapshot;
///
/// // #[test]
/// fn declarations_are_unchanged() {
///     Snapshot::of([RenameShelf::SPEC])
///         .assert_file(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/declarations.json"));
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Snapshot(BTreeMap<String, Entry>);

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    method: String,
    path: String,
    authentication: String,
    retry: String,
    parameters: Vec<Row>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    rules: Vec<String>,
}

/// One change of a declaration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    breaks: bool,
    sentence: String,
}

impl Change {
    /// Returns true if callers that relied on the old declaration have to change something.
    pub fn breaks(&self) -> bool {
        self.breaks
    }

    /// The change, and its consequence for callers.
    pub fn sentence(&self) -> &str {
        &self.sentence
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.breaks {
            "breaks: "
        } else {
            "harmless: "
        })?;
        f.write_str(&self.sentence)
    }
}

impl Snapshot {
    /// Takes a snapshot of declarations. Endpoints are identified by the names of their structs.
    pub fn of(specs: impl IntoIterator<Item = &'static EndpointSpec>) -> Self {
        let entry = |spec: &EndpointSpec| Entry {
            method: spec.method().to_owned(),
            path: spec.path().to_owned(),
            authentication: spec.authentication().to_owned(),
            retry: retry(spec.retry()).to_owned(),
            parameters: rows(spec.parameters()),
            rules: spec.rules().iter().map(field_rule).collect(),
        };
        let specs = specs.into_iter();
        Self(
            specs
                .map(|spec| (spec.name().to_owned(), entry(spec)))
                .collect(),
        )
    }

    /// Reads the JSON that [`to_json`](Self::to_json) writes.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not a snapshot.
    pub fn from_json(json: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(json)
    }

    /// Writes the snapshot as JSON, one line per member, for readable diffs.
    pub fn to_json(&self) -> String {
        // A snapshot has nothing that JSON cannot hold.
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }

    /// Returns the changes from this snapshot to a later one.
    pub fn changes(&self, later: &Self) -> Vec<Change> {
        let mut changes = Changes(Vec::new());
        for (name, old) in &self.0 {
            match later.0.get(name) {
                Some(new) => changes.endpoint(name, old, new),
                None => changes.breaking(format!(
                    "{name} is gone: code that calls it no longer compiles"
                )),
            }
        }
        for name in later.0.keys().filter(|name| !self.0.contains_key(*name)) {
            changes.harmless(format!("{name} is new"));
        }
        changes.0
    }

    /// Compares the snapshot with a file. If the environment variable `BLESS` is set and not empty, writes the file
    /// instead.
    ///
    /// # Panics
    ///
    /// Panics if they differ, with a sentence for each change, or if the file cannot be read or written.
    #[track_caller]
    #[expect(clippy::panic, reason = "this is an assertion of a test")]
    pub fn assert_file(&self, path: impl AsRef<Path>) {
        let path = path.as_ref();
        if std::env::var_os("BLESS").is_some_and(|value| !value.is_empty()) {
            if let Err(error) = std::fs::write(path, self.to_json()) {
                panic!("{} cannot be written: {error}", path.display());
            }
            return;
        }
        let kept = std::fs::read_to_string(path)
            .map_err(|error| error.to_string())
            .and_then(|text| Self::from_json(&text).map_err(|error| error.to_string()));
        let kept = match kept {
            Ok(kept) => kept,
            Err(error) => panic!("{} cannot be read: {error}\n{HOW_TO_BLESS}", path.display()),
        };
        let changes = kept.changes(self);
        if !changes.is_empty() {
            let sentences: Vec<_> = changes
                .iter()
                .map(|change| format!("  {change}\n"))
                .collect();
            panic!(
                "the declarations are not what {} says:\n{}{HOW_TO_BLESS}",
                path.display(),
                sentences.concat()
            );
        }
    }
}

const HOW_TO_BLESS: &str =
    "If that is meant, write it down: run the same test with BLESS=1, and think of the version.";

fn retry(retry: RetrySafety) -> &'static str {
    match retry {
        RetrySafety::Safe => "safe",
        RetrySafety::IfNotProcessed => "if not processed",
        RetrySafety::Never => "never",
    }
}

struct Changes(Vec<Change>);

impl Changes {
    fn breaking(&mut self, sentence: String) {
        self.0.push(Change {
            breaks: true,
            sentence,
        });
    }

    fn harmless(&mut self, sentence: String) {
        self.0.push(Change {
            breaks: false,
            sentence,
        });
    }

    fn endpoint(&mut self, name: &str, old: &Entry, new: &Entry) {
        if (&old.method, &old.path) != (&new.method, &new.path) {
            self.breaking(format!(
                "{name} was {} {} and is {} {}: requests go to another endpoint of the service",
                old.method, old.path, new.method, new.path
            ));
        }
        if old.authentication != new.authentication {
            let (was, is) = (&old.authentication, &new.authentication);
            if is == "any" {
                self.harmless(format!("{name} took {was} credentials and takes any"));
            } else {
                let lost = if was == "any" { "other" } else { was };
                self.breaking(format!(
                    "{name} took {was} credentials and takes {is}: callers with {lost} credentials no longer \
                     compile"
                ));
            }
        }
        if old.retry != new.retry {
            let (was, is) = (&old.retry, &new.retry);
            if is == "safe" || was == "never" {
                self.breaking(format!(
                    "{name} was repeated {was} and is {is}: the service may see a request twice where it saw \
                     it once"
                ));
            } else {
                self.breaking(format!(
                    "{name} was repeated {was} and is {is}: callers see errors that were mended by repeating"
                ));
            }
        }
        self.parameters(name, &old.parameters, &new.parameters);
        for rule in old.rules.iter().filter(|rule| !new.rules.contains(rule)) {
            self.breaking(format!(
                "{name} no longer asks for {rule}: requests that the service refuses may be sent, and \
                 builders change their types"
            ));
        }
        for rule in new.rules.iter().filter(|rule| !old.rules.contains(rule)) {
            self.breaking(format!(
                "{name} now asks for {rule}: requests that were valid are refused, or no longer compile"
            ));
        }
    }

    fn parameters(&mut self, name: &str, old: &[Row], new: &[Row]) {
        let has = |rows: &[Row], name: &str| rows.iter().any(|row| row.name == name);
        let gone: Vec<_> = old.iter().filter(|row| !has(new, &row.name)).collect();
        let mut added: Vec<_> = new.iter().filter(|row| !has(old, &row.name)).collect();
        for row in gone {
            // The same in everything but its name, and where the old one was: renamed.
            let twin = added
                .iter()
                .position(|other| is_renamed(old, row, new, other));
            match twin.map(|index| added.remove(index)) {
                Some(other) => self.breaking(format!(
                    "`{}` of {name} is called `{}` on the wire: the service gets another parameter, and JSON with \
                     the old name cannot be read any more",
                    row.name, other.name
                )),
                None => self.breaking(format!(
                    "`{}` of {name} is gone: code that sets or reads it no longer compiles, and the service no \
                     longer gets it",
                    row.name
                )),
            }
        }
        for row in added {
            if row.required {
                self.breaking(format!(
                    "`{}` of {name} is new and required: code that builds {name} without it no longer \
                     compiles, and JSON without it is refused",
                    row.name
                ));
            } else {
                self.harmless(format!("`{}` of {name} is new and optional", row.name));
            }
        }
        for row in old {
            if let Some(now) = new.iter().find(|other| other.name == row.name) {
                self.parameter(name, row, now);
            }
        }
    }

    fn parameter(&mut self, endpoint: &str, old: &Row, new: &Row) {
        let name = format!("`{}` of {endpoint}", old.name);
        match (old.required, new.required) {
            (false, true) => self.breaking(format!(
                "{name} was optional and is required: code that builds {endpoint} without it no longer compiles, and \
                 JSON without it is refused"
            )),
            (true, false) => self.breaking(format!(
                "{name} was required and is optional: code that reads the field, or writes the struct, gets an \
                 `Option`"
            )),
            _ => {}
        }
        if old.place != new.place {
            self.breaking(format!(
                "{name} was in the {} and is in the {}: the service may not find it",
                old.place, new.place
            ));
        }
        if old.kind != new.kind {
            self.breaking(format!(
                "{name} was of type {} and is {}: the service gets another type, and code that sets it no \
                 longer compiles",
                old.kind, new.kind
            ));
        }
        if old.kind == new.kind && old.holds != new.holds {
            self.breaking(format!(
                "{name} held {} and holds {}: code that sets it may no longer compile",
                old.holds, new.holds
            ));
        }
        for rule in new.rules.iter().filter(|rule| !old.rules.contains(rule)) {
            self.breaking(format!(
                "{name} has the new rule `{rule}`: values that were sent may be refused"
            ));
        }
        for rule in old.rules.iter().filter(|rule| !new.rules.contains(rule)) {
            self.harmless(format!("{name} no longer has the rule `{rule}`"));
        }
        for value in old
            .values
            .iter()
            .filter(|value| !new.values.contains(value))
        {
            self.breaking(format!(
                "{name} no longer names the value {value}: code that uses the name no longer compiles"
            ));
        }
        for value in new
            .values
            .iter()
            .filter(|value| !old.values.contains(value))
        {
            self.harmless(format!("{name} names the value {value}"));
        }
    }
}

/// Returns true if `now` looks like `then` under another name: the same position among its neighbours, and otherwise
/// equal.
fn is_renamed(old: &[Row], then: &Row, new: &[Row], now: &Row) -> bool {
    let index = |rows: &[Row], row: &Row| rows.iter().position(|other| other.name == row.name);
    let renamed = Row {
        name: now.name.clone(),
        ..then.clone()
    };
    index(old, then) == index(new, now) && renamed == *now
}
