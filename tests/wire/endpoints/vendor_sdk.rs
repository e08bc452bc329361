//! The service's own SDK sends the same requests.

use std::collections::BTreeMap;
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
    /// The uploads of this crate, by the names of their endpoints.
    files: BTreeMap<&'static str, Request>,
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
        let ours = self.files.remove(&*entry.name).unwrap();
        self.clients.server.on(E::SPEC).reply_json(&json!({}));
        let parameters = parts(&ours).into_iter().map(|(name, text)| {
            let row = entry.parameters.iter().find(|row| row.name == name);
            let value = match row.unwrap().kind.as_str() {
                // The values of an enumeration may be words.
                "integer" => text
                    .parse()
                    .map_or(json!(text), |number: i64| json!(number)),
                "bytes" => json!({"file": text}),
                _ => json!(text),
            };
            (name, value)
        });
        self.calls.push(Call {
            name: entry.name.clone(),
            of_sdk: call(entry, E::SPEC.authentication(), parameters.collect(), None),
            ours,
        });
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

/// What two requests differ in. The name of a file and the media types of parts are up to the client.
fn difference(ours: &Request, of_sdk: &Request) -> Option<String> {
    let line = |request: &Request| format!("{} {}", request.method(), request.path());
    if line(ours) != line(of_sdk) {
        return Some(format!("{} instead of {}", line(of_sdk), line(ours)));
    }
    let query = |request: &Request| -> BTreeMap<String, String> {
        form_urlencoded::parse(request.query().as_bytes())
            .into_owned()
            .collect()
    };
    let body = |request: &Request| match request.body() {
        b"" => json!({}),
        body => serde_json::from_slice(body).unwrap_or_else(|_| json!(parts(request))),
    };
    let (ours_query, sdk_query) = (query(ours), query(of_sdk));
    let (ours_body, sdk_body) = (body(ours), body(of_sdk));
    if ours_query != sdk_query {
        Some(format!("query {sdk_query:?} instead of {ours_query:?}"))
    } else if ours_body != sdk_body {
        Some(format!("body {sdk_body} instead of {ours_body}"))
    } else {
        None
    }
}

#[test]
fn the_sdk_of_the_service_sends_the_same_requests() {
    let Some(python) = python("wemeet_openapi, requests_toolbelt") else {
        return;
    };
    let clients = Clients::start();
    upload(&clients);
    let files = clients.server.requests().into_iter();
    let files = files.map(|request| (request.endpoint().unwrap().name(), request));
    let mut prepare = Prepare {
        files: files.collect(),
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
            Some(request) => difference(&call.ours, request),
            None => Some("nothing was sent".to_owned()),
        };
        differences.extend(found.map(|found| format!("{}: {found}", call.name)));
    }
    let expected = |difference: &String| SDK.iter().any(|(known, _)| difference.starts_with(known));
    let unexpected: Vec<&String> = differences.iter().filter(|one| !expected(one)).collect();
    assert!(
        unexpected.is_empty(),
        "{} {unexpected:#?}",
        unexpected.len()
    );
    for (known, reason) in SDK {
        let is_found = differences.iter().any(|one| one.starts_with(known));
        assert!(is_found, "{known} is no difference any more: {reason}");
    }
    assert_eq!(calls.len(), 2 * 117 + 2);
}
