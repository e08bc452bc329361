//! What a test expects of the requests that came in, and how it learns what was different.

use std::fmt::{self, Write};

use serde_json::Value;

use meeting_core::Endpoint;
use meeting_core::Valid;
use meeting_core::spec::EndpointSpec;

use super::{Request, Server, route, text};

/// What a test expects of the requests that a [`Server`] has seen; made by [`Server::expect`].
///
/// Requests that the server refused do not count. Nothing is expected of requests to other endpoints.
///
/// ```
/// use meeting_api::Endpoint;
/// use meeting_api::rooms::{CancelRoomCall, RoomCall};
/// use meeting_api::testing::Server;
///
/// let server = Server::start_blocking();
/// // ... the program under test runs ...
/// let expected = server.expect(RoomCall::SPEC).times(1).field("meeting_room_id", "room-0001");
/// let difference = expected.check().unwrap_err().to_string();
/// assert!(difference.contains("expected 1 request"), "{difference}");
///
/// // The same as an assertion:
/// server.expect(CancelRoomCall::SPEC).times(0).assert();
/// ```
#[must_use = "nothing is compared until `check` or `assert` is called"]
#[derive(Clone, Debug)]
pub struct Expectation {
    spec: &'static EndpointSpec,
    times: Option<usize>,
    fields: Vec<(String, Option<Value>)>,
    same: Option<Wire>,
    requests: Vec<Request>,
}

/// A request as it should have come.
#[derive(Clone, Debug)]
struct Wire {
    method: String,
    target: String,
    body: Vec<u8>,
}

/// Why the requests are not the expected ones: a report of some lines, one for each request that was near.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference(String);

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Difference {}

impl Expectation {
    pub(super) fn new(server: &Server, spec: &'static EndpointSpec) -> Self {
        Self {
            spec,
            times: None,
            fields: Vec::new(),
            same: None,
            requests: server.requests(),
        }
    }

    /// How many requests must be as expected. Without it: at least one.
    pub fn times(mut self, times: usize) -> Self {
        self.times = Some(times);
        self
    }

    /// The value that a parameter must have: its name in the query or the body, `mra_address.protocol` for
    /// the member of an object, `invitees[0]` for the element of a list. Values of a query are text.
    pub fn field(mut self, path: impl Into<String>, value: impl Into<Value>) -> Self {
        self.fields.push((path.into(), Some(value.into())));
        self
    }

    /// A parameter that must not be there.
    pub fn without(mut self, path: impl Into<String>) -> Self {
        self.fields.push((path.into(), None));
        self
    }

    /// The request must be this one: method, target and the value of the body.
    pub fn request<E: Endpoint>(mut self, request: &Valid<E>) -> Self {
        // A request that cannot be written cannot have come either: it equals nothing.
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

    /// Compares the requests that had come in when [`Server::expect`] was called.
    ///
    /// # Errors
    ///
    /// A [`Difference`] that says what was different, request by request.
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
            report.push_str("\n  no request has come in");
        }
        Err(Difference(report))
    }

    /// Compares the requests that had come in when [`Server::expect`] was called.
    ///
    /// # Panics
    ///
    /// If they are not the expected ones, with the [`Difference`] as the message.
    #[track_caller]
    pub fn assert(&self) {
        #[expect(clippy::panic, reason = "this is an assertion of a test")]
        if let Err(difference) = self.check() {
            panic!("{difference}");
        }
    }

    fn is_about(&self, request: &Request) -> bool {
        request.method() == self.spec.method()
            && route::matches(self.spec.path(), path_of(request.target()))
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
            return vec![format!("was refused: {refusal}")];
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

fn path_of(target: &str) -> &str {
    target.split_once('?').map_or(target, |(path, _)| path)
}

/// Query and body as one object.
fn sent(request: &Request) -> Value {
    let query = request
        .target()
        .split_once('?')
        .map_or("", |(_, query)| query);
    let mut members = serde_json::Map::new();
    for (name, value) in text::pairs(query).unwrap_or_default() {
        members.insert(name, Value::String(value));
    }
    if let Ok(Value::Object(body)) = serde_json::from_slice(request.body()) {
        members.extend(body);
    }
    Value::Object(members)
}

/// What stands at a path such as `invitees[0].email`.
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

/// Every member that differs, by its path.
pub(super) fn compare(at: &str, found: &Value, expected: &Value, differences: &mut Vec<String>) {
    match (found, expected) {
        (Value::Object(found), Value::Object(expected)) => {
            let join = |name: &str| match at {
                "" => name.to_owned(),
                _ => format!("{at}.{name}"),
            };
            for (name, expected) in expected {
                match found.get(name) {
                    Some(found) => compare(&join(name), found, expected, differences),
                    None => differences.push(format!("`{}` is absent, not {expected}", join(name))),
                }
            }
            for (name, found) in found
                .iter()
                .filter(|(name, _)| !expected.contains_key(*name))
            {
                differences.push(format!("`{}` is {found}, not absent", join(name)));
            }
        }
        (Value::Array(found), Value::Array(expected)) if found.len() == expected.len() => {
            for (index, (found, expected)) in found.iter().zip(expected).enumerate() {
                compare(&format!("{at}[{index}]"), found, expected, differences);
            }
        }
        (found, expected) if found != expected => {
            differences.push(format!("`{at}` is {found}, not {expected}"));
        }
        _ => {}
    }
}
