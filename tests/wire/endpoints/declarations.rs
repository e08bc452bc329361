//! Every declaration matches the reference, except for the deviations.

use std::collections::BTreeSet;

use meeting_api::spec::{
    BodyEncoding, EndpointSpec, FieldRule, FieldRuleKind, ParameterSpec, Place, RetrySafety,
    Schema, ValueRule, WireValue,
};

use super::deviations::DEVIATIONS;
use super::reference::{Entry, REFERENCE, Row};

#[test]
fn the_endpoints_are_those_of_the_reference() {
    let declared: BTreeSet<_> = meeting_api::endpoints().map(EndpointSpec::name).collect();
    let documented: BTreeSet<_> = REFERENCE
        .iter()
        .map(|(_, entry)| entry.name.as_str())
        .collect();
    assert_eq!(declared, documented);
    assert_eq!(meeting_api::endpoints().count(), 119);
}

#[test]
fn the_declarations_differ_from_the_reference_only_where_there_is_a_reason() {
    let mut found = BTreeSet::new();
    for spec in meeting_api::endpoints() {
        for difference in differences(spec, super::reference::entry(spec.name())) {
            found.insert(format!("{}: {difference}", spec.name()));
        }
    }
    let expected: BTreeSet<_> = DEVIATIONS
        .iter()
        .map(|(difference, _)| (*difference).to_owned())
        .collect();
    let unknown: Vec<_> = found.difference(&expected).collect();
    assert!(unknown.is_empty(), "{unknown:#?}");
    let stale: Vec<_> = expected.difference(&found).collect();
    assert!(stale.is_empty(), "no longer true: {stale:#?}");
}

fn differences(spec: &EndpointSpec, entry: &Entry) -> Vec<String> {
    let mut found = Vec::new();
    let mut same = |what: &str, declared: &str, documented: &str| {
        if declared != documented {
            found.push(format!("{what} is {declared}, not {documented}"));
        }
    };
    same("the method", spec.method(), &entry.method);
    same("the path", spec.path(), &entry.path);
    same("auth", spec.authentication(), &entry.auth);
    same("retry", retry(spec), documented_retry(entry));
    same(
        "the body",
        encoding(spec),
        entry.body.as_deref().unwrap_or("json"),
    );

    let declared = fields(spec.parameters());
    compare(&declared, &entry.parameters, true, &mut found);
    let rules = rules_of("", spec.rules(), spec.parameters());
    for rule in entry.rules.iter().filter_map(|rule| documented_rule(rule)) {
        if !rules.contains(&rule) {
            found.push(format!("there is no `{rule}`"));
        }
    }
    let members = match spec.response() {
        Some(Schema::Object(object)) => fields(object().parameters()),
        _ => Vec::new(),
    };
    compare(&members, &entry.response, false, &mut found);
    found
}

fn retry(spec: &EndpointSpec) -> &'static str {
    match spec.retry() {
        RetrySafety::Safe => "safe",
        RetrySafety::IfNotProcessed => "if not processed",
        _ => "never",
    }
}

fn documented_retry(entry: &Entry) -> &'static str {
    match (entry.retry.as_str(), entry.method.as_str()) {
        ("safe", _) | ("default", "GET") => "safe",
        ("default", _) => "if not processed",
        _ => "unknown",
    }
}

fn encoding(spec: &EndpointSpec) -> &'static str {
    match spec.encoding() {
        BodyEncoding::Json => "json",
        BodyEncoding::Multipart => "multipart",
        _ => "form",
    }
}

/// A declared field, by its path in the body or in the response.
struct Field {
    path: String,
    parameter: ParameterSpec,
    /// The schema of a list's element, for lists.
    schema: Schema,
}

fn fields(parameters: &[ParameterSpec]) -> Vec<Field> {
    let mut all = Vec::new();
    add(&mut all, "", parameters);
    all
}

fn add(all: &mut Vec<Field>, at: &str, parameters: &[ParameterSpec]) {
    for parameter in parameters {
        let (mut path, mut schema) = (format!("{at}{}", parameter.name()), parameter.schema());
        while let Schema::Nullable(inner) = schema {
            schema = *inner;
        }
        if let Schema::List(element) = schema {
            path.push_str("[]");
            schema = *element;
        }
        all.push(Field {
            path: path.clone(),
            parameter: *parameter,
            schema,
        });
        if let Schema::Object(object) = schema {
            add(all, &format!("{path}."), object().parameters());
        }
    }
}

fn compare(declared: &[Field], documented: &[Row], is_request: bool, found: &mut Vec<String>) {
    for field in declared {
        if !documented.iter().any(|row| row.name == field.path) {
            found.push(format!("`{}` is not in the reference", field.path));
        }
    }
    for row in documented {
        // The reference gives no place for members of objects.
        let is_there = |field: &&Field| {
            !is_request || row.name.contains('.') || place(field.parameter.place()) == row.place
        };
        let mut candidates = declared.iter().filter(|field| field.path == row.name);
        let Some(field) = candidates.find(is_there) else {
            found.push(format!(
                "`{}` is not declared in the {}",
                row.name, row.place
            ));
            continue;
        };
        let name = &row.name;
        if field.parameter.required() != (is_request && row.required) {
            let word = if field.parameter.required() {
                "required"
            } else {
                "optional"
            };
            found.push(format!("`{name}` is {word}"));
        }
        if let Some(kinds) = wrong_kind(field, row) {
            found.push(format!("`{name}` is {kinds}"));
        }
        values(field, row, found);
        if is_request {
            limits(field, row, found);
        }
    }
}

fn place(place: Place) -> &'static str {
    match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Body => "body",
        Place::Part => "part",
        _ => "elsewhere",
    }
}

/// Returns the declared and the documented type, if they are incompatible. Outside JSON, every value is a string.
fn wrong_kind(field: &Field, row: &Row) -> Option<String> {
    let declared = match field.schema {
        Schema::String if super::values::is_secret(row) => "string that is printed",
        Schema::String | Schema::Secret => "string",
        Schema::Integer { .. } => "integer",
        Schema::Boolean => "boolean",
        Schema::Object(_) => "object",
        Schema::Bytes => "bytes",
        Schema::Enumeration(spec) => match spec().values().first().map(|value| value.wire()) {
            Some(WireValue::Integer(_)) => "integer",
            _ => "string",
        },
        _ => "unknown",
    };
    let is_json = matches!(row.place.as_str(), "" | "body");
    let documented = match (row.kind.as_str(), row.means.as_deref()) {
        ("string", Some("boolean")) if !is_json => "boolean",
        ("string", _) if !is_json && row.is_number_in_string() => "integer",
        // The values of the enumeration are strings, although the type is not.
        ("integer", _)
            if !is_json
                && row
                    .values()
                    .iter()
                    .any(|value| value.parse::<i64>().is_err()) =>
        {
            "string"
        }
        ("base64_text", _) => "string",
        (kind, _) => kind,
    };
    (declared != documented).then(|| format!("{declared}, not {documented}"))
}

fn values(field: &Field, row: &Row, found: &mut Vec<String>) {
    let Schema::Enumeration(spec) = field.schema else {
        return;
    };
    let declared: Vec<_> = spec()
        .values()
        .iter()
        .map(|value| match value.wire() {
            WireValue::Integer(number) => number.to_string(),
            WireValue::String(text) => text.to_owned(),
        })
        .collect();
    for value in row.values() {
        if !declared.iter().any(|known| known == value) {
            found.push(format!("`{}` has no name for {value}", row.name));
        }
    }
}

fn limits(field: &Field, row: &Row, found: &mut Vec<String>) {
    let (mut length, mut range) = (None, None);
    for rule in field.parameter.rules() {
        match rule {
            ValueRule::Length { minimum, maximum } => length = Some((minimum, maximum)),
            ValueRule::Range { minimum, maximum } => range = Some((minimum, maximum)),
            _ => {}
        }
    }
    let documented = row
        .len
        .map(|(minimum, maximum)| (minimum.unwrap_or(0), maximum.unwrap_or(usize::MAX)));
    if length != documented {
        found.push(format!(
            "the length of `{}` is {length:?}, not {documented:?}",
            row.name
        ));
    }
    let text = |bound: Option<i64>| bound.map(|bound| bound.to_string());
    let documented = row.range.map(|(minimum, maximum)| {
        // A value that the type cannot hold needs no rule.
        let unsigned = matches!(field.schema, Schema::Integer { minimum: 0, .. });
        (
            text(minimum.filter(|minimum| !(unsigned && *minimum == 0))),
            text(maximum),
        )
    });
    let declared =
        range.map(|(minimum, maximum)| (minimum.map(str::to_owned), maximum.map(str::to_owned)));
    if declared != documented {
        found.push(format!(
            "the range of `{}` is {declared:?}, not {documented:?}",
            row.name
        ));
    }
}

/// Returns the declared rules over several fields, in the notation of the reference.
fn rules_of(at: &str, rules: &[FieldRule], parameters: &[ParameterSpec]) -> Vec<String> {
    let path = |name: &str| {
        let row = parameters.iter().find(|parameter| parameter.name() == name);
        let is_list = row.is_some_and(|row| matches!(row.schema(), Schema::List(_)));
        format!("{at}{name}{}", if is_list { "[]" } else { "" })
    };
    let mut all = Vec::new();
    for rule in rules {
        let mut names: Vec<_> = rule.fields().iter().map(|name| path(name)).collect();
        names.sort();
        let names = names.join(" ");
        all.push(match rule.kind() {
            FieldRuleKind::ExactlyOneOf => format!("exactly_one_of {names}"),
            FieldRuleKind::AtLeastOneOf => format!("at_least_one_of {names}"),
            FieldRuleKind::AllOrNone => format!("all_or_none {names}"),
            FieldRuleKind::RequiredIf(when) => {
                format!("required_if {}={} {names}", path(when.field()), when.json())
            }
            FieldRuleKind::ForbiddenIf(when) => {
                format!(
                    "forbidden_if {}={} {names}",
                    path(when.field()),
                    when.json()
                )
            }
            _ => "unknown".to_owned(),
        });
    }
    for parameter in parameters {
        let (path, schema) = match parameter.schema() {
            Schema::List(element) => (format!("{at}{}[].", parameter.name()), *element),
            schema => (format!("{at}{}.", parameter.name()), schema),
        };
        if let Schema::Object(object) = schema {
            all.extend(rules_of(&path, object().rules(), object().parameters()));
        }
    }
    all
}

/// Returns a rule of the reference that declarations can express, with its fields in order, or `None` for prose.
pub fn documented_rule(rule: &str) -> Option<String> {
    let (word, rest) = rule.split_once(' ')?;
    let is_path = |name: &&str| {
        name.chars()
            .all(|character| character.is_ascii_alphanumeric() || "_.[]".contains(character))
    };
    let parts: Vec<_> = rest.split(' ').collect();
    let mut names = match word {
        "exactly_one_of" | "at_least_one_of" | "all_or_none" => parts.clone(),
        "required_if" | "forbidden_if" if parts.len() == 2 => {
            let (field, value) = parts.first()?.split_once('=')?;
            return (is_path(&field) && is_path(&value)).then(|| rule.to_owned());
        }
        _ => return None,
    };
    names.sort_unstable();
    names
        .iter()
        .all(is_path)
        .then(|| format!("{word} {}", names.join(" ")))
}
