//! The comparison of a request with its declaration: parameters, their types, their rules.

mod pairs;
mod schema;
mod sent;

use std::fmt::Display;

use self::pairs::Pairs;
use self::schema::{expected, takes_integer, takes_text};
use self::sent::{Body, Sent};
use super::breach::Breach;
use super::http::request::Head;
use super::route::Route;
use super::value::Value;
use crate::request::pattern::Pattern;
use crate::spec::{FieldRule, FieldRuleKind, ParameterSpec, Place, Schema, ValueRule};

type Outcome = Result<(), Breach>;

/// Checks a request against its declaration. Reports the first difference: parameters in their order, then rules
/// over several parameters.
///
/// Functions of the declaring crate are not checked here, because a declaration has only their names.
pub(super) fn check(route: &Route, head: &Head, body: &[u8]) -> Outcome {
    let spec = route.spec;
    let sent = Sent {
        spec,
        path: &route.values,
        query: Pairs::read(head.query())
            .ok_or_else(|| Breach::invalid("the query has a malformed escape"))?,
        head,
        body: Body::read(spec, head, body)?,
    };
    sent.has_constants()?;
    let values = spec
        .parameters()
        .iter()
        .map(|parameter| sent.value(parameter))
        .collect::<Result<Vec<_>, _>>()?;
    let values: Vec<_> = values.iter().map(Option::as_ref).collect();
    check_members("", spec.parameters(), spec.rules(), &values)
}

/// Checks the parameters of a request or the members of an object. `at` is the path of the object.
fn check_members(
    at: &str,
    parameters: &[ParameterSpec],
    rules: &[FieldRule],
    values: &[Option<&Value>],
) -> Outcome {
    let members = Members {
        at,
        parameters,
        values,
    };
    for (parameter, value) in members.iter() {
        let path = join(at, parameter.name());
        match value {
            Some(value) => {
                check_type(&path, parameter.schema(), value)?;
                for rule in parameter.rules() {
                    check_value(&path, rule, value)?;
                }
            }
            None if parameter.required() => {
                let place = match parameter.place() {
                    _ if !at.is_empty() => "object",
                    Place::Path => "path",
                    Place::Query => "query",
                    Place::Header => "headers",
                    _ => "body",
                };
                return Err(Breach::invalid(format!(
                    "the required parameter `{path}` is missing from the {place}"
                )));
            }
            None => {}
        }
    }
    rules.iter().try_for_each(|rule| members.check(*rule))
}

fn join(at: &str, name: &str) -> String {
    if at.is_empty() {
        name.to_owned()
    } else {
        format!("{at}.{name}")
    }
}

fn check_type(path: &str, schema: Schema, value: &Value) -> Outcome {
    let fits = match (schema, value) {
        (Schema::Any, _) | (Schema::Nullable(_), Value::Null) => true,
        (Schema::Nullable(inner), value) => return check_type(path, *inner, value),
        (Schema::String | Schema::Secret | Schema::Bytes, Value::String(_)) => true,
        (Schema::Integer { minimum, maximum }, Value::Integer(number)) => {
            (minimum..=maximum).contains(number)
        }
        (Schema::Number, Value::Integer(_) | Value::Number(_)) => true,
        (Schema::Boolean, Value::Boolean(_)) => true,
        (Schema::Enumeration(spec), Value::Integer(number)) => {
            takes_integer(&spec()) && i64::try_from(*number).is_ok()
        }
        (Schema::Enumeration(spec), Value::String(_)) => takes_text(&spec()),
        (Schema::List(element), Value::List(elements)) => {
            for (index, value) in elements.iter().enumerate() {
                check_type(&format!("{path}[{index}]"), *element, value)?;
            }
            true
        }
        (Schema::Map(entry), Value::Object(entries)) => {
            for (key, value) in entries {
                check_type(&format!("{path}[{key:?}]"), *entry, value)?;
            }
            true
        }
        (Schema::Object(spec), Value::Object(members)) => {
            let spec = spec();
            let values: Vec<_> = spec
                .parameters()
                .iter()
                .map(|parameter| members.get(parameter.name()))
                .collect();
            return check_members(path, spec.parameters(), spec.rules(), &values);
        }
        _ => false,
    };
    if fits {
        return Ok(());
    }
    let found = match value {
        Value::Integer(number) => number.to_string(),
        other => other.kind().to_owned(),
    };
    Err(Breach::wrong_type(format!(
        "`{path}` must be {}, not {found}",
        expected(schema)
    )))
}

fn check_value(path: &str, rule: ValueRule, value: &Value) -> Outcome {
    let wrong = match rule {
        ValueRule::NonEmpty => (length(value) == Some(0)).then(|| "must not be empty".to_owned()),
        ValueRule::Length { minimum, maximum } => length(value)
            .filter(|length| !(minimum..=maximum).contains(length))
            .map(|length| format!("must have a length from {minimum} to {maximum}, not {length}")),
        ValueRule::Range { minimum, maximum } => (below(value, minimum) || above(value, maximum))
            .then(|| match (minimum, maximum) {
                (Some(minimum), Some(maximum)) => {
                    format!("must be from {minimum} to {maximum}")
                }
                (Some(minimum), None) => format!("must be at least {minimum}"),
                (None, maximum) => format!("must be at most {}", maximum.unwrap_or_default()),
            }),
        // One that cannot be compiled is an error of the client already.
        ValueRule::Pattern(pattern) => match value {
            Value::String(text) => (Pattern::new(pattern).matches(text) == Some(false))
                .then(|| format!("must match `{pattern}`")),
            _ => None,
        },
        ValueRule::Check(_) => None,
    };
    match wrong {
        Some(wrong) => Err(Breach::invalid(format!("`{path}` {wrong}"))),
        None => Ok(()),
    }
}

/// Returns the number of characters of a string, elements of a list, or entries of an object.
fn length(value: &Value) -> Option<usize> {
    match value {
        Value::String(text) => Some(text.chars().count()),
        Value::List(elements) => Some(elements.len()),
        Value::Object(entries) => Some(entries.len()),
        _ => None,
    }
}

/// Returns true if a number is below a bound. A bound that is not a plain number, such as the name of a constant,
/// cannot be checked.
fn below(value: &Value, bound: Option<&str>) -> bool {
    compare(value, bound).is_some_and(std::cmp::Ordering::is_lt)
}

fn above(value: &Value, bound: Option<&str>) -> bool {
    compare(value, bound).is_some_and(std::cmp::Ordering::is_gt)
}

fn compare(value: &Value, bound: Option<&str>) -> Option<std::cmp::Ordering> {
    let bound = bound?.replace(['_', ' '], "");
    match value {
        Value::Integer(number) => match bound.parse::<i128>() {
            Ok(bound) => Some(number.cmp(&bound)),
            // Precise enough: a bound with a fraction belongs to a parameter that accepts fractions.
            Err(_) => (*number as f64).partial_cmp(&bound.parse().ok()?),
        },
        Value::Number(number) => number.partial_cmp(&bound.parse().ok()?),
        _ => None,
    }
}

/// The parameters of a request or the members of an object, with the values that were sent.
struct Members<'a> {
    at: &'a str,
    parameters: &'a [ParameterSpec],
    values: &'a [Option<&'a Value>],
}

impl Members<'_> {
    /// A `null` is a value only if the parameter is nullable. Otherwise the parameter counts as absent.
    fn iter(&self) -> impl Iterator<Item = (&ParameterSpec, Option<&Value>)> {
        self.parameters
            .iter()
            .zip(self.values)
            .map(|(parameter, value)| {
                let nullable = matches!(parameter.schema(), Schema::Nullable(_) | Schema::Any);
                (
                    parameter,
                    value.filter(|value| nullable || **value != Value::Null),
                )
            })
    }

    fn value(&self, name: &str) -> Option<&Value> {
        self.iter()
            .find(|(parameter, _)| parameter.name() == name)
            .and_then(|(_, value)| value)
    }

    fn check(&self, rule: FieldRule) -> Outcome {
        let fields = rule.fields();
        let names = Names(fields);
        let count = fields
            .iter()
            .filter(|name| self.value(name).is_some())
            .count();
        let wrong = match rule.kind() {
            FieldRuleKind::ExactlyOneOf if count == 0 => {
                format!("exactly one of {names} must be set")
            }
            FieldRuleKind::ExactlyOneOf | FieldRuleKind::AtMostOneOf if count > 1 => {
                format!("only one of {names} may be set")
            }
            FieldRuleKind::AtLeastOneOf if count == 0 => {
                format!("at least one of {names} must be set")
            }
            FieldRuleKind::AllOrNone if count > 0 && count < fields.len() => {
                format!("all of {names} must be set, or none")
            }
            FieldRuleKind::RequiredIf(condition)
                if count < fields.len() && self.has(condition.field(), &condition.json()) =>
            {
                let (field, json) = (condition.field(), condition.json());
                format!("{names} must be set if `{field}` is {json}")
            }
            FieldRuleKind::ForbiddenIf(condition)
                if count > 0 && self.has(condition.field(), &condition.json()) =>
            {
                let (field, json) = (condition.field(), condition.json());
                format!("{names} may not be set if `{field}` is {json}")
            }
            _ => return Ok(()),
        };
        Err(Breach::invalid(if self.at.is_empty() {
            wrong
        } else {
            format!("in `{}`: {wrong}", self.at)
        }))
    }

    /// Returns true if a field has the value, which is JSON.
    fn has(&self, name: &str, json: &str) -> bool {
        let expected = Value::parse(json.as_bytes()).ok();
        match (self.value(name), expected) {
            (Some(Value::Integer(sent)), Some(Value::Number(expected))) => *sent as f64 == expected,
            (Some(Value::Number(sent)), Some(Value::Integer(expected))) => *sent == expected as f64,
            (sent, expected) => sent.is_some() && sent == expected.as_ref(),
        }
    }
}

/// Lists the members of a group for a message.
struct Names(&'static [&'static str]);

impl Display for Names {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (index, name) in self.0.iter().enumerate() {
            let separator = if index > 0 { ", " } else { "" };
            write!(f, "{separator}`{name}`")?;
        }
        Ok(())
    }
}
