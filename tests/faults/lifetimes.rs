//! Requests that wait for each other, are dropped, or have no runtime.

use std::future::Future;
use std::io::Write;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::pin::pin;
use std::process::Command;
use std::sync::{Barrier, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use fork::Fork;
use meeting_api::{Call, Client, ErrorKind, TimeoutPhase};
use tests::client::{answer, client};
use tests::endpoint::{ring, safe_ring};
use tests::server::{self, Server, wait_for_close};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

/// An event that a gated server has seen.
#[derive(Debug, PartialEq)]
enum Seen {
    Request,
    Close,
}

/// Returns a server that never responds to the first request, and responds to all others.
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

    // The only permit is back.
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

/// Returns a server that keeps its connections open and reports each connection that is closed. It responds to the
/// first requests of all connections at once, then to the next ones.
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
    // All connections are used again, at the same time.
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
        .pool_idle_timeout(Duration::from_millis(1))
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
            // Building, using and dropping a client here does not panic.
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

/// Returns the number of connections to a port of this machine that are being made.
fn being_made(port: u16) -> usize {
    let table = std::fs::read_to_string("/proc/net/tcp").unwrap();
    let to = format!(":{port:04X} 02 ");
    table.lines().filter(|line| line.contains(&to)).count()
}

/// Returns a server that accepts a number of connections and no more. After all of them are there, it responds to their
/// requests.
fn keeping_only(connections: usize) -> TcpListener {
    let socket = socket2::Socket::new(socket2::Domain::IPV4, socket2::Type::STREAM, None).unwrap();
    let any: SocketAddr = "127.0.0.1:0".parse().unwrap();
    socket.bind(&any.into()).unwrap();
    socket.listen(0).unwrap();
    let listener = TcpListener::from(socket);
    let accepting = listener.try_clone().unwrap();
    std::thread::spawn(move || {
        let accepted: Vec<_> = (0..connections)
            .map(|_| accepting.accept().unwrap().0)
            .collect();
        for mut stream in accepted {
            std::thread::spawn(move || {
                while server::read(&mut stream).is_some() {
                    let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";
                    stream.write_all(answer).unwrap();
                }
            });
        }
    });
    listener
}

/// Opens connections that are never accepted, until no more can be made.
fn fill(address: SocketAddr) -> Vec<TcpStream> {
    let connect = || TcpStream::connect_timeout(&address, Duration::from_millis(200)).ok();
    std::iter::from_fn(connect).collect()
}

#[tokio::test]
async fn connections_that_are_being_made_are_bounded_like_requests() {
    const CONCURRENT: usize = 8;
    let listener = keeping_only(4);
    let address = listener.local_addr().unwrap();
    let client = Client::builder(tests::client::aksk())
        .base_url(format!("http://{address}"))
        .max_concurrent(CONCURRENT)
        .build()
        .unwrap();
    ring_at_once(&client, 4).await;
    let _queue = fill(address);
    let mut most = 0;
    for _ in 0..40 {
        ring_at_once(&client, CONCURRENT).await;
        most = most.max(being_made(address.port()));
    }
    assert!((1..=CONCURRENT).contains(&most), "{most}");
}

/// Returns a runtime of a single thread, which only runs inside `block_on`.
fn one_thread() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap()
}

/// A connection belongs to the runtime that made it, even for requests from other runtimes.
#[test]
fn a_request_whose_connection_loses_its_runtime_is_interrupted_and_says_why() {
    for safe in [true, false] {
        let (tell, mut told) = unbounded_channel();
        let count = Mutex::new(0);
        let server = Server::scripted(move |stream, _| {
            let keeps = std::mem::replace(&mut *count.lock().unwrap(), 1) == 0;
            let body = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";
            stream.write_all(body).unwrap();
            if keeps && server::read(stream).is_some() {
                tell.send(()).unwrap();
                wait_for_close(stream);
            }
        });
        let client = client(&server).build().unwrap();
        let (ended, other) = (one_thread(), one_thread());
        ended.block_on(client.send(&ring())).unwrap();
        let call = match safe {
            true => other.spawn(client.send(&safe_ring())),
            false => other.spawn(client.send(&ring())),
        };
        other.block_on(told.recv()).unwrap();
        ended.shutdown_timeout(Duration::from_secs(5));
        let outcome = other.block_on(call).unwrap();
        if safe {
            outcome.unwrap();
            continue;
        }
        let error = outcome.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Interrupted, "{error:?}");
        assert!(error.may_have_been_processed());
        assert!(error.to_string().contains("one runtime only"), "{error}");
    }
}

/// The variable that tells a process to run the body of its test.
const FORKS: &str = "MEETING_API_TEST_FORKS";

#[test]
fn a_client_stays_in_the_process_that_made_it() {
    if std::env::var_os(FORKS).is_none() {
        let status = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "a_client_stays_in_the_process_that_made_it"])
            .env(FORKS, "1")
            .status()
            .unwrap();
        assert!(status.success());
        return;
    }
    let server = Server::scripted(|stream, _| {
        let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";
        while stream.write_all(answer).is_ok() && server::read(stream).is_some() {}
    });
    let builder =
        || meeting_api::blocking::Client::builder(tests::client::aksk()).base_url(server.url());
    let (blocking, asynchronous) = (builder().build().unwrap(), client(&server).build().unwrap());
    // An idle connection is available for sharing.
    blocking.send(&ring()).unwrap();
    match fork::fork().unwrap() {
        Fork::Child => {
            // The child must not return to its copy of the test runner.
            let child = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
                let error = blocking.send(&ring()).unwrap_err();
                assert_eq!(error.kind(), ErrorKind::Config);
                assert_eq!(error.attempts(), 0);
                assert!(error.to_string().contains("fork"), "{error}");
                let error = one_thread().block_on(asynchronous.send(&ring()));
                assert_eq!(error.unwrap_err().kind(), ErrorKind::Config);
                drop((blocking, asynchronous));
                builder().build().unwrap().send(&ring()).unwrap();
            }));
            std::process::exit(i32::from(child.is_err()));
        }
        Fork::Parent(child) => {
            assert_eq!(fork::waitpid(child).unwrap(), 0);
            blocking.send(&ring()).unwrap();
        }
    }
    assert_eq!(server.connections(), 2);
}
