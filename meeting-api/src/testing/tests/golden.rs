//! Requests as the service's own SDKs send them, recorded with a fixed nonce and timestamp.

use super::{Call, Server, Socket, at};
use crate::testing::Account;

const RECORDED: [&str; 7] = [
    include_str!("../../../tests/golden/go-cancel-room-call.json"),
    include_str!("../../../tests/golden/go-room-call-info.json"),
    include_str!("../../../tests/golden/go-room-call.json"),
    include_str!("../../../tests/golden/python-cancel-room-call.json"),
    include_str!("../../../tests/golden/python-get.json"),
    include_str!("../../../tests/golden/python-room-call-info.json"),
    include_str!("../../../tests/golden/python-room-call.json"),
];

#[test]
fn recorded_requests_pass_byte_by_byte() {
    let mut seen = 0;
    for recorded in RECORDED {
        let vectors: Vec<serde_json::Value> = serde_json::from_str(recorded).unwrap();
        for vector in vectors {
            let text = |name: &str| vector[name].as_str().unwrap_or_default().to_owned();
            let name = text("name");
            let timestamp = text("timestamp").parse().unwrap();
            let account = Account::new(text("app_id"), text("secret_id"), text("secret_key"));
            let mut builder = Server::builder()
                .account(account.sdk_id(text("sdk_id")))
                .clock(move || at(timestamp));
            let headers = vector["headers"].as_object().unwrap();
            if let (Some(token), Some(open_id)) =
                (headers.get("AccessToken"), headers.get("OpenId"))
            {
                let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
                builder = builder.access_token(text(token), text(open_id));
            }
            let server = builder.start_blocking();
            server.reply(200, "{}");

            let method = text("method");
            let target = text("request_target");
            let body = text("body_utf8");
            let mut wire = format!("{method} {target} HTTP/1.1\r\n");
            for (name, value) in headers {
                wire.push_str(&format!("{name}: {}\r\n", value.as_str().unwrap()));
            }
            wire.push_str(&format!("\r\n{body}"));
            let mut socket = Socket::open(&server);
            socket.write(wire.as_bytes());
            let answer = socket.answer();

            match name.as_str() {
                "cancel_invalid_both_targets_not_rejected_by_sdk" => {
                    answer.expect_refusal(400, 190_004, "only one of");
                }
                "cancel_invalid_no_target_not_rejected_by_sdk" => {
                    answer.expect_refusal(400, 190_004, "exactly one of");
                }
                "cancel_invalid_empty_strings_not_rejected_by_sdk" => {
                    answer.expect_refusal(400, 190_004, "`operator_id` must not be empty");
                }
                _ => assert_eq!(answer.status, 200, "{name}: {}", answer.text()),
            }
            let requests = server.requests();
            assert_eq!(requests.len(), 1, "{name}");
            assert_eq!(requests[0].body(), body.as_bytes(), "{name}");
            assert_eq!(requests[0].target(), target, "{name}");
            seen += 1;
        }
    }
    assert!(seen >= 40, "{seen}");
}

#[test]
fn the_example_of_the_documentation_passes() {
    let server = super::builder().start_blocking();
    let signature =
        "NWRiNjU4YWU4OTkyNDJhOGY1NGM0MWUwNmM0NDQxNTRkODI1NzMwYTk2Yjk2MTU0MzQyMjk1MzZmYWU0MmJiOQ==";
    let call = Call::cancel(r#"{"operator_id":"user1"}"#)
        .with("X-TC-Nonce", "1234567890123456789")
        .with("X-TC-Signature", signature);
    assert_eq!(call.signature(), signature);
    // The signature is right; the body of the example is only the beginning of one.
    call.send_unsigned(&server)
        .expect_refusal(400, 190_004, "`operator_id_type` is missing");
}
