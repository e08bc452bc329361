//! Calls that wait for each other, are dropped, or have no runtime.

use std::future::Future;
use std::io::Write;
use std::pin::pin;
use std::sync::{Barrier, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use meeting_api::{Call, Client, ErrorKind, TimeoutPhase};
use tests::client::{answer, client};
use tests::endpoint::ring;
use tests::server::{self, Server, wait_for_close};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

/// What a gated server has seen.
#[derive(Debug, PartialEq)]
enum Seen {
    Request,
    Close,
}

/// A server that never answers the first request, and answers all others.
fn gated() -> (Server, UnboundedReceiver<Seen>) {
    let (tell, told) = unbounded_channel();
    let first = Mutex::new(true);
    let server = Server::scripted(move |stream, _| {
        tell.send(Seen::Request).unwrap();
        if std::mem::take(&mut *first.lock().unwrap()) {
            wait_for_close(stream);
            tell.send(Seen::Close).unwrap();
        } else {
            stream.write_all(&answer("200 OK", "", "{}")).unwrap();
        }
    });
    (server, told)
}

#[tokio::test]
async fn a_dropped_call_is_cancelled_and_leaves_nothing_behind() {
    let (server, mut told) = gated();
    let client = client(&server).max_concurrent(1).build().unwrap();

    // Never polled: never sent.
    drop(client.send(&ring()));
    assert_eq!(server.connections(), 0);

    let call = tokio::spawn(client.send(&ring()));
    assert_eq!(told.recv().await, Some(Seen::Request));
    call.abort();
    assert!(call.await.unwrap_err().is_cancelled());
    assert_eq!(told.recv().await, Some(Seen::Close));

    // The one permit is back.
    client.send(&ring()).await.unwrap();
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn a_call_dropped_at_any_point_leaves_the_client_usable() {
    let server = Server::answering(answer("200 OK", "", "{}"));
    let client = client(&server).max_concurrent(1).build().unwrap();
    for polls in 1..20 {
        {
            let mut call = pin!(client.send(&ring()));
            for _ in 0..polls {
                let polled = std::future::poll_fn(|context| {
                    Poll::Ready(call.as_mut().poll(context).is_ready())
                });
                if polled.await {
                    break;
                }
                tokio::task::yield_now().await;
            }
        }
        client.send(&ring()).await.unwrap();
    }
}

#[tokio::test]
async fn a_call_that_waits_too_long_for_its_turn_was_not_sent() {
    let (server, mut told) = gated();
    let client = client(&server).max_concurrent(1).build().unwrap();
    let first = tokio::spawn(client.send(&ring()));
    assert_eq!(told.recv().await, Some(Seen::Request));

    let second = client.send(&ring()).deadline(Duration::from_millis(50));
    let error = second.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(error.timeout_phase(), Some(TimeoutPhase::Queue));
    assert_eq!(error.attempts(), 0);
    assert!(!error.may_have_been_processed());
    assert_eq!(server.requests().len(), 1);

    let third = client.send(&ring()).deadline(Duration::ZERO);
    let error = third.await.unwrap_err();
    assert!(!error.may_have_been_processed());
    first.abort();
}

/// A server that keeps its connections open, answers the first requests of all of them at once, then the next ones,
/// and tells of each that is closed.
fn keeping(first: usize, next: usize) -> (Server, UnboundedReceiver<()>) {
    let (tell, told) = unbounded_channel();
    let (first, next) = (Barrier::new(first), Barrier::new(next));
    let server = Server::scripted(move |stream, _| {
        let mut together = &first;
        loop {
            together.wait();
            together = &next;
            let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";
            if stream.write_all(answer).is_err() || server::read(stream).is_none() {
                break;
            }
        }
        let _ = tell.send(());
    });
    (server, told)
}

async fn ring_at_once(client: &Client, calls: usize) {
    let calls: Vec<_> = (0..calls)
        .map(|_| tokio::spawn(client.send(&ring())))
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
}

#[tokio::test]
async fn an_idle_connection_is_kept_for_each_call_that_may_be_in_flight() {
    let (server, closed) = keeping(64, 64);
    let client = client(&server).build().unwrap();
    ring_at_once(&client, 64).await;
    assert_eq!(server.connections(), 64);
    // All of them are used again, at the same time.
    ring_at_once(&client, 64).await;
    assert_eq!(server.connections(), 64);
    assert!(closed.is_empty());
}

#[tokio::test]
async fn idle_connections_beyond_the_limit_are_closed() {
    let (server, mut closed) = keeping(20, 16);
    let client = client(&server).max_idle_connections(16).build().unwrap();
    ring_at_once(&client, 20).await;
    assert_eq!(server.connections(), 20);
    for _ in 0..4 {
        closed.recv().await.unwrap();
    }
    // All the others are used again, at the same time.
    ring_at_once(&client, 16).await;
    assert_eq!(server.connections(), 20);
    assert!(closed.is_empty());
}

#[tokio::test]
async fn an_idle_connection_is_closed_after_a_time() {
    let (server, mut closed) = keeping(1, 1);
    let client = client(&server)
        .idle_timeout(Duration::from_millis(1))
        .build()
        .unwrap();
    client.send(&ring()).await.unwrap();
    closed.recv().await.unwrap();
}

#[test]
fn a_call_outside_of_a_runtime_is_an_error() {
    let client = Client::builder(tests::client::aksk()).build().unwrap();
    let mut call = pin!(client.send(&ring()));
    let mut context = Context::from_waker(Waker::noop());
    for expected in [ErrorKind::Config, ErrorKind::InvalidInput] {
        match call.as_mut().poll(&mut context) {
            Poll::Ready(Err(error)) => assert_eq!(error.kind(), expected),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn calls_and_clients_can_be_shared() {
    fn shared<T: Clone + Send + Sync + 'static>() {}
    fn sent<T: Send + Unpin + 'static>() {}
    shared::<Client>();
    shared::<meeting_api::blocking::Client>();
    sent::<Call<std::rc::Rc<()>>>();
    sent::<meeting_api::Error>();
    assert_eq!(size_of::<meeting_api::Error>(), size_of::<usize>());
}

#[test]
fn blocking_calls_need_no_runtime_and_refuse_to_stop_one() {
    let server = Server::answering(answer("200 OK", "", "{}"));
    let blocking = meeting_api::blocking::Client::builder(tests::client::aksk())
        .base_url(server.url())
        .build()
        .unwrap();
    blocking.send(&ring()).unwrap();
    let other = blocking.clone();
    std::thread::spawn(move || other.send(&ring()).unwrap())
        .join()
        .unwrap();
    assert_eq!(server.requests().len(), 2);

    for runtime in [
        tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap(),
        tokio::runtime::Builder::new_multi_thread().build().unwrap(),
    ] {
        let blocking = blocking.clone();
        let error = runtime.block_on(async move {
            let error = blocking.send(&ring()).unwrap_err();
            // Made, used and dropped here: no panic.
            let own = meeting_api::blocking::Client::builder(tests::client::aksk())
                .build()
                .unwrap();
            drop((own, blocking));
            error
        });
        assert_eq!(error.kind(), ErrorKind::Config);
        assert_eq!(error.attempts(), 0);
    }
    assert_eq!(server.requests().len(), 2);
    drop(blocking);
}
