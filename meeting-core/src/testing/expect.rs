//! Expectations of a test about the received requests, and the report of the differences.

use std::fmt::{self, Write};

use serde_json::Value;

use super::http::request::Request;
use super::http::text;
use super::route::{self, is_same};
use super::state::Shared;
use crate::declared::difference::compare;
use crate::request::endpoint::Endpoint;
use crate::request::valid::Valid;
use crate::spec::EndpointSpec;

/// Expectations about the requests that a [`Server`](super::Server) has received, returned by
/// [`Server::expect`](super::Server::expect).
///
/// Requests that the server rejected and requests to other endpoints are ignored.
///
/// ```
/// # use meeting_core::http::{HeaderMap, StatusCode};
/// # use meeting_core::{Api, ApiError, endpoint};
/// # pub enum Library {}
/// # impl Api for Library {
/// #     const NAME: &'static str = "Library";
/// #     const BASE_URL: &'static str = "https://library.example.com";
/// #     fn read_error(_: StatusCode, _: &HeaderMap, _: &[u8]) -> Option<ApiError> { None }
/// # }
/// # /// Lends a book to a reader.
/// # #[endpoint(PUT, "/v1/books/{isbn}/loan", api = Library)]
/// # pub struct LendBook {
/// #     pub isbn: String,
/// #     pub reader: String,
/// # }
/// use meeting_core::Endpoint;
/// use meeting_core::testing::Server;
///
/// let server = Server::<Library>::start_blocking();
/// // ... the program under test runs ...
/// let expected = server.expect(LendBook::SPEC).times(1).field("reader", "ada");
/// let difference = expected.check().unwrap_err().to_string();
/// assert!(difference.contains("expected 1 request"), "{difference}");
///
/// // The same as an assertion:
/// server.expect(LendBook::SPEC).times(0).assert();
/// ```
#[must_use = "nothing is compared until `check` or `assert` is called"]
#[derive(Clone, Debug)]
pub struct Expectation {
    spec: &'static EndpointSpec,
    times: Option<usize>,
    fields: Vec<(String, Option<Value>)>,
    same: Option<Wire>,
    /// True if the server checks requests against the declaration.
    is_declared: bool,
    prefix: &'static str,
    requests: Vec<Request>,
}

/// An expected request.
#[derive(Clone, Debug)]
struct Wire {
    method: String,
    target: String,
    body: Vec<u8>,
}

/// The difference between the requests received and those expected: a report with one line per similar request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference(String);

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Difference {}

impl Expectation {
    pub(super) fn new(shared: &Shared, spec: &'static EndpointSpec) -> Self {
        Self {
            spec,
            times: None,
            fields: Vec::new(),
            same: None,
            is_declared: shared.is_declared(spec),
            prefix: shared.prefix,
            requests: shared.requests(),
        }
    }

    /// Sets the number of requests that must match. The default is at least one.
    pub fn times(mut self, times: usize) -> Self {
        self.times = Some(times);
        self
    }

    /// Expects a value of a parameter, by its name in the query or the body. `address.street` is the member of an
    /// object, `readers[0]` the element of a list. Values of a query are strings.
    pub fn field(mut self, path: impl Into<String>, value: impl Into<Value>) -> Self {
        self.fields.push((path.into(), Some(value.into())));
        self
    }

    /// Expects that a parameter is absent.
    pub fn without(mut self, path: impl Into<String>) -> Self {
        self.fields.push((path.into(), None));
        self
    }

    /// Expects this request: its method, its target and the value of its body.
    pub fn request<E: Endpoint>(mut self, request: &Valid<E>) -> Self {
        // A request that cannot be written cannot have arrived: it equals nothing.
        let wire = request.prepare().ok().map(|prepared| Wire {
            method: prepared.method().to_owned(),
            target: prepared.target().to_owned(),
            body: prepared.body().to_vec(),
        });
        self.same = wire.or_else(|| {
            Some(Wire {
                method: String::new(),
                target: String::new(),
                body: Vec::new(),
            })
        });
        self
    }

    /// Compares the requests that had arrived when [`Server::expect`](super::Server::expect) was called.
    ///
    /// # Errors
    ///
    /// Returns a [`Difference`] that lists the differences, request by request.
    pub fn check(&self) -> Result<(), Difference> {
        let mut matching = 0;
        let mut others = 0;
        let mut near = String::new();
        for (index, request) in self.requests.iter().enumerate() {
            if !self.is_about(request) {
                others += 1;
                continue;
            }
            let differences = self.differences(request);
            if differences.is_empty() {
                matching += 1;
                continue;
            }
            // Writing to a `String` cannot fail.
            let _ = write!(
                near,
                "\n  request {}: {}",
                index + 1,
                differences.join("; ")
            );
        }
        let fits = self.times.map_or(matching > 0, |times| times == matching);
        if fits {
            return Ok(());
        }
        let expected = match self.times {
            Some(1) => "1 request".to_owned(),
            Some(times) => format!("{times} requests"),
            None => "at least 1 request".to_owned(),
        };
        let (method, path) = (self.spec.method(), self.spec.path());
        let mut report = format!(
            "expected {expected} {method} {path}{}, found {matching}",
            self.conditions()
        );
        report.push_str(&near);
        if others > 0 {
            let plural = if others == 1 { "" } else { "s" };
            let _ = write!(report, "\n  {others} request{plural} to other endpoints");
        }
        if self.requests.is_empty() {
            report.push_str("\n  no request was received");
        }
        Err(Difference(report))
    }

    /// Compares the requests that had arrived when [`Server::expect`](super::Server::expect) was called.
    ///
    /// # Panics
    ///
    /// Panics if they do not match, with the [`Difference`] as the message.
    #[track_caller]
    pub fn assert(&self) {
        #[expect(clippy::panic, reason = "this is an assertion of a test")]
        if let Err(difference) = self.check() {
            panic!("{difference}");
        }
    }

    fn is_about(&self, request: &Request) -> bool {
        match request.endpoint() {
            Some(endpoint) if self.is_declared => is_same(endpoint, self.spec),
            _ => {
                request.method() == self.spec.method()
                    && route::matches(self.spec.path(), self.prefix, request.path())
            }
        }
    }

    fn conditions(&self) -> String {
        let mut conditions: Vec<_> = self
            .fields
            .iter()
            .map(|(path, value)| match value {
                Some(value) => format!("`{path}` = {value}"),
                None => format!("no `{path}`"),
            })
            .collect();
        if let Some(same) = &self.same {
            conditions.push(format!("body {}", String::from_utf8_lossy(&same.body)));
        }
        if conditions.is_empty() {
            return String::new();
        }
        format!(" with {}", conditions.join(", "))
    }

    fn differences(&self, request: &Request) -> Vec<String> {
        if let Some(refusal) = request.refusal() {
            return vec![format!("was rejected: {refusal}")];
        }
        let mut differences = Vec::new();
        let sent = sent(request);
        for (path, expected) in &self.fields {
            let found = member(&sent, path);
            match (found, expected) {
                (Some(found), None) => differences.push(format!("`{path}` is {found}, not absent")),
                (None, Some(expected)) => {
                    differences.push(format!("`{path}` is absent, not {expected}"));
                }
                (Some(found), Some(expected)) if found != expected => {
                    differences.push(format!("`{path}` is {found}, not {expected}"));
                }
                _ => {}
            }
        }
        if let Some(same) = &self.same {
            compare_wire(request, same, &mut differences);
        }
        differences
    }
}

/// Returns query and body as one object.
fn sent(request: &Request) -> Value {
    let mut members = serde_json::Map::new();
    for (name, value) in text::pairs(request.query()).unwrap_or_default() {
        members.insert(name, Value::String(value));
    }
    if let Ok(Value::Object(body)) = serde_json::from_slice(request.body()) {
        members.extend(body);
    }
    Value::Object(members)
}

/// Returns the value at a path such as `invitees[0].email`.
fn member<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    if let Some(found) = value.get(path) {
        // A name of a query may have any characters.
        return Some(found);
    }
    let mut pointer = String::new();
    for name in path.split(['.', '[']) {
        pointer.push('/');
        pointer.push_str(name.strip_suffix(']').unwrap_or(name));
    }
    value.pointer(&pointer)
}

fn compare_wire(request: &Request, same: &Wire, differences: &mut Vec<String>) {
    if request.method() != same.method || request.target() != same.target {
        differences.push(format!(
            "it is {} {}, not {} {}",
            request.method(),
            request.target(),
            same.method,
            same.target
        ));
    }
    if request.body() == same.body {
        return;
    }
    match (parse(request.body()), parse(&same.body)) {
        (Some(found), Some(expected)) => compare("", &found, &expected, differences),
        _ => differences.push(format!(
            "the body is {:?}, not {:?}",
            String::from_utf8_lossy(request.body()),
            String::from_utf8_lossy(&same.body)
        )),
    }
}

fn parse(body: &[u8]) -> Option<Value> {
    serde_json::from_slice(body).ok()
}
