//! What is answered, and when.

use super::{Call, GOOD, PATH, Reply, Socket, last, server};

#[test]
fn replies_are_given_in_their_order_and_not_to_refused_requests() {
    let server = server();
    server.reply(200, r#"{"first":1}"#);
    server.reply_error(500, 9003, "meeting does not exist");
    server.reply_with(
        Reply::new(429)
            .header("Retry-After", "2")
            .header("X-TC-Trace", "mine"),
    );

    Call::cancel("{}")
        .send(&server)
        .expect_refusal(400, 190_004, "missing");
    let answer = Call::cancel(GOOD).send(&server);
    assert_eq!((answer.status, answer.text()), (200, r#"{"first":1}"#));
    Call::cancel(GOOD)
        .send_unsigned(&server)
        .expect_refusal(400, 200_001, "X-TC-Signature");
    Call::cancel(GOOD)
        .send(&server)
        .expect_refusal(500, 9003, "meeting does not exist");
    let answer = Call::cancel(GOOD).send(&server);
    assert_eq!((answer.status, answer.text()), (429, ""));
    assert_eq!(answer.header("Retry-After"), Some("2"));
    assert_eq!(answer.header("X-TC-Trace"), Some("mine"));
    assert_eq!(last(&server).trace_id(), "mine");
    Call::cancel(GOOD).send(&server).expect_ok();

    let seen: Vec<_> = server
        .requests()
        .iter()
        .map(|request| (request.refusal().is_some(), request.answer_status()))
        .collect();
    let expected = [
        (true, 400),
        (false, 200),
        (true, 400),
        (false, 500),
        (false, 429),
        (false, 200),
    ];
    assert_eq!(seen, expected);
}

#[test]
fn what_is_not_declared_is_answered_from_the_queue() {
    let server = server();
    let call = |method| Call::new(method, "/v1/meeting-rooms/7/meetings?x=1", "");
    server.reply(200, r#"{"total_count":0}"#);
    call("GET")
        .send_unsigned(&server)
        .expect_refusal(400, 200_001, "X-TC-Signature");
    assert_eq!(call("GET").send(&server).text(), r#"{"total_count":0}"#);

    let answer = call("GET").send(&server);
    assert_eq!(answer.status, 404);
    assert_eq!(
        answer.header("Content-Type"),
        Some("text/plain; charset=utf-8")
    );
    for part in [
        "GET /v1/meeting-rooms/7/meetings.",
        "server.declare(",
        "server.reply(",
    ] {
        assert!(answer.text().contains(part), "{}", answer.text());
    }
    let request = last(&server);
    let refusal = request.refusal().unwrap();
    assert_eq!((refusal.status(), refusal.code()), (404, None));

    let answer = Call::new("POST", PATH, GOOD).send(&server);
    assert_eq!(answer.status, 404);
    assert!(
        answer.text().contains("declared for PUT"),
        "{}",
        answer.text()
    );
}

#[test]
fn odd_answers_are_sent_as_they_are() {
    let server = server();
    let mut socket = Socket::open(&server);
    let call = || Call::cancel(GOOD).signed();

    server.reply_with(
        Reply::new(200)
            .header("Content-Length", "100")
            .body(r#"{"meeting_"#),
    );
    socket.write(&call().wire());
    let text = String::from_utf8(socket.rest()).unwrap();
    assert!(
        text.contains("Content-Length: 100\r\n") && text.ends_with(r#"{"meeting_"#),
        "{text}"
    );

    server.reply(204, "never sent");
    let mut socket = Socket::open(&server);
    let answer = socket.call(&call());
    assert_eq!(
        (answer.status, answer.header("Content-Length")),
        (204, None)
    );
    socket.call(&call()).expect_ok();

    server.reply(101, "");
    assert_eq!(socket.call(&call()).status, 101);
    assert_eq!(socket.rest(), b"", "closed");
}

#[test]
fn a_head_has_no_body_in_its_answer() {
    let server = server();
    server.reply(200, "0123456789");
    let mut socket = Socket::open(&server);
    socket.write(&Call::new("HEAD", "/x", "").signed().wire());
    let mut lines = Vec::new();
    while lines.last().is_none_or(|line: &String| !line.is_empty()) {
        lines.push(socket.line());
    }
    assert!(lines.contains(&"Content-Length: 10".to_owned()));
    socket.call(&Call::cancel(GOOD).signed()).expect_ok();
}
