//! A request as an example: the values of its parameters and its body.

use serde_json::Value;

use crate::request::encode::Prepared;
use crate::spec::{EndpointSpec, ListStyle, ParameterSpec, Place, Schema, Style};

#[derive(Clone, Debug)]
pub(super) struct Example {
    pub(super) name: String,
    /// The body, if it is JSON.
    pub(super) body: Option<Value>,
    path: Vec<(&'static str, String)>,
    /// Values are still escaped.
    query: Vec<(String, String)>,
}

impl Example {
    pub(super) fn new(name: String, spec: &'static EndpointSpec, request: &Prepared) -> Self {
        let (path, query) = match request.target().split_once('?') {
            Some((path, query)) => (path, query),
            None => (request.target(), ""),
        };
        Self {
            name,
            body: serde_json::from_slice(request.body()).ok(),
            path: placeholders(spec.path(), path),
            query: query
                .split('&')
                .filter_map(|pair| pair.split_once('='))
                .map(|(name, value)| (unescape(name), value.to_owned()))
                .collect(),
        }
    }

    /// Returns the example's value of a path or query parameter.
    pub(super) fn parameter(
        &self,
        spec: &EndpointSpec,
        parameter: &ParameterSpec,
    ) -> Option<Value> {
        let name = parameter.name();
        let schema = parameter.schema();
        match parameter.place() {
            Place::Path => {
                let (_, value) = self.path.iter().find(|(own, _)| *own == name)?;
                Some(typed(schema, value))
            }
            Place::Query => {
                let named = |name: &str| {
                    let pairs = self.query.iter().filter(move |(own, _)| own == name);
                    let values: Vec<_> = pairs.map(|(_, value)| value.as_str()).collect();
                    values
                };
                match (parameter.style(), schema) {
                    (Style::Map | Style::MapInBrackets | Style::ObjectInBrackets, _) => None,
                    (_, Schema::List(element)) => {
                        let values = match spec.list_style(parameter) {
                            ListStyle::Repeat => named(name),
                            ListStyle::Brackets => named(&format!("{name}[]")),
                            ListStyle::Comma => {
                                let joined = named(name);
                                joined.into_iter().flat_map(|all| all.split(',')).collect()
                            }
                        };
                        let values = values
                            .into_iter()
                            .map(|value| typed(*element, &unescape(value)));
                        let values: Vec<_> = values.collect();
                        (!values.is_empty()).then_some(Value::Array(values))
                    }
                    _ => named(name)
                        .first()
                        .map(|value| typed(schema, &unescape(value))),
                }
            }
            _ => None,
        }
    }
}

/// Returns the values of the placeholders that are whole segments, or several segments.
fn placeholders(template: &'static str, path: &str) -> Vec<(&'static str, String)> {
    let patterns: Vec<_> = template.split('/').collect();
    let segments: Vec<_> = path.split('/').collect();
    let is_rest = |pattern: &&str| pattern.starts_with("{*");
    let before = patterns.iter().position(is_rest).unwrap_or(patterns.len());
    let after = patterns.len().saturating_sub(before + 1);
    let end = segments.len().saturating_sub(after);
    let ends = patterns.iter().zip(&segments).take(before);
    let ends = ends.chain(
        patterns
            .iter()
            .skip(before + 1)
            .zip(segments.iter().skip(end)),
    );
    let named = ends.filter_map(|(pattern, value)| {
        let name = pattern.strip_prefix('{')?.strip_suffix('}')?;
        Some((name, unescape(value)))
    });
    let mut values: Vec<_> = named.collect();
    let rest = patterns
        .get(before)
        .and_then(|rest| rest.strip_prefix("{*")?.strip_suffix('}'));
    if let (Some(name), Some(spanned)) = (rest, segments.get(before..end)) {
        values.push((name, unescape(&spanned.join("/"))));
    }
    values
}

/// Converts a string to the value that it represents.
fn typed(schema: Schema, text: &str) -> Value {
    let text_value = || Value::from(text);
    match schema {
        Schema::Integer { .. } | Schema::Number | Schema::Boolean => {
            serde_json::from_str(text).unwrap_or_else(|_| text_value())
        }
        Schema::Enumeration(_) => text
            .parse()
            .map_or_else(|_| text_value(), |n: i64| n.into()),
        _ => text_value(),
    }
}

/// Decodes `%XX`. The encoder does not write `+` for a space.
pub(super) fn unescape(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
        if let (Some(high), Some(low)) = (digit(rest.next()), digit(rest.next())) {
            bytes.extend(u8::try_from(high * 16 + low));
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
