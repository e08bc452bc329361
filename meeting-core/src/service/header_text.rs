//! A string that credentials send as a header.

use http::{HeaderName, HeaderValue};

use crate::service::credentials::CredentialsError;
use crate::service::outgoing::OutgoingRequest;

/// A string that credentials send as a header with every request. It is converted once and shared by all requests.
///
/// ```
/// use meeting_core::http::HeaderName;
/// use meeting_core::{CredentialsError, HeaderText, OutgoingRequest};
///
/// struct Key {
///     id: HeaderText,
/// }
///
/// impl Key {
///     fn authorize(&self, request: &mut OutgoingRequest<'_>) -> Result<(), CredentialsError> {
///         self.id.set(HeaderName::from_static("x-key-id"), request)
///     }
/// }
///
/// let key = Key { id: HeaderText::new("line\nbreak") };
/// assert!(key.id.check("key id").is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeaderText {
    text: String,
    /// `None` if the string has a character that is not allowed in a header.
    header: Option<HeaderValue>,
}

impl HeaderText {
    /// Converts any string. [`check`](Self::check) returns an error if it cannot be sent.
    pub fn new(text: impl Into<String>) -> Self {
        let text = text.into();
        Self {
            header: HeaderValue::from_str(&text).ok(),
            text,
        }
    }

    /// Returns the string.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Checks that the string arrives unchanged: it is not empty, and all of it is visible ASCII.
    ///
    /// # Errors
    ///
    /// Returns an error that contains `name`, but not the string.
    pub fn check(&self, name: &str) -> Result<(), CredentialsError> {
        Self::check_value(name, &self.text)
    }

    /// Checks a value that is stored elsewhere, such as a [`Secret`](crate::Secret), like [`check`](Self::check).
    ///
    /// # Errors
    ///
    /// Returns an error that contains `name`, but not the value.
    pub fn check_value(name: &str, value: &str) -> Result<(), CredentialsError> {
        match problem(value) {
            None => Ok(()),
            Some(problem) => Err(CredentialsError::new(format!("the {name} {problem}"))),
        }
    }

    /// Sets a header to the string.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`OutgoingRequest::set_header`].
    pub fn set(
        &self,
        name: HeaderName,
        request: &mut OutgoingRequest<'_>,
    ) -> Result<(), CredentialsError> {
        match &self.header {
            Some(header) => {
                request.insert_header(name, header.clone());
                Ok(())
            }
            // The error of `set_header` has the reason.
            None => request.set_header(name, &self.text),
        }
    }
}

/// Returns the reason why a value would not arrive unchanged as a header, if there is one.
pub(crate) fn problem(value: &str) -> Option<&'static str> {
    if value.is_empty() {
        Some("is empty")
    } else if !value.bytes().all(|byte| byte.is_ascii_graphic()) {
        Some("has a character that is not visible ASCII, such as a space or a line break")
    } else {
        None
    }
}
