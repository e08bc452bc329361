//! The testing server as tests use it, from async and blocking code: the life of a call, faults, and the messages of
//! unmet expectations.

use std::time::Duration;

use meeting_api::rooms::{
    CancelRoomCall, DeviceType, MraAddress, OperatorIdType, RoomCall, RoomCallInfo, RoomCallState,
    RoomCallStatus, cancel_room_call, room_call, room_call_info,
};
use meeting_api::testing::{Account, Gate, Reaction, Reply, Server, throttled};
use meeting_api::{AkSk, Client, Endpoint, ErrorKind, Valid, blocking, endpoint};
use serde_json::json;

const MEETING: u64 = 1_343_400_000_000_927_028;

fn credentials() -> AkSk {
    AkSk::new("200000001", "AKIDEXAMPLE", "SECRETKEYEXAMPLE")
}

fn client(server: &Server) -> Client {
    let builder = Client::builder(credentials()).base_url(server.url());
    builder.build().unwrap()
}

fn blocking_client(server: &Server) -> blocking::Client {
    let builder = blocking::Client::builder(credentials()).base_url(server.url());
    builder.build().unwrap()
}

fn call(room: &str) -> Valid<RoomCall> {
    RoomCall::builder()
        .operator_id("user1")
        .operator_id_type(OperatorIdType::UserId)
        .meeting_id(MEETING)
        .meeting_room_id(room)
        .build()
        .unwrap()
}

fn ask(room: &str) -> Valid<RoomCallInfo> {
    RoomCallInfo::builder()
        .operator_id("user1")
        .operator_id_type(OperatorIdType::UserId)
        .meeting_id(MEETING.to_string())
        .meeting_room_id(room)
        .instance_id(DeviceType::Pc)
        .build()
        .unwrap()
}

fn cancel(room: &str, invite_id: &str) -> Valid<CancelRoomCall> {
    CancelRoomCall::builder()
        .operator_id("user1")
        .operator_id_type(OperatorIdType::UserId)
        .meeting_id(MEETING.to_string())
        .meeting_room_id(room)
        .invite_id(invite_id)
        .instance_id(DeviceType::Pc)
        .build()
        .unwrap()
}

#[tokio::test]
async fn a_client_with_the_servers_own_credentials_is_let_in() {
    let account = Account::new("200000002", "AKIDOTHER", "SECRETKEYOTHER");
    for (account, sdk_id) in [
        (account.clone(), None),
        (account.sdk_id("10000000001"), Some("10000000001")),
    ] {
        let server = Server::builder().account(account).start().await;
        let client = Client::builder(server.credentials())
            .base_url(server.url())
            .build()
            .unwrap();
        room_call_info(&client, &ask("east")).await.unwrap_err();
        let seen = &server.requests()[0];
        assert_eq!(seen.refusal(), None);
        assert_eq!(seen.header("x-tc-key"), Some("AKIDOTHER"));
        assert_eq!(seen.header("sdkid"), sdk_id);
    }
}

#[tokio::test]
async fn unanswered_calls_end_after_60_seconds_of_the_servers_clock() {
    let server = Server::start().await;
    let rooms = server.rooms();
    let client = client(&server);
    let state = async || {
        let answer = room_call_info(&client, &ask("east")).await.unwrap();
        (answer.status, answer.response_time)
    };
    let none = || Some(String::new());

    assert_eq!(state().await, (RoomCallState::NotCalled, none()));
    let answer = room_call(&client, &call("east")).await.unwrap();
    assert_eq!(answer.status, Some(RoomCallStatus::Inviting));
    assert_eq!(state().await, (RoomCallState::Calling, none()));
    server.advance(Duration::from_millis(50_000));
    assert_eq!(state().await, (RoomCallState::Calling, none()));
    server.advance(Duration::from_secs(10));
    assert_eq!(state().await, (RoomCallState::NoAnswer, none()));
    // Past events stay in effect, even if the clock is set back.
    server.skew(0);
    assert_eq!(state().await, (RoomCallState::NoAnswer, none()));

    let error = cancel_room_call(&client, &cancel("east", &answer.invite_id))
        .await
        .unwrap_err();
    assert_eq!(error.code(), Some(10004), "{error}");
    assert!(rooms.ringing().is_empty());
}

#[test]
fn rooms_accept_refuse_join_and_leave() {
    let server = Server::builder()
        .clock(|| std::time::UNIX_EPOCH + Duration::from_secs(1_700_000_000))
        .start_blocking();
    let rooms = server.rooms();
    // The client's clock differs from the clock of this server.
    let now = std::time::UNIX_EPOCH.elapsed().unwrap().as_secs();
    let ahead = i64::try_from(now).unwrap() - 1_700_000_000;
    server.skew(ahead);
    let client = blocking_client(&server);
    let state = |room| client.send(&ask(room)).unwrap();

    for (room, reaction) in [
        ("east", Reaction::AcceptsAfter(Duration::from_secs(3))),
        ("west", Reaction::RefusesAfter(Duration::from_secs(3))),
        ("late", Reaction::AcceptsAfter(Duration::from_secs(61))),
        ("quick", Reaction::RefusesAfter(Duration::ZERO)),
    ] {
        rooms.when_called(room, reaction);
        client.send(&call(room)).unwrap();
    }
    client.send(&call("by hand")).unwrap();
    assert_eq!(state("quick").status, RoomCallState::Refused);
    assert_eq!(rooms.ringing().len(), 4);
    server.advance(Duration::from_secs(3));
    assert_eq!(state("east").status, RoomCallState::AcceptedOrJoining);
    let refused = state("west");
    assert_eq!(refused.status, RoomCallState::Refused);
    assert!(refused.responded_at().unwrap().is_some(), "{refused:?}");
    server.advance(Duration::from_secs(60));
    assert_eq!(state("late").status, RoomCallState::NoAnswer);
    assert_eq!(state("by hand").status, RoomCallState::NoAnswer);

    assert!(rooms.join("east") && !rooms.join("west"));
    assert_eq!(state("east").status, RoomCallState::CancelledOrJoined);
    assert!(!rooms.accept("by hand") && !rooms.refuse("nowhere"));
    client.send(&call("by hand")).unwrap();
    assert!(rooms.accept("by hand") && rooms.leave("by hand"));
    assert_eq!(state("by hand").status, RoomCallState::Left);
    let calls = rooms.calls();
    assert_eq!(calls.len(), 6);
    assert_eq!(
        (calls[5].room(), calls[5].meeting_id(), calls[5].state()),
        ("by hand", MEETING.to_string().as_str(), RoomCallState::Left)
    );
}

#[tokio::test]
async fn a_call_is_cancelled_by_its_own_id_only() {
    let server = Server::start().await;
    let rooms = server.rooms();
    let client = client(&server);
    let answer = room_call(&client, &call("east")).await.unwrap();
    let other = room_call(&client, &call("west")).await.unwrap();
    for (room, invite_id) in [
        ("east", other.invite_id.as_str()),
        ("west", &answer.invite_id),
        ("east", "nonsense"),
    ] {
        let error = cancel_room_call(&client, &cancel(room, invite_id))
            .await
            .unwrap_err();
        assert_eq!(error.code(), Some(190_004), "{error}");
    }
    assert_eq!(rooms.ringing().len(), 2);
    cancel_room_call(&client, &cancel("east", &answer.invite_id))
        .await
        .unwrap();
    let ringing = rooms.ringing();
    assert_eq!(ringing.len(), 1);
    assert_eq!(ringing[0].room(), "west");
    let state = room_call_info(&client, &ask("east")).await.unwrap().status;
    assert_eq!(state, RoomCallState::CancelledOrJoined);
}

#[tokio::test]
async fn a_room_is_also_known_by_its_dial_string() {
    let server = Server::start().await;
    let rooms = server.rooms();
    let client = client(&server);
    let call = RoomCall::builder()
        .operator_id("user1")
        .operator_id_type(OperatorIdType::UserId)
        .meeting_id(1)
        .mra_address(MraAddress::h323("8675586013388").unwrap())
        .build()
        .unwrap();
    client.send(&call).await.unwrap();
    assert!(rooms.accept("8675586013388"));
}

/// Without `rooms`, the server keeps no state.
#[tokio::test]
async fn the_server_keeps_no_state_by_default() {
    let server = Server::start().await;
    let client = client(&server);
    for _ in 0..2 {
        cancel_room_call(&client, &cancel("east", "33faef6b"))
            .await
            .unwrap();
    }
    server.reply(200, r#"{"invite_id":"i"}"#);
    room_call(&client, &call("east")).await.unwrap();
}

#[tokio::test]
async fn queued_replies_precede_those_of_the_rooms_and_can_be_for_one_endpoint() {
    let server = Server::start().await;
    let rooms = server.rooms();
    let client = client(&server);
    server.reply_error(500, 41, "any");
    let info = server.on(RoomCallInfo::SPEC);
    info.reply_error(500, 10002, "query of the call state failed");
    let code = room_call(&client, &call("east")).await.unwrap_err().code();
    assert_eq!(code, Some(41));
    assert!(rooms.calls().is_empty(), "the request was not carried out");
    let error = room_call_info(&client, &ask("east")).await;
    // The request is safe to retry, and the client may have retried it.
    assert!(error.is_err_and(|error| error.code() == Some(10002)) || server.requests().len() > 2);
    room_call(&client, &call("east")).await.unwrap();
    assert_eq!(rooms.ringing().len(), 1);
}

#[tokio::test]
async fn a_reply_can_be_held_at_a_gate() {
    let server = Server::start().await;
    let rooms = server.rooms();
    let client = client(&server);
    let gate = Gate::new();
    server.on(RoomCall::SPEC).hold(&gate);
    let request = call("east");
    let calling = room_call(&client, &request);
    let looking = async {
        gate.arrival().await;
        let ringing = rooms.ringing().len();
        gate.open();
        ringing
    };
    let (answer, ringing) = tokio::join!(calling, looking);
    assert_eq!(
        ringing, 1,
        "the room rings before the client has the response"
    );
    answer.unwrap();
    assert_eq!(gate.arrivals(), 1);
}

#[test]
fn a_gate_can_be_waited_for_without_a_runtime() {
    let server = Server::start_blocking();
    let gate = Gate::new();
    server.reply_with(Reply::new(200).body("{}").held_by(&gate));
    let client = blocking_client(&server);
    std::thread::scope(|scope| {
        let sending = scope.spawn(|| client.send(&cancel("east", "33faef6b")));
        assert!(gate.wait_for_arrival(Duration::from_secs(20)));
        assert!(!sending.is_finished());
        gate.open();
        sending.join().unwrap().unwrap();
    });
}

/// A test that fails while a response is held must not hang.
#[test]
fn a_dropped_server_releases_held_replies() {
    let server = Server::start_blocking();
    let gate = Gate::new();
    server.reply_with(Reply::new(200).body("{}").held_by(&gate));
    let client = blocking_client(&server);
    std::thread::scope(|scope| {
        let sending = scope.spawn(|| client.send(&cancel("east", "33faef6b")));
        assert!(gate.wait_for_arrival(Duration::from_secs(20)));
        drop(server);
        let _ = sending.join().unwrap();
    });
}

#[tokio::test]
async fn a_reply_can_be_lost_after_the_room_rings() {
    for bytes in [0, 30] {
        let server = Server::start().await;
        let rooms = server.rooms();
        server.on(RoomCall::SPEC).cut(bytes);
        let error = room_call(&client(&server), &call("east"))
            .await
            .unwrap_err();
        assert!(error.may_have_been_processed(), "{error}");
        assert_eq!(rooms.ringing().len(), 1, "it rings once, not twice");
    }
}

#[tokio::test]
async fn the_clock_of_the_server_can_be_wrong() {
    let server = Server::start().await;
    server.skew(-600);
    let outcome = cancel_room_call(&client(&server), &cancel("east", "33faef6b")).await;
    let refused = server.requests()[0].refusal().unwrap().code();
    assert_eq!(refused, Some(190_300));
    // The client may have learnt the time from the response.
    assert!(outcome.map_or_else(|error| error.kind() == ErrorKind::ClockSkew, |()| true));
    server.skew(0);
    cancel_room_call(&client(&server), &cancel("east", "33faef6b"))
        .await
        .unwrap();
}

#[test]
fn calls_per_minute_are_limited() {
    let server = Server::start_blocking();
    server.limit_per_minute(2);
    let client = blocking::Client::builder(credentials())
        .base_url(server.url())
        .deadline(Duration::from_millis(300))
        .build()
        .unwrap();
    let request = cancel("east", "33faef6b");
    client.send(&request).unwrap();
    client.send(&request).unwrap();
    let error = client.send(&request).unwrap_err();
    assert_eq!(error.code(), Some(190_310), "{error}");
    server.advance(Duration::from_secs(60));
    client.send(&request).unwrap();
    server.reply_with(throttled());
    assert_eq!(client.send(&request).unwrap_err().code(), Some(190_310));
}

#[tokio::test]
async fn an_expectation_that_is_not_met_says_what_differed() {
    let server = Server::start().await;
    let rooms = server.rooms();
    let client = client(&server);
    let nothing = server.expect(RoomCall::SPEC).check().unwrap_err();
    assert_eq!(
        nothing.to_string(),
        "expected at least 1 request PUT /v1/meeting-rooms/room-call, found 0\n  no request was received"
    );

    let answer = room_call(&client, &call("east")).await.unwrap();
    room_call_info(&client, &ask("east")).await.unwrap();
    cancel_room_call(&client, &cancel("east", &answer.invite_id))
        .await
        .unwrap();
    assert!(rooms.ringing().is_empty());

    server
        .expect(RoomCall::SPEC)
        .times(1)
        .field("meeting_room_id", "east")
        .field("meeting_id", MEETING)
        .without("mra_address")
        .request(&call("east"))
        .assert();
    server.expect(CancelRoomCall::SPEC).times(1).assert();

    let difference = server
        .expect(RoomCall::SPEC)
        .times(2)
        .field("meeting_room_id", "west")
        .field("mra_address.protocol", json!(1))
        .without("operator_id")
        .check()
        .unwrap_err();
    assert_eq!(
        difference.to_string(),
        "expected 2 requests PUT /v1/meeting-rooms/room-call with `meeting_room_id` = \"west\", \
         `mra_address.protocol` = 1, no `operator_id`, found 0\n  \
         request 1: `meeting_room_id` is \"east\", not \"west\"; `mra_address.protocol` is absent, \
         not 1; `operator_id` is \"user1\", not absent\n  \
         2 requests to other endpoints"
    );

    let difference = server
        .expect(CancelRoomCall::SPEC)
        .request(&cancel("west", &answer.invite_id))
        .check()
        .unwrap_err();
    let text = difference.to_string();
    assert!(
        text.ends_with(
            "request 3: `meeting_room_id` is \"east\", not \"west\"\n  2 requests to other endpoints"
        ),
        "{text}"
    );
}

#[tokio::test]
async fn a_refused_request_is_not_an_expected_one() {
    let server = Server::start().await;
    let client = Client::builder(AkSk::new("200000001", "AKIDEXAMPLE", "WRONG"))
        .base_url(server.url())
        .build()
        .unwrap();
    let error = cancel_room_call(&client, &cancel("east", "33faef6b"))
        .await
        .unwrap_err();
    assert!(error.is_authentication());
    let text = server.expect(CancelRoomCall::SPEC).check().unwrap_err();
    assert!(
        text.to_string().contains("request 1: was rejected: 200003"),
        "{text}"
    );
}

#[test]
#[should_panic(expected = "expected 1 request PUT /v1/meeting-rooms/room-call, found 0")]
fn an_assertion_that_fails_panics_with_the_difference() {
    Server::start_blocking()
        .expect(RoomCall::SPEC)
        .times(1)
        .assert();
}

#[endpoint(GET, "/v1/rooms/{room_id}/things/{thing}", rename_all = "camelCase")]
#[derive(Debug)]
pub struct Things {
    #[api(len = ..=4)]
    pub room_id: String,
    pub thing: u8,
}

#[tokio::test]
async fn a_queued_reply_makes_its_endpoint_known() {
    let server = Server::start().await;
    let client = client(&server);
    let things = |room: &str| Things::builder().room_id(room).thing(1).build().unwrap();
    server.on(Things::SPEC).reply_error(400, 7, "first");
    let code = client.send(&things("east")).await.unwrap_err().code();
    assert_eq!(code, Some(7));
    let gate = Gate::new();
    gate.open();
    server.on(Things::SPEC).hold(&gate);
    client.send(&things("east")).await.unwrap();
    server.expect(Things::SPEC).times(2).assert();
}
