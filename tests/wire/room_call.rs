//! The wire form of room-call and room-call-info, and the types of their responses.

use meeting_api::rooms::{
    DeviceType, MraAddress, OperatorIdType, RoomCall, RoomCallInfo, RoomCallInfoResponse,
    RoomCallState, RoomCallStatus, ServiceTimeError, room_call, room_call_info,
};
use meeting_api::spec::{FieldRuleKind, RetrySafety};
use meeting_api::testing::Server;
use meeting_api::{AkSk, Client, Endpoint, ErrorKind, Valid};
use serde_json::{Value, json};

fn call(meeting_id: u64) -> Valid<RoomCall> {
    RoomCall::builder()
        .operator_id("user1")
        .operator_id_type(OperatorIdType::UserId)
        .meeting_id(meeting_id)
        .meeting_room_id("room-0001")
        .build()
        .unwrap()
}

fn info() -> Valid<RoomCallInfo> {
    RoomCallInfo::builder()
        .operator_id("user1")
        .operator_id_type(OperatorIdType::UserId)
        .mra_address(MraAddress::sip("sip:room.east@example.com").unwrap())
        .meeting_id("13434000000000927028")
        .instance_id(DeviceType::from(86))
        .build()
        .unwrap()
}

fn client(server: &Server) -> Client {
    Client::builder(AkSk::new("200000001", "AKIDEXAMPLE", "SECRETKEYEXAMPLE"))
        .base_url(server.url())
        .build()
        .unwrap()
}

#[test]
fn recorded_requests_are_produced() {
    let mut produced = 0;
    for vector in tests::recorded::of("room-call") {
        let body: Value = serde_json::from_str(vector["body_utf8"].as_str().unwrap()).unwrap();
        let request = tests::recorded::read(&body, |request: &mut RoomCall, address| {
            request.mra_address = Some(address);
        });
        tests::recorded::assert_same(&request.unwrap(), &vector);
        produced += 1;
    }
    for vector in tests::recorded::of("room-call-info") {
        let body: Value = serde_json::from_str(vector["body_utf8"].as_str().unwrap()).unwrap();
        let request = tests::recorded::read(&body, |request: &mut RoomCallInfo, address| {
            request.mra_address = Some(address);
        });
        tests::recorded::assert_same(&request.unwrap(), &vector);
        produced += 1;
    }
    assert_eq!(produced, 16);
}

/// A floating point number has a precision of 53 bits, which would change these ids.
#[test]
fn meeting_ids_of_64_bits_are_sent_exactly() {
    for id in [
        9_007_199_254_740_993,
        1_343_400_000_000_927_028,
        9_223_372_036_854_775_807,
        13_434_000_000_000_927_028,
        u64::MAX,
    ] {
        let prepared = call(id).prepare().unwrap();
        let text = std::str::from_utf8(prepared.body()).unwrap();
        assert!(
            text.contains(&format!(r#""meeting_id":{id},"#)),
            "{id}: {text}"
        );
        let read: Valid<RoomCall> = serde_json::from_str(text).unwrap();
        assert_eq!(read.meeting_id, id);
    }
}

/// In room-call the meeting is a number, in room-call-info a string.
#[test]
fn a_meeting_id_of_the_other_kind_is_refused() {
    let text = r#"{"operator_id":"u","operator_id_type":1,"meeting_id":"1","meeting_room_id":"r"}"#;
    assert!(serde_json::from_str::<Valid<RoomCall>>(text).is_err());
    let number = r#"{"operator_id":"u","operator_id_type":1,"meeting_id":1,"meeting_room_id":"r","instance_id":1}"#;
    assert!(serde_json::from_str::<Valid<RoomCallInfo>>(number).is_err());
}

#[test]
fn the_declarations_match_the_reference() {
    let names = |spec: &meeting_api::spec::EndpointSpec| -> Vec<_> {
        let rows = spec.parameters().iter();
        rows.map(|row| {
            assert!(!row.doc().is_empty(), "{}", row.name());
            (row.name(), row.required())
        })
        .collect()
    };
    assert_eq!(
        names(RoomCall::SPEC),
        [
            ("operator_id", true),
            ("operator_id_type", true),
            ("meeting_id", true),
            ("meeting_room_id", false),
            ("mra_address", false),
        ]
    );
    assert_eq!(
        names(RoomCallInfo::SPEC),
        [
            ("operator_id", true),
            ("operator_id_type", true),
            ("meeting_room_id", false),
            ("mra_address", false),
            ("meeting_id", true),
            ("instance_id", true),
        ]
    );
    assert_eq!(RoomCall::SPEC.retry(), RetrySafety::IfNotProcessed);
    assert_eq!(RoomCallInfo::SPEC.retry(), RetrySafety::Safe);
    for spec in [RoomCall::SPEC, RoomCallInfo::SPEC] {
        assert_eq!(spec.authentication(), "aksk");
        assert_eq!(spec.rules().len(), 1);
        assert!(matches!(
            spec.rules()[0].kind(),
            FieldRuleKind::ExactlyOneOf
        ));
        assert_eq!(spec.rules()[0].fields(), ["meeting_room_id", "mra_address"]);
    }
}

#[test]
fn both_and_neither_way_to_name_the_room_are_refused() {
    let both = json!({"operator_id":"u","operator_id_type":1,"meeting_id":1,"meeting_room_id":"r",
        "mra_address":{"protocol":1,"dial_string":"sip:a@example.com"}});
    let neither = json!({"operator_id":"u","operator_id_type":1,"meeting_id":1});
    for body in [both, neither] {
        let error = serde_json::from_value::<Valid<RoomCall>>(body).unwrap_err();
        let text = error.to_string();
        assert!(
            text.contains("meeting_room_id") && text.contains("mra_address"),
            "{text}"
        );
    }
}

/// Older versions respond with the id alone. The example of the newer version has a status without an explanation.
#[tokio::test]
async fn calling_a_room_gives_the_id_of_the_call() {
    let server = Server::start().await;
    let client = client(&server);
    for (answer, status) in [
        (r#"{"invite_id":"33faef6b"}"#, None),
        (r#"{"invite_id":"33faef6b","status":null}"#, None),
        (
            r#"{"invite_id":"33faef6b","status":2}"#,
            Some(RoomCallStatus::Inviting),
        ),
        (
            r#"{"invite_id":"33faef6b","status":5,"new":[]}"#,
            Some(RoomCallStatus::Failed),
        ),
        (
            r#"{"invite_id":"33faef6b","status":1}"#,
            Some(RoomCallStatus::Other(1)),
        ),
    ] {
        server.reply(200, answer);
        let answer = room_call(&client, &call(1)).await.unwrap();
        assert_eq!(answer.invite_id, "33faef6b");
        assert_eq!(answer.status, status);
    }
    server.reply(200, "{}");
    let error = room_call(&client, &call(1)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
    assert!(
        error.may_have_been_processed(),
        "the error must report that the room may ring: {error}"
    );
}

/// "Room call failed" has status 500, and a retry would ring a second time.
#[tokio::test]
async fn calling_a_room_is_not_repeated() {
    let server = Server::start().await;
    let client = client(&server);
    server.reply_error(500, 10004, "room call failed");
    let error = room_call(&client, &call(1)).await.unwrap_err();
    assert_eq!((error.code(), error.attempts()), (Some(10004), 1));
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn the_state_of_a_call_is_read() {
    let server = Server::start().await;
    let client = client(&server);
    for (number, state) in [
        (0, RoomCallState::NoAnswer),
        (1, RoomCallState::NotCalled),
        (2, RoomCallState::AcceptedOrJoining),
        (3, RoomCallState::Refused),
        (4, RoomCallState::Calling),
        (5, RoomCallState::CancelledOrJoined),
        (6, RoomCallState::Left),
        (-7, RoomCallState::Other(-7)),
    ] {
        server.reply(200, format!(r#"{{"status":{number}}}"#));
        let answer = room_call_info(&client, &info()).await.unwrap();
        assert_eq!(answer.status, state);
        assert_eq!(answer.responded_at(), Ok(None));
    }
    let request = server.requests().pop().unwrap();
    assert_eq!(
        (request.method(), request.target()),
        ("POST", "/v1/meeting-rooms/room-call-info")
    );
    assert_eq!(
        str::from_utf8(request.body()).unwrap(),
        r#"{"operator_id":"user1","operator_id_type":1,"mra_address":{"protocol":1,"dial_string":"sip:room.east@example.com"},"meeting_id":"13434000000000927028","instance_id":86}"#
    );
}

/// A time in an unknown format does not make the rest of the response unreadable.
#[test]
fn the_time_of_the_response_is_kept_as_sent() {
    let read = |time: &str| -> RoomCallInfoResponse {
        serde_json::from_value(json!({"status": 3, "response_time": time})).unwrap()
    };
    let answer = read("2022/11/22 14:35:26");
    let time = answer.responded_at().unwrap().unwrap();
    assert_eq!(time.to_string(), "2022/11/22 14:35:26");

    let answer = read("2022-11-22T14:35:26+08:00");
    assert_eq!(answer.responded_at(), Err(ServiceTimeError::Form));
    assert_eq!(
        answer.response_time.as_deref(),
        Some("2022-11-22T14:35:26+08:00")
    );
    assert_eq!(read("").responded_at(), Ok(None));
}
