//! Texts that are sent as a header with every request.

use http::{HeaderName, HeaderValue};

use crate::service::credentials::CredentialsError;
use crate::service::outgoing::OutgoingRequest;

/// A text with the header that it is sent as, which is made once and then shared by all requests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct HeaderText {
    text: String,
    /// `None` if the text has a character that no header may hold.
    header: Option<HeaderValue>,
}

impl HeaderText {
    pub(crate) fn new(text: impl Into<String>) -> Self {
        let text = text.into();
        Self {
            header: HeaderValue::from_str(&text).ok(),
            text,
        }
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Sets a header to the text.
    ///
    /// # Errors
    ///
    /// Those of [`OutgoingRequest::set_header`].
    pub(crate) fn set(
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
