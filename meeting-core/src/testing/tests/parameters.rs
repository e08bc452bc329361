//! Requests against their declarations.

use serde_json::{Value, json};

use super::declarations::{EVERYTHING, FILE, FORM, LIST, LIST_OWN, LISTS, PLACE_ORDER, UPLOAD};
use super::{Call, GOOD, Server, Shop, builder, server};

/// A good request to cancel a call, changed.
fn order(change: impl FnOnce(&mut serde_json::Map<String, Value>)) -> Call {
    let mut body: Value = serde_json::from_str(GOOD).unwrap();
    change(body.as_object_mut().unwrap());
    Call::order(body.to_string())
}

fn set(name: &str, value: Value) -> Call {
    order(|body| {
        body.insert(name.to_owned(), value);
    })
}

#[test]
fn required_parameters_are_there() {
    let server = server();
    for name in [
        "customer_id",
        "customer_kind",
        "cart_id",
        "item_id",
        "channel",
    ] {
        let message = format!("the required parameter `{name}` is missing from the body");
        order(|body| drop(body.remove(name)))
            .send(&server)
            .expect_refusal(422, &message);
        set(name, Value::Null)
            .send(&server)
            .expect_refusal(422, &message);
    }
    Call::order("")
        .send(&server)
        .expect_refusal(422, "`customer_id` is missing");
}

#[test]
fn parameters_have_their_types() {
    let server = server();
    for (name, value, message) in [
        (
            "customer_id",
            json!(1),
            "`customer_id` must be a string, not 1",
        ),
        ("customer_id", json!({}), "must be a string, not an object"),
        (
            "customer_kind",
            json!("1"),
            "must be a whole number of 64 bits, not a string",
        ),
        (
            "customer_kind",
            json!(1.0),
            "must be a whole number of 64 bits, not a number with",
        ),
        (
            "item_id",
            json!(13_434_000_000_000_927_028_u64),
            "`item_id` must be a string",
        ),
        (
            "channel",
            json!(true),
            "must be a whole number of 64 bits, not a boolean",
        ),
        ("address", json!("Low Road"), "`address` must be an object"),
        (
            "address",
            json!({"country": "1", "street": "Low Road"}),
            "`address.country` must be a whole number",
        ),
        (
            "address",
            json!({"country": 1, "street": 7}),
            "`address.street` must be a string",
        ),
    ] {
        set(name, value).send(&server).expect_refusal(400, message);
    }
    // The enumerations are open.
    set("channel", json!(4711)).send(&server).expect_ok();
    set("channel", json!(-7)).send(&server).expect_ok();
    // An undeclared parameter is ignored.
    set("extra", json!([null])).send(&server).expect_ok();
}

#[test]
fn the_body_is_one_object() {
    let server = server();
    for (body, status, message) in [
        ("null", 400, "must be an object, not null"),
        ("[]", 400, "must be an object, not a list"),
        ("{", 422, "not JSON"),
        ("{} {}", 422, "not JSON"),
        (r#"{"a":1,"a":1}"#, 422, "`a` appears twice"),
    ] {
        Call::order(body)
            .send(&server)
            .expect_refusal(status, message);
    }
    Call::order([b"{\"customer_id\":\"\xff\"}".as_slice(), b""].concat())
        .send(&server)
        .expect_refusal(422, "not JSON");
    let twice = GOOD.replace("\"cart_id\"", "\"item_id\":\"1\",\"cart_id\"");
    Call::order(twice)
        .send(&server)
        .expect_refusal(422, "`item_id` appears twice");
}

#[test]
fn one_of_two_is_one() {
    let server = server();
    let home = || json!({"country": 1, "street": "High Street"});
    set("address", home())
        .send(&server)
        .expect_refusal(422, "only one of `shop_id`, `address` may be set");
    for call in [
        order(|body| drop(body.remove("shop_id"))),
        set("shop_id", Value::Null),
    ] {
        call.send(&server)
            .expect_refusal(422, "exactly one of `shop_id`, `address` must be set");
    }
    order(|body| {
        body.remove("shop_id");
        body.insert("address".to_owned(), home());
    })
    .send(&server)
    .expect_ok();
    set("address", Value::Null).send(&server).expect_ok();
}

#[test]
fn values_keep_to_their_rules() {
    let server = server();
    set("item_id", json!(""))
        .send(&server)
        .expect_refusal(422, "`item_id` must not be empty");
    set("address", json!({"country": 1, "street": ""}))
        .send(&server)
        .expect_refusal(422, "`address.street` must not be empty");
    set("address", json!({"street": "x"}))
        .send(&server)
        .expect_refusal(422, "`address.country` is missing from the object");
}

fn declared() -> Server<Shop> {
    let server = builder().start_blocking();
    for spec in [&LIST_OWN, &LIST, &LISTS, &EVERYTHING, &UPLOAD, &FORM, &FILE] {
        server.declare(spec);
    }
    server
}

#[test]
fn path_query_and_headers_are_read_too() {
    let server = declared();
    for target in [
        "/v1/shelves/r/books?type=1",
        "/v1/shelves/R%26D%2F1/books?type=3&page=1000&all=false&colour=blue&x=y",
        "/v1/shelves/r/books?ids=1&type=1&ids=2&ids=3",
        "/v1/shelves/%E4%BC%9A%E8%AE%AE%E5%AE%A4/books?type=1",
    ] {
        let call = Call::new("GET", target, "").with("X-Version", "1.2.3");
        call.send(&server).expect_ok();
    }
    for (target, status, message) in [
        ("r/books", 422, "`type` is missing from the query"),
        ("r/books?type=", 400, "`type` must be a whole number"),
        ("r/books?type=x", 400, "`type` must be a whole number"),
        (
            "r/books?type=1&type=1",
            422,
            "`type` appears more than once",
        ),
        (
            "r/books?type=1&page=-1",
            400,
            "`page` must be a whole number from 0",
        ),
        (
            "r/books?type=1&page=0",
            422,
            "`page` must be from 1 to 1_000",
        ),
        (
            "r/books?type=1&page=1001",
            422,
            "`page` must be from 1 to 1_000",
        ),
        ("r/books?type=1&all=yes", 400, "`all` must be true or false"),
        (
            "r/books?type=1&ids=1&ids=x",
            400,
            "`ids` must be a whole number",
        ),
        ("r/books?type=%zz", 422, "the query has a malformed escape"),
        (
            "%zz/books?type=1",
            422,
            "`shelf` in the path has a malformed escape",
        ),
        (
            "1234567/books?type=1",
            422,
            "`shelf` must have a length from 1 to 6, not 7",
        ),
        ("../books?type=1", 422, "segment `.` or `..`"),
        ("%2E%2e/books?type=1", 422, "segment `.` or `..`"),
    ] {
        Call::new("GET", format!("/v1/shelves/{target}"), "")
            .send(&server)
            .expect_refusal(status, message);
    }
    // The more specific declaration wins, whichever was declared first.
    Call::new("GET", "/v1/shelves/own/books", "")
        .send(&server)
        .expect_refusal(422, "`owner` is missing from the query");
}

#[test]
fn a_list_in_a_query_is_a_name_repeated() {
    let server = declared();
    let list = |query: &str| Call::new("GET", format!("/v1/lists{query}"), "").send(&server);
    // A list that is always sent but has no elements looks like one that is not sent.
    list("").expect_ok();
    list("?all=1&some=a&all=2&some=b").expect_ok();
    list("?all=x").expect_refusal(400, "`all` must be a whole number");
    list("?some=a&some=b&some=c").expect_refusal(422, "from 1 to 2, not 3");
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
    for (body, status, message) in [
        (
            json!({}),
            422,
            "at least one of `any`, `nullable` must be set",
        ),
        (
            json!({"any": 1, "nullable": 0}),
            400,
            "`nullable` must be true or false",
        ),
        (
            json!({"any": 1, "invitees": []}),
            422,
            "`invitees` must have a length from 1 to 2, not 0",
        ),
        (
            json!({"any": 1, "invitees": {}}),
            400,
            "`invitees` must be a list, not an object",
        ),
        (
            json!({"any": 1, "invitees": [null]}),
            400,
            "`invitees[0]` must be an object, not null",
        ),
        (
            json!({"any": 1, "invitees": [{"userid": "a"}, {"userid": "b", "email": "c"}]}),
            422,
            "in `invitees[1]`: only one of `userid`, `email` may be set",
        ),
        (
            json!({"any": 1, "invitees": [{"userid": "a", "inner": {"userid": ""}}]}),
            422,
            "`invitees[0].inner.userid` must not be empty",
        ),
        (
            json!({"any": 1, "labels": {"a": "x"}}),
            400,
            "`labels[\"a\"]` must be a number",
        ),
        (
            json!({"any": 1, "ratio": 0.25}),
            422,
            "`ratio` must be at least 0.5",
        ),
        (
            json!({"any": 1, "ratio": 0}),
            422,
            "`ratio` must be at least 0.5",
        ),
        (
            json!({"any": 1, "kind": 2}),
            422,
            "`needed` must be set if `kind` is 2",
        ),
        (
            json!({"any": 1, "kind": 2, "needed": "", "banned": ""}),
            422,
            "`banned` may not be set if `kind` is 2",
        ),
        (
            json!({"any": 1, "left": ""}),
            422,
            "all of `left`, `right` must be set, or none",
        ),
        (
            json!({"any": 1, "one": 1, "other": 1}),
            422,
            "only one of `one`, `other`",
        ),
        (
            json!({"any": 1, "one": 4_294_967_296_u64}),
            400,
            "from 0 to 4294967295, not 4294967296",
        ),
        (
            json!({"any": 1, "one": -1}),
            400,
            "from 0 to 4294967295, not -1",
        ),
    ] {
        Call::new("POST", "/v1/everything", body.to_string())
            .send(&server)
            .expect_refusal(status, message);
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
        .expect_refusal(422, "`name` must not be empty");
    form("size=1&name=a!")
        .send(&server)
        .expect_refusal(422, "`name` must match `^[^!]*$`");
    form("size=x&name=a")
        .send(&server)
        .expect_refusal(400, "`size` must be a whole");
    form("size=%")
        .send(&server)
        .expect_refusal(422, "malformed escape");
    Call::new("POST", "/v1/form", "size=1&name=a")
        .send(&server)
        .expect_refusal(422, "the body is application/x-www-form-urlencoded");
}

#[test]
fn parts_are_read() {
    let server = declared();
    let upload = |body: &str| {
        let mut call = Call::new("POST", "/v1/upload", "")
            .with("Content-Type", "multipart/form-data; boundary=b");
        call.body = body.replace('\n', "\r\n").into_bytes();
        call.send(&server)
    };
    let part = |name: &str, content: &str| {
        format!("--b\nContent-Disposition: form-data; name=\"{name}\"\n\n{content}\n")
    };
    let (size, file) = (part("size", "7"), part("file", "1234"));
    upload(&format!("{size}{file}--b--\n")).expect_ok();
    upload(&format!("{size}--b--\n")).expect_refusal(422, "`file` is missing");
    upload(&format!("{size}{}--b--", part("file", "12345")))
        .expect_refusal(422, "`file` must have a length from 1 to 4, not 5");
    upload(&format!("{}{file}--b--", part("size", "x")))
        .expect_refusal(400, "`size` must be a whole number");
    upload(&size).expect_refusal(422, "the multipart body is malformed");
}

#[test]
fn a_body_that_is_not_declared_is_left_alone() {
    let server = declared();
    let call = Call::new("GET", "/v1/lists", "raw").with("Content-Type", "text/plain");
    call.send(&server).expect_ok();
}

#[test]
fn a_value_may_span_segments() {
    let server = declared();
    let file =
        |path: &str| Call::new("GET", format!("/v1/shelves/s/files/{path}"), "").send(&server);
    file("a").expect_ok();
    file("a/b%2Fc/d").expect_ok();
    file("a/b/c/d/e").expect_refusal(422, "`path` must have a length from 1 to 8, not 9");
    file("").expect_refusal(501, "no endpoint");
    file("a/../b").expect_refusal(422, "segment `.` or `..`");
}

#[test]
fn the_later_declaration_counts() {
    use crate::spec::{EndpointSpec, ObjectSpec};

    static LENIENT: EndpointSpec = EndpointSpec {
        response: None,
        record: || &ObjectSpec("PlaceOrder", "", &[], &[]),
        ..PLACE_ORDER
    };
    let server = server();
    Call::order("{}")
        .send(&server)
        .expect_refusal(422, "missing");
    server.declare(&LENIENT);
    Call::order("{}").send(&server).expect_ok();
}
