//! Checks with independent tools in Python: a validator of OpenAPI documents, schemathesis, and the service's own SDK.
//! If Python or the package of a test is missing, the test is skipped and prints a line.
//! `MEETING_API_EXAMPLES` sets the number of schemathesis requests for each endpoint, which is 60 by default.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use tests::python::{assert_success, folder, python};

use meeting_api::Endpoint;
use meeting_api::apps::BindMeetingApps;
use meeting_api::controls::MuteParticipant;
use meeting_api::guests::SetMeetingGuests;
use meeting_api::layouts::AddLayouts;
use meeting_api::meetings::CreateMeeting;
use meeting_api::phone::CallPhones;
use meeting_api::records::ListRecordings;
use meeting_api::rooms::{OperatorIdType, RoomCall};
use meeting_api::smart_minutes::GetRecordingSummary;
use meeting_api::testing::{Account, Server};
use meeting_api::users::CreateUser;
use serde_json::{Value, json};

/// Writes a file of this test run, and returns its path.
fn written(name: &str, document: &Value) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let path = folder.join(name);
    std::fs::write(&path, document.to_string()).unwrap();
    path
}

#[test]
fn an_independent_validator_accepts_the_documents() {
    let Some(python) = python("openapi_spec_validator") else {
        return;
    };
    let validate = |path: &Path| {
        let mut command = Command::new(&python);
        command.args(["-m", "openapi_spec_validator"]).arg(path);
        command.output().unwrap()
    };
    let all = meeting_api::openapi::document().to_json();
    assert_success(&validate(&written("all_endpoints.json", &all)));
    assert_success(&validate(&written(
        "everything.json",
        &tests::everything::everything(),
    )));

    // The validator rejects an invalid document.
    let mut broken = all;
    broken["paths"]["/v1/meeting-rooms/room-call"]["put"]["responses"] = Value::from(1);
    let output = validate(&written("broken.json", &broken));
    assert!(!output.status.success());
}

/// Returns the document of one endpoint of each group, besides the room calls.
fn sample() -> Value {
    let specs = [
        BindMeetingApps::SPEC,
        MuteParticipant::SPEC,
        SetMeetingGuests::SPEC,
        AddLayouts::SPEC,
        CreateMeeting::SPEC,
        CallPhones::SPEC,
        ListRecordings::SPEC,
        GetRecordingSummary::SPEC,
        CreateUser::SPEC,
    ];
    let mut document = meeting_api::openapi::document().to_json();
    let paths = document["paths"].as_object_mut().unwrap();
    for (path, operations) in paths.iter_mut() {
        let operations = operations.as_object_mut().unwrap();
        let is_chosen = |method: &str| {
            let mut specs = specs.iter();
            specs.any(|spec| spec.path() == path && spec.method().eq_ignore_ascii_case(method))
        };
        operations.retain(|method, _| is_chosen(method));
    }
    paths.retain(|_, operations| operations != &json!({}));
    assert_eq!(paths.len(), specs.len());
    document
}

/// Returns the document of the room calls alone, which a server declares by default.
fn room_calls() -> Value {
    let mut document = meeting_api::openapi::document().to_json();
    let paths = document["paths"].as_object_mut().unwrap();
    paths.retain(|path, _| path.contains("room-call"));
    assert_eq!(paths.len(), 3);
    document
}

fn operations(document: &mut Value) -> impl Iterator<Item = &mut Value> {
    let items = document["paths"].as_object_mut().unwrap().values_mut();
    items.flat_map(|item| item.as_object_mut().unwrap().values_mut())
}

/// Returns the number of requests that schemathesis generates for each endpoint and phase.
fn examples() -> String {
    std::env::var("MEETING_API_EXAMPLES").unwrap_or_else(|_| "60".to_owned())
}

/// Sends valid and invalid requests that are generated from the document. The testing server accepts the valid
/// requests and rejects the invalid ones.
fn schemathesis(python: &str, name: &str, server: &Server, mut document: Value, checks: &str) {
    for operation in operations(&mut document) {
        // hooks.py signs every request, so a request without a signature cannot be generated.
        operation.as_object_mut().unwrap().remove("security");
    }
    let path = written(name, &document);
    let output = Command::new(python)
        .arg("-m")
        .arg("schemathesis.cli")
        .arg("--config-file")
        .arg(folder().join("schemathesis.toml"))
        .args(["run", "--url", server.url(), "--checks", checks])
        .args(["--max-examples", &examples(), "--seed", "1", "--no-color"])
        .args(["--phases", "examples,coverage,fuzzing"])
        // Some requests are large. The others measure how fast values are generated, which depends on the load of the
        // machine, and do not concern agreement.
        .args([
            "--suppress-health-check",
            "data_too_large,filter_too_much,too_slow",
        ])
        .arg(path)
        .env("SCHEMATHESIS_HOOKS", "hooks")
        .env("PYTHONPATH", folder())
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .current_dir(env!("CARGO_TARGET_TMPDIR"))
        .output()
        .unwrap();
    assert_success(&output);
    let seen = server.requests();
    let refused = seen.iter().filter(|request| request.refusal().is_some());
    let (seen, refused) = (seen.len(), refused.count());
    assert!(
        seen > 100 && refused > 20,
        "{seen} requests, {refused} refused"
    );
    let _ = writeln!(
        std::io::stderr(),
        "{name}: schemathesis sent {seen} requests, and {refused} were rejected, as documented"
    );
}

#[test]
fn schemathesis_and_the_testing_server_agree_on_what_is_valid() {
    let Some(python) = python("schemathesis") else {
        return;
    };
    let checks = "positive_data_acceptance,negative_data_rejection,status_code_conformance,\
                  content_type_conformance,response_schema_conformance";
    for (name, mut document) in [("agreement.json", room_calls()), ("sample.json", sample())] {
        let server = Server::builder().all_endpoints().start_blocking();
        // A server without state responds with `{}`.
        for operation in operations(&mut document) {
            operation["responses"]["200"]["content"]["application/json"]["schema"] =
                json!({ "type": "object" });
        }
        schemathesis(&python, name, &server, document, checks);
    }
}

#[test]
fn schemathesis_finds_the_responses_of_rooms_as_documented() {
    let Some(python) = python("schemathesis") else {
        return;
    };
    let server = Server::start_blocking();
    let _rooms = server.rooms();
    // Only a call that was placed can be cancelled, so a valid request is not sufficient here.
    let checks = "negative_data_rejection,status_code_conformance,content_type_conformance,\
                  response_schema_conformance";
    let document = room_calls();
    schemathesis(&python, "answers.json", &server, document, checks);
}

/// The service's SDK shares no code with this crate. Its requests and responses show how the service's authors read
/// their API.
#[test]
fn the_official_sdk_works_with_the_testing_server() {
    let Some(python) = python("wemeet_openapi, requests_toolbelt") else {
        return;
    };
    let account = Account::default().sdk_id("10000000001");
    let server = Server::builder().account(account).start_blocking();
    let rooms = server.rooms();
    let output = Command::new(python)
        .arg(folder().join("vendor_sdk.py"))
        .arg(server.url().strip_prefix("http://").unwrap())
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .output()
        .unwrap();
    assert_success(&output);
    let said: Value = serde_json::from_slice(&output.stdout).unwrap();
    let calls = rooms.calls();
    assert_eq!(calls.len(), 1);
    assert_eq!(said["invite_id"], calls[0].invite_id());
    assert_eq!(calls[0].meeting_id(), "1343400000000927028");
    assert_eq!(
        (&said["ringing"], &said["cancelled"]),
        (&json!(4), &json!(5))
    );
    assert!(said["again"].as_str().unwrap().contains("10004"), "{said}");

    // The SDK and this crate send the same requests.
    let call = RoomCall::builder()
        .operator_id("user1")
        .operator_id_type(OperatorIdType::UserId)
        .meeting_id(1_343_400_000_000_927_028)
        .meeting_room_id("room-0001")
        .build()
        .unwrap();
    server
        .expect(RoomCall::SPEC)
        .times(1)
        .request(&call)
        .assert();
}
