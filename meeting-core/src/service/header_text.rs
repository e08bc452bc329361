//! Text that credentials send as a header.

use http::{HeaderName, HeaderValue};

use crate::service::credentials::CredentialsError;
use crate::service::outgoing::OutgoingRequest;

/// Text that credentials send as a header with every request. It is converted once and shared by all requests.
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
    /// `None` if the text has a character that no header may hold.
    header: Option<HeaderValue>,
}

impl HeaderText {
    /// Converts any text; [`check`](Self::check) tells whether it can be sent.
    pub fn new(text: impl Into<String>) -> Self {
        let text = text.into();
        Self {
            header: HeaderValue::from_str(&text).ok(),
            text,
        }
    }

    /// Returns the text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Checks that the text arrives unchanged: it is not empty, and all of it is visible ASCII.
    ///
    /// # Errors
    ///
    /// An error that calls the text `name` and does not repeat it.
    pub fn check(&self, name: &str) -> Result<(), CredentialsError> {
        Self::check_value(name, &self.text)
    }

    /// Checks a value that is kept elsewhere, such as a [`Secret`](crate::Secret), as [`check`](Self::check) does.
    ///
    /// # Errors
    ///
    /// An error that calls the value `name` and does not repeat it.
    pub fn check_value(name: &str, value: &str) -> Result<(), CredentialsError> {
        match problem(value) {
            None => Ok(()),
            Some(problem) => Err(CredentialsError::new(format!("the {name} {problem}"))),
        }
    }

    /// Sets a header to the text.
    ///
    /// # Errors
    ///
    /// Those of [`OutgoingRequest::set_header`].
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
            // It says what is wrong.
            None => request.set_header(name, &self.text),
        }
    }
}

/// What keeps a value from arriving unchanged as a header, if anything does.
pub(crate) fn problem(value: &str) -> Option<&'static str> {
    if value.is_empty() {
        Some("is empty")
    } else if !value.bytes().all(|byte| byte.is_ascii_graphic()) {
        Some("has a character that is not visible ASCII, such as a space or a line break")
    } else {
        None
    }
}
