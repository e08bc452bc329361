//! Why a request was refused.

use std::fmt;

use super::Reply;

/// Why the server refused a request: what it answered instead of taking the next reply from the queue.
///
/// ```
/// use meeting_api::testing::Server;
///
/// let server = Server::start_blocking();
/// // ... requests come in ...
/// for request in server.requests() {
///     if let Some(refusal) = request.refusal() {
///         println!("{} {} was refused: {refusal}", request.method(), request.target());
///     }
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    status: u16,
    code: Option<i64>,
    message: String,
}

impl Refusal {
    /// The HTTP status of the answer.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The service's error code; `None` if nothing is declared where the request went, because then the
    /// answer is a plain 404.
    pub fn code(&self) -> Option<i64> {
        self.code
    }

    /// What was wrong with the request.
    pub fn message(&self) -> &str {
        &self.message
    }

    fn new(status: u16, code: i64, message: impl Into<String>) -> Self {
        Self {
            status,
            code: Some(code),
            message: message.into(),
        }
    }

    /// Something that every request carries is not there.
    pub(super) fn missing_information(message: impl Into<String>) -> Self {
        Self::new(400, 200_001, message)
    }

    /// The signature is not that of the request.
    pub(super) fn signature(message: impl Into<String>) -> Self {
        Self::new(400, 200_003, message)
    }

    /// The endpoint cannot be called with credentials of this kind.
    pub(super) fn not_supported(message: impl Into<String>) -> Self {
        Self::new(400, 200_004, message)
    }

    /// The timestamp is too far from the server's clock.
    pub(super) fn clock(message: impl Into<String>) -> Self {
        Self::new(400, 190_300, message)
    }

    /// Timestamp and nonce have been used.
    pub(super) fn replay(message: impl Into<String>) -> Self {
        Self::new(400, 190_301, message)
    }

    /// Credentials that the server does not know.
    pub(super) fn credentials(message: impl Into<String>) -> Self {
        Self::new(400, 190_303, message)
    }

    /// A parameter is missing, or has a value that it may not have.
    pub(super) fn illegal(message: impl Into<String>) -> Self {
        Self::new(400, 190_004, message)
    }

    /// A parameter has the wrong type.
    pub(super) fn wrong_type(message: impl Into<String>) -> Self {
        Self::new(500, 20_000, message)
    }

    /// A room call that cannot be carried out.
    pub(super) fn call_failed(message: impl Into<String>) -> Self {
        Self::new(500, 10_004, message)
    }

    /// Too many requests within a minute.
    pub(super) fn throttled(message: impl Into<String>) -> Self {
        Self::new(400, 190_310, message)
    }

    /// Nothing is declared where the request went.
    pub(super) fn not_declared(message: impl Into<String>) -> Self {
        Self {
            status: 404,
            code: None,
            message: message.into(),
        }
    }

    pub(super) fn reply(&self) -> Reply {
        match self.code {
            Some(code) => Reply::error(self.status, code, &self.message),
            None => Reply::new(self.status)
                .header("Content-Type", "text/plain; charset=utf-8")
                .body(self.message.as_str()),
        }
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
