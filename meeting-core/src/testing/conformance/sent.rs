//! The parameters that were sent in path, query, headers and body.

use std::collections::BTreeMap;

use super::schema::{expected, takes_text};
use crate::spec::{BodyEncoding, EndpointSpec, ParameterSpec, Place, Schema};
use crate::testing::breach::Breach;
use crate::testing::http::request::Head;
use crate::testing::http::{multipart, text};
use crate::testing::value::Value;

/// The parameters of a request, by where they are in it.
pub(super) struct Sent<'a> {
    pub(super) path: &'a [(&'static str, String)],
    pub(super) query: Vec<(String, String)>,
    pub(super) head: &'a Head,
    pub(super) body: Body,
}

/// The parsed body.
pub(super) enum Body {
    Members(BTreeMap<String, Value>),
    Form(Vec<(String, String)>),
    Parts(Vec<multipart::Part>),
}

impl Body {
    pub(super) fn read(spec: &EndpointSpec, head: &Head, body: &[u8]) -> Result<Self, Breach> {
        let content_type = head.value("Content-Type").unwrap_or_default();
        let declared = spec
            .parameters()
            .iter()
            .any(|parameter| matches!(parameter.place(), Place::Body | Place::Part));
        if declared {
            check_content_type(spec.encoding(), content_type)?;
        }
        if !declared || body.is_empty() {
            return Ok(Self::Members(BTreeMap::new()));
        }
        match spec.encoding() {
            BodyEncoding::Form => str::from_utf8(body)
                .ok()
                .and_then(text::pairs)
                .map(Self::Form)
                .ok_or_else(|| Breach::invalid("the form in the body has a broken escape")),
            BodyEncoding::Multipart => multipart::parts(content_type, body)
                .map(Self::Parts)
                .map_err(|wrong| Breach::invalid(format!("the multipart body is broken: {wrong}"))),
            _ => match Value::parse(body) {
                Ok(Value::Object(members)) => Ok(Self::Members(members)),
                Ok(other) => Err(Breach::wrong_type(format!(
                    "the body must be an object, not {}",
                    other.kind()
                ))),
                Err(error) => Err(Breach::invalid(format!("the body is not JSON: {error}"))),
            },
        }
    }
}

fn check_content_type(encoding: BodyEncoding, content_type: &str) -> Result<(), Breach> {
    let expected = match encoding {
        BodyEncoding::Form => "application/x-www-form-urlencoded",
        BodyEncoding::Multipart => "multipart/form-data",
        _ => "application/json",
    };
    let essence = content_type.split(';').next().unwrap_or_default().trim();
    if !essence.eq_ignore_ascii_case(expected) {
        return Err(Breach::invalid(format!(
            "Content-Type is {content_type:?}; the body is {expected}"
        )));
    }
    Ok(())
}

impl Sent<'_> {
    /// Returns the value that was sent for a parameter.
    pub(super) fn value(&self, parameter: &ParameterSpec) -> Result<Option<Value>, Breach> {
        let name = parameter.name();
        match parameter.place() {
            Place::Path => {
                let escaped = self.path.iter().filter(|(own, _)| *own == name);
                let texts = escaped
                    .map(|(_, value)| text::decode(value, false))
                    .collect::<Option<Vec<_>>>()
                    .ok_or_else(|| {
                        Breach::invalid(format!("`{name}` in the path has a broken escape"))
                    })?;
                from_texts(parameter, texts.iter().map(String::as_str).collect())
            }
            Place::Query => from_texts(parameter, named(&self.query, name)),
            Place::Header => from_texts(parameter, self.head.values(name).collect()),
            _ => match &self.body {
                Body::Members(members) => Ok(members.get(name).cloned()),
                Body::Form(pairs) => from_texts(parameter, named(pairs, name)),
                Body::Parts(parts) => from_parts(parameter, parts),
            },
        }
    }
}

fn named<'a>(pairs: &'a [(String, String)], name: &str) -> Vec<&'a str> {
    pairs
        .iter()
        .filter(|(own, _)| own == name)
        .map(|(_, value)| value.as_str())
        .collect()
}

fn from_parts(
    parameter: &ParameterSpec,
    parts: &[multipart::Part],
) -> Result<Option<Value>, Breach> {
    let name = parameter.name();
    let mut texts = Vec::new();
    for (_, content) in parts.iter().filter(|(own, _)| own == name) {
        let text = match parameter.schema() {
            // Only the length of a file matters here: every byte becomes one character.
            Schema::Bytes => content.iter().copied().map(char::from).collect(),
            _ => String::from_utf8(content.clone())
                .map_err(|_| Breach::invalid(format!("the part `{name}` is not UTF-8")))?,
        };
        texts.push(text);
    }
    from_texts(parameter, texts.iter().map(String::as_str).collect())
}

/// Returns the value of the strings that were sent under a parameter's name. A list has any number of them.
fn from_texts(parameter: &ParameterSpec, texts: Vec<&str>) -> Result<Option<Value>, Breach> {
    let name = parameter.name();
    let schema = match parameter.schema() {
        Schema::Nullable(inner) => *inner,
        other => other,
    };
    if let Schema::List(element) = schema {
        // A list without elements leaves no trace.
        if texts.is_empty() && !parameter.required() {
            return Ok(None);
        }
        let elements = texts.iter().map(|text| from_text(name, *element, text));
        return elements
            .collect::<Result<_, _>>()
            .map(Value::List)
            .map(Some);
    }
    match texts.as_slice() {
        [] => Ok(None),
        [text] => from_text(name, schema, text).map(Some),
        _ => Err(Breach::invalid(format!("`{name}` is there more than once"))),
    }
}

fn from_text(name: &str, schema: Schema, text: &str) -> Result<Value, Breach> {
    let value = match schema {
        Schema::Integer { .. } => text.parse().map(Value::Integer).ok(),
        Schema::Number => number(text).map(Value::Number),
        Schema::Boolean => text.parse().map(Value::Boolean).ok(),
        Schema::Enumeration(spec) if !takes_text(&spec()) => text.parse().map(Value::Integer).ok(),
        _ => Some(Value::String(text.to_owned())),
    };
    value.ok_or_else(|| Breach::wrong_type(format!("`{name}` must be {}", expected(schema))))
}

fn number(text: &str) -> Option<f64> {
    text.parse().ok().filter(|number: &f64| number.is_finite())
}
