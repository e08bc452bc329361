//! The rejection of a request.

use std::fmt;

/// The reason for which the server rejected a request, instead of sending the next reply of the queue.
///
/// ```
/// use meeting_core::testing::Refusal;
///
/// let refusal = Refusal::with_code(403, 17, "the key is not known");
/// assert_eq!(refusal.to_string(), "17 (HTTP 403): the key is not known");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    status: u16,
    code: Option<i64>,
    message: String,
}

impl Refusal {
    /// Creates a rejection without an error code of the service.
    pub fn new(status: u16, message: impl Into<String>) -> Self {
        Self {
            status,
            code: None,
            message: message.into(),
        }
    }

    /// Creates a rejection with an error code of the service.
    pub fn with_code(status: u16, code: i64, message: impl Into<String>) -> Self {
        Self {
            code: Some(code),
            ..Self::new(status, message)
        }
    }

    /// Returns the HTTP status of the response.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Returns the error code of the service. A request to an undeclared endpoint is rejected without one.
    pub fn code(&self) -> Option<i64> {
        self.code
    }

    /// Returns the description of the mistake in the request.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.code {
            Some(code) => write!(f, "{code} (HTTP {}): {}", self.status, self.message),
            None => write!(f, "HTTP {}: {}", self.status, self.message),
        }
    }
}
