//! What the server answers.

use std::fmt::Write;
use std::sync::atomic::AtomicBool;

use http::StatusCode;

use super::{Gate, Refusal};

/// An answer for [`Server::reply_with`](super::Server::reply_with): status, headers and body.
///
/// It is sent as it is given, because a test may want to see what a client makes of an odd answer. The
/// server adds what is not given: `Content-Type: application/json; charset=utf-8`, `Date`, `X-TC-Trace` and
/// the length of the body. A reply that has a `Content-Length`, `Transfer-Encoding` or `Connection` of its
/// own frames itself: nothing is added, and the connection is closed after it.
///
/// ```
/// use meeting_api::testing::{Reply, Server};
///
/// let server = Server::start_blocking();
/// // A gateway that asks for patience, then one that answers with a page, then half an answer.
/// server.reply_with(Reply::new(429).header("Retry-After", "2"));
/// server.reply_with(Reply::new(502).header("Content-Type", "text/html").body("<h1>Bad Gateway</h1>"));
/// server.reply_with(Reply::new(200).header("Content-Length", "100").body(r#"{"meeting_"#));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    gate: Option<Gate>,
    cut: Option<usize>,
}

impl Reply {
    /// An answer without a body.
    pub fn new(status: u16) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: Vec::new(),
            gate: None,
            cut: None,
        }
    }

    /// An error in the service's envelope: `{"error_info":{"error_code":..,"new_error_code":..,"message":..}}`.
    /// The new error code is the old one with 200 in front, as in the service's documents.
    ///
    /// ```
    /// use meeting_api::testing::{Reply, Server};
    ///
    /// let server = Server::start_blocking();
    /// server.reply_with(Reply::error(500, 9003, "meeting does not exist").header("X-TC-Trace", "42"));
    /// ```
    pub fn error(status: u16, code: i64, message: &str) -> Self {
        let envelope = serde_json::json!({
            "error_info": {
                "error_code": code,
                "new_error_code": code.saturating_add(200_000_000),
                "message": message,
            }
        });
        Self::new(status).body(envelope.to_string())
    }

    /// Adds a header. A name may be added more than once.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self
    }

    /// An error that asks for fewer requests: code 190310, more calls per minute than are allowed. The document
    /// does not say with which HTTP status; here it is 400.
    ///
    /// ```
    /// use meeting_api::testing::{Reply, Server};
    ///
    /// let server = Server::start_blocking();
    /// server.reply_with(Reply::throttled().header("Retry-After", "1"));
    /// ```
    pub fn throttled() -> Self {
        Refusal::throttled("more calls per minute than are allowed").reply()
    }

    /// Makes the answer wait until the gate is open. The request is in the server's list before.
    #[must_use]
    pub fn held_by(mut self, gate: &Gate) -> Self {
        self.gate = Some(gate.clone());
        self
    }

    /// Closes the connection after so many bytes of the answer, head and body counted; 0 answers nothing at
    /// all. The request has been carried out all the same, as far as there is anything to carry out.
    ///
    /// ```
    /// use meeting_api::testing::{Reply, Server};
    ///
    /// let server = Server::start_blocking();
    /// server.reply_with(Reply::new(200).body("{}").cut(0));
    /// ```
    #[must_use]
    pub fn cut(mut self, bytes: usize) -> Self {
        self.cut = Some(bytes);
        self
    }

    /// Waits at the gate, if there is one.
    pub(super) fn hold(&self, stopping: &AtomicBool) {
        if let Some(gate) = &self.gate {
            gate.pass(stopping);
        }
    }

    pub(super) fn status(&self) -> u16 {
        self.status
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.body
    }

    pub(super) fn value(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(own, _)| own.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    fn has(&self, name: &str) -> bool {
        self.value(name).is_some()
    }

    /// Adds a header unless the reply has it.
    pub(super) fn default_header(&mut self, name: &str, value: &str) {
        if !self.has(name) {
            self.headers.push((name.to_owned(), value.to_owned()));
        }
    }

    /// Whether the connection ends with this reply.
    pub(super) fn closes(&self) -> bool {
        self.frames_itself() || self.status < 200 || self.cut.is_some()
    }

    fn frames_itself(&self) -> bool {
        ["Content-Length", "Transfer-Encoding", "Connection"]
            .iter()
            .any(|name| self.has(name))
    }

    fn has_body(&self) -> bool {
        self.status >= 200 && self.status != 204 && self.status != 304
    }

    /// The bytes of the answer to a request of the given method; `close` says that it is the last one on
    /// its connection.
    pub(super) fn to_wire(&self, method: &str, close: bool) -> Vec<u8> {
        let reason = StatusCode::from_u16(self.status)
            .ok()
            .and_then(|status| status.canonical_reason())
            .unwrap_or_default();
        let mut head = format!("HTTP/1.1 {:03} {reason}\r\n", self.status);
        // Writing to a `String` cannot fail.
        for (name, value) in &self.headers {
            let _ = write!(head, "{name}: {value}\r\n");
        }
        if !self.frames_itself() {
            if self.has_body() {
                let _ = write!(head, "Content-Length: {}\r\n", self.body.len());
            }
            if close {
                head.push_str("Connection: close\r\n");
            }
        }
        head.push_str("\r\n");
        let mut wire = head.into_bytes();
        if self.has_body() && method != "HEAD" {
            wire.extend_from_slice(&self.body);
        }
        wire.truncate(self.cut.unwrap_or(usize::MAX));
        wire
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wire(reply: &Reply, method: &str, close: bool) -> String {
        String::from_utf8(reply.to_wire(method, close)).unwrap()
    }

    #[test]
    fn a_reply_is_framed_by_its_length() {
        let reply = Reply::new(200).header("A", "b").body("{}");
        assert_eq!(
            wire(&reply, "PUT", false),
            "HTTP/1.1 200 OK\r\nA: b\r\nContent-Length: 2\r\n\r\n{}"
        );
        assert_eq!(
            wire(&reply, "HEAD", true),
            "HTTP/1.1 200 OK\r\nA: b\r\nContent-Length: 2\r\nConnection: close\r\n\r\n"
        );
        assert_eq!(
            wire(&Reply::new(204).body("x"), "GET", false),
            "HTTP/1.1 204 No Content\r\n\r\n"
        );
        assert_eq!(
            wire(&Reply::new(999), "GET", false),
            "HTTP/1.1 999 \r\nContent-Length: 0\r\n\r\n"
        );
    }

    #[test]
    fn a_reply_may_frame_itself() {
        let short = Reply::new(200).header("content-length", "9").body("{}");
        assert!(short.closes());
        assert_eq!(
            wire(&short, "GET", true),
            "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{}"
        );
    }

    #[test]
    fn an_error_is_the_services_envelope() {
        let body = Reply::error(400, 190_303, "no \"such\" key").body;
        let json: serde_json::Value = serde_json::from_slice(&body).unwrap();
        assert_eq!(
            json,
            serde_json::json!({"error_info": {
                "error_code": 190303, "new_error_code": 200190303, "message": "no \"such\" key"
            }})
        );
    }
}
