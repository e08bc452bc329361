//! HTTP/2, which a client speaks that asks for it: rows 18 to 20, over a server that is true to the protocol but for the
//! fault.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use bytes::Bytes;
use h2::Reason;
use h2::server::SendResponse;
use meeting_api::{Error, ErrorKind, reqwest};
use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

use crate::matrix::harness::{CLASSES, TRANSPORTS, assert_signed, assert_tells, through};
use tests::server::Request;

/// The fate of a request.
#[derive(Clone, Copy, Debug)]
enum Fault {
    /// None.
    Answered,
    /// The stream is reset before any answer.
    Reset(Reason),
    /// The head promises 100 bytes, six come, and then the stream is reset.
    ResetAmidBody(Reason),
    /// The head promises 100 bytes, six come, and then the stream ends in order.
    EndAmidBody,
    /// The connection is closed, and the last stream that it names is before or after this one.
    GoAway { last_stream: u32 },
}

struct Server {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<Request>>>,
    behaves: Arc<AtomicBool>,
}

impl Server {
    async fn start(fault: Fault) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server = Self {
            address: listener.local_addr().unwrap(),
            requests: Arc::default(),
            behaves: Arc::default(),
        };
        let (requests, behaves) = (Arc::clone(&server.requests), Arc::clone(&server.behaves));
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let (requests, behaves) = (Arc::clone(&requests), Arc::clone(&behaves));
                tokio::spawn(async move { serve(stream, fault, &requests, &behaves).await });
            }
        });
        server
    }
}

/// One connection. What the library would not send goes past it.
async fn serve(
    stream: TcpStream,
    fault: Fault,
    requests: &Mutex<Vec<Request>>,
    behaves: &AtomicBool,
) {
    let (near, far) = tokio::io::duplex(1 << 16);
    let go_away = Arc::new(Notify::new());
    let relay = tokio::spawn(relay(stream, far, Arc::clone(&go_away), fault));
    let mut connection = h2::server::handshake(near).await.unwrap();
    // No request arrives after the client has closed the connection.
    while let Some(Ok((request, respond))) = connection.accept().await {
        let go_away = Arc::clone(&go_away);
        let (head, mut body) = request.into_parts();
        // The connection must be polled while the body comes, which for such a small one is there already.
        let mut bytes = Vec::new();
        let read = async {
            while let Some(piece) = body.data().await {
                let piece = piece.unwrap();
                body.flow_control().release_capacity(piece.len()).unwrap();
                bytes.extend_from_slice(&piece);
            }
        };
        tokio::select! {
            () = read => {}
            _ = std::future::poll_fn(|context| connection.poll_closed(context)) => return,
        }
        requests.lock().unwrap().push(Request {
            line: format!("{} {} HTTP/2", head.method, head.uri.path()),
            headers: head
                .headers
                .iter()
                .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
                .collect(),
            body: bytes,
        });
        let fault = match behaves.load(Ordering::SeqCst) {
            true => Fault::Answered,
            false => fault,
        };
        answer(respond, fault, &go_away);
    }
    let _ = relay.await;
}

fn answer(mut respond: SendResponse<Bytes>, fault: Fault, go_away: &Notify) {
    let head = |length: u32| {
        http::Response::builder()
            .header("content-length", length)
            .body(())
            .unwrap()
    };
    let six = Bytes::from_static(b"{\"a\":1");
    match fault {
        Fault::Answered => {
            let mut body = respond.send_response(head(2), false).unwrap();
            body.send_data(Bytes::from_static(b"{}"), true).unwrap();
        }
        Fault::Reset(reason) => respond.send_reset(reason),
        Fault::ResetAmidBody(reason) => {
            let mut body = respond.send_response(head(100), false).unwrap();
            body.send_data(six, false).unwrap();
            tokio::spawn(async move {
                // What was written before must have gone.
                body.reserve_capacity(1);
                let _ = std::future::poll_fn(|context| body.poll_capacity(context)).await;
                body.send_reset(reason);
            });
        }
        Fault::EndAmidBody => {
            let mut body = respond.send_response(head(100), false).unwrap();
            body.send_data(six, true).unwrap();
        }
        Fault::GoAway { .. } => {
            go_away.notify_one();
            // The stream stays open.
            std::mem::forget(respond);
        }
    }
}

/// Carries bytes between the client and the library, until it is told to close the connection.
async fn relay(mut stream: TcpStream, mut far: DuplexStream, go_away: Arc<Notify>, fault: Fault) {
    tokio::select! {
        _ = tokio::io::copy_bidirectional(&mut stream, &mut far) => return,
        () = go_away.notified() => {}
    }
    let Fault::GoAway { last_stream } = fault else {
        return;
    };
    // Eight bytes of GOAWAY for the connection: the last stream, and no error.
    let mut frame = vec![0, 0, 8, 7, 0, 0, 0, 0, 0];
    frame.extend_from_slice(&last_stream.to_be_bytes());
    frame.extend_from_slice(&[0; 4]);
    let _ = stream.write_all(&frame).await;
    let _ = stream.shutdown().await;
    // What the client still has to say is read, so that the connection is not reset.
    let _ = tokio::io::copy(&mut stream, &mut tokio::io::sink()).await;
    let _ = far.read(&mut []).await;
}

fn http2_client() -> reqwest::Client {
    reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .http2_prior_knowledge()
        .no_proxy()
        .build()
        .unwrap()
}

/// As a row of the matrix.
async fn fault(fault: Fault, kind: ErrorKind, seen: [usize; 2], check: impl Fn(&Error)) {
    for class in CLASSES {
        for via in TRANSPORTS {
            let name = format!("{fault:?} {class:?} {via:?}");
            let server = Server::start(fault).await;
            let deadline = Duration::from_secs(30);
            let client = through(&format!("http://{}", server.address), via, http2_client())
                .deadline(deadline)
                .build()
                .unwrap();
            let start = Instant::now();
            let error = class.send(&client).await.unwrap_err();
            assert!(start.elapsed() <= deadline + Duration::from_millis(100));
            assert_eq!(error.kind(), kind, "{name}: {error:?}");
            let seen = class.of(seen);
            assert_eq!(error.attempts() as usize, seen, "{name}: {error:?}");
            assert_eq!(server.requests.lock().unwrap().len(), seen, "{name}");
            assert_tells(&error, &name);
            check(&error);

            server.behaves.store(true, Ordering::SeqCst);
            class.send(&client).await.unwrap();
            assert_signed(&server.requests.lock().unwrap(), &name);
        }
    }
}

#[tokio::test]
async fn row_18_a_body_that_is_cut_off_in_order() {
    for cut in [Fault::ResetAmidBody(Reason::NO_ERROR), Fault::EndAmidBody] {
        fault(cut, ErrorKind::Protocol, [3, 1], |error| {
            assert!(error.may_have_been_processed());
            assert_eq!(error.status().unwrap(), 200);
        })
        .await;
    }
}

#[tokio::test]
async fn row_19_a_stream_that_is_reset() {
    for reason in [Reason::INTERNAL_ERROR, Reason::CANCEL] {
        for reset in [Fault::Reset(reason), Fault::ResetAmidBody(reason)] {
            fault(reset, ErrorKind::Interrupted, [3, 1], |error| {
                assert!(error.may_have_been_processed());
            })
            .await;
        }
    }
}

#[tokio::test]
async fn row_20_a_request_that_was_not_taken() {
    for not_taken in [
        Fault::Reset(Reason::REFUSED_STREAM),
        Fault::GoAway { last_stream: 0 },
    ] {
        fault(not_taken, ErrorKind::Interrupted, [3, 3], |error| {
            assert!(!error.may_have_been_processed());
        })
        .await;
    }
}

#[tokio::test]
async fn row_20_a_request_that_was_taken_before_the_end() {
    for taken in [
        Fault::GoAway { last_stream: 1 },
        // It was, or there would be no head.
        Fault::ResetAmidBody(Reason::REFUSED_STREAM),
    ] {
        fault(taken, ErrorKind::Interrupted, [3, 1], |error| {
            assert!(error.may_have_been_processed());
        })
        .await;
    }
}
