//! Replies that a test defines.

use std::fmt::Write;
use std::sync::atomic::AtomicBool;

use http::StatusCode;

use super::gate::Gate;

/// A canned response: status, headers and body.
///
/// It is sent unchanged, so tests can send malformed responses. The server adds only what is missing:
/// `Content-Type: application/json` to a body, `Date`, `Content-Length`, and what the
/// [`Rules`](crate::testing::Rules) of the service add. The server does not frame a reply that has a
/// `Content-Length`, `Transfer-Encoding` or `Connection` header, and closes the connection after it.
///
/// ```
/// # use meeting_core::http::{HeaderMap, StatusCode};
/// # use meeting_core::{Api, ApiError};
/// # pub enum Library {}
/// # impl Api for Library {
/// #     const NAME: &'static str = "Library";
/// #     const BASE_URL: &'static str = "https://library.example.com";
/// #     fn read_error(_: StatusCode, _: &HeaderMap, _: &[u8]) -> Option<ApiError> { None }
/// # }
/// use meeting_core::testing::{Reply, Server};
///
/// let server = Server::<Library>::start_blocking();
/// // A gateway that asks for a pause, one that sends a page, and half a response.
/// server.reply_with(Reply::new(429).header("Retry-After", "2"));
/// server.reply_with(Reply::new(502).header("Content-Type", "text/html").body("<h1>Bad Gateway</h1>"));
/// server.reply_with(Reply::new(200).header("Content-Length", "100").body(r#"{"title":"#));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    gate: Option<Gate>,
    cut: Option<usize>,
    hangs: bool,
}

impl Reply {
    /// Creates a response without a body.
    pub fn new(status: u16) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: Vec::new(),
            gate: None,
            cut: None,
            hangs: false,
        }
    }

    /// Creates a response with status 200 and a JSON body.
    ///
    /// ```
    /// use meeting_core::testing::Reply;
    ///
    /// let reply = Reply::json(&serde_json::json!({"title": "Emma"}));
    /// assert_eq!(reply.status(), 200);
    /// ```
    pub fn json(body: &serde_json::Value) -> Self {
        Self::new(200)
            .header("Content-Type", "application/json")
            .body(body.to_string())
    }

    /// Adds a header. The same name can be added more than once.
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

    /// Adds a header unless the reply has one of that name.
    #[must_use]
    pub fn default_header(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let name = name.into();
        if self.has(&name) {
            return self;
        }
        self.header(name, value)
    }

    /// Holds the response back until the gate is open. The request is in the server's list before that.
    #[must_use]
    pub fn held_by(mut self, gate: &Gate) -> Self {
        self.gate = Some(gate.clone());
        self
    }

    /// Closes the connection after `bytes` bytes of the response, including its head. With 0, no response is sent,
    /// although the request is handled.
    ///
    /// ```
    /// use meeting_core::testing::Reply;
    ///
    /// let lost = Reply::new(200).body("{}").cut(0);
    /// ```
    #[must_use]
    pub fn cut(mut self, bytes: usize) -> Self {
        self.cut = Some(bytes);
        self
    }

    /// Sends the body as the beginning of a longer one that never continues. The connection falls silent, and stays
    /// open until the client closes it or the server is dropped. After [`cut`](Self::cut), the connection falls
    /// silent where it would be closed.
    ///
    /// ```
    /// use meeting_core::testing::Reply;
    ///
    /// let stream = Reply::new(200)
    ///     .header("Content-Type", "text/event-stream")
    ///     .body("data: 1\n\n")
    ///     .then_hang();
    /// ```
    #[must_use]
    pub fn then_hang(mut self) -> Self {
        self.hangs = true;
        self
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Returns true if the body is empty.
    pub fn is_empty(&self) -> bool {
        self.body.is_empty()
    }

    /// Waits at the gate, if there is one.
    pub(in crate::testing) fn hold(&self, stopping: &AtomicBool) {
        if let Some(gate) = &self.gate {
            gate.pass(stopping);
        }
    }

    pub(in crate::testing) fn bytes(&self) -> &[u8] {
        &self.body
    }

    pub(in crate::testing) fn headers(&self) -> &[(String, String)] {
        &self.headers
    }

    fn has(&self, name: &str) -> bool {
        self.headers
            .iter()
            .any(|(own, _)| own.eq_ignore_ascii_case(name))
    }

    /// Returns true if the connection ends with this reply.
    pub(in crate::testing) fn closes(&self) -> bool {
        self.frames_itself() || self.status < 200 || self.cut.is_some() || self.hangs
    }

    /// Returns true if the connection stays open and silent after this reply.
    pub(in crate::testing) fn hangs(&self) -> bool {
        self.hangs
    }

    /// Returns true if the body is sent as the first chunk of several.
    fn is_open_ended(&self) -> bool {
        self.hangs && self.cut.is_none() && self.has_body() && !self.frames_itself()
    }

    fn frames_itself(&self) -> bool {
        ["Content-Length", "Transfer-Encoding", "Connection"]
            .iter()
            .any(|name| self.has(name))
    }

    fn has_body(&self) -> bool {
        self.status >= 200 && self.status != 204 && self.status != 304
    }

    /// Returns the bytes of the response to a request of the given method. `close` is true for the last one on its
    /// connection.
    pub(in crate::testing) fn to_wire(&self, method: &str, close: bool) -> Vec<u8> {
        let reason = StatusCode::from_u16(self.status)
            .ok()
            .and_then(|status| status.canonical_reason())
            .unwrap_or_default();
        let mut head = format!("HTTP/1.1 {:03} {reason}\r\n", self.status);
        // Writing to a `String` cannot fail.
        for (name, value) in &self.headers {
            let _ = write!(head, "{name}: {value}\r\n");
        }
        if self.is_open_ended() {
            head.push_str("Transfer-Encoding: chunked\r\n");
        } else if !self.frames_itself() {
            if self.has_body() {
                let _ = write!(head, "Content-Length: {}\r\n", self.body.len());
            }
            if close && !self.hangs {
                head.push_str("Connection: close\r\n");
            }
        }
        head.push_str("\r\n");
        let mut wire = head.into_bytes();
        if self.has_body() && method != "HEAD" {
            self.write_body(&mut wire);
        }
        wire.truncate(self.cut.unwrap_or(usize::MAX));
        wire
    }

    fn write_body(&self, wire: &mut Vec<u8>) {
        // A chunk without bytes would be the last one.
        let is_chunk = self.is_open_ended() && !self.body.is_empty();
        if is_chunk {
            wire.extend_from_slice(format!("{:x}\r\n", self.body.len()).as_bytes());
        }
        wire.extend_from_slice(&self.body);
        if is_chunk {
            wire.extend_from_slice(b"\r\n");
        }
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
    fn a_reply_that_hangs_has_no_end() {
        let reply = Reply::new(200).body("data").then_hang();
        assert!(reply.closes() && reply.hangs());
        assert_eq!(
            wire(&reply, "GET", true),
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\ndata\r\n"
        );
        assert_eq!(
            wire(&Reply::new(200).then_hang(), "GET", true),
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
        );
        assert_eq!(
            wire(&Reply::new(200).body("{}").cut(40).then_hang(), "GET", true),
            "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
        );
    }
}
