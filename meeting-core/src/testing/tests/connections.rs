//! Bytes, connections and threads.

use std::io::{ErrorKind, Read};
use std::net::{SocketAddr, TcpStream};
use std::sync::{Arc, Barrier};
use std::time::{Duration, Instant};

use super::{
    Builder, Call, GOOD, PATH, Reply, Request, Server, Shop, Socket, builder, last, server,
};

#[test]
fn a_connection_is_kept() {
    let server = server();
    let mut socket = Socket::open(&server);
    for _ in 0..20 {
        socket.call(&Call::order(GOOD)).expect_ok();
    }
    // A rejection does not end it either.
    socket
        .call(&Call::order("{}"))
        .expect_refusal(422, "missing");
    socket.call(&Call::order(GOOD)).expect_ok();

    let answer = socket.call(&Call::order(GOOD).with("Connection", "close"));
    assert_eq!(answer.header("Connection"), Some("close"));
    assert_eq!(socket.rest(), b"");
    assert_eq!(server.requests().len(), 23);
}

#[test]
fn requests_may_come_in_one_piece_or_in_many() {
    let server = server();
    let mut socket = Socket::open(&server);
    let calls = [(); 3].map(|()| Call::order(GOOD).wire());
    socket.write(&calls.concat());
    for _ in 0..3 {
        socket.answer().expect_ok();
    }
    for byte in Call::order(GOOD).wire() {
        socket.write(&[byte]);
    }
    socket.answer().expect_ok();
    // Empty lines before a request are allowed.
    socket.write(b"\r\n\r\n");
    socket.call(&Call::order(GOOD)).expect_ok();
}

#[test]
fn garbage_ends_the_connection_and_nothing_else() {
    let server = server();
    let good = Call::order(GOOD).wire();
    for (garbage, status) in [
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc".to_vec(), 400),
        (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_vec(), 400),
        (b"GET http://example.com/ HTTP/1.1\r\n\r\n".to_vec(), 400),
        (b"GET / HTTP/1.1\r\nno colon\r\n\r\n".to_vec(), 400),
        (
            b"PUT / HTTP/1.1\r\nContent-Length: +2\r\n\r\n{}".to_vec(),
            400,
        ),
        (
            b"PUT / HTTP/1.1\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}".to_vec(),
            400,
        ),
        (
            b"PUT / HTTP/1.1\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n".to_vec(),
            501,
        ),
        (
            b"PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n{}".to_vec(),
            400,
        ),
        (
            b"PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n".to_vec(),
            400,
        ),
        (
            b"PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{}\r\n0\r\n\r\n".to_vec(),
            400,
        ),
        (
            b"PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1000001\r\n".to_vec(),
            413,
        ),
        (
            b"PUT / HTTP/1.1\r\nContent-Length: 16777217\r\n\r\n".to_vec(),
            413,
        ),
        (
            b"PUT / HTTP/1.1\r\nContent-Length: 99999999999999999999999999\r\n\r\n".to_vec(),
            413,
        ),
        ([b"GET /".to_vec(), vec![b'x'; 20_000]].concat(), 431),
        (
            [
                b"GET / HTTP/1.1\r\nA: ".to_vec(),
                vec![b'x'; 20_000],
                b"\r\n\r\n".to_vec(),
            ]
            .concat(),
            431,
        ),
        (
            [
                b"GET / HTTP/1.1\r\n".to_vec(),
                b"A: b\r\n".repeat(101),
                b"\r\n".to_vec(),
            ]
            .concat(),
            431,
        ),
        (b"\r\n".repeat(20_000), 431),
    ] {
        let shown = String::from_utf8_lossy(&garbage[..garbage.len().min(60)]).into_owned();
        let seen = server.requests().len();
        let mut socket = Socket::open(&server);
        // Behind a good request, in one piece.
        socket.write(&[good.clone(), garbage].concat());
        socket.answer();
        let answer = socket.answer();
        assert_eq!(answer.status, status, "{shown:?}: {}", answer.text());
        assert_eq!(answer.header("Connection"), Some("close"));
        assert!(answer.header("Date").is_some());
        assert_eq!(socket.rest(), b"", "{shown:?}");
        assert_eq!(
            server.requests().len(),
            seen + 1,
            "only the good one is complete"
        );
    }
    Call::order(GOOD).send(&server).expect_ok();
}

#[test]
fn bodies_may_be_long() {
    let server = server();
    let mut body = GOOD.as_bytes().to_vec();
    body.resize(16 * 1024 * 1024, b' ');
    Call::order(body.clone()).send(&server).expect_ok();
    assert_eq!(last(&server).body(), body);
}

#[test]
fn a_client_that_waits_for_100_continue_gets_it() {
    let server = server();
    let call = Call::order(GOOD).with("Expect", "100-continue");
    let wire = call.wire();
    let (head, body) = wire.split_at(wire.len() - GOOD.len());
    let mut socket = Socket::open(&server);
    socket.write(head);
    assert_eq!(socket.line(), "HTTP/1.1 100 Continue");
    assert_eq!(socket.line(), "");
    socket.write(body);
    socket.answer().expect_ok();
}

#[test]
fn a_body_may_come_in_chunks() {
    let server = server();
    let (first, second) = GOOD.split_at(20);
    let head = format!("PUT {PATH} HTTP/1.1\r\nContent-Type: application/json\r\n");
    let chunk = |text: &str| format!("{:X};name=value\r\n{text}\r\n", text.len());
    let mut socket = Socket::open(&server);
    for trailer in ["", "X-Digest: 1\r\n"] {
        let (first, second) = (chunk(first), chunk(second));
        let wire =
            format!("{head}Transfer-Encoding: chunked\r\n\r\n{first}{second}0\r\n{trailer}\r\n");
        for piece in wire.as_bytes().chunks(7) {
            socket.write(piece);
        }
        socket.answer().expect_ok();
        assert_eq!(last(&server).body(), GOOD.as_bytes());
    }
}

#[test]
fn http_1_0_is_answered_and_closed() {
    let server = server();
    let wire = String::from_utf8(Call::order(GOOD).wire()).unwrap();
    let mut socket = Socket::open(&server);
    socket.write(wire.replace("HTTP/1.1", "HTTP/1.0").as_bytes());
    socket.answer().expect_ok();
    assert_eq!(socket.rest(), b"");
}

#[test]
fn fifty_connections_at_a_time() {
    let server = server();
    let together = Barrier::new(50);
    std::thread::scope(|scope| {
        for _ in 0..50 {
            scope.spawn(|| {
                let mut socket = Socket::open(&server);
                socket.call(&Call::order(GOOD)).expect_ok();
                // All are open before any goes on.
                together.wait();
                for _ in 0..10 {
                    socket.call(&Call::order(GOOD)).expect_ok();
                }
            });
        }
    });
    assert_eq!(server.requests().len(), 550);
}

#[test]
fn servers_do_not_know_each_other() {
    let servers: Vec<_> = (0..10).map(|_| server()).collect();
    servers[3].reply(200, "3");
    for server in &servers {
        let call = Call::order(GOOD);
        assert_eq!(
            call.send(server).text() == "3",
            server.url() == servers[3].url()
        );
    }
    assert!(servers.iter().all(|server| server.requests().len() == 1));
}

/// Drops a server and fails if that takes long.
fn stop(server: Server<Shop>) {
    let started = Instant::now();
    drop(server);
    let taken = started.elapsed();
    assert!(taken < Duration::from_secs(5), "{taken:?}");
}

#[test]
fn dropping_the_server_waits_for_nobody() {
    let server = server();
    let address = server.url().strip_prefix("http://").unwrap().to_owned();
    let good = Call::order(GOOD).wire();
    let mut sockets = Vec::new();
    // Idle, idle after a request, half a head, half a body, waiting for `100 Continue` and then silent.
    for bytes in [
        b"".as_slice(),
        &good,
        &good[..40],
        &good[..good.len() - 1],
        format!("PUT {PATH} HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 9\r\n\r\n")
            .as_bytes(),
    ] {
        let mut socket = Socket::open(&server);
        socket.write(bytes);
        sockets.push(socket);
    }
    // After a response, the server has seen everything that was sent before on that connection.
    sockets[1].answer().expect_ok();
    assert_eq!(sockets[4].line(), "HTTP/1.1 100 Continue");
    assert_eq!(sockets[4].line(), "");
    stop(server);
    for mut socket in sockets {
        // The connection may end in a reset, but end it does.
        let mut rest = Vec::new();
        let _ = socket.0.read_to_end(&mut rest);
        assert_eq!(rest, b"");
    }
    assert!(TcpStream::connect(address).is_err(), "the port is closed");
}

#[test]
fn dropping_the_server_frees_a_thread_that_is_writing() {
    let server = server();
    server.reply(200, vec![b'x'; 64 * 1024 * 1024]);
    let mut socket = Socket::open(&server);
    socket.write(&Call::order(GOOD).wire());
    // The response has begun, and does not fit into any buffer of the system.
    assert!(socket.line().starts_with("HTTP/1.1 200"));
    stop(server);
}

#[test]
fn connections_that_come_while_the_server_stops_do_no_harm() {
    const SHORT: Duration = Duration::from_millis(50);
    for _ in 0..20 {
        let server = builder().start_blocking();
        let address = server.url().strip_prefix("http://").unwrap();
        let address: SocketAddr = address.parse().unwrap();
        let barrier = Arc::new(Barrier::new(5));
        let threads: Vec<_> = (0..4)
            .map(|_| {
                let (address, barrier) = (address, Arc::clone(&barrier));
                std::thread::spawn(move || {
                    barrier.wait();
                    let refused = |result: std::io::Result<_>| {
                        result.is_err_and(|error| error.kind() == ErrorKind::ConnectionRefused)
                    };
                    while !refused(TcpStream::connect_timeout(&address, SHORT)) {}
                })
            })
            .collect();
        barrier.wait();
        stop(server);
        for thread in threads {
            thread.join().unwrap();
        }
    }
}

#[test]
fn a_clock_that_panics_costs_one_connection() {
    use std::sync::atomic::{AtomicBool, Ordering};

    static BROKEN: AtomicBool = AtomicBool::new(true);
    let server = Server::<Shop>::builder()
        .clock(|| {
            assert!(!BROKEN.swap(false, Ordering::Relaxed), "a broken clock");
            super::at(super::NOW)
        })
        .start_blocking();
    server.reply(200, "{}");
    let mut socket = Socket::open(&server);
    socket.write(&Call::order(GOOD).wire());
    let mut rest = Vec::new();
    let _ = socket.0.read_to_end(&mut rest);
    assert_eq!(rest, b"");
    Call::order(GOOD).send(&server).expect_ok();
    stop(server);
}

#[tokio::test]
async fn it_starts_inside_a_runtime_with_one_thread() {
    let server = Server::<Shop>::start().await;
    let other = Server::<Shop>::builder().start().await;
    assert_ne!(server.url(), other.url());
}

#[test]
fn a_server_can_be_shared() {
    fn shared<T: Send + Sync + 'static>() {}
    shared::<Server<Shop>>();
    shared::<Builder<Shop>>();
    shared::<Request>();
    shared::<Reply>();
}
