//! Rejections and errors, as the service writes them.

use meeting_core::Endpoint;

use super::{Call, GOOD, Server, builder, last, server};
use crate::rooms::CancelRoomCall;
use crate::testing::{Reply, error, throttled};

#[test]
fn what_breaks_a_declaration_has_the_codes_of_the_service() {
    let server = server();
    for (body, status, code, message) in [
        ("{}".to_owned(), 400, 190_004, "`operator_id` is missing"),
        (
            "null".to_owned(),
            500,
            20_000,
            "must be an object, not null",
        ),
        ("{".to_owned(), 400, 190_004, "the body is not JSON"),
        (
            GOOD.replace("\"user1\"", "1"),
            500,
            20_000,
            "`operator_id` must be a string, not 1",
        ),
        (
            GOOD.replace("user1", ""),
            400,
            190_004,
            "`operator_id` must not be empty",
        ),
    ] {
        Call::cancel(body)
            .send(&server)
            .expect_refusal(status, code, message);
        let request = last(&server);
        let refusal = request.refusal().unwrap();
        assert_eq!((refusal.status(), refusal.code()), (status, Some(code)));
    }
    // The enumerations are open.
    let unknown = GOOD.replace("\"instance_id\":1", "\"instance_id\":4711");
    Call::cancel(unknown).send(&server).expect_ok();
}

#[test]
fn errors_are_in_the_envelope_of_the_service() {
    let server = server();
    server.reply_error(500, 9003, "no \"such\" meeting");
    server.reply_with(throttled().header("Retry-After", "1"));
    server.reply_with(error(400, 9042, "over").header("X-TC-Trace", "mine"));
    server.reply_with(Reply::new(200).body("{}"));
    server
        .on(CancelRoomCall::SPEC)
        .reply_error(500, 10_004, "not now");

    let send = || Call::cancel(GOOD).send(&server);
    send().expect_refusal(500, 10_004, "not now");
    send().expect_refusal(500, 9003, "no \"such\" meeting");
    let answer = send();
    answer.expect_refusal(400, 190_310, "more requests per minute");
    assert_eq!(answer.header("Retry-After"), Some("1"));
    send().expect_refusal(400, 9042, "over");
    assert_eq!(last(&server).trace_id(), "mine");
    send().expect_ok();
}

#[test]
fn what_is_not_declared_is_known_after_its_credentials() {
    let server = server();
    let call = || Call::new("GET", "/v1/meeting-rooms/7/meetings?x=1", "");
    server.reply(200, r#"{"total_count":0}"#);
    call()
        .send_unsigned(&server)
        .expect_refusal(400, 200_001, "X-TC-Signature");
    assert_eq!(call().send(&server).text(), r#"{"total_count":0}"#);
    let answer = call().send(&server);
    assert_eq!(answer.status, 501);
    assert_eq!(
        answer.header("Content-Type"),
        Some("text/plain; charset=utf-8")
    );
    let known = "PUT /v1/meeting-rooms/cancel-room-call";
    assert!(answer.text().contains(known), "{}", answer.text());
    assert_eq!(last(&server).refusal().unwrap().code(), None);
}

#[test]
fn more_than_the_quota_is_rejected_until_a_minute_is_over() {
    let server = server();
    server.limit_per_minute(2);
    let send = || Call::cancel(GOOD).send(&server);
    // Wrong credentials do not count, wrong parameters do.
    Call::cancel(GOOD)
        .send_unsigned(&server)
        .expect_refusal(400, 200_001, "X-TC-Signature");
    send().expect_ok();
    Call::cancel("{}")
        .send(&server)
        .expect_refusal(400, 190_004, "missing");
    send().expect_refusal(400, 190_310, "more than 2 requests");
    server.advance(std::time::Duration::from_secs(60));
    send().expect_ok();
}

#[test]
fn a_server_can_be_shared_and_started_in_a_runtime() {
    fn shared<T: Send + Sync + 'static>(_: &T) {}
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let server = runtime.block_on(Server::start());
    let other = runtime.block_on(builder().start());
    shared(&server);
    assert_ne!(server.url(), other.url());
}
