//! A string that the service encodes as Base64.

use std::fmt;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use meeting_core::spec::Schema;
use meeting_core::{Described, JsonValue, JsonWriter, Length, TextValue};
use serde::Deserialize;
use zeroize::Zeroize;

/// A string that is Base64 on the wire, such as the name of a participant.
///
/// The text of the service is kept unchanged. [`decode`](Self::decode) reads it.
///
/// ```
/// use meeting_api::types::Base64Text;
///
/// let name = Base64Text::new("会议");
/// assert_eq!(name.as_base64(), "5Lya6K6u");
/// assert_eq!(name.decode()?, "会议");
/// # Ok::<(), meeting_api::types::Base64TextError>(())
/// ```
///
/// Limits on the length count the characters of the decoded string.
#[derive(Clone, PartialEq, Eq, Hash, Deserialize)]
#[serde(transparent)]
pub struct Base64Text(String);

impl Base64Text {
    /// Encodes a string.
    pub fn new(text: impl AsRef<str>) -> Self {
        Self(BASE64_STANDARD.encode(text.as_ref()))
    }

    /// Takes a string that is Base64 already. It is sent as it is.
    pub fn from_base64(base64: impl Into<String>) -> Self {
        Self(base64.into())
    }

    /// The string as it is on the wire.
    pub fn as_base64(&self) -> &str {
        &self.0
    }

    /// Decodes the string.
    ///
    /// # Errors
    ///
    /// Returns an error if the wire value is not the Base64 of UTF-8. [`as_base64`](Self::as_base64) still has it.
    pub fn decode(&self) -> Result<String, Base64TextError> {
        let bytes = BASE64_STANDARD
            .decode(&self.0)
            .map_err(|_| Base64TextError::Base64)?;
        String::from_utf8(bytes).map_err(|_| Base64TextError::Utf8)
    }
}

/// Shows the decoded string, or the wire value if it cannot be decoded.
impl fmt::Debug for Base64Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.decode() {
            Ok(text) => fmt::Debug::fmt(&text, f),
            Err(_) => write!(f, "Base64({:?})", self.0),
        }
    }
}

/// Reason for which a [`Base64Text`] cannot be decoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Base64TextError {
    /// The wire value is not Base64.
    Base64,
    /// The decoded bytes are not UTF-8.
    Utf8,
}

impl fmt::Display for Base64TextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Base64 => "the string is not Base64",
            Self::Utf8 => "the decoded bytes are not UTF-8",
        })
    }
}

impl std::error::Error for Base64TextError {}

impl Length for Base64Text {
    fn length(&self) -> usize {
        match self.decode() {
            Ok(text) => text.length(),
            Err(_) => self.0.length(),
        }
    }

    fn unit(&self) -> &'static str {
        self.0.unit()
    }
}

/// For passwords, which are a `Secret<Base64Text>`.
impl Zeroize for Base64Text {
    fn zeroize(&mut self) {
        self.0.zeroize();
    }
}

impl Described for Base64Text {
    const SCHEMA: Schema = Schema::String;
}

impl JsonValue for Base64Text {
    const SCHEMA: Schema = Schema::String;

    fn write_json(&self, to: &mut JsonWriter) {
        self.0.write_json(to);
    }
}

impl TextValue for Base64Text {
    fn write_text(&self, out: &mut String) {
        self.0.write_text(out);
    }

    fn as_text(&self) -> Option<&str> {
        Some(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wire_value_is_kept_and_decoded() {
        let name: Base64Text = serde_json::from_str(r#""5Lya6K6u""#).unwrap();
        assert_eq!(name, Base64Text::new("会议"));
        assert_eq!(name.decode().as_deref(), Ok("会议"));
        assert_eq!((name.length(), name.unit()), (2, "characters"));
        assert_eq!(format!("{name:?}"), r#""会议""#);
    }

    #[test]
    fn other_strings_are_read_and_say_why_they_are_not_decoded() {
        for (wire, error) in [
            ("Ada", Base64TextError::Base64),
            ("////", Base64TextError::Utf8),
        ] {
            let text = Base64Text::from_base64(wire);
            assert_eq!(text.decode(), Err(error), "{wire}");
            assert_eq!(text.as_base64(), wire);
            assert_eq!(format!("{text:?}"), format!("Base64({wire:?})"));
        }
    }
}
