//! `multipart/form-data` bodies (RFC 7578).

use std::fmt::Write;

use bytes::Bytes;
use sha2::{Digest, Sha256};

use crate::request::check::{Checker, NOT_FINITE};
use crate::spec::Schema;
use crate::value::text::{TextValue, text};

/// A file to be sent as a part of a multipart body.
///
/// ```
/// use meeting_core::File;
///
/// let file = File::new("minutes.txt", "Nothing was decided.").content_type("text/plain");
/// assert_eq!(file.name(), "minutes.txt");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct File {
    name: String,
    content_type: String,
    content: Bytes,
}

impl File {
    /// A file with its name and bytes; the media type is `application/octet-stream`.
    pub fn new(name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self {
            name: name.into(),
            content_type: "application/octet-stream".to_owned(),
            content: content.into(),
        }
    }

    /// The media type, as in `image/png`. One with control characters is a violation of the request that
    /// holds the file.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = content_type.into();
        self
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The bytes.
    pub fn content(&self) -> &[u8] {
        &self.content
    }

    /// The head of a part is lines of text: a media type cannot be escaped, and of what a name may not hold
    /// only quotes and line breaks can.
    pub(crate) fn check_head(&self, name: &'static str, checker: &mut Checker) {
        if self.content_type.is_empty()
            || !self.content_type.bytes().all(|b| matches!(b, b' '..=b'~'))
        {
            checker.violated(
                name,
                "must have a media type of visible ASCII characters, as `image/png`",
            );
        }
        let control = |c: char| c.is_ascii_control() && !matches!(c, '\r' | '\n' | '\t');
        if self.name.contains(control) {
            checker.violated(name, "must have a file name without control characters");
        }
    }
}

/// Shows name, media type and size, not the content.
impl std::fmt::Debug for File {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("File")
            .field("name", &self.name)
            .field("content_type", &self.content_type)
            .field("length", &self.content.len())
            .finish()
    }
}

/// A value that can be a part of a multipart body: a [`File`], or anything that is one text.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a part of a multipart body",
    label = "a part is a `File`, or a string, number, `bool` or `#[open_enum]`"
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
            file: Some((self.name.clone(), self.content_type.clone())),
            content: self.content.clone(),
        });
    }

    fn check_part(&self, name: &'static str, checker: &mut Checker) {
        self.check_head(name, checker);
    }
}

impl<T: TextValue + ?Sized> PartValue for T {
    const SCHEMA: Schema = Schema::String;

    fn write_part(&self, name: &'static str, to: &mut MultipartWriter) {
        to.parts.push(Part {
            name,
            file: None,
            content: text(self).into_owned().into(),
        });
    }

    fn check_part(&self, name: &'static str, checker: &mut Checker) {
        if !self.is_finite_text() {
            checker.violated(name, NOT_FINITE);
        }
    }
}

/// A multipart body in the making.
#[derive(Debug, Default)]
pub struct MultipartWriter {
    parts: Vec<Part>,
}

#[derive(Debug)]
struct Part {
    name: &'static str,
    file: Option<(String, String)>,
    content: Bytes,
}

impl MultipartWriter {
    /// One part.
    pub fn part<T: PartValue + ?Sized>(&mut self, name: &'static str, value: &T) {
        value.write_part(name, self);
    }

    /// The body and its media type, which names the boundary.
    pub(crate) fn finish(self) -> (Vec<u8>, String) {
        let boundary = self.boundary();
        let mut body = Vec::new();
        for part in &self.parts {
            let mut head = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"");
            quote(&mut head, part.name);
            head.push('"');
            if let Some((name, content_type)) = &part.file {
                head.push_str("; filename=\"");
                quote(&mut head, name);
                // Writing to a `String` cannot fail.
                let _ = write!(head, "\"\r\nContent-Type: {content_type}");
            }
            head.push_str("\r\n\r\n");
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(&part.content);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        (body, format!("multipart/form-data; boundary={boundary}"))
    }

    /// A line that stands in no part: made from a digest of them all, so that the same request has the same
    /// body, and nobody can write a part that holds its own boundary.
    fn boundary(&self) -> String {
        let mut digest = Sha256::new();
        for part in &self.parts {
            digest.update(part.name);
            digest.update(part.content.len().to_be_bytes());
            digest.update(&part.content);
        }
        let mut boundary = String::from("part-");
        for byte in digest.finalize().iter().take(16) {
            // Writing to a `String` cannot fail.
            let _ = write!(boundary, "{byte:02x}");
        }
        boundary
    }
}

/// What may not stand in a quoted name, as browsers write it (WHATWG HTML, multipart form data).
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
