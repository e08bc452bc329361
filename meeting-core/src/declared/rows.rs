//! A declaration as rows like those of a document: one for each parameter and each member of an object.

use serde::{Deserialize, Serialize};

use crate::spec::{
    EnumerationSpec, FieldRule, FieldRuleKind, ParameterSpec, Place, Schema, Style, ValueRule,
    WireValue,
};

/// One parameter. Members of objects have the path of the object in front.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Row {
    /// `address.street`; the elements of a list have `[]` after them: `readers[].email`.
    pub(super) name: String,
    #[serde(rename = "in")]
    pub(super) place: String,
    pub(super) required: bool,
    #[serde(rename = "type")]
    pub(super) kind: String,
    /// The numbers that the type of an integer can hold: `0..=255`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) holds: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) rules: Vec<String>,
    /// The documented values of an enumeration, and their names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) values: Vec<String>,
}

/// The rows of parameters, those of an object after the parameter that has it.
pub(super) fn rows(parameters: &[ParameterSpec]) -> Vec<Row> {
    let mut rows = Vec::new();
    add(&mut rows, "", parameters, &mut Vec::new());
    rows
}

fn add(rows: &mut Vec<Row>, at: &str, parameters: &[ParameterSpec], open: &mut Vec<&'static str>) {
    for parameter in parameters {
        if parameter.style() == Style::Flat {
            // What is sent is the members, in the place of the object.
            add(rows, at, &parameter.as_sent(), open);
            continue;
        }
        let name = format!("{at}{}", parameter.name());
        let schema = parameter.schema();
        rows.push(Row {
            name: name.clone(),
            place: place(parameter.place()).to_owned(),
            required: parameter.required(),
            kind: kind(schema),
            holds: holds(schema),
            rules: rules(parameter),
            values: values(schema),
        });
        members(rows, &name, schema, open);
    }
}

/// The rules of the value, and those that join the members of an object.
fn rules(parameter: &ParameterSpec) -> Vec<String> {
    let mut rules: Vec<_> = parameter.rules().map(|one| rule(&one)).collect();
    let mut schema = parameter.schema();
    while let Schema::Nullable(inner) | Schema::List(inner) | Schema::Map(inner) = schema {
        schema = *inner;
    }
    if let Schema::Object(spec) = schema {
        rules.extend(spec().rules().iter().map(field_rule));
    }
    rules
}

/// The members of an object, wherever it is in the value. An object in itself is not told twice.
fn members(rows: &mut Vec<Row>, name: &str, schema: Schema, open: &mut Vec<&'static str>) {
    match schema {
        Schema::Nullable(inner) => members(rows, name, *inner, open),
        Schema::List(element) => members(rows, &format!("{name}[]"), *element, open),
        Schema::Map(entry) => members(rows, &format!("{name}{{}}"), *entry, open),
        Schema::Object(spec) => {
            let spec = spec();
            if open.contains(&spec.name()) {
                return;
            }
            open.push(spec.name());
            add(rows, &format!("{name}."), spec.parameters(), open);
            open.pop();
        }
        _ => {}
    }
}

pub(super) fn place(place: Place) -> &'static str {
    match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Body => "body",
        Place::Part => "part",
    }
}

/// The type in the words of documents, which do not tell the sizes of integers.
pub(super) fn kind(schema: Schema) -> String {
    match schema {
        Schema::String | Schema::Secret => "string".to_owned(),
        Schema::Integer { .. } => "integer".to_owned(),
        Schema::Number => "number".to_owned(),
        Schema::Boolean => "boolean".to_owned(),
        Schema::List(element) => format!("array of {}", kind(*element)),
        Schema::Map(_) | Schema::Object(_) => "object".to_owned(),
        Schema::Nullable(inner) => kind(*inner),
        Schema::Enumeration(spec) => enumeration(&spec()).to_owned(),
        Schema::Bytes => "file".to_owned(),
        Schema::Any => "any".to_owned(),
    }
}

fn holds(schema: Schema) -> String {
    match schema {
        Schema::Nullable(inner) | Schema::List(inner) | Schema::Map(inner) => holds(*inner),
        Schema::Integer { minimum, maximum } => format!("{minimum}..={maximum}"),
        _ => String::new(),
    }
}

fn enumeration(spec: &EnumerationSpec) -> &'static str {
    let integer = |value: WireValue| matches!(value, WireValue::Integer(_));
    match spec.values().first() {
        Some(first) if integer(first.wire()) => "integer",
        Some(_) => "string",
        None => "any",
    }
}

fn values(schema: Schema) -> Vec<String> {
    match schema {
        Schema::Nullable(inner) | Schema::List(inner) => values(*inner),
        Schema::Enumeration(spec) => spec()
            .values()
            .iter()
            .map(|value| match value.wire() {
                WireValue::Integer(number) => format!("{number} {}", value.name()),
                WireValue::String(text) => format!("{text:?} {}", value.name()),
            })
            .collect(),
        _ => Vec::new(),
    }
}

fn rule(rule: &ValueRule) -> String {
    match rule {
        ValueRule::NonEmpty => "non_empty".to_owned(),
        ValueRule::Length { minimum, maximum } if *maximum == usize::MAX => {
            format!("len = {minimum}..")
        }
        ValueRule::Length { minimum, maximum } => format!("len = {minimum}..={maximum}"),
        ValueRule::Range { minimum, maximum } => match maximum {
            Some(maximum) => format!("range = {}..={maximum}", minimum.unwrap_or_default()),
            None => format!("range = {}..", minimum.unwrap_or_default()),
        },
        ValueRule::Pattern(pattern) => format!("pattern = {pattern:?}"),
        ValueRule::Check(path) => format!("check = {path}"),
    }
}

/// A rule that joins several fields.
pub(super) fn field_rule(rule: &FieldRule) -> String {
    let fields = rule.fields().join(", ");
    match rule.kind() {
        FieldRuleKind::ExactlyOneOf => format!("exactly one of {fields}"),
        FieldRuleKind::AtLeastOneOf => format!("at least one of {fields}"),
        FieldRuleKind::AtMostOneOf => format!("at most one of {fields}"),
        FieldRuleKind::AllOrNone => format!("all or none of {fields}"),
        FieldRuleKind::RequiredIf(condition) => {
            format!("{fields} if {} is {}", condition.field(), condition.json())
        }
        FieldRuleKind::ForbiddenIf(condition) => {
            format!(
                "no {fields} if {} is {}",
                condition.field(),
                condition.json()
            )
        }
    }
}
