//! From a validated request to its wire form: method, target, headers and body, and nothing else.
//!
//! Generated code calls one method per field, in this order: the pieces of the path, the query, the
//! headers, the body. What the last call leaves behind is exactly what is signed and sent.

use bytes::Bytes;

use crate::error::Error;
use crate::json::{JsonValue, JsonWriter};
use crate::spec::EndpointSpec;
use crate::text::{TextValue, text};

/// The wire form of a request, before credentials are added: made without any input or output by
/// [`Valid::prepare`](crate::Valid::prepare).
///
/// ```
/// use meeting_api::rooms::{CancelRoomCall, DeviceType, OperatorIdType};
///
/// let request = CancelRoomCall::builder()
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .meeting_room_id("room-0001")
///     .meeting_id("13434000000000927028")
///     .invite_id("33faef6b-0000-4000-8000-9d715cc33f95")
///     .instance_id(DeviceType::Pc)
///     .build()?;
/// let prepared = request.prepare()?;
/// assert_eq!(prepared.method(), "PUT");
/// assert_eq!(prepared.target(), "/v1/meeting-rooms/cancel-room-call");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Prepared {
    spec: &'static EndpointSpec,
    target: String,
    headers: Vec<(&'static str, String)>,
    body: Bytes,
    content_type: Option<&'static str>,
}

impl Prepared {
    /// The HTTP method, in capitals.
    pub fn method(&self) -> &'static str {
        self.spec.method
    }

    /// Path and query in origin form, percent-encoded, as they are signed and sent.
    pub fn target(&self) -> &str {
        &self.target
    }

    /// The headers that the declaration names; those of the client come later.
    pub fn headers(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.headers
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
    }

    /// The body; empty where the request has none.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The media type of the body, where the request has one.
    pub fn content_type(&self) -> Option<&'static str> {
        self.content_type
    }

    /// The declaration that the request was made from.
    pub fn spec(&self) -> &'static EndpointSpec {
        self.spec
    }

    pub(crate) fn body_bytes(&self) -> &Bytes {
        &self.body
    }
}

/// Shows the declared method and path. Target, headers and body may hold what must not be printed.
impl std::fmt::Debug for Prepared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Prepared")
            .field("method", &self.spec.method)
            .field("path", &self.spec.path)
            .field("body_length", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// Takes the fields of one request in the order of the wire.
#[derive(Debug)]
pub struct Encoder {
    spec: &'static EndpointSpec,
    target: String,
    headers: Vec<(&'static str, String)>,
    body: JsonWriter,
    content_type: Option<&'static str>,
}

impl Encoder {
    pub(crate) fn new(spec: &'static EndpointSpec) -> Self {
        Self {
            spec,
            // Room for the template and a few escaped values.
            target: String::with_capacity(spec.path.len() + 64),
            headers: Vec::new(),
            body: JsonWriter::default(),
            content_type: None,
        }
    }

    pub(crate) fn finish(self) -> Result<Prepared, Error> {
        let body = self
            .body
            .finish()
            .map_err(|failure| Error::not_encodable(self.spec, failure))?;
        Ok(Prepared {
            spec: self.spec,
            target: self.target,
            headers: self.headers,
            body: body.into(),
            content_type: self.content_type,
        })
    }

    /// A piece of the path between two placeholders, as the declaration writes it.
    pub fn path(&mut self, literal: &'static str) {
        self.target.push_str(literal);
    }

    /// The value of a placeholder, escaped to one segment.
    pub fn path_segment<T: TextValue + ?Sized>(&mut self, value: &T) {
        percent_encode(&mut self.target, &text(value));
    }

    /// A query parameter.
    pub fn query<T: TextValue + ?Sized>(&mut self, name: &'static str, value: &T) {
        let first = !self.target.contains('?');
        self.target.push(if first { '?' } else { '&' });
        percent_encode(&mut self.target, name);
        self.target.push('=');
        percent_encode(&mut self.target, &text(value));
    }

    /// A header. Validation has seen to it that the value is visible ASCII.
    pub fn header<T: TextValue + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.headers.push((name, text(value).into_owned()));
    }

    /// Opens the JSON body; its members follow, then `end_object`.
    pub fn json_body(&mut self) -> &mut JsonWriter {
        self.content_type = Some("application/json; charset=utf-8");
        self.body = JsonWriter::with_capacity(256);
        self.body.begin_object();
        &mut self.body
    }

    /// A body that is one JSON value and not an object of fields.
    pub fn json_value<T: JsonValue + ?Sized>(&mut self, value: &T) {
        self.content_type = Some("application/json; charset=utf-8");
        value.write_json(&mut self.body);
    }
}

/// Escapes everything but the unreserved characters of RFC 3986, so that no value can leave its segment or
/// its parameter, and no URL parser on the way finds anything to normalise.
pub(crate) fn percent_encode(out: &mut String, value: &str) {
    const HEX: [u8; 16] = *b"0123456789ABCDEF";
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            let digit = |nibble: u8| HEX.get(usize::from(nibble)).copied().map_or('0', char::from);
            out.push('%');
            out.push(digit(byte >> 4));
            out.push(digit(byte & 0xF));
        }
    }
}
