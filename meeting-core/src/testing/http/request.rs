//! A request that the server has received.

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use super::reply::Reply;
use crate::spec::EndpointSpec;
use crate::testing::refusal::Refusal;

/// A complete request and its response. Cheap to clone.
///
/// [`Rules`](crate::testing::Rules) and [`reply_fn`](crate::testing::Server::reply_fn) see a request before it has
/// a response. For them, `response_status()` is 0, and the body and the trace id of the response are empty.
///
/// `Debug` shows everything except the values of headers whose names suggest a secret.
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
/// # use meeting_core::testing::Server;
/// # let server = Server::<Library>::start_blocking();
/// // ... the program under test runs ...
/// for request in server.requests() {
///     if let Some(refusal) = request.refusal() {
///         println!("{} {} was rejected: {refusal}", request.method(), request.target());
///     }
/// }
/// ```
#[derive(Clone)]
pub struct Request {
    received: Arc<Received>,
    outcome: Option<Arc<Outcome>>,
}

struct Received {
    head: Head,
    body: Vec<u8>,
    endpoint: Option<&'static EndpointSpec>,
    at: SystemTime,
}

struct Outcome {
    refusal: Option<Refusal>,
    reply: Reply,
    trace_id: String,
}

/// The request line and the headers.
#[derive(Clone, Debug, Default)]
pub(in crate::testing) struct Head {
    pub(in crate::testing) method: String,
    pub(in crate::testing) target: String,
    pub(in crate::testing) headers: Vec<(String, String)>,
}

impl Head {
    /// The values of all headers of a name, upper and lower case being the same.
    pub(in crate::testing) fn values<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.headers
            .iter()
            .filter(move |(own, _)| own.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    pub(in crate::testing) fn value(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(own, _)| own.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// The target up to the query.
    pub(in crate::testing) fn path(&self) -> &str {
        self.target
            .split_once('?')
            .map_or(self.target.as_str(), |(path, _)| path)
    }

    /// The query, empty where there is none.
    pub(in crate::testing) fn query(&self) -> &str {
        self.target.split_once('?').map_or("", |(_, query)| query)
    }
}

impl Request {
    pub(in crate::testing) fn new(
        head: Head,
        body: Vec<u8>,
        endpoint: Option<&'static EndpointSpec>,
        at: SystemTime,
    ) -> Self {
        Self {
            received: Arc::new(Received {
                head,
                body,
                endpoint,
                at,
            }),
            outcome: None,
        }
    }

    pub(in crate::testing) fn answered(
        self,
        refusal: Option<Refusal>,
        reply: Reply,
        trace_id: String,
    ) -> Self {
        let outcome = Outcome {
            refusal,
            reply,
            trace_id,
        };
        Self {
            outcome: Some(Arc::new(outcome)),
            ..self
        }
    }

    /// Returns the method, as on the request line.
    pub fn method(&self) -> &str {
        &self.received.head.method
    }

    /// Returns path and query, as on the request line.
    pub fn target(&self) -> &str {
        &self.received.head.target
    }

    /// The target up to the query.
    pub fn path(&self) -> &str {
        self.received.head.path()
    }

    /// Returns the query without the `?`, or an empty string if there is none.
    pub fn query(&self) -> &str {
        self.received.head.query()
    }

    /// Returns the first value of a header. The case of the name does not matter.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.received.head.value(name)
    }

    /// Returns names and values of all headers, as sent and in order.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        let headers = self.received.head.headers.iter();
        headers.map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Returns the bytes of the body without the framing of chunks, or an empty slice if there is none.
    pub fn body(&self) -> &[u8] {
        &self.received.body
    }

    /// Returns the declared endpoint of the request.
    pub fn endpoint(&self) -> Option<&'static EndpointSpec> {
        self.received.endpoint
    }

    /// Returns the time of arrival, by the server's clock.
    pub fn received_at(&self) -> SystemTime {
        self.received.at
    }

    /// Returns the reason for which the server rejected the request, if it did.
    pub fn refusal(&self) -> Option<&Refusal> {
        self.outcome.as_ref()?.refusal.as_ref()
    }

    /// The HTTP status of the response.
    pub fn response_status(&self) -> u16 {
        self.outcome
            .as_ref()
            .map_or(0, |outcome| outcome.reply.status())
    }

    /// Returns the body of the response.
    pub fn response_body(&self) -> &[u8] {
        self.outcome
            .as_ref()
            .map_or(&[], |outcome| outcome.reply.bytes())
    }

    /// Returns the trace id of the response, as [`Api::trace_id`](crate::Api::trace_id) reads it, or an empty
    /// string if there is none.
    pub fn trace_id(&self) -> &str {
        self.outcome
            .as_ref()
            .map_or("", |outcome| &outcome.trace_id)
    }
}

/// Parts of the names of headers with secrets.
const SECRET: [&str; 6] = ["auth", "cookie", "key", "secret", "signature", "token"];

fn is_secret(header: &str) -> bool {
    let header = header.to_ascii_lowercase();
    SECRET.iter().any(|part| header.contains(part))
}

struct Headers<'a>(&'a Head);

impl fmt::Debug for Headers<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        for (name, value) in &self.0.headers {
            let secret = is_secret(name);
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
            .field("headers", &Headers(&self.received.head))
            .field("body", &String::from_utf8_lossy(self.body()))
            .field("refusal", &self.refusal())
            .field("response_status", &self.response_status())
            .field(
                "response_body",
                &String::from_utf8_lossy(self.response_body()),
            )
            .field("trace_id", &self.trace_id())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_hides_secrets() {
        let head = Head {
            method: "GET".to_owned(),
            target: "/v1/x?y=1".to_owned(),
            headers: [
                ("x-signature", "SENTINEL1"),
                ("ACCESSTOKEN", "SENTINEL2"),
                ("Authorization", "SENTINEL3"),
                ("X-Api-Key", "SENTINEL4"),
                ("X-Nonce", "17"),
            ]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .to_vec(),
        };
        let request = Request::new(head, b"{}".to_vec(), None, SystemTime::UNIX_EPOCH);
        let text = format!("{request:?} {request:#?}");
        assert!(!text.contains("SENTINEL"), "{text}");
        assert!(text.contains("\"X-Nonce\": \"17\""), "{text}");
        assert_eq!(request.header("X-SIGNATURE"), Some("SENTINEL1"));
    }
}
