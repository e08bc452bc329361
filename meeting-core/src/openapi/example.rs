//! A request as an example: the values of its parameters and its body.

use serde_json::Value;

use crate::request::encode::Prepared;
use crate::spec::{EndpointSpec, ParameterSpec, Place, Schema};

#[derive(Clone, Debug)]
pub(super) struct Example {
    pub(super) name: String,
    /// The body, if it is JSON.
    pub(super) body: Option<Value>,
    path: Vec<(&'static str, String)>,
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
                .map(|(name, value)| (unescape(name), unescape(value)))
                .collect(),
        }
    }

    /// Returns the example's value of a path or query parameter.
    pub(super) fn parameter(&self, parameter: &ParameterSpec) -> Option<Value> {
        let name = parameter.name();
        let schema = parameter.schema();
        match parameter.place() {
            Place::Path => {
                let (_, value) = self.path.iter().find(|(own, _)| *own == name)?;
                Some(typed(schema, value))
            }
            Place::Query => {
                let mut values = self.query.iter().filter(|(own, _)| own == name);
                match schema {
                    Schema::List(element) => {
                        let values: Vec<_> =
                            values.map(|(_, value)| typed(*element, value)).collect();
                        (!values.is_empty()).then_some(Value::Array(values))
                    }
                    _ => values.next().map(|(_, value)| typed(schema, value)),
                }
            }
            _ => None,
        }
    }
}

/// Returns the values of the placeholders that are whole segments.
fn placeholders(template: &'static str, path: &str) -> Vec<(&'static str, String)> {
    template
        .split('/')
        .zip(path.split('/'))
        .filter_map(|(pattern, value)| {
            let name = pattern.strip_prefix('{')?.strip_suffix('}')?;
            Some((name, unescape(value)))
        })
        .collect()
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
fn unescape(text: &str) -> String {
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
