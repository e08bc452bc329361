//! The declared endpoints against the test server: what is sent, and how errors with HTTP status 200 come back.

use meeting_core::testing::Server;
use meeting_core::{Client, Endpoint, ErrorKind, RetryPolicy};
use serde_json::json;
use wecom_rooms::{
    AccessToken, CallRoom, CancelRoomCall, GetResponseStatus, MraAddress, ResponseState,
    SignallingProtocol, WeCom, call_room, cancel_room_call, get_response_status,
};

async fn start() -> (Server<WeCom>, Client<AccessToken>) {
    let server = Server::start().await;
    for spec in [
        CallRoom::SPEC,
        GetResponseStatus::SPEC,
        CancelRoomCall::SPEC,
    ] {
        server.declare(spec);
    }
    let client = Client::builder(AccessToken::new("TOKEN EXAMPLE"))
        .base_url(server.url())
        .build()
        .unwrap();
    (server, client)
}

#[tokio::test]
async fn a_room_is_called_watched_and_the_call_cancelled() {
    let (server, client) = start().await;
    server.reply_json(&json!({ "errcode": 0, "errmsg": "ok", "invite_id": "invite-1" }));
    server.reply_json(&json!({ "errcode": 0, "status": 4, "response_time": "" }));
    server.reply_json(&json!({ "errcode": 0, "errmsg": "ok" }));

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
    let response = get_response_status(&client, &request).await.unwrap();
    assert_eq!(response.status, ResponseState::Calling);

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
    assert_eq!(
        seen[0].target(),
        "/cgi-bin/meeting/rooms/call?access_token=TOKEN%20EXAMPLE"
    );
    assert_eq!(
        seen[0].body(),
        br#"{"meetingid":"m","meeting_room_id":"r"}"#
    );
    assert_eq!(
        String::from_utf8_lossy(seen[2].body()),
        r#"{"meetingid":"m","invite_id":"invite-1","mra_address":{"protocol":2,"dial_string":"192.0.2.10"}}"#
    );
}

#[tokio::test]
async fn an_error_with_status_200_is_an_error() {
    let (server, client) = start().await;
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
        server.reply_json(&json!({ "errcode": code, "errmsg": "no" }));
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
