//! The response that a request gets.

use serde_json::json;

use super::declarations::{FILE, LIST, PLACE_ORDER};
use super::{Call, GOOD, PATH, Reply, Shop, Socket, builder, last, server};
use crate::spec::{EndpointSpec, ObjectSpec};
use crate::testing::{Gate, Server};

#[test]
fn replies_are_given_in_their_order_and_not_to_rejected_requests() {
    let server = server();
    server.reply(200, r#"{"first":1}"#);
    server.reply_error(500, 9003, "the item does not exist");
    server.reply_with(
        Reply::new(429)
            .header("Retry-After", "2")
            .header("X-Request-Id", "mine"),
    );

    Call::order("{}")
        .send(&server)
        .expect_refusal(422, "missing");
    let answer = Call::order(GOOD).send(&server);
    assert_eq!((answer.status, answer.text()), (200, r#"{"first":1}"#));
    assert_eq!(answer.header("Content-Type"), Some("application/json"));
    assert_eq!(answer.header("Date"), Some("Tue, 14 Nov 2023 22:13:20 GMT"));
    Call::order(GOOD)
        .send(&server)
        .expect_refusal(500, "9003: the item does not exist");
    let answer = Call::order(GOOD).send(&server);
    assert_eq!((answer.status, answer.text()), (429, ""));
    assert_eq!(answer.header("Retry-After"), Some("2"));
    assert_eq!(last(&server).trace_id(), "mine");
    Call::order(GOOD).send(&server).expect_ok();
    assert_eq!(last(&server).response_body(), b"{}");
    assert_eq!(last(&server).trace_id(), "");

    let seen: Vec<_> = server
        .requests()
        .iter()
        .map(|request| (request.refusal().is_some(), request.response_status()))
        .collect();
    let expected = [
        (true, 422),
        (false, 200),
        (false, 500),
        (false, 429),
        (false, 200),
    ];
    assert_eq!(seen, expected);
}

#[test]
fn what_is_not_declared_gets_what_is_queued_for_any_request() {
    let server = server();
    let call = || Call::new("GET", "/v1/lists/7/books?x=1", "");
    server.reply(200, r#"{"total_count":0}"#);
    assert_eq!(call().send(&server).text(), r#"{"total_count":0}"#);

    let answer = call().send(&server);
    answer.expect_refusal(501, "Shop has no endpoint GET /v1/lists/7/books and");
    for part in [
        "server.declare(",
        "server.reply(",
        "Declared:\n  PUT /v1/orders",
    ] {
        assert!(answer.text().contains(part), "{}", answer.text());
    }
    let request = last(&server);
    let refusal = request.refusal().unwrap();
    assert_eq!((refusal.status(), refusal.code()), (501, None));

    Call::new("POST", PATH, GOOD)
        .send(&server)
        .expect_refusal(501, "no endpoint POST /v1/orders");
    let empty = builder().start_blocking();
    call().send(&empty).expect_refusal(501, "Declared: nothing");
}

#[test]
fn a_queued_reply_declares_its_endpoint() {
    let server = builder().start_blocking();
    server.on(&LIST).reply(200, "list");
    server.on(&FILE).reply(200, "file");
    server.reply(200, "any");
    let get = |target: &str| Call::new("GET", target, "").send(&server);
    get("/v1/shelves/s/books").expect_refusal(422, "`type` is missing from the query");
    assert_eq!(get("/v1/shelves/s/files/a%20b/c").text(), "file");
    assert_eq!(get("/v1/shelves/s/books?type=1").text(), "list");
    assert_eq!(get("/v1/shelves/s/books?type=1").text(), "any");
    get("/v1/shelves/s/books?type=1").expect_ok();
    server.expect(&LIST).times(3).assert();
    server.expect(&FILE).times(1).assert();
}

#[test]
fn a_declared_path_may_follow_the_path_of_the_base_url() {
    let server = builder().start_blocking();
    let list = server.on(&LIST);
    for (prefix, expected) in [("", 200), ("/open/v3", 200), ("/other", 501)] {
        list.reply(200, "{}");
        let target = format!("{prefix}/v1/shelves/s/books?type=1");
        let answer = Call::new("GET", target, "").send(&server);
        assert_eq!(answer.status, expected, "{prefix}");
    }
    server.expect(&LIST).times(2).assert();
}

#[test]
fn endpoints_of_one_method_and_path_are_told_apart() {
    static RETURN: EndpointSpec = EndpointSpec {
        response: None,
        record: || &ObjectSpec("ReturnOrder", "", &[], &[]),
        ..PLACE_ORDER
    };
    let server = server();
    server.on(&RETURN).reply(200, "returned");
    server.on(&PLACE_ORDER).reply(200, "placed");
    // Only one of them takes this, and that one has a reply.
    assert_eq!(Call::order("{}").send(&server).text(), "returned");
    // Both take this, and only one of them has a reply left.
    assert_eq!(Call::order(GOOD).send(&server).text(), "placed");
    let names: Vec<_> = server
        .requests()
        .iter()
        .map(|request| request.endpoint().map(EndpointSpec::name))
        .collect();
    assert_eq!(names, [Some("ReturnOrder"), Some("PlaceOrder")]);
}

#[test]
fn a_function_makes_replies_until_another_follows_it() {
    let server = server();
    server.reply(200, "first");
    server.reply_fn(|request| Reply::new(200).body(request.body()));
    assert_eq!(Call::order(GOOD).send(&server).text(), "first");
    for _ in 0..3 {
        assert_eq!(Call::order(GOOD).send(&server).text(), GOOD);
    }
    server.reply(200, "last");
    assert_eq!(Call::order(GOOD).send(&server).text(), GOOD);
    assert_eq!(Call::order(GOOD).send(&server).text(), "last");
    Call::order(GOOD).send(&server).expect_ok();
}

#[test]
fn a_function_may_look_at_the_server() {
    let server = std::sync::Arc::new(server());
    let seen = std::sync::Arc::downgrade(&server);
    server.on(&PLACE_ORDER).reply_fn(move |_| {
        let count = seen.upgrade().map_or(0, |server| server.requests().len());
        Reply::json(&json!({ "before": count }))
    });
    assert_eq!(Call::order(GOOD).send(&server).text(), r#"{"before":0}"#);
    let answer = Call::order(GOOD).send(&server);
    assert_eq!(answer.text(), r#"{"before":1}"#);
    assert_eq!(answer.header("Content-Type"), Some("application/json"));
}

#[test]
fn json_is_sent_as_json() {
    let server = server();
    server.reply_json(&json!({"a": [1]}));
    server.on(&PLACE_ORDER).reply_json(&json!(null));
    let texts = [(); 2].map(|()| {
        let answer = Call::order(GOOD).send(&server);
        assert_eq!(answer.header("Content-Type"), Some("application/json"));
        answer.text().to_owned()
    });
    assert_eq!(texts, ["null", r#"{"a":[1]}"#]);
}

#[test]
fn a_response_may_be_held_or_cut_whatever_it_is() {
    let server = server();
    let gate = Gate::new();
    server.on(&PLACE_ORDER).hold(&gate);
    server.on(&PLACE_ORDER).cut(12);
    std::thread::scope(|scope| {
        let held = scope.spawn(|| Call::order(GOOD).send(&server));
        let patience = std::time::Duration::from_secs(20);
        assert!(gate.wait_for_arrival(patience));
        assert_eq!(server.requests().len(), 1);
        gate.open();
        held.join().unwrap().expect_ok();
    });
    let mut socket = Socket::open(&server);
    socket.write(&Call::order(GOOD).wire());
    assert_eq!(socket.rest(), b"HTTP/1.1 200");
}

#[test]
fn a_reply_that_hangs_ends_with_the_server() {
    let server = server();
    server.reply_with(Reply::new(200).body("data").then_hang());
    let mut socket = Socket::open(&server);
    socket.write(&Call::order(GOOD).wire());
    let mut lines = Vec::new();
    while lines.last().is_none_or(|line: &String| line != "data") {
        lines.push(socket.line());
    }
    assert!(
        lines.contains(&"Transfer-Encoding: chunked".to_owned()),
        "{lines:?}"
    );
    // The silence ends only when the server is dropped. The last chunk never comes.
    drop::<Server<Shop>>(server);
    assert_eq!(socket.rest(), b"");
}

#[test]
fn malformed_responses_are_sent_as_given() {
    let server = server();
    let mut socket = Socket::open(&server);
    let call = || Call::order(GOOD);

    server.reply_with(
        Reply::new(200)
            .header("Content-Length", "100")
            .body(r#"{"item_"#),
    );
    socket.write(&call().wire());
    let text = String::from_utf8(socket.rest()).unwrap();
    assert!(
        text.contains("Content-Length: 100\r\n") && text.ends_with(r#"{"item_"#),
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
fn the_response_to_head_has_no_body() {
    let server = server();
    server.reply(200, "0123456789");
    let mut socket = Socket::open(&server);
    socket.write(&Call::new("HEAD", "/x", "").wire());
    let mut lines = Vec::new();
    while lines.last().is_none_or(|line: &String| !line.is_empty()) {
        lines.push(socket.line());
    }
    assert!(lines.contains(&"Content-Length: 10".to_owned()));
    socket.call(&Call::order(GOOD)).expect_ok();
}
