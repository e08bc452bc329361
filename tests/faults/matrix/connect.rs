//! Failures to connect: rows 1 to 3, 6 and 9. TLS and proxies are in `tls`.

use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use meeting_api::reqwest::dns::{Addrs, Name, Resolve, Resolving};
use meeting_api::{Client, Error, ErrorKind, TimeoutPhase};

use crate::matrix::harness::{
    CLASSES, Class, TRANSPORTS, Via, assert_requests, assert_tells, builder, http_client, through,
};
use tests::client::{aksk, answer};
use tests::endpoint::state;
use tests::server::{Server, wait_for_close};

/// Checks an error of three attempts, none of which reached the server.
fn assert_not_sent(error: &Error, class: Class) {
    assert_eq!(error.attempts() as usize, class.of([3, 3]), "{error:?}");
    assert!(!error.may_have_been_processed());
    assert_tells(error, "not sent");
}

fn good(stream: &mut TcpStream) {
    let _ = std::io::Write::write_all(stream, &answer("200 OK", "", "{}"));
}

#[tokio::test]
async fn row_1_refused() {
    for class in CLASSES {
        for via in TRANSPORTS {
            // A separate address, so no other test takes the port.
            let listener = TcpListener::bind("127.0.0.77:0").unwrap();
            let address = listener.local_addr().unwrap();
            drop(listener);
            let client = builder(&format!("http://{address}"), via).build().unwrap();
            let error = class.send(&client).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::NotSent);
            assert!(error.to_string().contains("refused"), "{error}");
            assert_not_sent(&error, class);

            let listener = TcpListener::bind(address).unwrap();
            let server = Server::on(listener, |stream, _| good(stream));
            class.send(&client).await.unwrap();
            assert_requests(&server, "refused");
        }
    }
}

/// A resolver that fails at first, and later resolves names.
struct Resolver {
    works: Arc<AtomicBool>,
    address: SocketAddr,
}

impl Resolve for Resolver {
    fn resolve(&self, _: Name) -> Resolving {
        let resolved: Result<Addrs, Box<dyn std::error::Error + Send + Sync>> =
            if self.works.load(Ordering::SeqCst) {
                Ok(Box::new(std::iter::once(self.address)))
            } else {
                Err("no such host".into())
            };
        Box::pin(std::future::ready(resolved))
    }
}

#[tokio::test]
async fn row_2_no_such_host() {
    for class in CLASSES {
        for via in TRANSPORTS {
            let server = Server::scripted(|stream, _| good(stream));
            let works = Arc::new(AtomicBool::new(false));
            let resolver = Resolver {
                works: Arc::clone(&works),
                address: SocketAddr::from(([127, 0, 0, 1], server.port())),
            };
            let http = http_client().dns_resolver(resolver).build().unwrap();
            let url = format!("http://localhost:{}", server.port());
            let client = through(&url, via, http).build().unwrap();
            let error = class.send(&client).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::NotSent);
            assert!(error.to_string().contains("localhost"), "{error}");
            assert!(error.to_string().contains("no such host"), "{error}");
            assert_not_sent(&error, class);
            assert_eq!(server.connections(), 0);

            works.store(true, Ordering::SeqCst);
            class.send(&client).await.unwrap();
        }
    }
}

/// Returns an address that neither accepts nor refuses a connection, while the other values are kept.
fn black_hole() -> (SocketAddr, (TcpListener, Vec<TcpStream>)) {
    // Linux drops the packets that open a connection while the queue of the listener is full.
    let socket = socket2::Socket::new(socket2::Domain::IPV4, socket2::Type::STREAM, None).unwrap();
    let any: SocketAddr = "127.0.0.1:0".parse().unwrap();
    socket.bind(&any.into()).unwrap();
    socket.listen(0).unwrap();
    let listener = TcpListener::from(socket);
    let address = listener.local_addr().unwrap();
    let queue: Vec<_> = (0..4)
        .map_while(|_| TcpStream::connect_timeout(&address, Duration::from_millis(200)).ok())
        .collect();
    assert!(
        queue.len() < 4,
        "the queue of the listener did not become full"
    );
    (address, (listener, queue))
}

#[tokio::test]
async fn row_3_a_black_hole() {
    let (address, _full) = black_hole();
    let url = format!("http://{address}");
    let short = Duration::from_millis(100);
    for class in CLASSES {
        for via in TRANSPORTS {
            let builder = match via {
                Via::Own => builder(&url, via).connect_timeout(short),
                Via::Service => {
                    let http = http_client().connect_timeout(short).build().unwrap();
                    through(&url, via, http)
                }
            };
            let client = builder.build().unwrap();
            let start = Instant::now();
            let error = class.send(&client).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Timeout);
            assert_eq!(error.timeout_phase(), Some(TimeoutPhase::Connect));
            assert!(start.elapsed() < Duration::from_secs(3));
            assert_not_sent(&error, class);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn row_3_a_connection_has_three_seconds() {
    let (address, _full) = black_hole();
    for class in CLASSES {
        let client = builder(&format!("http://{address}"), Via::Own)
            .build()
            .unwrap();
        let start = tokio::time::Instant::now();
        let error = class.send(&client).await.unwrap_err();
        assert_eq!(error.timeout_phase(), Some(TimeoutPhase::Connect));
        assert_eq!(start.elapsed().as_secs() as usize, 3 * class.of([3, 3]));
        assert_not_sent(&error, class);
    }
}

/// The timeout of an attempt, or the deadline of the request, can be shorter than the timeout of a connection.
#[tokio::test]
async fn row_3_a_connection_that_outlasts_the_deadline_carried_nothing() {
    let (address, _full) = black_hole();
    let url = format!("http://{address}");
    let short = Duration::from_millis(100);
    for class in CLASSES {
        for given in [false, true] {
            let builder = || match given {
                true => through(&url, Via::Own, http_client().build().unwrap()),
                false => builder(&url, Via::Own),
            };
            let client = builder().deadline(short).build().unwrap();
            let error = class.send(&client).await.unwrap_err();
            assert_eq!(error.timeout_phase(), Some(TimeoutPhase::Total));
            assert_eq!(error.attempts(), 1);
            assert!(!error.may_have_been_processed(), "{error:?}");
            assert!(error.to_string().contains("no connection"), "{error}");
            assert_tells(&error, "deadline");

            let client = builder().attempt_timeout(short).build().unwrap();
            let error = class.send(&client).await.unwrap_err();
            assert_eq!(error.timeout_phase(), Some(TimeoutPhase::Attempt));
            assert_not_sent(&error, class);
        }
    }
}

/// The client also detects that a request without a body was sent.
#[tokio::test]
async fn row_3_a_request_that_was_sent_may_have_been_processed() {
    let server = Server::scripted(|stream, _| wait_for_close(stream));
    for via in TRANSPORTS {
        let client = builder(&server.url(), via)
            .attempt_timeout(Duration::from_millis(100))
            .retry(meeting_api::RetryPolicy::none())
            .build()
            .unwrap();
        let error = client.send(&state()).await.unwrap_err();
        assert_eq!(error.timeout_phase(), Some(TimeoutPhase::Attempt));
        assert!(error.may_have_been_processed(), "{error:?}");
    }
}

#[tokio::test]
async fn row_6_tls_that_is_never_agreed_upon() {
    let short = Duration::from_millis(100);
    for class in CLASSES {
        for via in TRANSPORTS {
            // The server waits for the end of a request, which does not come.
            let server = Server::scripted(|stream, _| wait_for_close(stream));
            let url = server.url().replace("http:", "https:");
            let builder = match via {
                Via::Own => builder(&url, via).connect_timeout(short),
                Via::Service => {
                    let http = http_client().connect_timeout(short).build().unwrap();
                    through(&url, via, http)
                }
            };
            let error = class.send(&builder.build().unwrap()).await.unwrap_err();
            assert_eq!(error.timeout_phase(), Some(TimeoutPhase::Connect));
            assert_not_sent(&error, class);
            assert!(server.requests().is_empty());
        }
    }
}

#[test]
fn row_9_plain_http_to_another_machine() {
    for url in ["http://api.meeting.qq.com", "http://192.0.2.1:80"] {
        let error = Client::builder(aksk()).base_url(url).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
    }
}
