//! The declared endpoints against a server on this machine: what goes over the wire, and how errors with
//! HTTP status 200 come back.

mod server;

use meeting_core::{Client, ErrorKind, RetryPolicy};
use wecom_rooms::{
    AccessToken, CallRoom, CancelRoomCall, GetResponseStatus, MraAddress, ResponseState,
    SignallingProtocol, call_room, cancel_room_call, get_response_status,
};

use server::Server;

fn client(server: &Server) -> Client<AccessToken> {
    Client::builder(AccessToken::new("TOKEN EXAMPLE"))
        .base_url(server.url())
        .build()
        .unwrap()
}

#[tokio::test]
async fn a_room_is_called_watched_and_the_call_cancelled() {
    let server = Server::start([
        r#"{"errcode":0,"errmsg":"ok","invite_id":"invite-1"}"#,
        r#"{"errcode":0,"errmsg":"ok","status":4,"response_time":""}"#,
        r#"{"errcode":0,"errmsg":"ok"}"#,
    ]);
    let client = client(&server);

    let request = CallRoom::builder()
        .meetingid("m")
        .meeting_room_id("r")
        .build()
        .unwrap();
    let called = call_room(&client, &request).await.unwrap();
    assert_eq!(called.invite_id, "invite-1");

    let request = GetResponseStatus::builder()
        .meetingid("m")
        .meeting_room_id("r")
        .build()
        .unwrap();
    let answer = get_response_status(&client, &request).await.unwrap();
    assert_eq!(answer.status, ResponseState::Calling);

    let address = MraAddress::builder()
        .protocol(SignallingProtocol::H323)
        .dial_string("192.0.2.10")
        .build();
    let request = CancelRoomCall::builder()
        .meetingid("m")
        .invite_id(called.invite_id)
        .mra_address(address)
        .build()
        .unwrap();
    cancel_room_call(&client, &request).await.unwrap();

    let seen = server.requests();
    assert_eq!(seen.len(), 3);
    assert!(
        seen[0].starts_with(
            "POST /cgi-bin/meeting/rooms/call?access_token=TOKEN%20EXAMPLE HTTP/1.1\r\n"
        ),
        "{}",
        seen[0]
    );
    assert!(
        seen[0].ends_with(r#"{"meetingid":"m","meeting_room_id":"r"}"#),
        "{}",
        seen[0]
    );
    assert!(
        seen[2].ends_with(
            r#"{"meetingid":"m","invite_id":"invite-1","mra_address":{"protocol":2,"dial_string":"192.0.2.10"}}"#
        ),
        "{}",
        seen[2]
    );
    let names: Vec<_> = seen[0]
        .lines()
        .filter_map(|line| line.split_once(": "))
        .map(|(name, _)| name.to_ascii_lowercase())
        .collect();
    assert!(
        !names
            .iter()
            .any(|name| name.starts_with("x-tc-") || name == "appid"),
        "no header of another service: {names:?}"
    );
}

#[tokio::test]
async fn an_error_with_status_200_is_an_error() {
    let server = Server::start([
        r#"{"errcode":42001,"errmsg":"access_token expired"}"#,
        r#"{"errcode":45009,"errmsg":"api freq out of limit"}"#,
        r#"{"errcode":400999,"errmsg":"something new"}"#,
    ]);
    let client = client(&server);
    let request = CallRoom::builder()
        .meetingid("m")
        .meeting_room_id("r")
        .build()
        .unwrap();
    for (code, kind, authentication) in [
        (42001, ErrorKind::Api, true),
        (45009, ErrorKind::RateLimited, false),
        (400_999, ErrorKind::Api, false),
    ] {
        let call = call_room(&client, &request).retry(RetryPolicy::none());
        let error = call.await.unwrap_err();
        assert_eq!(error.code(), Some(code));
        assert_eq!(error.kind(), kind);
        assert_eq!(error.is_authentication(), authentication);
        let text = format!("{error} {error:?}");
        assert!(
            !text.contains("TOKEN EXAMPLE") && !text.contains("TOKEN%20EXAMPLE"),
            "{text}"
        );
    }
}
