//! Errors of reading a response.

mod reason;

use std::fmt::{self, Display};

use serde::de::DeserializeOwned;

use crate::error::excerpt::one_line;

/// The reason why a response could not be read.
///
/// ```
/// use meeting_core::DecodeError;
///
/// let error = DecodeError::new("the archive is damaged");
/// assert_eq!(error.to_string(), "the archive is damaged");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError(String);

impl DecodeError {
    /// Creates an error from a message. The message must not repeat the response, which may hold secrets.
    pub fn new(message: impl Display) -> Self {
        Self(one_line(message))
    }

    #[cold]
    pub(crate) fn json(error: serde_json::Error) -> Self {
        Self::new(reason::reason(&error))
    }
}

impl Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for DecodeError {}

/// Reads the body of an error as JSON of any form.
pub(crate) fn details<T: DeserializeOwned>(body: &[u8]) -> Result<T, DecodeError> {
    let text = std::str::from_utf8(without_bom(body)).map_err(DecodeError::new)?;
    serde_json::from_str(text).map_err(DecodeError::json)
}

/// Removes a byte order mark. The JSON standard forbids it, and serde_json rejects it.
pub(crate) fn without_bom(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body)
}
