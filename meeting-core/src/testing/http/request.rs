//! A request that the server has seen.

use std::fmt;
use std::sync::Arc;

use super::{Refusal, Reply};

/// A request that arrived complete, with what it was answered. Cheap to clone.
///
/// `Debug` shows everything but the values of headers that carry a signature, a token or a cookie.
///
/// ```
/// # use meeting_api::rooms::{CancelRoomCall, DeviceType, OperatorIdType};
/// # use meeting_api::{AkSk, Client, testing::Server};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let server = Server::start().await;
/// # let request = CancelRoomCall::builder().operator_id("user1").operator_id_type(OperatorIdType::UserId)
/// #     .meeting_room_id("room-0001").meeting_id("42").invite_id("33faef6b").instance_id(DeviceType::Pc).build()?;
/// let client = Client::builder(AkSk::new("200000001", "AKIDEXAMPLE", "another key"))
///     .base_url(server.url())
///     .build()?;
/// client.send(&request).await.unwrap_err();
///
/// let seen = &server.requests()[0];
/// assert_eq!(seen.target(), "/v1/meeting-rooms/cancel-room-call");
/// assert_eq!(seen.refusal().and_then(|refusal| refusal.code()), Some(200003));
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Request(Arc<Exchange>);

struct Exchange {
    head: Head,
    body: Vec<u8>,
    refusal: Option<Refusal>,
    reply: Reply,
}

/// The request line and the headers.
#[derive(Clone, Debug, Default)]
pub(super) struct Head {
    pub(super) method: String,
    pub(super) target: String,
    pub(super) headers: Vec<(String, String)>,
}

impl Head {
    /// The values of all headers of a name, upper and lower case being the same.
    pub(super) fn values<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.headers
            .iter()
            .filter(move |(own, _)| own.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    pub(super) fn value(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(own, _)| own.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// The target up to the query.
    pub(super) fn path(&self) -> &str {
        self.target
            .split_once('?')
            .map_or(self.target.as_str(), |(path, _)| path)
    }

    /// The query, empty where there is none.
    pub(super) fn query(&self) -> &str {
        self.target.split_once('?').map_or("", |(_, query)| query)
    }
}

impl Request {
    pub(super) fn new(head: Head, body: Vec<u8>, refusal: Option<Refusal>, reply: Reply) -> Self {
        Self(Arc::new(Exchange {
            head,
            body,
            refusal,
            reply,
        }))
    }

    /// The method, as it stands on the request line.
    pub fn method(&self) -> &str {
        &self.0.head.method
    }

    /// Path and query, as they stand on the request line.
    pub fn target(&self) -> &str {
        &self.0.head.target
    }

    /// The value of a header, whose name may be written in upper or lower case; the first one if there are
    /// several.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.0.head.value(name)
    }

    /// Names and values of all headers, as they were sent and in their order.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .head
            .headers
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The bytes of the body; empty where there is none.
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// Why the server refused the request; `None` if it passed.
    pub fn refusal(&self) -> Option<&Refusal> {
        self.0.refusal.as_ref()
    }

    /// The HTTP status of the answer.
    pub fn answer_status(&self) -> u16 {
        self.0.reply.status()
    }

    /// The body of the answer.
    pub fn answer_body(&self) -> &[u8] {
        self.0.reply.bytes()
    }

    /// The `X-TC-Trace` of the answer.
    pub fn trace_id(&self) -> &str {
        self.0.reply.value("X-TC-Trace").unwrap_or_default()
    }
}

/// Headers whose values let others in.
const SECRET_HEADERS: [&str; 5] = [
    "X-TC-Signature",
    "AccessToken",
    "Authorization",
    "Proxy-Authorization",
    "Cookie",
];

struct Headers<'a>(&'a Head);

impl fmt::Debug for Headers<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        for (name, value) in &self.0.headers {
            let secret = SECRET_HEADERS
                .iter()
                .any(|header| name.eq_ignore_ascii_case(header));
            map.entry(name, if secret { &"[redacted]" } else { value });
        }
        map.finish()
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method())
            .field("target", &self.target())
            .field("headers", &Headers(&self.0.head))
            .field("body", &String::from_utf8_lossy(self.body()))
            .field("refusal", &self.refusal())
            .field("answer_status", &self.answer_status())
            .field("answer_body", &String::from_utf8_lossy(self.answer_body()))
            .field("trace_id", &self.trace_id())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_hides_what_lets_others_in() {
        let head = Head {
            method: "GET".to_owned(),
            target: "/v1/x?y=1".to_owned(),
            headers: [
                ("x-tc-signature", "SENTINEL1"),
                ("ACCESSTOKEN", "SENTINEL2"),
                ("X-TC-Nonce", "17"),
            ]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .to_vec(),
        };
        let request = Request::new(head, b"{}".to_vec(), None, Reply::new(200));
        let text = format!("{request:?} {request:#?}");
        assert!(!text.contains("SENTINEL"), "{text}");
        assert!(text.contains("\"X-TC-Nonce\": \"17\""), "{text}");
        assert_eq!(request.header("X-TC-SIGNATURE"), Some("SENTINEL1"));
    }
}
