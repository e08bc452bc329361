//! A secret that is sent as a header.

use http::{HeaderName, HeaderValue};
use zeroize::Zeroizing;

use crate::service::credentials::CredentialsError;
use crate::service::header_text::problem;
use crate::service::outgoing::OutgoingRequest;

/// A converted secret with its prefix in the header, or the reason why it is invalid.
#[derive(Clone)]
pub(crate) struct SecretHeader(Result<HeaderValue, &'static str>);

impl SecretHeader {
    pub(crate) fn prefixed(prefix: &str, secret: String) -> Self {
        let secret = Zeroizing::new(secret);
        if let Some(problem) = problem(&secret) {
            return Self(Err(problem));
        }
        let text = Zeroizing::new(format!("{prefix}{}", *secret));
        let header = HeaderValue::from_str(&text).map_err(|_| "cannot be sent as a header");
        Self(header.map(|mut header| {
            header.set_sensitive(true);
            header
        }))
    }

    /// Checks that there is a value to send. The error contains `name`.
    pub(crate) fn check(&self, name: &str) -> Result<(), CredentialsError> {
        match &self.0 {
            Ok(_) => Ok(()),
            Err(problem) => Err(CredentialsError::new(format!("the {name} {problem}"))),
        }
    }

    pub(crate) fn set(
        &self,
        name: HeaderName,
        request: &mut OutgoingRequest<'_>,
    ) -> Result<(), CredentialsError> {
        match &self.0 {
            Ok(header) => {
                request.insert_header(name, header.clone());
                Ok(())
            }
            Err(_) => self.check("secret"),
        }
    }
}
