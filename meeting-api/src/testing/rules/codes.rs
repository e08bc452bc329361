//! Rejections by the service's error codes, and its error envelope.

use meeting_core::testing::{Refusal, Reply};

/// Creates an error in the service's envelope: `{"error_info":{"error_code":..,"new_error_code":..,"message":..}}`.
/// The new error code is the old one with 200 in front, as in the service's reference.
///
/// ```
/// use meeting_api::testing::{Server, error};
///
/// let server = Server::start_blocking();
/// server.reply_with(error(500, 9003, "meeting does not exist").header("X-TC-Trace", "42"));
/// ```
pub fn error(status: u16, code: i64, message: &str) -> Reply {
    let envelope = serde_json::json!({
        "error_info": {
            "error_code": code,
            "new_error_code": code.saturating_add(200_000_000),
            "message": message,
        }
    });
    Reply::new(status).body(envelope.to_string())
}

/// Creates a throttling error: code 190310, too many requests per minute. The HTTP status is not documented; here
/// it is 400.
///
/// ```
/// use meeting_api::testing::{Server, throttled};
///
/// let server = Server::start_blocking();
/// server.reply_with(throttled().header("Retry-After", "1"));
/// ```
pub fn throttled() -> Reply {
    error(400, 190_310, "more requests per minute than are allowed")
}

/// Something that every request carries is missing.
pub(super) fn missing_information(message: impl Into<String>) -> Refusal {
    Refusal::with_code(400, 200_001, message)
}

/// The signature is not that of the request.
pub(super) fn signature(message: impl Into<String>) -> Refusal {
    Refusal::with_code(400, 200_003, message)
}

/// The endpoint cannot be called with credentials of this kind.
pub(super) fn not_supported(message: impl Into<String>) -> Refusal {
    Refusal::with_code(400, 200_004, message)
}

/// The timestamp is too far from the server's clock.
pub(super) fn clock(message: impl Into<String>) -> Refusal {
    Refusal::with_code(400, 190_300, message)
}

/// Timestamp and nonce have been used.
pub(super) fn replay(message: impl Into<String>) -> Refusal {
    Refusal::with_code(400, 190_301, message)
}

/// Credentials that the server does not know.
pub(super) fn credentials(message: impl Into<String>) -> Refusal {
    Refusal::with_code(400, 190_303, message)
}

/// A parameter is missing, or has a value that it may not have.
pub(in crate::testing) fn illegal(message: impl Into<String>) -> Refusal {
    Refusal::with_code(400, 190_004, message)
}

/// A parameter has the wrong type.
pub(super) fn wrong_type(message: impl Into<String>) -> Refusal {
    Refusal::with_code(500, 20_000, message)
}

/// A room call that cannot be carried out.
pub(in crate::testing) fn call_failed(message: impl Into<String>) -> Refusal {
    Refusal::with_code(500, 10_004, message)
}

/// Too many requests within a minute.
pub(super) fn too_many(message: impl Into<String>) -> Refusal {
    Refusal::with_code(400, 190_310, message)
}
