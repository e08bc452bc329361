//! Responses that are read as streams: cut off, silent, endless, too large, of another type, or dropped.

use std::convert::Infallible;
use std::io::Write;
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::time::Duration;

use futures_util::stream;
use meeting_api::{
    AkSk, Body, ByteStream, Client, Error, ErrorKind, Events, OAuth2, RetryPolicy, TimeoutPhase,
    Valid, endpoint,
};
use tokio::sync::mpsc;

use crate::matrix::harness::{TRANSPORTS, Via, assert_tells, builder};
use tests::client::{aksk, answer, error};
use tests::endpoint::ring;
use tests::server::{Server, drip, wait_for_close};

/// Reads a file.
#[endpoint(GET, "/v1/files/{name}", auth = aksk, retry = safe, response = ByteStream)]
#[derive(Clone, Debug)]
pub struct Download {
    pub name: String,
}

/// Waits for changes.
#[endpoint(GET, "/v1/changes", auth = aksk, retry = safe, response = Events<Change>, function = watch)]
#[derive(Clone, Debug)]
pub struct Changes {}

#[derive(Debug, serde::Deserialize)]
pub struct Change {
    pub number: u32,
}

/// Waits for changes of any shape.
#[endpoint(GET, "/v1/changes", auth = aksk, retry = safe, response = Events<serde_json::Value>, function = watch_any)]
#[derive(Clone, Debug)]
pub struct AnyChanges {}

/// Stores a file.
#[endpoint(PUT, "/v1/files/{name}", retry = safe, body = bytes)]
#[derive(Clone, Debug)]
pub struct Upload {
    pub name: String,
    #[api(payload)]
    pub content: Body,
}

fn file() -> Valid<Download> {
    Download::builder().name("a").build().unwrap()
}

fn changes() -> Valid<Changes> {
    Changes::builder().build().unwrap()
}

fn client(server: &Server, via: Via) -> Client<AkSk> {
    builder(&server.url(), via).build().unwrap()
}

const EVENTS: &str = "content-type: text/event-stream\r\n";

/// The bytes before the end of the stream, and the error that ended it.
async fn drain(mut stream: ByteStream) -> (Vec<u8>, Option<Error>) {
    let mut read = Vec::new();
    loop {
        match stream.next().await {
            Some(Ok(piece)) => read.extend_from_slice(&piece),
            Some(Err(error)) => {
                assert!(stream.next().await.is_none());
                assert_tells(&error, "stream");
                return (read, Some(error));
            }
            None => return (read, None),
        }
    }
}

#[tokio::test]
async fn a_stream_that_is_cut_at_any_byte_is_never_whole() {
    let whole = b"hello";
    let head = "HTTP/1.1 200 OK\r\nconnection: close\r\n";
    let counted = format!("{head}content-length: 5\r\n\r\nhello");
    let chunked =
        format!("{head}transfer-encoding: chunked\r\n\r\n2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n");
    for wire in [counted, chunked] {
        let body = wire.find("\r\n\r\n").unwrap() + 4;
        let cut = Arc::new(AtomicUsize::new(0));
        let server = Server::scripted({
            let (wire, cut) = (wire.clone(), Arc::clone(&cut));
            move |stream, _| {
                let _ = stream.write_all(&wire.as_bytes()[..cut.load(Ordering::SeqCst)]);
            }
        });
        for via in TRANSPORTS {
            let client = builder(&server.url(), via).retry(RetryPolicy::none());
            let client = client.build().unwrap();
            for length in 0..=wire.len() {
                cut.store(length, Ordering::SeqCst);
                let error = match client.send(&file()).await {
                    Ok(stream) => {
                        assert!(length >= body);
                        let (read, error) = drain(stream).await;
                        assert!(whole.starts_with(&read));
                        // The last two bytes of a chunked body are an empty line.
                        let is_whole = read == whole && length + 2 >= wire.len();
                        assert!(is_whole || error.is_some(), "{length} {via:?}");
                        error
                    }
                    Err(error) => {
                        assert!(length < body, "{length} {via:?}: {error:?}");
                        Some(error)
                    }
                };
                if let Some(error) = error {
                    assert!(length < wire.len());
                    assert_eq!(error.kind(), ErrorKind::Interrupted, "{length}: {error:?}");
                    assert!(error.may_have_been_processed());
                    let status = (length >= body).then_some(http::StatusCode::OK);
                    assert_eq!(error.status(), status);
                }
            }
        }
    }
}

#[tokio::test]
async fn a_stream_may_take_longer_than_an_attempt_but_may_not_fall_silent() {
    let server = Server::scripted(|stream, _| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\n");
        drip(stream, b"0123456789".chunks(1), Duration::from_millis(30));
        stream.set_read_timeout(None).unwrap();
        wait_for_close(stream);
    });
    for via in TRANSPORTS {
        let client = builder(&server.url(), via)
            .attempt_timeout(Duration::from_millis(100))
            .read_timeout(Duration::from_millis(400))
            .deadline(Duration::from_millis(200))
            .build()
            .unwrap();
        let (read, error) = drain(client.send(&file()).await.unwrap()).await;
        assert_eq!(read, b"0123456789", "{via:?}");
        let error = error.unwrap();
        assert_eq!(error.kind(), ErrorKind::Timeout);
        assert_eq!(error.timeout_phase(), Some(TimeoutPhase::Read));

        let bounded = client.send(&file()).deadline(Duration::from_millis(150));
        let (_, error) = drain(bounded.await.unwrap()).await;
        assert_eq!(error.unwrap().timeout_phase(), Some(TimeoutPhase::Total));
    }
}

/// Returns a server that reports when the client has closed the connection.
fn hanging(body: &'static [u8]) -> (Server, mpsc::UnboundedReceiver<()>) {
    let (gone, heard) = mpsc::unbounded_channel();
    let gone = Mutex::new(gone);
    let server = Server::scripted(move |stream, request| {
        if request.line.starts_with("PUT") {
            let _ = stream.write_all(&answer("200 OK", "", "{}"));
            return;
        }
        let _ = stream.write_all(body);
        wait_for_close(stream);
        let _ = gone.lock().unwrap().send(());
    });
    (server, heard)
}

#[tokio::test]
async fn a_stream_holds_no_place_and_releases_its_connection_wherever_it_is_dropped() {
    for via in TRANSPORTS {
        let head = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncontent-length: 100\r\n\r\ndata: {\"number\":1}\n\nda";
        let (server, mut gone) = hanging(head);
        let client = builder(&server.url(), via)
            .max_concurrent(1)
            .build()
            .unwrap();
        // Before the stream is read, in the middle of the body, and in the middle of an event.
        for pieces in 0..3 {
            let mut stream = client.send(&changes()).await.unwrap();
            if pieces > 0 {
                assert_eq!(stream.try_next().await.unwrap().unwrap().data.number, 1);
            }
            client.send(&ring()).await.unwrap();
            if pieces > 1 {
                let waits = tokio::time::timeout(Duration::from_millis(20), stream.next());
                assert!(waits.await.is_err());
            }
            drop(stream);
            gone.recv().await.unwrap();
        }
        client.send(&ring()).await.unwrap();

        // Before the head has arrived.
        let (server, mut gone) = hanging(b"HTTP/1.1 200");
        let client = builder(&server.url(), via)
            .max_concurrent(1)
            .build()
            .unwrap();
        let call = client.send(&file());
        tokio::select! {
            _ = call => panic!("a response without a head"),
            () = server.arrived(1) => {}
        }
        gone.recv().await.unwrap();
        client.send(&ring()).await.unwrap();
    }
}

/// Writes an event repeatedly, until the client closes the connection.
fn flood(stream: &mut TcpStream, event: &str) {
    let head = format!("HTTP/1.1 200 OK\r\nconnection: close\r\n{EVENTS}\r\n");
    let mut outcome = stream.write_all(head.as_bytes());
    while outcome.is_ok() {
        outcome = stream.write_all(event.as_bytes());
    }
}

#[tokio::test]
async fn endless_events_end_with_the_deadline_or_the_reader() {
    let server = Server::scripted(|stream, _| flood(stream, "data: {\"number\":1}\n\n"));
    for via in TRANSPORTS {
        let client = client(&server, via);
        let mut events = client.send(&changes()).await.unwrap();
        for _ in 0..10_000 {
            assert_eq!(events.try_next().await.unwrap().unwrap().data.number, 1);
        }
        drop(events);
        let bounded = client.send(&changes()).deadline(Duration::from_millis(100));
        let error = bounded.await.unwrap().collect().await.unwrap_err();
        assert_eq!(error.timeout_phase(), Some(TimeoutPhase::Total));
    }
}

#[tokio::test]
async fn an_event_that_never_ends_is_too_large() {
    let server = Server::scripted(|stream, _| flood(stream, "data: 1\n"));
    for via in TRANSPORTS {
        let client = builder(&server.url(), via)
            .max_response_bytes(100_000)
            .build()
            .unwrap();
        let mut events = client.send(&changes()).await.unwrap();
        let error = events.try_next().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TooLarge);
        assert!(events.next().await.is_none());
    }
}

#[tokio::test]
async fn an_event_that_reports_an_error_is_handed_to_the_caller() {
    let head = format!("HTTP/1.1 200 OK\r\nconnection: close\r\n{EVENTS}\r\n");
    let events = "data: {\"number\":1}\n\nevent: error\ndata: {\"error\":\"private\"}\n\ndata: {\"number\":2}\n\n";
    let server = Server::answering(format!("{head}{events}"));
    for via in TRANSPORTS {
        // Its data is not that of the other events, and the next event follows.
        let mut events = client(&server, via).send(&changes()).await.unwrap();
        assert_eq!(events.try_next().await.unwrap().unwrap().data.number, 1);
        let error = events.try_next().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.may_have_been_processed());
        assert_tells(&error, "error event");
        assert_eq!(events.try_next().await.unwrap().unwrap().data.number, 2);
        assert!(events.try_next().await.unwrap().is_none());

        // A type that reads any data gets the error with its name.
        let request = AnyChanges::builder().build().unwrap();
        let events = client(&server, via).send(&request).await.unwrap();
        let events = events.collect().await.unwrap();
        assert_eq!(events[1].event.as_deref(), Some("error"));
        assert_eq!(events[1].data["error"], "private");
    }
}

#[tokio::test]
async fn a_response_that_is_not_a_stream_is_an_error() {
    for (bytes, kind, code) in [
        (error("200 OK", 9003), ErrorKind::Api, Some(9003)),
        (error("404 Not Found", 9003), ErrorKind::Api, Some(9003)),
        (
            answer("200 OK", "content-type: application/json\r\n", "{}"),
            ErrorKind::Decode,
            None,
        ),
        (
            answer("200 OK", "content-type: text/html\r\n", "<html>"),
            ErrorKind::Decode,
            None,
        ),
        (
            answer("200 OK", "", "data: {}\n\n"),
            ErrorKind::Decode,
            None,
        ),
        (answer("302 Found", EVENTS, ""), ErrorKind::Redirect, None),
        (
            answer("200 OK", "content-encoding: gzip\r\n", ""),
            ErrorKind::Encoding,
            None,
        ),
    ] {
        let server = Server::answering(bytes);
        let failed = client(&server, Via::Own)
            .send(&changes())
            .await
            .unwrap_err();
        assert_eq!((failed.kind(), failed.code()), (kind, code), "{failed:?}");
        assert_eq!(server.requests().len(), 1);
    }
}

#[tokio::test]
async fn the_content_of_a_stream_is_not_searched_for_errors() {
    let report = error("200 OK", 9003);
    let server = Server::answering(report);
    let client = Client::builder(aksk())
        .base_url(server.url())
        .max_response_bytes(10)
        .build()
        .unwrap();
    let response = client.send(&file()).response().await.unwrap();
    assert_eq!(response.trace_id(), Some("trace-1"));
    let body = response.into_body().bytes().await.unwrap();
    assert!(body.starts_with(br#"{"error_info""#));
}

#[tokio::test]
async fn an_attempt_for_a_stream_is_retried_up_to_its_head() {
    let count = AtomicUsize::new(0);
    let server = Server::scripted(move |stream, _| {
        let number = count.fetch_add(1, Ordering::SeqCst);
        let bytes = match number {
            0 => answer("503 Busy", "", ""),
            _ => b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 9\r\n\r\nhalf".to_vec(),
        };
        let _ = stream.write_all(&bytes);
    });
    let stream = client(&server, Via::Own).send(&file()).await.unwrap();
    let error = stream.collect().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Interrupted);
    assert_eq!(error.attempts(), 2);
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn events_ask_for_their_media_type_unless_the_request_does() {
    let server = Server::answering(answer("200 OK", EVENTS, "data: {\"number\":1}\n\n"));
    let client = Client::builder(aksk())
        .base_url(server.url())
        .default_header("Accept", "application/json")
        .build()
        .unwrap();
    let events = client.send(&changes()).await.unwrap();
    assert_eq!(events.collect().await.unwrap().len(), 1);
    let call = client.send(&changes()).header("Accept", "*/*");
    drop(call.await.unwrap());
    drop(client.send(&file()).await.unwrap());
    let accepted: Vec<_> = server
        .requests()
        .iter()
        .map(|request| request.header("accept").unwrap().to_owned())
        .collect();
    assert_eq!(accepted, ["text/event-stream", "*/*", "application/json"]);
}

#[test]
fn the_blocking_client_sends_nothing_for_a_stream() {
    let server = Server::answering(answer("200 OK", "", ""));
    let client = meeting_api::blocking::Client::builder(aksk())
        .base_url(server.url())
        .build()
        .unwrap();
    let error = client.send(&file()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_stream_with_another_length_is_not_sent() {
    let server = Server::answering(answer("200 OK", "", "{}"));
    let client = Client::builder(OAuth2::new("open-id", "TOKENEXAMPLE"))
        .base_url(server.url())
        .build()
        .unwrap();
    for (length, pieces, says) in [
        (Some(3), &["abc"][..], None),
        (Some(3), &["a", "", "bc", ""], None),
        (Some(0), &[], None),
        (Some(0), &[""], None),
        (None, &["abc"], None),
        (Some(3), &["abc", "d"], Some("longer")),
        (Some(3), &["ab", "cd"], Some("longer")),
        (Some(0), &["a"], Some("longer")),
        (Some(0), &["", "a"], Some("longer")),
        (Some(3), &["ab"], Some("shorter")),
    ] {
        let made = move || stream::iter(pieces.iter().map(|piece| Ok::<_, Infallible>(*piece)));
        let request = Upload::builder()
            .name("a")
            .content(Body::stream(length, made))
            .build()
            .unwrap();
        let outcome = client.send(&request).await;
        match (outcome, says) {
            (Ok(()), None) => {}
            (Err(error), Some(says)) => {
                assert_eq!(error.kind(), ErrorKind::InvalidInput, "{error:?}");
                assert!(error.to_string().contains(says), "{error}");
            }
            (outcome, _) => panic!("{length:?} {pieces:?}: {outcome:?}"),
        }
    }
}

#[tokio::test]
async fn an_upload_is_given_up_if_the_server_stops_reading() {
    // The system completes the handshake and fills its buffers.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let client = Client::builder(OAuth2::new("open-id", "TOKENEXAMPLE"))
        .base_url(format!("http://{address}"))
        .write_timeout(Duration::from_millis(100))
        .retry(RetryPolicy::none())
        .max_concurrent(1)
        .build()
        .unwrap();
    for _ in 0..2 {
        let handed = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&handed);
        let endless = || stream::repeat_with(|| Ok::<_, Infallible>(vec![b'x'; 1 << 16]));
        let content = Body::stream(None, endless).on_progress(move |bytes, _| {
            counted.store(bytes as usize, Ordering::SeqCst);
        });
        let request = Upload::builder()
            .name("a")
            .content(content)
            .build()
            .unwrap();
        // The second one needs the permit of the first one.
        let error = client.send(&request).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout, "{error:?}");
        assert_eq!(error.timeout_phase(), Some(TimeoutPhase::Write));
        assert!(error.may_have_been_processed());
        assert!(handed.load(Ordering::SeqCst) > 1 << 16);
        assert_tells(&error, "xxxx");
    }
}

#[tokio::test]
async fn an_upload_releases_its_connection_and_its_permit_wherever_it_is_dropped() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (gone, mut heard) = mpsc::unbounded_channel();
    std::thread::spawn(move || {
        for stream in listener.incoming().take(4) {
            wait_for_close(&mut stream.unwrap());
            let _ = gone.send(());
        }
    });
    let client = Client::builder(OAuth2::new("open-id", "TOKENEXAMPLE"))
        .base_url(format!("http://{address}"))
        .max_concurrent(1)
        .build()
        .unwrap();
    // Before the first piece, between pieces, and while the response is awaited.
    for pieces in 0..=3 {
        let (reached, mut stopped) = mpsc::unbounded_channel();
        let content = Body::stream(None, move || {
            let (reached, mut handed) = (reached.clone(), 0);
            stream::poll_fn(move |_| {
                if handed < pieces {
                    handed += 1;
                    return Poll::Ready(Some(Ok::<_, Infallible>("x")));
                }
                let _ = reached.send(());
                if pieces == 3 {
                    Poll::Ready(None)
                } else {
                    Poll::Pending
                }
            })
        });
        let request = Upload::builder().name("a").content(content).build();
        tokio::select! {
            result = client.send(&request.unwrap()) => panic!("{result:?}"),
            _ = stopped.recv() => {}
        }
        heard.recv().await.unwrap();
    }
}
