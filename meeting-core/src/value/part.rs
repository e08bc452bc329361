//! `multipart/form-data` bodies (RFC 7578).

mod json;

use std::fmt::Write;

use sha2::{Digest, Sha256};

use crate::request::check::{Checker, NOT_FINITE};
use crate::spec::Schema;
use crate::value::body::Body;
use crate::value::text::{TextValue, text};

/// A file that is sent as a part of a multipart body.
///
/// ```
/// use meeting_core::File;
///
/// let file = File::new("minutes.txt", "Nothing was decided.").content_type("text/plain");
/// assert_eq!(file.name(), "minutes.txt");
/// ```
#[derive(Clone)]
pub struct File {
    name: String,
    content_type: String,
    content: Body,
}

impl File {
    /// Creates a file from its name and content: bytes, or a streamed [`Body`]. The media type is
    /// `application/octet-stream`.
    pub fn new(name: impl Into<String>, content: impl Into<Body>) -> Self {
        Self {
            name: name.into(),
            content_type: "application/octet-stream".to_owned(),
            content: content.into(),
        }
    }

    /// Sets the media type, such as `image/png`. A media type with control characters is a violation of the
    /// request that contains the file.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = content_type.into();
        self
    }

    /// Returns the name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the bytes. They are empty if the content is streamed.
    pub fn content(&self) -> &[u8] {
        self.content
            .in_memory()
            .map(|bytes| &**bytes)
            .unwrap_or_default()
    }

    /// Checks the head of a part, which consists of lines of text. A media type cannot be escaped. Of the
    /// characters that are not allowed in a name, only quotes and line breaks can be escaped.
    pub(crate) fn check_head(&self, name: &'static str, checker: &mut Checker) {
        if self.content_type.is_empty()
            || !self.content_type.bytes().all(|b| matches!(b, b' '..=b'~'))
        {
            checker.violated(
                name,
                "must have a media type of visible ASCII characters, such as `image/png`",
            );
        }
        let control = |c: char| c.is_ascii_control() && !matches!(c, '\r' | '\n' | '\t');
        if self.name.contains(control) {
            checker.violated(name, "must have a file name without control characters");
        }
    }
}

/// Shows name, media type and size, without the content.
impl std::fmt::Debug for File {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_struct("File");
        shown.field("name", &self.name);
        shown.field("content_type", &self.content_type);
        if let Some(length) = self.content.length() {
            shown.field("length", &length);
        }
        shown.finish()
    }
}

/// Files are equal if their names, media types and bytes are. Streamed content is not read for the comparison:
/// it equals itself and its clones.
impl PartialEq for File {
    fn eq(&self, other: &Self) -> bool {
        (&self.name, &self.content_type) == (&other.name, &other.content_type)
            && self.content.is_same(&other.content)
    }
}

impl Eq for File {}

/// A value that can be a part of a multipart body: a [`File`], or any value that is written as one string.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a part of a multipart body",
    label = "a part is a `File`, a string, number, `bool`, `#[open_enum]` or `#[object]`, or a list of them"
)]
pub trait PartValue {
    /// The description of the type.
    const SCHEMA: Schema;

    #[doc(hidden)]
    fn write_part(&self, name: &'static str, to: &mut MultipartWriter);

    #[doc(hidden)]
    fn check_part(&self, name: &'static str, checker: &mut Checker);
}

impl PartValue for File {
    const SCHEMA: Schema = Schema::Bytes;

    fn write_part(&self, name: &'static str, to: &mut MultipartWriter) {
        to.parts.push(Part {
            name,
            head: Head::File(self.name.clone(), self.content_type.clone()),
            content: self.content.clone(),
        });
    }

    fn check_part(&self, name: &'static str, checker: &mut Checker) {
        self.check_head(name, checker);
    }
}

macro_rules! lists {
    ($([$($generics:tt)*] $type:ty),* $(,)?) => {$(
        /// One part for each element.
        impl<$($generics)*> PartValue for $type {
            const SCHEMA: Schema = Schema::List(&T::SCHEMA);

            fn write_part(&self, name: &'static str, to: &mut MultipartWriter) {
                for element in self {
                    element.write_part(name, to);
                }
            }

            fn check_part(&self, name: &'static str, checker: &mut Checker) {
                for element in self {
                    element.check_part(name, checker);
                }
            }
        }
    )*};
}
lists!(
    [T: PartValue] [T],
    [T: PartValue] Vec<T>,
    [T: PartValue, const N: usize] [T; N],
);

impl<T: TextValue + ?Sized> PartValue for T {
    const SCHEMA: Schema = Schema::String;

    fn write_part(&self, name: &'static str, to: &mut MultipartWriter) {
        to.parts.push(Part {
            name,
            head: Head::Text,
            content: text(self).into_owned().into(),
        });
    }

    fn check_part(&self, name: &'static str, checker: &mut Checker) {
        if !self.is_finite_text() {
            checker.violated(name, NOT_FINITE);
        }
    }
}

/// A multipart body that is being written.
#[derive(Debug, Default)]
pub struct MultipartWriter {
    parts: Vec<Part>,
    failure: Option<serde_json::Error>,
}

#[derive(Debug)]
struct Part {
    name: &'static str,
    head: Head,
    content: Body,
}

/// The head of a part, apart from its name.
#[derive(Debug)]
enum Head {
    Text,
    Json,
    /// The name and the media type of a file.
    File(String, String),
}

impl Part {
    /// Returns the lines before the content, including the boundary.
    fn head(&self, boundary: &str) -> String {
        let mut head = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"");
        quote(&mut head, self.name);
        head.push('"');
        match &self.head {
            Head::Text => {}
            Head::Json => head.push_str("\r\nContent-Type: application/json"),
            Head::File(name, content_type) => {
                head.push_str("; filename=\"");
                quote(&mut head, name);
                // Writing to a `String` cannot fail.
                let _ = write!(head, "\"\r\nContent-Type: {content_type}");
            }
        }
        head.push_str("\r\n\r\n");
        head
    }
}

impl MultipartWriter {
    /// Writes one part.
    pub fn part<T: PartValue + ?Sized>(&mut self, name: &'static str, value: &T) {
        value.write_part(name, self);
    }

    /// Returns the body and its media type, which includes the boundary. The body is in memory if all parts
    /// are.
    pub(crate) fn finish(self) -> Result<(Body, String), NotEncoded> {
        if let Some(failure) = self.failure {
            return Err(NotEncoded::Json(failure));
        }
        let boundary = self.boundary().map_err(NotEncoded::Random)?;
        let end = format!("--{boundary}--\r\n");
        let content_type = format!("multipart/form-data; boundary={boundary}");
        if self.parts.iter().all(|part| part.content.whole().is_some()) {
            let mut body = Vec::new();
            for part in &self.parts {
                body.extend_from_slice(part.head(&boundary).as_bytes());
                body.extend_from_slice(part.content.whole().map(|b| &**b).unwrap_or_default());
                body.extend_from_slice(b"\r\n");
            }
            body.extend_from_slice(end.as_bytes());
            return Ok((body.into(), content_type));
        }
        let mut bodies = Vec::new();
        for part in self.parts {
            bodies.push(part.head(&boundary).into());
            bodies.push(part.content);
            bodies.push("\r\n".into());
        }
        bodies.push(end.into());
        Ok((Body::chain(bodies), content_type))
    }

    /// Returns a line that occurs in no part. It is a digest of all parts: the same request has the same body,
    /// and a part cannot be written to contain its boundary. A streamed part cannot be read in advance, so a
    /// random number replaces the digest.
    fn boundary(&self) -> Result<String, getrandom::Error> {
        let mut digest = Sha256::new();
        for part in &self.parts {
            digest.update(part.name);
            match part.content.whole() {
                Some(content) => {
                    digest.update(content.len().to_be_bytes());
                    digest.update(content);
                }
                None => digest.update(getrandom::u64()?.to_be_bytes()),
            }
        }
        let mut boundary = String::from("part-");
        for byte in digest.finalize().iter().take(16) {
            // Writing to a `String` cannot fail.
            let _ = write!(boundary, "{byte:02x}");
        }
        Ok(boundary)
    }
}

/// The reason why a multipart body cannot be written.
#[derive(Debug)]
pub(crate) enum NotEncoded {
    Json(serde_json::Error),
    Random(getrandom::Error),
}

/// Escapes the characters that are not allowed in a quoted name, as browsers do (WHATWG HTML, multipart form
/// data).
fn quote(out: &mut String, name: &str) {
    for character in name.chars() {
        match character {
            '\r' => out.push_str("%0D"),
            '\n' => out.push_str("%0A"),
            '"' => out.push_str("%22"),
            character => out.push(character),
        }
    }
}

#[cfg(test)]
mod tests;
