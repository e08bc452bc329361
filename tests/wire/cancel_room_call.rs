//! The wire form of cancel-room-call: the example of the service's reference field for field, and the requests
//! recorded from the service's official SDKs.

use meeting_api::rooms::{CancelRoomCall, DeviceType, MraAddress, OperatorIdType};
use meeting_api::spec::{FieldRuleKind, Place, RetrySafety, Schema};
use meeting_api::{Endpoint, Valid};
use serde_json::{Value, json};

/// The example of the reference (输入示例), with its placeholders filled.
#[test]
fn the_example_of_the_reference_is_produced_field_for_field() {
    let request = CancelRoomCall::builder()
        .operator_id("user1")
        .operator_id_type(OperatorIdType::UserId)
        .instance_id(DeviceType::Pc)
        .meeting_room_id("xxxxxxxxxxxxxxxxx")
        .meeting_id("13434xxxxxxxxx927028")
        .invite_id("33faef6b-xxxx-xxxx-xxxx-9d715cc33f95")
        .build()
        .unwrap();
    let prepared = request.prepare().unwrap();
    assert_eq!(prepared.method(), "PUT");
    assert_eq!(prepared.target(), "/v1/meeting-rooms/cancel-room-call");
    let body: Value = serde_json::from_slice(prepared.body()).unwrap();
    assert_eq!(
        body,
        json!({
            "operator_id": "user1",
            "operator_id_type": 1,
            "instance_id": 1,
            "meeting_room_id": "xxxxxxxxxxxxxxxxx",
            "meeting_id": "13434xxxxxxxxx927028",
            "invite_id": "33faef6b-xxxx-xxxx-xxxx-9d715cc33f95"
        })
    );
}

/// The parameter table of the reference (输入参数): name, required or not, type.
#[test]
fn the_declaration_matches_the_table_of_the_reference() {
    let spec = CancelRoomCall::SPEC;
    let table: Vec<_> = spec
        .parameters()
        .iter()
        .map(|parameter| {
            let kind = match parameter.schema() {
                Schema::String => "String",
                Schema::Enumeration(_) => "Integer",
                Schema::Object(_) => "Object",
                other => panic!("{other:?}"),
            };
            assert_eq!(parameter.place(), Place::Body);
            assert!(!parameter.doc().is_empty(), "{}", parameter.name());
            (parameter.name(), parameter.required(), kind)
        })
        .collect();
    assert_eq!(
        table,
        [
            ("operator_id", true, "String"),
            ("operator_id_type", true, "Integer"),
            ("meeting_room_id", false, "String"),
            ("mra_address", false, "Object"),
            ("invite_id", true, "String"),
            ("meeting_id", true, "String"),
            ("instance_id", true, "Integer"),
        ]
    );
    let rule = spec.rules()[0];
    assert!(matches!(rule.kind(), FieldRuleKind::ExactlyOneOf));
    assert_eq!(rule.fields(), ["meeting_room_id", "mra_address"]);
    assert_eq!(spec.authentication(), "aksk");
    assert_eq!(spec.retry(), RetrySafety::IfNotProcessed);
    assert!(
        spec.doc().starts_with("Cancels an outstanding call"),
        "{}",
        spec.doc()
    );
    assert!(
        !spec.doc().contains("| --- |"),
        "expected only the author's documentation: {}",
        spec.doc()
    );
}

/// Requests have the same JSON value as the recorded requests. Requests that violate the reference are rejected.
#[test]
fn recorded_requests_are_produced_or_refused() {
    let (mut produced, mut refused) = (0, 0);
    for vector in tests::recorded::of("cancel-room-call") {
        let body: Value = serde_json::from_str(vector["body_utf8"].as_str().unwrap()).unwrap();
        let request = tests::recorded::read(&body, |request: &mut CancelRoomCall, address| {
            request.mra_address = Some(address);
        });
        let name = vector["name"].as_str().unwrap();
        if name.contains("invalid") {
            assert!(request.is_err(), "{name}");
            refused += 1;
        } else {
            let request = request.unwrap_or_else(|error| panic!("{name}: {error}"));
            tests::recorded::assert_same(&request, &vector);
            produced += 1;
        }
    }
    assert_eq!((produced, refused), (18, 6));
}

/// A dial string from JSON is checked like a dial string from code.
#[test]
fn a_dial_string_in_json_is_checked() {
    for (protocol, dial_string, good) in [
        (1, "sip:alice@example.com", true),
        (2, "8675586013388", true),
        (2, "sip:alice@example.com", false),
        (1, "1234", false),
        (99, "anything goes", true),
        (99, "", false),
        (99, "no\r\nbreaks", false),
    ] {
        let address = json!({ "protocol": protocol, "dial_string": dial_string });
        let read = serde_json::from_value::<MraAddress>(address);
        assert_eq!(read.is_ok(), good, "{protocol} {dial_string:?}");
    }
}

/// An unknown device type is sent as it is.
#[test]
fn unknown_numbers_can_be_sent() {
    let request = CancelRoomCall::builder()
        .operator_id("u")
        .operator_id_type(OperatorIdType::Other(77))
        .mra_address(MraAddress::sip("192.0.2.10").unwrap())
        .meeting_id("1")
        .invite_id("i")
        .instance_id(DeviceType::from(86))
        .build()
        .unwrap();
    assert_eq!(
        std::str::from_utf8(request.prepare().unwrap().body()).unwrap(),
        r#"{"operator_id":"u","operator_id_type":77,"mra_address":{"protocol":1,"dial_string":"192.0.2.10"},"invite_id":"i","meeting_id":"1","instance_id":86}"#
    );
}

#[test]
fn a_request_is_not_read_from_a_list() {
    // By position it could be any of the fields.
    let list = r#"["user1",1,"room-0001",null,"42","33faef6b",1]"#;
    let error = serde_json::from_str::<Valid<CancelRoomCall>>(list).unwrap_err();
    let text = error.to_string();
    assert!(text.contains("invalid type: sequence"), "{text}");
}
