//! The parameters that were sent in path, query, headers and body.

use std::collections::BTreeMap;

use super::pairs::{Pairs, from_texts};
use crate::spec::{BodyEncoding, EndpointSpec, Literal, ParameterSpec, Place, Schema, Style};
use crate::testing::breach::Breach;
use crate::testing::http::request::Head;
use crate::testing::http::{multipart, text};
use crate::testing::value::Value;

/// The parameters of a request, by where they are in it.
pub(super) struct Sent<'a> {
    pub(super) spec: &'static EndpointSpec,
    pub(super) path: &'a [(&'static str, String)],
    pub(super) query: Pairs,
    pub(super) head: &'a Head,
    pub(super) body: Body,
}

/// The parsed body.
pub(super) enum Body {
    Members(BTreeMap<String, Value>),
    Form(Pairs),
    Parts(Vec<multipart::Part>),
    /// The whole body is one value, if there is one.
    Payload(Option<Value>),
}

impl Body {
    pub(super) fn read(spec: &EndpointSpec, head: &Head, body: &[u8]) -> Result<Self, Breach> {
        let content_type = head.value("Content-Type").unwrap_or_default();
        let in_body =
            |parameter: &&ParameterSpec| matches!(parameter.place(), Place::Body | Place::Part);
        let fields: Vec<_> = spec.parameters().iter().filter(in_body).collect();
        let is_payload = |field: &&&ParameterSpec| field.style() == Style::Payload;
        if let Some(payload) = fields.iter().find(is_payload) {
            return Self::payload(spec, payload, content_type, body);
        }
        let declared = !fields.is_empty() || !spec.members().is_empty();
        if declared {
            check_content_type(media_type(spec.encoding()), content_type)?;
        }
        if !declared || body.is_empty() {
            return Ok(Self::Members(BTreeMap::new()));
        }
        match spec.encoding() {
            BodyEncoding::Form => str::from_utf8(body)
                .ok()
                .and_then(Pairs::read)
                .map(Self::Form)
                .ok_or_else(|| Breach::invalid("the form in the body has a malformed escape")),
            BodyEncoding::Multipart => multipart::parts(content_type, body)
                .map(Self::Parts)
                .map_err(|wrong| {
                    Breach::invalid(format!("the multipart body is malformed: {wrong}"))
                }),
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

impl Body {
    fn payload(
        spec: &EndpointSpec,
        payload: &ParameterSpec,
        content_type: &str,
        body: &[u8],
    ) -> Result<Self, Breach> {
        let is_bytes = spec.encoding() == BodyEncoding::Bytes;
        if body.is_empty() && !payload.required() && content_type.is_empty() {
            return Ok(Self::Payload(None));
        }
        let expected = match spec.content_type() {
            Some(declared) => Some(essence(declared)),
            // It depends on the type of the payload, which is not known here.
            None if is_bytes => None,
            None => Some(media_type(spec.encoding())),
        };
        if let Some(expected) = expected {
            check_content_type(expected, content_type)?;
        }
        if is_bytes {
            // Only the length matters here: every byte becomes one character.
            let is_measured = payload.rules().next().is_some();
            let measured = body.iter().take(if is_measured { body.len() } else { 0 });
            let text = measured.copied().map(char::from).collect();
            return Ok(Self::Payload(Some(Value::String(text))));
        }
        let value = Value::parse(body);
        let value = value.map_err(|e| Breach::invalid(format!("the body is not JSON: {e}")))?;
        Ok(Self::Payload(Some(value)))
    }
}

fn media_type(encoding: BodyEncoding) -> &'static str {
    match encoding {
        BodyEncoding::Form => "application/x-www-form-urlencoded",
        BodyEncoding::Multipart => "multipart/form-data",
        BodyEncoding::Json | BodyEncoding::Bytes => "application/json",
    }
}

/// A media type without its parameters.
fn essence(content_type: &str) -> &str {
    content_type.split(';').next().unwrap_or_default().trim()
}

fn check_content_type(expected: &str, content_type: &str) -> Result<(), Breach> {
    if !essence(content_type).eq_ignore_ascii_case(expected) {
        return Err(Breach::invalid(format!(
            "Content-Type is {content_type:?}; the body is {expected}"
        )));
    }
    Ok(())
}

impl Sent<'_> {
    /// Checks the constants of the endpoint.
    pub(super) fn has_constants(&self) -> Result<(), Breach> {
        let missing = |what: String| Err(Breach::invalid(format!("the request has no {what}")));
        for pair in self.spec.query().split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let read = |text| text::decode(text, true).unwrap_or_default();
            if !self.query.has(&read(name), &read(value)) {
                return missing(format!("`{pair}` in its query"));
            }
        }
        for (name, value) in self.spec.headers() {
            if !self.head.values(name).any(|sent| sent == *value) {
                return missing(format!("header `{name}: {value}`"));
            }
        }
        for (name, value) in self.spec.members() {
            let is_there = match (&self.body, value) {
                (Body::Members(members), Literal::String(text)) => {
                    members.get(*name) == Some(&Value::String((*text).to_owned()))
                }
                (Body::Members(members), Literal::Other(text)) => {
                    let expected = Value::parse(text.as_bytes()).ok();
                    members.get(*name) == expected.as_ref()
                }
                (Body::Form(pairs), value) => pairs.has(name, value.text()),
                (Body::Parts(_) | Body::Payload(_), _) => false,
            };
            if !is_there {
                return missing(format!("member `{name}` with the value `{}`", value.text()));
            }
        }
        Ok(())
    }

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
                        Breach::invalid(format!("`{name}` in the path has a malformed escape"))
                    })?;
                let texts: Vec<_> = texts.iter().map(String::as_str).collect();
                from_texts(name, parameter.schema(), parameter.required(), &texts)
            }
            Place::Query => self.query.value(self.spec, parameter),
            Place::Header => {
                let texts: Vec<_> = self.head.values(name).collect();
                from_texts(name, parameter.schema(), parameter.required(), &texts)
            }
            _ => match &self.body {
                Body::Members(members) => Ok(match parameter.flattened() {
                    Some(object) => {
                        let own = object.parameters().iter().map(|member| member.name());
                        let own = own.filter_map(|name| Some((name, members.get(name)?.clone())));
                        let own: BTreeMap<_, _> = own.map(|(n, v)| (n.to_owned(), v)).collect();
                        let is_there = parameter.required() || !own.is_empty();
                        is_there.then_some(Value::Object(own))
                    }
                    None => members.get(name).cloned(),
                }),
                Body::Payload(payload) => Ok(payload.clone()),
                Body::Form(pairs) => pairs.value(self.spec, parameter),
                Body::Parts(parts) => from_parts(parameter, parts),
            },
        }
    }
}

fn from_parts(
    parameter: &ParameterSpec,
    parts: &[multipart::Part],
) -> Result<Option<Value>, Breach> {
    let name = parameter.name();
    let is_text = |schema| !matches!(schema, Schema::Object(_) | Schema::Map(_) | Schema::List(_));
    let is_json = match parameter.schema() {
        Schema::List(element) => !is_text(*element),
        schema => !is_text(schema),
    };
    let mut texts = Vec::new();
    for (_, content) in parts.iter().filter(|(own, _)| own == name) {
        if is_json {
            let value = Value::parse(content);
            let value = value.map_err(|error| {
                Breach::invalid(format!("the part `{name}` is not JSON: {error}"))
            });
            return value.map(Some);
        }
        let text = match parameter.schema() {
            // Only the length of a file matters here: every byte becomes one character.
            Schema::Bytes | Schema::List(Schema::Bytes) => {
                content.iter().copied().map(char::from).collect()
            }
            _ => String::from_utf8(content.clone())
                .map_err(|_| Breach::invalid(format!("the part `{name}` is not UTF-8")))?,
        };
        texts.push(text);
    }
    let texts: Vec<_> = texts.iter().map(String::as_str).collect();
    from_texts(name, parameter.schema(), parameter.required(), &texts)
}
