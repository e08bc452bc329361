//! Headers, clock, nonce and signature.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use meeting_core::Endpoint;

use super::declarations::{List, ListOwn, Status};
use super::{Account, Call, GOOD, NOW, Server, Socket, at, builder, last, server};

#[test]
fn a_good_request_is_answered_with_an_empty_object() {
    let server = server();
    let answer = Call::cancel(GOOD).send(&server);
    answer.expect_ok();
    assert_eq!(
        answer.header("Content-Type"),
        Some("application/json; charset=utf-8")
    );
    assert_eq!(answer.header("Date"), Some("Tue, 14 Nov 2023 22:13:20 GMT"));

    let request = last(&server);
    assert_eq!(request.method(), "PUT");
    assert_eq!(request.target(), super::PATH);
    assert_eq!(request.body(), GOOD.as_bytes());
    assert_eq!(request.header("appid"), Some("200000001"));
    assert_eq!(request.refusal(), None);
    assert_eq!(request.response_status(), 200);
    assert_eq!(request.response_body(), b"{}");
    assert_eq!(answer.header("X-TC-Trace"), Some(request.trace_id()));
}

#[test]
fn each_header_is_asked_for_and_looked_at() {
    const CASES: [(&str, Option<&str>, i64, &str); 24] = [
        ("AppId", None, 200_001, "AppId is missing"),
        ("AppId", Some("1"), 190_303, "\"1\" is not known"),
        ("X-TC-Key", None, 200_001, "X-TC-Key is missing"),
        ("X-TC-Key", Some("AKID"), 190_303, "\"AKID\" is not known"),
        (
            "X-TC-Registered",
            None,
            200_001,
            "X-TC-Registered is missing",
        ),
        ("X-TC-Registered", Some("true"), 190_004, "0 or 1"),
        ("Content-Type", None, 200_001, "Content-Type is missing"),
        ("Content-Type", Some(""), 190_004, "Content-Type is empty"),
        (
            "Content-Type",
            Some("text/plain"),
            190_004,
            "the body is application/json",
        ),
        ("SdkId", Some(""), 190_303, "SdkId is empty"),
        ("X-TC-Timestamp", None, 200_001, "X-TC-Timestamp is missing"),
        ("X-TC-Timestamp", Some("now"), 190_300, "Unix seconds"),
        (
            "X-TC-Timestamp",
            Some("1700000301"),
            190_300,
            "301 seconds ahead of",
        ),
        (
            "X-TC-Timestamp",
            Some("1699999699"),
            190_300,
            "301 seconds behind",
        ),
        (
            "X-TC-Timestamp",
            Some("1700000000123"),
            190_300,
            "milliseconds",
        ),
        (
            "X-TC-Timestamp",
            Some("99999999999999999999"),
            190_300,
            "Unix seconds",
        ),
        ("X-TC-Nonce", None, 200_001, "X-TC-Nonce is missing"),
        (
            "X-TC-Nonce",
            Some("0"),
            190_004,
            "from 1 to 9223372036854775807",
        ),
        (
            "X-TC-Nonce",
            Some("-5"),
            190_004,
            "from 1 to 9223372036854775807",
        ),
        (
            "X-TC-Nonce",
            Some("9223372036854775808"),
            190_004,
            "from 1 to",
        ),
        ("X-TC-Nonce", Some("1.5"), 190_004, "from 1 to"),
        ("X-TC-Nonce", Some("a1"), 190_004, "from 1 to"),
        (
            "AccessToken",
            Some("x"),
            200_004,
            "takes an AK/SK signature",
        ),
        ("X-TC-Key", Some(""), 190_303, "\"\" is not known"),
    ];
    let server = server();
    for (name, value, code, message) in CASES {
        let call = Call::cancel(GOOD).without(name);
        let call = match value {
            Some(value) => call.with(name, value),
            None => call,
        };
        let answer = call.send(&server);
        answer.expect_refusal(400, code, message);
        assert_eq!(answer.header("Date"), Some("Tue, 14 Nov 2023 22:13:20 GMT"));
        let request = last(&server);
        let refusal = request.refusal().unwrap();
        assert_eq!((refusal.status(), refusal.code()), (400, Some(code)));
        assert!(refusal.message().contains(message), "{refusal}");
    }
    assert_eq!(server.requests().len(), CASES.len());

    for (name, value) in [
        ("X-TC-Registered", "0"),
        ("SdkId", "10000000001"),
        ("X-TC-Timestamp", "1700000300"),
        ("X-TC-Timestamp", "1699999700"),
        ("X-TC-Nonce", "9223372036854775807"),
        ("Content-Type", "Application/JSON"),
    ] {
        Call::cancel(GOOD)
            .with(name, value)
            .send(&server)
            .expect_ok();
    }
}

#[test]
fn a_header_may_not_be_there_twice() {
    let server = server();
    let call = Call::cancel(GOOD).and("X-TC-Nonce", 17);
    call.send(&server)
        .expect_refusal(400, 190_004, "X-TC-Nonce appears more than once");
}

#[test]
fn an_assigned_sdk_id_must_be_named() {
    let server = builder()
        .account(Account::default().sdk_id("10000000001"))
        .start_blocking();
    Call::cancel(GOOD)
        .send(&server)
        .expect_refusal(400, 190_303, "SdkId is missing");
    Call::cancel(GOOD)
        .with("SdkId", "2")
        .send(&server)
        .expect_refusal(400, 190_303, "\"2\" is not that of the account");
    Call::cancel(GOOD)
        .with("SdkId", "10000000001")
        .send(&server)
        .expect_ok();
}

#[test]
fn a_wrong_signature_is_answered_with_the_string_to_sign() {
    let server = server();
    let call = Call::cancel(GOOD);
    call.send_unsigned(&server)
        .expect_refusal(400, 200_001, "X-TC-Signature is missing");

    let string = String::from_utf8(call.string_to_sign()).unwrap();
    for wrong in ["", "x", &call.signature().to_lowercase()] {
        call.clone()
            .with("X-TC-Signature", wrong)
            .send_unsigned(&server)
            .expect_refusal(400, 200_003, &string);
    }

    // Signed, then changed on the way.
    let mut changed = call.clone().signed();
    changed.body.push(b' ');
    changed
        .send_unsigned(&server)
        .expect_refusal(400, 200_003, GOOD);
    let mut changed = call.clone().signed();
    changed.target.push('?');
    changed
        .send_unsigned(&server)
        .expect_refusal(400, 200_003, GOOD);
    let changed = call.clone().signed().with("X-TC-Timestamp", NOW + 1);
    changed
        .send_unsigned(&server)
        .expect_refusal(400, 200_003, GOOD);
    let mut other_key = call.clone();
    other_key.key = "secretkeyexample";
    other_key.send(&server).expect_refusal(400, 200_003, GOOD);

    // The most usual of mistakes is called by its name.
    let hex = STANDARD.decode(call.signature()).unwrap();
    let raw: Vec<u8> = hex
        .chunks(2)
        .map(|pair| u8::from_str_radix(str::from_utf8(pair).unwrap(), 16).unwrap())
        .collect();
    call.clone()
        .with("X-TC-Signature", STANDARD.encode(raw))
        .send_unsigned(&server)
        .expect_refusal(400, 200_003, "32 raw bytes");

    // None of these used up the nonce.
    call.send(&server).expect_ok();
}

#[test]
fn a_request_passes_once() {
    let now = Arc::new(AtomicU64::new(NOW));
    let clock = Arc::clone(&now);
    let server = Server::builder()
        .clock(move || at(clock.load(Ordering::Relaxed)))
        .start_blocking();

    let call = Call::cancel(GOOD).signed();
    call.send_unsigned(&server).expect_ok();
    call.send_unsigned(&server)
        .expect_refusal(400, 190_301, "was seen 0 seconds ago");
    // Another body makes no difference, another timestamp does.
    let mut other = call.clone();
    other.body.push(b'\n');
    other
        .signed()
        .send_unsigned(&server)
        .expect_refusal(400, 190_301, "seen");
    let later = call.clone().with("X-TC-Timestamp", NOW + 1).signed();
    later.send_unsigned(&server).expect_ok();

    now.store(NOW + 300, Ordering::Relaxed);
    call.send_unsigned(&server)
        .expect_refusal(400, 190_301, "seen");
    now.store(NOW + 301, Ordering::Relaxed);
    call.send_unsigned(&server)
        .expect_refusal(400, 190_300, "behind");
    let date = Call::cancel(GOOD).send(&server);
    assert_eq!(date.header("Date"), Some("Tue, 14 Nov 2023 22:18:21 GMT"));
}

#[test]
fn one_of_many_copies_passes() {
    let server = server();
    let call = Call::cancel(GOOD).signed();
    let statuses: Vec<u16> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..16)
            .map(|_| scope.spawn(|| call.send_unsigned(&server).status))
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    });
    assert_eq!(statuses.iter().filter(|status| **status == 200).count(), 1);
}

#[test]
fn an_access_token_opens_what_allows_it() {
    let server = server();
    server.declare(List::SPEC);
    server.declare(ListOwn::SPEC);
    let call = || Call::oauth2("GET", "/v1/rooms/own/meetings");
    call().send_unsigned(&server).expect_ok();
    Call::oauth2("GET", "/v1/rooms/r/meetings?type=1")
        .send_unsigned(&server)
        .expect_ok();

    for (call, code, message) in [
        (
            call().with("AccessToken", "x"),
            190_303,
            "AccessToken is not known",
        ),
        (call().with("OpenId", "x"), 190_303, "\"x\" is not that"),
        (call().without("OpenId"), 200_001, "OpenId is missing"),
        (
            call().without("X-TC-Nonce"),
            200_001,
            "X-TC-Nonce is missing",
        ),
        (call().with("X-TC-Timestamp", 1), 190_300, "behind"),
        (call().with("AppId", "200000001"), 190_004, "two kinds"),
        (call().with("X-TC-Signature", ""), 190_004, "two kinds"),
        (call().without("AccessToken"), 200_004, "takes an OAuth 2.0"),
    ] {
        call.send_unsigned(&server)
            .expect_refusal(400, code, message);
    }
    let replayed = call();
    replayed.send_unsigned(&server).expect_ok();
    replayed
        .send_unsigned(&server)
        .expect_refusal(400, 190_301, "seen");
    assert!(!format!("{:?}", server.requests()).contains("ACCESSTOKENEXAMPLE"));
}

#[test]
fn an_endpoint_without_credentials_is_open() {
    let server = server();
    server.on(Status::SPEC).reply(200, "{}");
    let mut call = Call::new("GET", "/v1/status", "");
    call.headers.clear();
    call.send_unsigned(&server).expect_ok();
}

#[test]
fn the_body_of_a_multipart_request_is_not_signed() {
    let server = server();
    let multipart = |body: &str| {
        let signed = Call::new("POST", "/v1/files", "")
            .with("Content-Type", "multipart/form-data; boundary=b")
            .signed();
        Call {
            body: body.into(),
            ..signed
        }
    };
    server.reply(200, "{}");
    multipart("--b--").send_unsigned(&server).expect_ok();
    // The body of another type is.
    multipart("{}")
        .with("Content-Type", "application/json")
        .send_unsigned(&server)
        .expect_refusal(400, 200_003, "has no body");
}

#[test]
fn a_long_body_does_not_make_a_long_response() {
    let server = server();
    let mut body = GOOD.as_bytes().to_vec();
    body.resize(1024 * 1024, b' ');
    let answer = Call::cancel(body)
        .with("X-TC-Signature", "x")
        .send_unsigned(&server);
    answer.expect_refusal(400, 200_003, "(1048576 bytes of body in all)");
    assert!(answer.body.len() < 8192);
}

#[test]
fn every_trace_id_is_another() {
    let (server, other) = (server(), server());
    let mut ids = std::collections::BTreeSet::new();
    for server in [&server, &other] {
        for answer in [
            Call::cancel(GOOD).send(server),
            Call::cancel("").send(server),
            Call::new("GET", "/nowhere", "").send(server),
            {
                let mut socket = Socket::open(server);
                socket.write(b"garbage\r\n\r\n");
                socket.answer()
            },
        ] {
            assert!(answer.header("Date").is_some());
            ids.insert(answer.header("X-TC-Trace").unwrap().to_owned());
        }
    }
    assert_eq!(ids.len(), 8);
}

#[test]
fn the_secret_key_is_not_shown() {
    let account = Account::new("a", "b", "SENTINEL");
    let builder = Server::builder()
        .account(account.clone())
        .access_token("SENTINEL", "o");
    let text = [
        format!("{account:?} {builder:?}"),
        format!("{:?}", builder.start_blocking()),
    ]
    .concat();
    assert!(!text.contains("SENTINEL"), "{text}");
}
