//! Encodes a validated request to its wire form: method, target, headers and body, and nothing else.
//!
//! The declaration's data determines where each value goes. The result is exactly what is signed and sent.

pub mod form;
mod pairs;

use std::borrow::Cow;

use bytes::Bytes;
use http::{HeaderName, HeaderValue};
use url::form_urlencoded;

use crate::error::Error;
use crate::request::encode::form::FormWriter;
use crate::spec::{BodyEncoding, EndpointSpec, ParameterSpec, Place, Style};
use crate::value::body::Body;
use crate::value::display::Shown;
use crate::value::json::JsonWriter;
use crate::value::part::{MultipartWriter, NotEncoded};
use crate::value::text::{TextValue, text};
use crate::value::wire::{Value, Wire};

pub(crate) const JSON: HeaderValue = HeaderValue::from_static("application/json; charset=utf-8");
const FORM: HeaderValue = HeaderValue::from_static("application/x-www-form-urlencoded");

/// The wire form of a request, before credentials are added. [`Valid::prepare`](crate::Valid::prepare) creates
/// it without any I/O.
///
/// ```
#[doc = include_str!("../../docs/library.md")]
/// use meeting_core::endpoint;
///
/// #[endpoint(PUT, "/v1/books/{isbn}/loan", api = Library)]
/// pub struct LendBook {
///     pub isbn: String,
///     pub reader: String,
/// }
///
/// let request = LendBook::builder().isbn("978/0").reader("ada").build()?;
/// let prepared = request.prepare()?;
/// assert_eq!(prepared.method(), "PUT");
/// assert_eq!(prepared.target(), "/v1/books/978%2F0/loan");
/// assert_eq!(prepared.body(), br#"{"reader":"ada"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Prepared {
    spec: &'static EndpointSpec,
    /// Borrowed from the declaration if that has no placeholder and no query.
    target: Cow<'static, str>,
    headers: Vec<(&'static str, Cow<'static, str>)>,
    /// The body, if it is in memory.
    bytes: Bytes,
    /// The body, if it is not in memory.
    streamed: Option<Body>,
    content_type: Option<HeaderValue>,
    /// The headers that were set for this request. They replace others.
    given: Vec<(HeaderName, HeaderValue)>,
}

impl Prepared {
    /// Creates an undeclared request. Its path and query are sent unchanged.
    pub(crate) fn undeclared(spec: &'static EndpointSpec, target: String) -> Self {
        Self {
            spec,
            target: Cow::Owned(target),
            headers: Vec::new(),
            bytes: Bytes::new(),
            streamed: None,
            content_type: None,
            given: Vec::new(),
        }
    }

    /// Returns the HTTP method, in capitals.
    pub fn method(&self) -> &'static str {
        self.spec.method
    }

    /// Returns path and query in origin form, percent-encoded, as they are signed and sent.
    pub fn target(&self) -> &str {
        &self.target
    }

    /// Returns the headers of the declaration. Those of the client are added later.
    pub fn headers(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.headers
            .iter()
            .map(|(name, value)| (*name, value.as_ref()))
    }

    /// Returns the body. It is empty if the request has none, or if the body is streamed.
    pub fn body(&self) -> &[u8] {
        &self.bytes
    }

    /// Returns the length of the body, or `None` if a streamed body has no known length.
    pub fn body_length(&self) -> Option<u64> {
        match &self.streamed {
            Some(body) => body.length(),
            None => Some(self.bytes.len() as u64),
        }
    }

    /// Returns the media type of the body, if the request has one.
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_ref()?.to_str().ok()
    }

    /// Returns the declaration of the request.
    pub fn spec(&self) -> &'static EndpointSpec {
        self.spec
    }

    pub(crate) fn content_type_header(&self) -> Option<&HeaderValue> {
        self.content_type.as_ref()
    }

    pub(crate) fn given(&self) -> &[(HeaderName, HeaderValue)] {
        &self.given
    }

    /// Adds a header that replaces those of the declaration and of the client.
    pub(crate) fn give(&mut self, name: HeaderName, value: HeaderValue) {
        self.given.push((name, value));
    }

    /// Adds a query parameter.
    pub(crate) fn add_query(&mut self, name: &str, value: &str) {
        add_query(self.target.to_mut(), name, &[Cow::Borrowed(value)]);
    }

    /// Replaces path and query.
    pub(crate) fn set_target(&mut self, target: String) {
        self.target = Cow::Owned(target);
    }

    /// Sets the body and its media type.
    pub(crate) fn set_body(&mut self, body: Body, content_type: HeaderValue) {
        (self.bytes, self.streamed) = match body.into_whole() {
            Ok(bytes) => (bytes, None),
            Err(streamed) => (Bytes::new(), Some(streamed)),
        };
        self.content_type = Some(content_type);
    }

    pub(crate) fn body_bytes(&self) -> &Bytes {
        &self.bytes
    }

    /// Returns the body, if it is not in memory.
    pub(crate) fn streamed(&self) -> Option<&Body> {
        self.streamed.as_ref()
    }
}

/// Shows the declared method and path. Target, headers and body may contain secrets.
impl std::fmt::Debug for Prepared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Prepared")
            .field("method", &self.spec.method)
            .field("path", &self.spec.path)
            .field("body_length", &self.body_length())
            .finish_non_exhaustive()
    }
}

/// Encodes the fields of one request in the order of the wire.
#[derive(Debug)]
pub struct Encoder {
    spec: &'static EndpointSpec,
    target: Cow<'static, str>,
    headers: Vec<(&'static str, Cow<'static, str>)>,
    json: Option<JsonWriter>,
    form: Option<FormWriter>,
    multipart: Option<MultipartWriter>,
    /// A body of bytes, and its media type.
    payload: Option<(Body, HeaderValue)>,
    failure: Option<serde_json::Error>,
}

impl Encoder {
    pub(crate) fn new(spec: &'static EndpointSpec) -> Self {
        Self {
            spec,
            target: Cow::Borrowed(""),
            headers: Vec::new(),
            json: None,
            form: None,
            multipart: None,
            payload: None,
            failure: None,
        }
    }

    pub(crate) fn finish(self) -> Result<Prepared, Error> {
        if let Some(failure) = self.failure {
            return Err(Error::not_encodable(self.spec, failure));
        }
        let (body, content_type) = match (self.json, self.form, self.multipart) {
            (Some(json), _, _) => {
                let json = json.finish();
                let json = json.map_err(|failure| Error::not_encodable(self.spec, failure))?;
                (Body::from(json), Some(JSON))
            }
            (_, Some(form), _) => (form.finish().into(), Some(FORM)),
            (_, _, Some(multipart)) => {
                let (body, content_type) = multipart.finish().map_err(|failure| match failure {
                    NotEncoded::Json(failure) => Error::not_encodable(self.spec, failure),
                    NotEncoded::Random(failure) => {
                        Error::config("the operating system has no random numbers").source(failure)
                    }
                })?;
                let content_type = HeaderValue::try_from(content_type)
                    .map_err(|invalid| Error::no_content_type(self.spec, invalid))?;
                (body, Some(content_type))
            }
            (None, None, None) => match self.payload {
                Some((body, content_type)) => (body, Some(content_type)),
                None => (Body::from(Bytes::new()), None),
            },
        };
        let (bytes, streamed) = match body.into_whole() {
            Ok(bytes) => (bytes, None),
            Err(body) => (Bytes::new(), Some(body)),
        };
        Ok(Prepared {
            spec: self.spec,
            target: self.target,
            headers: self.headers,
            bytes,
            streamed,
            content_type,
            given: Vec::new(),
        })
    }

    /// Encodes all fields, each in its position.
    pub(crate) fn request(&mut self, spec: &'static EndpointSpec, values: &[Value<'_>]) {
        let fields = || spec.parameters().iter().zip(values);
        self.template(spec.path, fields);
        self.constants(spec);
        let in_body = |parameter: &ParameterSpec| {
            matches!(parameter.place(), Place::Body | Place::Part)
                && parameter.style() != Style::Payload
        };
        let has_members = !spec.members().is_empty() || spec.parameters().iter().any(in_body);
        match has_members.then_some(spec.encoding) {
            Some(BodyEncoding::Json) => drop(self.json_body()),
            Some(BodyEncoding::Form) => drop(self.form_body()),
            Some(BodyEncoding::Multipart) => drop(self.multipart_body()),
            Some(BodyEncoding::Bytes) | None => {}
        }
        self.constant_members(spec);
        for (parameter, value) in fields() {
            self.field(parameter, value);
        }
        if has_members && let Some(json) = &mut self.json {
            json.end_object();
        }
    }

    fn constants(&mut self, spec: &'static EndpointSpec) {
        if !spec.query().is_empty() {
            let target = self.target();
            target.push('?');
            target.push_str(spec.query());
        }
        let headers = spec.headers().iter();
        self.headers
            .extend(headers.map(|(name, value)| (*name, Cow::Borrowed(*value))));
    }

    fn constant_members(&mut self, spec: &'static EndpointSpec) {
        for (name, value) in spec.members() {
            if let Some(json) = &mut self.json {
                json.constant(name, *value);
            } else if let Some(form) = &mut self.form {
                form.field(name, &[Cow::Borrowed(value.text())]);
            }
        }
    }

    /// Writes the path: the template, with the values of its placeholders.
    fn template<'v, F>(&mut self, template: &'static str, fields: impl Fn() -> F)
    where
        F: Iterator<Item = (&'static ParameterSpec, &'v Value<'v>)>,
    {
        let mut rest = template;
        while let Some((literal, after)) = rest.split_once('{')
            && let Some((placeholder, after)) = after.split_once('}')
        {
            self.path(literal);
            let name = placeholder.strip_prefix('*').unwrap_or(placeholder);
            let is_meant = |parameter: &ParameterSpec| {
                parameter.place() == Place::Path && parameter.name() == name
            };
            if let Some((parameter, value)) = fields().find(|(parameter, _)| is_meant(parameter)) {
                self.path_value(parameter.style(), &value.wire);
            }
            rest = after;
        }
        if !rest.is_empty() {
            self.path(rest);
        }
    }

    fn field(&mut self, parameter: &ParameterSpec, value: &Value<'_>) {
        let name = parameter.name();
        match parameter.place() {
            Place::Path => {}
            Place::Query => {
                let spec = self.spec;
                let target = self.target();
                let mut add = |name: &str, texts: &[Cow<'_, str>]| add_query(target, name, texts);
                let written = pairs::each(spec, parameter, value, &mut add);
                self.written(written);
            }
            Place::Header => match &value.wire {
                Wire::Text(value) => self.header(name, *value),
                Wire::Displayed(value) => self.header(name, &Shown(*value)),
                _ => {}
            },
            Place::Body | Place::Part => self.body(parameter, value),
        }
    }

    fn body(&mut self, parameter: &ParameterSpec, value: &Value<'_>) {
        let name = parameter.name();
        match parameter.style() {
            Style::Payload => return self.payload(value),
            Style::Flat if let Some(json) = &mut self.json => return json.flat(value),
            _ => {}
        }
        if let Some(json) = &mut self.json {
            json.field(name, value);
        } else if let Some(form) = &mut self.form {
            let mut add = |name: &str, texts: &[Cow<'_, str>]| form.field(name, texts);
            let written = pairs::each(self.spec, parameter, value, &mut add);
            self.written(written);
        } else if let Some(multipart) = &mut self.multipart {
            match &value.wire {
                Wire::Part(part) => part.write_part(name, multipart),
                Wire::Displayed(value) => multipart.part(name, &Shown(*value)),
                Wire::Json(_) => multipart.json_part(name, value),
                _ => {}
            }
        }
    }

    /// Sets the whole body. If the value is absent, the request has no body.
    fn payload(&mut self, value: &Value<'_>) {
        match &value.wire {
            Wire::Absent => {}
            Wire::Payload(payload) => {
                let kind = self.spec.content_type().unwrap_or(payload.content_type());
                self.payload = Some((payload.body(), HeaderValue::from_static(kind)));
            }
            _ => self
                .json
                .insert(JsonWriter::with_capacity(256))
                .value(value),
        }
    }

    fn written(&mut self, written: Result<(), serde_json::Error>) {
        if let Err(failure) = written {
            self.failure.get_or_insert(failure);
        }
    }

    /// Writes a literal piece of the path between two placeholders.
    fn path(&mut self, literal: &'static str) {
        if self.target.is_empty() {
            self.target = Cow::Borrowed(literal);
        } else {
            self.target().push_str(literal);
        }
    }

    /// Returns the target for appending, with room for the template and a few escaped values.
    fn target(&mut self) -> &mut String {
        if let Cow::Borrowed(begun) = self.target {
            let mut target = String::with_capacity(self.spec.path.len() + 64);
            target.push_str(begun);
            self.target = Cow::Owned(target);
        }
        self.target.to_mut()
    }

    /// Writes the value of a placeholder, escaped to one segment or to several.
    fn path_value(&mut self, style: Style, value: &Wire<'_>) {
        let value = match value {
            Wire::Text(value) => text(*value),
            Wire::Displayed(value) => Cow::Owned(value.to_string()),
            _ => return,
        };
        let target = self.target();
        if style != Style::Segments {
            return percent_encode(target, &value);
        }
        for (position, segment) in value.split('/').enumerate() {
            if position > 0 {
                target.push('/');
            }
            percent_encode(target, segment);
        }
    }

    /// Adds a header. Validation has ensured that the value is visible ASCII.
    fn header<T: TextValue + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.headers
            .push((name, Cow::Owned(text(value).into_owned())));
    }

    /// Opens the JSON body. Its members follow, then `end_object`.
    fn json_body(&mut self) -> &mut JsonWriter {
        let body = self.json.insert(JsonWriter::with_capacity(256));
        body.begin_object();
        body
    }

    /// Begins a form. Its fields follow.
    fn form_body(&mut self) -> &mut FormWriter {
        self.form.insert(FormWriter::default())
    }

    /// Begins a multipart body. Its parts follow.
    fn multipart_body(&mut self) -> &mut MultipartWriter {
        self.multipart.insert(MultipartWriter::default())
    }
}

/// Appends a query parameter to a target. Several values are separated by commas.
pub(crate) fn add_query(target: &mut String, name: &str, texts: &[Cow<'_, str>]) {
    let first = !target.contains('?');
    target.push(if first { '?' } else { '&' });
    add_pair(target, name, texts);
}

/// Appends a query parameter to a target, and removes those of the same name.
pub(crate) fn set_query(target: &mut String, name: &str, value: &str) {
    if let Some((path, query)) = target.split_once('?') {
        let is_other = |pair: &&str| {
            let mut pairs = form_urlencoded::parse(pair.as_bytes());
            pairs.next().is_none_or(|(known, _)| known != name)
        };
        let others: Vec<_> = query.split('&').filter(is_other).collect();
        *target = match others.as_slice() {
            [] => path.to_owned(),
            others => format!("{path}?{}", others.join("&")),
        };
    }
    add_query(target, name, &[Cow::Borrowed(value)]);
}

fn add_pair(out: &mut String, name: &str, texts: &[Cow<'_, str>]) {
    percent_encode(out, name);
    for (position, text) in texts.iter().enumerate() {
        out.push(if position == 0 { '=' } else { ',' });
        percent_encode(out, text);
    }
}

/// Escapes everything but the unreserved characters of RFC 3986. No value can leave its segment or its
/// parameter, and no URL parser on the way has anything to normalize.
pub(crate) fn percent_encode(out: &mut String, value: &str) {
    const HEX: [u8; 16] = *b"0123456789ABCDEF";
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            let digit = |nibble: u8| {
                HEX.get(usize::from(nibble))
                    .copied()
                    .map_or('0', char::from)
            };
            out.push('%');
            out.push(digit(byte >> 4));
            out.push(digit(byte & 0xF));
        }
    }
}

#[cfg(test)]
mod tests;
