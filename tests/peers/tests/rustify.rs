//! rustify 0.7.0 with its own client, against plain sockets.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::mpsc::{Receiver, channel};

use http::{HeaderValue, Request, Response};
use peers::{CancelRoomCall, CancelRoomCallBuilder, GetMeeting, MraAddress};
use rustify::clients::reqwest::Client;
use rustify::endpoint::{Endpoint, MiddleWare};
use rustify::errors::ClientError;

fn cancel() -> CancelRoomCallBuilder {
    CancelRoomCall::builder()
        .operator_id("user1")
        .operator_id_type(1_u32)
        .invite_id("33faef6b")
        .meeting_id("1")
        .instance_id(1_u32)
        .clone()
}

/// Starts a server that responds to a single request, and returns its URL and a channel with the request.
fn server(answer: String) -> (String, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    // The name differs from the address of the other server.
    let url = format!("http://localhost:{}", listener.local_addr().unwrap().port());
    let (tell, heard) = channel();
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut head = Vec::new();
        let mut byte = [0];
        while !head.ends_with(b"\r\n\r\n") {
            stream.read_exact(&mut byte).unwrap();
            head.push(byte[0]);
        }
        let head = String::from_utf8(head).unwrap();
        let length = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length: "));
        let mut body = vec![0; length.map_or(0, |length| length.parse().unwrap())];
        stream.read_exact(&mut body).unwrap();
        tell.send(head).unwrap();
        stream.write_all(answer.as_bytes()).unwrap();
    });
    (url, heard)
}

fn answer(status: &str, headers: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\nconnection: close\r\ncontent-length: {length}\r\n{headers}\r\n{body}"
    )
}

/// A middleware that adds a signature, as the documentation of rustify describes.
struct Signing;

impl MiddleWare for Signing {
    fn request<E: Endpoint>(
        &self,
        _: &E,
        request: &mut Request<Vec<u8>>,
    ) -> Result<(), ClientError> {
        let signature = HeaderValue::from_static("signature");
        request.headers_mut().insert("x-tc-signature", signature);
        Ok(())
    }

    fn response<E: Endpoint>(&self, _: &E, _: &mut Response<Vec<u8>>) -> Result<(), ClientError> {
        Ok(())
    }
}

#[test]
fn a_missing_field_is_found_when_the_program_runs() {
    let missing = CancelRoomCall::builder().operator_id("user1").build();
    let message = missing.err().unwrap().to_string();
    assert!(message.contains("operator_id_type"), "{message}");
}

#[test]
fn both_neither_and_nothing_are_requests() {
    let address = MraAddress {
        protocol: 0,
        dial_string: String::new(),
    };
    let both = cancel()
        .operator_id("")
        .meeting_room_id("room-0001")
        .mra_address(address)
        .build()
        .unwrap();
    let neither = cancel().build().unwrap();
    let body = |endpoint: CancelRoomCall| {
        let body = endpoint.body().unwrap().unwrap();
        String::from_utf8(body).unwrap()
    };
    let both = body(both);
    assert!(both.contains(r#""operator_id":"""#), "{both}");
    assert!(both.contains("meeting_room_id") && both.contains("mra_address"));
    let neither = body(neither);
    assert!(!neither.contains("meeting_room_id") && !neither.contains("mra_address"));
}

#[test]
fn a_path_value_leads_to_another_endpoint() {
    for (meeting_id, url) in [
        ("1/invitees", "http://host/v1/meetings/1/invitees"),
        (
            "1/../../meeting-rooms",
            "http://host/v1/meetings/1/meeting-rooms",
        ),
        ("..", "http://host/v1/meetings"),
    ] {
        let endpoint = GetMeeting {
            meeting_id: meeting_id.to_owned(),
        };
        assert_eq!(endpoint.url("http://host").unwrap().to_string(), url);
    }
}

#[tokio::test(flavor = "current_thread")]
async fn a_signature_is_taken_to_another_host() {
    for status in ["301 R", "302 R", "303 R", "307 R", "308 R"] {
        let (elsewhere, heard) = server(answer("200 OK", "", ""));
        let elsewhere = elsewhere.replace("localhost", "127.0.0.1");
        let location = format!("location: {elsewhere}/other\r\n");
        let (url, _first) = server(answer(status, &location, ""));
        let endpoint = cancel().meeting_room_id("room-0001").build().unwrap();
        let outcome = endpoint
            .with_middleware(&Signing)
            .exec(&Client::default(&url))
            .await;
        assert!(outcome.is_ok(), "{status}");
        let request = heard.recv().unwrap();
        assert!(request.contains("x-tc-signature: signature"), "{request}");
    }
}

#[tokio::test(flavor = "current_thread")]
async fn an_error_with_status_200_is_a_success_and_503_is_the_end() {
    let error = r#"{"error_info":{"error_code":9003,"message":"no meeting"}}"#;
    let (url, _heard) = server(answer("200 OK", "", error));
    let endpoint = cancel().meeting_room_id("room-0001").build().unwrap();
    assert!(endpoint.exec(&Client::default(&url)).await.is_ok());

    // The server responds to a single request, so a second request would fail to connect.
    let (url, _heard) = server(answer("503 E", "retry-after: 0\r\n", ""));
    match endpoint.exec(&Client::default(&url)).await {
        Err(ClientError::ServerResponseError { code, .. }) => assert_eq!(code, 503),
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("503 is not a success"),
    }
}
