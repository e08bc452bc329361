//! The service's own SDK sends the same requests.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::process::Command;

use meeting_api::testing::Request;
use meeting_api::{Endpoint, EndpointVisitor, TencentMeeting, visit_endpoints};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use tests::python::{assert_success, folder, python};

use super::credentials::Clients;
use super::deviations::SDK;
use super::exchanges::{send, upload, valid};
use super::reference::{Entry, entry};
use super::values;

/// A call of the SDK, and the request of this crate that it is compared with.
struct Call {
    name: String,
    of_sdk: Value,
    ours: Request,
}

/// Sends each endpoint's requests with this crate, and prepares the same for the SDK.
struct Prepare {
    clients: Clients,
    /// The uploads of this crate.
    files: Vec<Request>,
    calls: Vec<Call>,
}

impl EndpointVisitor for Prepare {
    fn visit<E>(&mut self)
    where
        E: Endpoint<Api = TencentMeeting> + DeserializeOwned + Send + Sync + 'static,
        E::Response: Debug + Send + 'static,
    {
        let entry = entry(E::SPEC.name());
        let reply = values::response(entry, &mut Vec::new());
        for (size, json) in [
            ("small", values::minimal(entry)),
            ("full", values::full(entry)),
        ] {
            send(&self.clients, &valid::<E>(&json).unwrap(), &reply).unwrap();
            self.clients.server.on(E::SPEC).reply_json(&reply);
            self.calls.push(Call {
                name: format!("{}, {size}", entry.name),
                of_sdk: arguments(entry, E::SPEC.authentication(), json),
                ours: self.clients.server.requests().pop().unwrap(),
            });
        }
    }

    fn visit_files<E>(&mut self)
    where
        E: Endpoint<Api = TencentMeeting> + Send + Sync + 'static,
        E::Response: Debug + Send + 'static,
    {
        let entry = entry(E::SPEC.name());
        let is_of_endpoint = |request: &mut Request| {
            let spec = request.endpoint();
            spec.is_some_and(|spec| spec.name() == E::SPEC.name())
        };
        for ours in self.files.extract_if(.., is_of_endpoint) {
            self.clients.server.on(E::SPEC).reply_json(&json!({}));
            let mut parts = parts(&ours);
            let has_all = parts.len() == entry.parameters.len();
            let parameters = entry.parameters.iter().filter_map(|row| {
                let text = parts.remove(&row.name)?;
                let value = match row.kind.as_str() {
                    // The values of an enumeration may be words.
                    "integer" => serde_json::from_str(&text).unwrap_or(json!(text)),
                    "boolean" => json!(text == "true"),
                    "bytes" => json!({"file": text}),
                    _ => json!(text),
                };
                Some((row.name.clone(), value))
            });
            let of_sdk = call(entry, E::SPEC.authentication(), parameters.collect(), None);
            assert!(parts.is_empty(), "{parts:?} are not in the reference");
            let size = if has_all { "full" } else { "small" };
            self.calls.push(Call {
                name: format!("{}, {size}", entry.name),
                of_sdk,
                ours,
            });
        }
    }
}

/// The parts of a multipart body by their names.
fn parts(request: &Request) -> BTreeMap<String, String> {
    let content_type = request.header("content-type").unwrap_or_default();
    let Some((_, boundary)) = content_type.split_once("boundary=") else {
        return BTreeMap::new();
    };
    let body = String::from_utf8_lossy(request.body());
    let delimiter = format!("--{}", boundary.trim_matches('"'));
    let parts = body.split(&delimiter).filter_map(|part| {
        let (head, content) = part.split_once("\r\n\r\n")?;
        let (_, name) = head.split_once("; name=\"")?;
        let name = name.split('"').next()?;
        Some((name.to_owned(), content.strip_suffix("\r\n")?.to_owned()))
    });
    parts.collect()
}

/// The arguments for the SDK: those in path and query by themselves, those of the body together.
fn arguments(entry: &Entry, auth: &str, json: Value) -> Value {
    let Value::Object(mut body) = json else {
        unreachable!("a request is an object")
    };
    let mut parameters = Map::new();
    for row in entry.parameters.iter().filter(|row| row.place != "body") {
        if let Some(value) = body.remove(&row.name) {
            // What is not in a body is a string in the SDK.
            let text = value.as_str().map(str::to_owned);
            parameters.insert(row.name.clone(), json!(text.unwrap_or(value.to_string())));
        }
    }
    let has_body = entry.parameters.iter().any(|row| row.place == "body");
    call(entry, auth, parameters, has_body.then_some(body))
}

fn call(
    entry: &Entry,
    auth: &str,
    parameters: Map<String, Value>,
    body: Option<Map<String, Value>>,
) -> Value {
    let (group, method) = entry.sdk_method().unwrap();
    json!({"group": group, "method": method, "auth": auth, "parameters": parameters, "body": body})
}

/// Returns the request line, the query parameters and the members of the body. The file names and the media types of
/// parts are left out: they are up to the client.
fn content(request: &Request) -> BTreeMap<String, Value> {
    let line = format!("{} {}", request.method(), request.path());
    let query = form_urlencoded::parse(request.query().as_bytes());
    let query = query.map(|(name, value)| (format!("query `{name}`"), json!(value)));
    let body: Map<String, Value> = match serde_json::from_slice(request.body()) {
        Ok(members) => members,
        Err(_) => parts(request)
            .into_iter()
            .map(|(name, text)| (name, json!(text)))
            .collect(),
    };
    let body = body
        .into_iter()
        .map(|(name, value)| (format!("body `{name}`"), value));
    let line = [("request".to_owned(), json!(line))];
    line.into_iter().chain(query).chain(body).collect()
}

/// Returns the differences of two requests.
fn differences(ours: &Request, of_sdk: &Request) -> Vec<String> {
    let (ours, of_sdk) = (content(ours), content(of_sdk));
    let shown = |value: Option<&Value>| value.map_or("nothing".to_owned(), Value::to_string);
    let names: BTreeSet<&String> = ours.keys().chain(of_sdk.keys()).collect();
    let different = names.into_iter().filter_map(|name| {
        let (ours, of_sdk) = (ours.get(name), of_sdk.get(name));
        let text = format!("{name} is {} instead of {}", shown(of_sdk), shown(ours));
        (ours != of_sdk).then_some(text)
    });
    different.collect()
}

#[test]
fn the_sdk_of_the_service_sends_the_same_requests() {
    let Some(python) = python("wemeet_openapi, requests_toolbelt") else {
        return;
    };
    let clients = Clients::start();
    upload(&clients);
    let mut prepare = Prepare {
        files: clients.server.requests(),
        clients,
        calls: Vec::new(),
    };
    visit_endpoints(&mut prepare);
    let Prepare { clients, calls, .. } = prepare;

    let file = std::env::temp_dir().join(format!("meeting-api-sdk-{}.json", std::process::id()));
    let list: Vec<&Value> = calls.iter().map(|call| &call.of_sdk).collect();
    std::fs::write(&file, json!(list).to_string()).unwrap();
    let output = Command::new(python)
        .arg(folder().join("vendor_sdk_endpoints.py"))
        .arg(clients.server.url().strip_prefix("http://").unwrap())
        .arg(&file)
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .output()
        .unwrap();
    std::fs::remove_file(&file).unwrap();
    assert_success(&output);
    let problems: BTreeMap<usize, String> = serde_json::from_slice(&output.stdout).unwrap();

    let mut differences: Vec<String> = problems
        .iter()
        .map(|(number, problem)| format!("{}: {problem}", calls[*number].name))
        .collect();
    let requests = clients.server.requests();
    let numbered = requests.iter().filter_map(|request| {
        let number: usize = request.header("x-call")?.parse().ok()?;
        Some((number, request))
    });
    let mut sent = vec![None; calls.len()];
    for (number, request) in numbered {
        sent[number] = Some(request);
    }
    for (call, sent) in calls.iter().zip(&sent) {
        let found = match sent {
            Some(request) => self::differences(&call.ours, request),
            None => vec!["nothing was sent".to_owned()],
        };
        differences.extend(found.iter().map(|found| format!("{}: {found}", call.name)));
    }
    differences.sort_unstable();
    let known: Vec<&str> = SDK.iter().map(|(known, _)| *known).collect();
    assert_eq!(differences, known);
    // Both sizes of each endpoint, but the upload of a part has a single size.
    assert_eq!(calls.len(), 2 * 119 - 1);
}
