//! Requests and responses of every endpoint, made from the reference, over the wire.

use std::fmt::Debug;

use meeting_api::records::{UploadRecording, UploadRecordingPart};
use meeting_api::types::{Base64Text, OperatorIdType, RecordingMediaKind};
use meeting_api::{
    Endpoint, EndpointVisitor, File, TencentMeeting, Valid, Validate, visit_endpoints,
};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::credentials::Clients;
use super::deviations::{WITHOUT_A_MINIMAL_RESPONSE, is_left_out};
use super::reference::{Entry, Row, entry};
use super::values;

/// A visitor that makes an exchange with each endpoint, and collects the failures.
struct Each<F> {
    clients: Clients,
    exchange: F,
    visited: usize,
    problems: Vec<String>,
}

/// An exchange with an endpoint.
pub trait Exchange {
    fn exchange<E>(&self, clients: &Clients, entry: &Entry) -> Result<(), String>
    where
        E: Endpoint<Api = TencentMeeting> + DeserializeOwned + Send + Sync + 'static,
        E::Response: Debug + Send + 'static;
}

impl<F: Exchange> EndpointVisitor for Each<F> {
    fn visit<E>(&mut self)
    where
        E: Endpoint<Api = TencentMeeting> + DeserializeOwned + Send + Sync + 'static,
        E::Response: Debug + Send + 'static,
    {
        self.visited += 1;
        let name = E::SPEC.name();
        if let Err(problem) = self.exchange.exchange::<E>(&self.clients, entry(name)) {
            self.problems.push(format!("{name}: {problem}"));
        }
    }

    fn visit_files<E>(&mut self)
    where
        E: Endpoint<Api = TencentMeeting> + Send + Sync + 'static,
        E::Response: Debug + Send + 'static,
    {
        self.visited += 1;
    }
}

pub fn with_each_endpoint(exchange: impl Exchange) {
    let mut each = Each {
        clients: Clients::start(),
        exchange,
        visited: 0,
        problems: Vec::new(),
    };
    visit_endpoints(&mut each);
    assert!(each.problems.is_empty(), "{:#?}", each.problems);
    assert_eq!(each.visited, 119);
}

pub fn valid<E: Endpoint + DeserializeOwned>(json: &Value) -> Result<Valid<E>, String> {
    serde_json::from_value(json.clone()).map_err(|error| format!("{error} in {json}"))
}

/// Sends a request, and returns the `Debug` output of the response.
pub fn send<E>(clients: &Clients, request: &Valid<E>, reply: &Value) -> Result<String, String>
where
    E: Endpoint<Api = TencentMeeting> + Send + Sync + 'static,
    E::Response: Debug + Send + 'static,
{
    clients.server.on(E::SPEC).reply_json(reply);
    let response = clients.with(E::SPEC.authentication()).send(request);
    let response = response.map_err(|error| format!("{error} for {reply}"))?;
    Ok(format!("{response:?}"))
}

struct Requests;

impl Exchange for Requests {
    fn exchange<E>(&self, clients: &Clients, entry: &Entry) -> Result<(), String>
    where
        E: Endpoint<Api = TencentMeeting> + DeserializeOwned + Send + Sync + 'static,
        E::Response: Debug + Send + 'static,
    {
        let mut marks = Vec::new();
        let reply = values::response(entry, &mut marks);
        for json in [values::minimal(entry), values::full(entry)] {
            send(clients, &valid::<E>(&json)?, &reply)?;
            let requests = clients.server.requests();
            let seen = requests.last().ok_or("nothing arrived")?;
            if let Some(refusal) = seen.refusal() {
                return Err(format!("{refusal:?} for {json}"));
            }
            if seen.endpoint().map(|spec| spec.name()) != Some(&*entry.name) {
                return Err(format!("taken for {:?}", seen.endpoint()));
            }
            let body: Value = match seen.body() {
                b"" => Value::Null,
                body => serde_json::from_slice(body).map_err(|error| error.to_string())?,
            };
            let is_sent = |row: &&Row| !row.name.contains('.') && !is_left_out(&entry.name, row);
            for row in entry.parameters.iter().filter(is_sent) {
                let name = row.name.trim_end_matches("[]");
                let expected = json.get(name).filter(|_| row.place == "body");
                if expected != body.get(name) && row.place == "body" {
                    return Err(format!("`{name}` is {expected:?} in {body}"));
                }
                let in_query = seen
                    .query()
                    .split('&')
                    .any(|pair| pair.split('=').next() == Some(name));
                if row.place == "query" && in_query != json.get(name).is_some() {
                    return Err(format!("`{name}` in {}", seen.query()));
                }
            }
        }
        Ok(())
    }
}

#[test]
fn the_test_server_accepts_a_minimal_and_a_full_request_of_every_endpoint() {
    with_each_endpoint(Requests);
}

struct Responses;

impl Exchange for Responses {
    fn exchange<E>(&self, clients: &Clients, entry: &Entry) -> Result<(), String>
    where
        E: Endpoint<Api = TencentMeeting> + DeserializeOwned + Send + Sync + 'static,
        E::Response: Debug + Send + 'static,
    {
        let request = valid::<E>(&values::minimal(entry))?;
        let mut marks = Vec::new();
        let full = values::response(entry, &mut marks);
        let shown = send(clients, &request, &full)?;
        if let Some(mark) = marks.iter().find(|mark| !shown.contains(*mark)) {
            return Err(format!("{mark} of {full} was not read: {shown}"));
        }
        let secrets = entry.response.iter().filter(|row| values::is_secret(row));
        let hidden = shown.matches("[redacted]").count();
        if shown.contains(values::SECRET) || hidden != secrets.count() {
            return Err(format!("{hidden} secrets of {full} are hidden in {shown}"));
        }
        for reply in [Value::Object(serde_json::Map::new()), values::nulls(entry)] {
            let is_read = send(clients, &request, &reply);
            if is_read.is_err() != WITHOUT_A_MINIMAL_RESPONSE.contains(&&*entry.name) {
                return Err(format!("{reply} gives {is_read:?}"));
            }
        }
        Ok(())
    }
}

#[test]
fn full_and_empty_responses_of_every_endpoint_are_read() {
    with_each_endpoint(Responses);
}

/// Uploads a file at once, and then as a part.
pub fn upload(clients: &Clients) {
    let small = UploadRecording::builder()
        .operator_id("user1")
        .operator_id_type(OperatorIdType::UserId)
        .file_name(Base64Text::new("周会.mp4"))
        .file_type(RecordingMediaKind::Video)
        .file_size(3)
        .file_checksum("900150983cd24fb0d6963f7d28e17f72")
        .file_content(File::new("weekly.mp4", "abc"))
        .speak_number(0)
        .build()
        .unwrap();
    let mut full = small.clone().into_inner();
    full.ai_record = Some(true);
    let full = full.validate().unwrap();
    let part = UploadRecordingPart::builder()
        .operator_id("user1")
        .operator_id_type(OperatorIdType::UserId)
        .upload_id("upload-1")
        .file_size(3)
        .file_seq(1)
        .file_checksum("900150983cd24fb0d6963f7d28e17f72")
        .file_content(File::new("weekly.mp4", "abc"))
        .build()
        .unwrap();
    for whole in [small, full] {
        let shown = send(clients, &whole, &serde_json::json!({"job_id": "job-1"})).unwrap();
        assert!(shown.contains("job-1"), "{shown}");
    }
    send(clients, &part, &serde_json::json!({})).unwrap();
}

#[test]
fn files_are_uploaded_at_once_and_in_parts() {
    let clients = Clients::start();
    upload(&clients);
    for seen in clients.server.requests() {
        assert!(seen.refusal().is_none(), "{:?}", seen.refusal());
        let body = String::from_utf8_lossy(seen.body()).into_owned();
        assert!(
            body.contains("name=\"file_content\"; filename=\"weekly.mp4\""),
            "{body}"
        );
    }
}
