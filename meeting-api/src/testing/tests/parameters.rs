//! Requests against their declarations.

use serde_json::{Value, json};

use super::declarations::{CANCEL_ROOM_CALL, EVERYTHING, FORM, LIST, LIST_OWN, LISTS, UPLOAD};
use super::{Call, GOOD, Server, builder, server};

/// A good request to cancel a call, changed.
fn cancel(change: impl FnOnce(&mut serde_json::Map<String, Value>)) -> Call {
    let mut body: Value = serde_json::from_str(GOOD).unwrap();
    change(body.as_object_mut().unwrap());
    Call::cancel(body.to_string())
}

fn set(name: &str, value: Value) -> Call {
    cancel(|body| {
        body.insert(name.to_owned(), value);
    })
}

#[test]
fn required_parameters_are_there() {
    let server = server();
    for name in [
        "operator_id",
        "operator_id_type",
        "invite_id",
        "meeting_id",
        "instance_id",
    ] {
        let message = format!("the required parameter `{name}` is missing from the body");
        cancel(|body| drop(body.remove(name)))
            .send(&server)
            .expect_refusal(400, 190_004, &message);
        set(name, Value::Null)
            .send(&server)
            .expect_refusal(400, 190_004, &message);
    }
    Call::cancel("")
        .send(&server)
        .expect_refusal(400, 190_004, "`operator_id` is missing");
}

#[test]
fn parameters_have_their_types() {
    let server = server();
    for (name, value, message) in [
        (
            "operator_id",
            json!(1),
            "`operator_id` must be a string, not 1",
        ),
        ("operator_id", json!({}), "must be a string, not an object"),
        (
            "operator_id_type",
            json!("1"),
            "must be a whole number of 64 bits, not a string",
        ),
        (
            "operator_id_type",
            json!(1.0),
            "must be a whole number of 64 bits, not a number with",
        ),
        (
            "meeting_id",
            json!(13_434_000_000_000_927_028_u64),
            "`meeting_id` must be a string",
        ),
        (
            "instance_id",
            json!(true),
            "must be a whole number of 64 bits, not a boolean",
        ),
        (
            "mra_address",
            json!("sip:a@b"),
            "`mra_address` must be an object",
        ),
        (
            "mra_address",
            json!({"protocol": "1", "dial_string": "sip:a@b"}),
            "`mra_address.protocol` must be a whole number",
        ),
        (
            "mra_address",
            json!({"protocol": 1, "dial_string": 7}),
            "`mra_address.dial_string` must be a string",
        ),
    ] {
        set(name, value)
            .send(&server)
            .expect_refusal(500, 20_000, message);
    }
    // The enumerations are open.
    set("instance_id", json!(4711)).send(&server).expect_ok();
    set("instance_id", json!(-7)).send(&server).expect_ok();
    // Nobody minds a parameter that is not declared.
    set("extra", json!([null])).send(&server).expect_ok();
}

#[test]
fn the_body_is_one_object() {
    let server = server();
    for (body, status, code, message) in [
        ("null", 500, 20_000, "must be an object, not null"),
        ("[]", 500, 20_000, "must be an object, not a list"),
        ("{", 400, 190_004, "not JSON"),
        ("{} {}", 400, 190_004, "not JSON"),
        (r#"{"a":1,"a":1}"#, 400, 190_004, "`a` is there twice"),
    ] {
        Call::cancel(body)
            .send(&server)
            .expect_refusal(status, code, message);
    }
    Call::cancel([b"{\"operator_id\":\"\xff\"}".as_slice(), b""].concat())
        .send(&server)
        .expect_refusal(400, 190_004, "not JSON");
    let twice = GOOD.replace("\"invite_id\"", "\"meeting_id\":\"1\",\"invite_id\"");
    Call::cancel(twice)
        .send(&server)
        .expect_refusal(400, 190_004, "`meeting_id` is there twice");
}

#[test]
fn one_of_two_is_one() {
    let server = server();
    let mra = || json!({"protocol": 1, "dial_string": "sip:alice@example.com"});
    set("mra_address", mra()).send(&server).expect_refusal(
        400,
        190_004,
        "only one of `meeting_room_id`, `mra_address` may be set",
    );
    for call in [
        cancel(|body| drop(body.remove("meeting_room_id"))),
        set("meeting_room_id", Value::Null),
    ] {
        call.send(&server).expect_refusal(
            400,
            190_004,
            "exactly one of `meeting_room_id`, `mra_address` must be set",
        );
    }
    cancel(|body| {
        body.remove("meeting_room_id");
        body.insert("mra_address".to_owned(), mra());
    })
    .send(&server)
    .expect_ok();
    set("mra_address", Value::Null).send(&server).expect_ok();
}

#[test]
fn values_keep_to_their_rules() {
    let server = server();
    set("meeting_id", json!("")).send(&server).expect_refusal(
        400,
        190_004,
        "`meeting_id` must not be empty",
    );
    set("mra_address", json!({"protocol": 1, "dial_string": ""}))
        .send(&server)
        .expect_refusal(400, 190_004, "`mra_address.dial_string` must not be empty");
    set("mra_address", json!({"dial_string": "x"}))
        .send(&server)
        .expect_refusal(
            400,
            190_004,
            "`mra_address.protocol` is missing from the object",
        );
}

fn declared() -> Server {
    let server = builder().start_blocking();
    for spec in [&LIST_OWN, &LIST, &LISTS, &EVERYTHING, &UPLOAD, &FORM] {
        server.declare(spec);
    }
    server
}

#[test]
fn path_query_and_headers_are_read_too() {
    let server = declared();
    for target in [
        "/v1/rooms/r/meetings?type=1",
        "/v1/rooms/R%26D%2F1/meetings?type=3&page=1000&all=false&colour=blue&x=y",
        "/v1/rooms/r/meetings?ids=1&type=1&ids=2&ids=3",
        "/v1/rooms/%E4%BC%9A%E8%AE%AE%E5%AE%A4/meetings?type=1",
    ] {
        let call = Call::new("GET", target, "").with("X-TC-Version", "1.2.3");
        call.send(&server).expect_ok();
    }
    for (target, status, code, message) in [
        (
            "r/meetings",
            400,
            190_004,
            "`type` is missing from the query",
        ),
        (
            "r/meetings?type=",
            500,
            20_000,
            "`type` must be a whole number",
        ),
        (
            "r/meetings?type=x",
            500,
            20_000,
            "`type` must be a whole number",
        ),
        (
            "r/meetings?type=1&type=1",
            400,
            190_004,
            "`type` is there more than once",
        ),
        (
            "r/meetings?type=1&page=-1",
            500,
            20_000,
            "`page` must be a whole number from 0",
        ),
        (
            "r/meetings?type=1&page=0",
            400,
            190_004,
            "`page` must be from 1 to 1_000",
        ),
        (
            "r/meetings?type=1&page=1001",
            400,
            190_004,
            "`page` must be from 1 to 1_000",
        ),
        (
            "r/meetings?type=1&all=yes",
            500,
            20_000,
            "`all` must be true or false",
        ),
        (
            "r/meetings?type=1&ids=1&ids=x",
            500,
            20_000,
            "`ids` must be a whole number",
        ),
        (
            "r/meetings?type=%zz",
            400,
            190_004,
            "the query has a broken escape",
        ),
        (
            "%zz/meetings?type=1",
            400,
            190_004,
            "`room_id` in the path has a broken escape",
        ),
        (
            "1234567/meetings?type=1",
            400,
            190_004,
            "`room_id` must have a length from 1 to 6, not 7",
        ),
        ("../meetings?type=1", 400, 190_004, "segment `.` or `..`"),
        (
            "%2E%2e/meetings?type=1",
            400,
            190_004,
            "segment `.` or `..`",
        ),
    ] {
        Call::new("GET", format!("/v1/rooms/{target}"), "")
            .send(&server)
            .expect_refusal(status, code, message);
    }
    // The more specific declaration wins, whichever was declared first.
    Call::new("GET", "/v1/rooms/own/meetings", "")
        .send(&server)
        .expect_refusal(400, 200_004, "takes an OAuth 2.0 access token");
}

#[test]
fn a_list_in_a_query_is_a_name_repeated() {
    let server = declared();
    let list = |query: &str| Call::new("GET", format!("/v1/lists{query}"), "").send(&server);
    // A list that is always sent but has no elements looks like one that is not sent.
    list("").expect_ok();
    list("?all=1&some=a&all=2&some=b").expect_ok();
    list("?all=x").expect_refusal(500, 20_000, "`all` must be a whole number");
    list("?some=a&some=b&some=c").expect_refusal(400, 190_004, "from 1 to 2, not 3");
}

#[test]
fn every_kind_of_schema_and_rule_is_checked() {
    let server = declared();
    for body in [
        json!({"any": null}),
        json!({"nullable": null}),
        json!({"nullable": true, "any": [1, {}]}),
        json!({"any": 1, "invitees": [{"userid": "a"}, {"email": "", "inner": null}]}),
        json!({"any": 1, "invitees": [{"userid": "a", "inner": {"email": "b"}}]}),
        json!({"any": 1, "labels": {"a": 1, "b": 1.5}, "ratio": 0.5}),
        json!({"any": 1, "kind": 1, "banned": "x", "left": "", "right": ""}),
        json!({"any": 1, "kind": 2, "needed": "x", "one": 4_294_967_295_u32}),
        json!({"any": 1, "ratio": 1, "limit": 4_294_967_295_u32}),
    ] {
        Call::new("POST", "/v1/everything", body.to_string())
            .send(&server)
            .expect_ok();
    }
    for (body, status, code, message) in [
        (
            json!({}),
            400,
            190_004,
            "at least one of `any`, `nullable` must be set",
        ),
        (
            json!({"any": 1, "nullable": 0}),
            500,
            20_000,
            "`nullable` must be true or false",
        ),
        (
            json!({"any": 1, "invitees": []}),
            400,
            190_004,
            "`invitees` must have a length from 1 to 2, not 0",
        ),
        (
            json!({"any": 1, "invitees": {}}),
            500,
            20_000,
            "`invitees` must be a list, not an object",
        ),
        (
            json!({"any": 1, "invitees": [null]}),
            500,
            20_000,
            "`invitees[0]` must be an object, not null",
        ),
        (
            json!({"any": 1, "invitees": [{"userid": "a"}, {"userid": "b", "email": "c"}]}),
            400,
            190_004,
            "in `invitees[1]`: only one of `userid`, `email` may be set",
        ),
        (
            json!({"any": 1, "invitees": [{"userid": "a", "inner": {"userid": ""}}]}),
            400,
            190_004,
            "`invitees[0].inner.userid` must not be empty",
        ),
        (
            json!({"any": 1, "labels": {"a": "x"}}),
            500,
            20_000,
            "`labels[\"a\"]` must be a number",
        ),
        (
            json!({"any": 1, "ratio": 0.25}),
            400,
            190_004,
            "`ratio` must be at least 0.5",
        ),
        (
            json!({"any": 1, "ratio": 0}),
            400,
            190_004,
            "`ratio` must be at least 0.5",
        ),
        (
            json!({"any": 1, "kind": 2}),
            400,
            190_004,
            "`needed` must be set if `kind` is 2",
        ),
        (
            json!({"any": 1, "kind": 2, "needed": "", "banned": ""}),
            400,
            190_004,
            "`banned` may not be set if `kind` is 2",
        ),
        (
            json!({"any": 1, "left": ""}),
            400,
            190_004,
            "all of `left`, `right` must be set, or none",
        ),
        (
            json!({"any": 1, "one": 1, "other": 1}),
            400,
            190_004,
            "only one of `one`, `other`",
        ),
        (
            json!({"any": 1, "one": 4_294_967_296_u64}),
            500,
            20_000,
            "from 0 to 4294967295, not 4294967296",
        ),
        (
            json!({"any": 1, "one": -1}),
            500,
            20_000,
            "from 0 to 4294967295, not -1",
        ),
    ] {
        Call::new("POST", "/v1/everything", body.to_string())
            .send(&server)
            .expect_refusal(status, code, message);
    }
}

#[test]
fn forms_are_read() {
    let server = declared();
    let form = |body: &str| {
        Call::new("POST", "/v1/form", body)
            .with("Content-Type", "application/x-www-form-urlencoded")
    };
    form("size=1&name=a+b%26").send(&server).expect_ok();
    form("size=1&name=")
        .send(&server)
        .expect_refusal(400, 190_004, "`name` must not be empty");
    form("size=x&name=a")
        .send(&server)
        .expect_refusal(500, 20_000, "`size` must be a whole");
    form("size=%")
        .send(&server)
        .expect_refusal(400, 190_004, "broken escape");
    Call::new("POST", "/v1/form", "size=1&name=a")
        .send(&server)
        .expect_refusal(
            400,
            190_004,
            "the body is application/x-www-form-urlencoded",
        );
}

#[test]
fn parts_are_read_and_not_signed() {
    let server = declared();
    let upload = |body: &str| {
        let mut call = Call::new("POST", "/v1/upload", "")
            .with("Content-Type", "multipart/form-data; boundary=b")
            .signed();
        call.body = body.replace('\n', "\r\n").into_bytes();
        call.send_unsigned(&server)
    };
    let part = |name: &str, content: &str| {
        format!("--b\nContent-Disposition: form-data; name=\"{name}\"\n\n{content}\n")
    };
    let (size, file) = (part("size", "7"), part("file", "1234"));
    upload(&format!("{size}{file}--b--\n")).expect_ok();
    upload(&format!("{size}--b--\n")).expect_refusal(400, 190_004, "`file` is missing");
    upload(&format!("{size}{}--b--", part("file", "12345"))).expect_refusal(
        400,
        190_004,
        "`file` must have a length from 1 to 4, not 5",
    );
    upload(&format!("{}{file}--b--", part("size", "x"))).expect_refusal(
        500,
        20_000,
        "`size` must be a whole number",
    );
    upload(&size).expect_refusal(400, 190_004, "the multipart body is broken");
}

#[test]
fn the_later_declaration_counts() {
    use crate::spec::EndpointSpec;

    static LENIENT: EndpointSpec = EndpointSpec {
        response: None,
        parameters: &[],
        rules: &[],
        ..CANCEL_ROOM_CALL
    };
    let server = server();
    Call::cancel("{}")
        .send(&server)
        .expect_refusal(400, 190_004, "missing");
    server.declare(&LENIENT);
    Call::cancel("{}").send(&server).expect_ok();
}
