//! The claims of `docs/comparison.md` about the service's SDK for Python and about plain reqwest. The claims about
//! rustify are in `tests/peers`, a separate workspace.

use std::process::Command;

use meeting_api::reqwest;
use meeting_api::testing::{Account, Server as TestingServer};
use serde_json::{Value, json};
use tests::client::answer;
use tests::python::{assert_success, folder, python};
use tests::server::Server;

/// Returns the outcomes of requests with the service's SDK, or `None` if the SDK is not installed.
fn vendor_sdk(calls: &[(&str, &str, Value)]) -> Option<Vec<Value>> {
    let python = python("wemeet_openapi, requests_toolbelt")?;
    let calls: Vec<_> = calls
        .iter()
        .map(|(url, what, request)| json!([url.strip_prefix("http://").unwrap(), what, request]))
        .collect();
    let output = Command::new(python)
        .arg(folder().join("vendor_sdk_compared.py"))
        .arg(json!(calls).to_string())
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .output()
        .unwrap();
    assert_success(&output);
    let outcomes: Vec<_> = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(outcomes.len(), calls.len());
    Some(outcomes)
}

/// Returns a request to cancel a call, with changes.
fn cancel(changes: &[(&str, Value)]) -> Value {
    let mut request = json!({
        "operator_id": "user1", "operator_id_type": 1, "meeting_room_id": "room-0001",
        "meeting_id": "1", "invite_id": "33faef6b", "instance_id": 1
    });
    for (name, value) in changes {
        request[*name] = value.clone();
    }
    request
}

/// Returns a server that redirects every request to another server, and that other server.
fn redirecting(status: &'static str) -> (Server, Server) {
    let elsewhere = Server::answering(answer("200 OK", "", "{}"));
    // Another host by name.
    let location = format!("location: http://localhost:{}/other\r\n", elsewhere.port());
    let server = Server::answering(answer(status, &location, ""));
    (server, elsewhere)
}

const REDIRECTS: [&str; 5] = ["301 R", "302 R", "303 R", "307 R", "308 R"];

#[test]
fn the_vendors_sdk_sends_what_the_service_refuses() {
    let account = Account::default().sdk_id("10000000001");
    let server = TestingServer::builder().account(account).start_blocking();
    let mra_address = json!({ "protocol": 1, "dial_string": "sip:room@example.com" });
    let mistakes: [&[(&str, Value)]; 5] = [
        // Both members of "one of the two", and neither.
        &[("mra_address", mra_address)],
        &[("meeting_room_id", Value::Null)],
        // A missing required parameter, and an empty string.
        &[("operator_id", Value::Null)],
        &[("operator_id", json!(""))],
        &[("invite_id", json!(""))],
    ];
    let calls = mistakes.map(|mistake| (server.url(), "cancel", cancel(mistake)));
    let Some(outcomes) = vendor_sdk(&calls) else {
        return;
    };
    let seen = server.requests();
    assert_eq!(seen.len(), mistakes.len());
    for ((mistake, outcome), request) in mistakes.iter().zip(outcomes).zip(seen) {
        assert_eq!(outcome["code"], 190004, "{mistake:?}: {outcome}");
        assert!(request.refusal().is_some(), "{mistake:?}");
    }
}

#[test]
fn the_vendors_sdk_signs_a_request_to_another_endpoint() {
    let server = Server::answering(answer("200 OK", "", "{}"));
    let request = json!({
        "meeting_id": "1/../../meeting-rooms?x=1#", "operator_id": "user1", "operator_id_type": "1",
        "instanceid": "1"
    });
    if vendor_sdk(&[(&server.url(), "get", request)]).is_none() {
        return;
    }
    let seen = server.requests();
    assert!(
        seen[0].line.starts_with("GET /v1/meeting-rooms?x=1&"),
        "{}",
        seen[0].line
    );
    assert!(seen[0].header("x-tc-signature").is_some());
}

#[test]
fn the_vendors_sdk_takes_key_and_signature_to_another_host() {
    let servers = REDIRECTS.map(redirecting);
    let urls = servers.each_ref().map(|(server, _)| server.url());
    let calls = urls
        .each_ref()
        .map(|url| (url.as_str(), "cancel", cancel(&[])));
    let Some(outcomes) = vendor_sdk(&calls) else {
        return;
    };
    for ((status, (_, elsewhere)), outcome) in REDIRECTS.iter().zip(&servers).zip(outcomes) {
        assert_eq!(outcome["error"], Value::Null, "{status}");
        let seen = elsewhere.requests();
        assert_eq!(seen.len(), 1, "{status}");
        assert_eq!(seen[0].header("x-tc-key"), Some("AKIDEXAMPLE"), "{status}");
        assert!(seen[0].header("x-tc-signature").is_some(), "{status}");
    }
}

#[test]
fn the_vendors_sdk_loses_errors() {
    let both =
        r#"{"error_info":{"error_code":9003,"new_error_code":200009003,"message":"no meeting"}}"#;
    let one = r#"{"error_info":{"error_code":9003,"message":"no meeting"}}"#;
    let servers = [("500 E", both), ("200 OK", both), ("500 E", one)]
        .map(|(status, body)| Server::answering(answer(status, "", body)));
    let urls = servers.each_ref().map(Server::url);
    let calls = urls
        .each_ref()
        .map(|url| (url.as_str(), "cancel", cancel(&[])));
    let Some(outcomes) = vendor_sdk(&calls) else {
        return;
    };
    assert_eq!(outcomes[0]["code"], 9003);
    // The SDK does not report an error with status 200.
    assert_eq!(outcomes[1]["error"], Value::Null);
    // Without the newer code, the older code stays in the bytes of the body.
    assert_eq!(outcomes[2]["code"], Value::Null);
    let shown = outcomes[2]["error"].as_str().unwrap();
    assert!(shown.contains("response body"), "{shown}");
}

#[test]
fn the_vendors_sdk_sets_no_timeout_and_sends_once() {
    let server = Server::answering(answer("503 E", "retry-after: 0\r\n", ""));
    let Some(outcomes) = vendor_sdk(&[(&server.url(), "cancel", cancel(&[]))]) else {
        return;
    };
    assert_eq!(outcomes[0]["timeouts"], json!([null]));
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn plain_reqwest_takes_a_signature_to_another_host() {
    for status in REDIRECTS {
        let (server, elsewhere) = redirecting(status);
        let answer = reqwest::Client::new()
            .put(server.url())
            .header("x-tc-signature", "signature")
            .body("{}")
            .send()
            .await
            .unwrap();
        assert_eq!(answer.status(), 200, "{status}");
        let seen = elsewhere.requests();
        assert_eq!(seen.len(), 1, "{status}");
        assert_eq!(seen[0].header("x-tc-signature"), Some("signature"));
    }
}

#[tokio::test]
async fn plain_reqwest_knows_nothing_of_the_services_errors() {
    let body = r#"{"error_info":{"error_code":9003,"message":"no meeting"}}"#;
    let server = Server::answering(answer("200 OK", "", body));
    let answer = reqwest::get(server.url()).await.unwrap();
    assert!(answer.error_for_status().is_ok());
}

#[test]
fn plain_reqwest_leaves_the_declared_path() {
    // A path value that is inserted with `format!`.
    let meeting_id = "1/../../meeting-rooms?x=1#";
    let url = format!("https://api.meeting.qq.com/v1/meetings/{meeting_id}/invitees");
    let url = reqwest::Url::parse(&url).unwrap();
    assert_eq!(url.path(), "/v1/meeting-rooms");
}

/// Checks the figure in the table, without the packages that cannot be counted.
#[test]
fn the_vendors_sdk_has_117_endpoints() {
    let Some(python) = python("wemeet_openapi, requests_toolbelt") else {
        return;
    };
    let count = "import wemeet_openapi as w; c = w.Client(); \
                 apis = [getattr(c, n) for n in vars(c) if n.endswith('_api')]; \
                 print(sum(n.startswith('v1_') for api in apis for n in dir(api)))";
    let output = Command::new(python).args(["-c", count]).output().unwrap();
    assert_success(&output);
    let counted = String::from_utf8(output.stdout).unwrap();
    assert_eq!(counted.trim(), "117");
}
