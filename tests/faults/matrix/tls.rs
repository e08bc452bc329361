//! TLS and proxies: rows 5, 7 and 8.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use meeting_api::{Client, ClientBuilder, ErrorKind, RetryPolicy, reqwest};
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair, date_time_ymd};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection, Stream};

use crate::matrix::harness::{
    CLASSES, Class, TRANSPORTS, Via, assert_requests, assert_tells, builder, http_client, through,
};
use tests::client::{aksk, answer};
use tests::server::{Request, Server, read, wait_for_close};

/// A certificate authority that only a configured client trusts.
struct Authority {
    issuer: Issuer<'static, KeyPair>,
    certificate: CertificateDer<'static>,
}

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        let certificate = params.self_signed(&key).unwrap().der().clone();
        let issuer = Issuer::new(params, key);
        Self {
            issuer,
            certificate,
        }
    }

    /// Returns the configuration of a server with a certificate for `name`, which is valid from one year to another.
    fn server(&self, name: &str, years: (i32, i32)) -> Arc<ServerConfig> {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
        params.not_before = date_time_ymd(years.0, 1, 1);
        params.not_after = date_time_ymd(years.1, 1, 1);
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let config = ServerConfig::builder_with_provider(provider())
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key)
            .unwrap();
        Arc::new(config)
    }

    /// Returns a client that trusts the authority.
    fn known_to(&self) -> reqwest::Client {
        let known = reqwest::Certificate::from_der(&self.certificate).unwrap();
        http_client().tls_certs_only([known]).build().unwrap()
    }
}

fn provider() -> Arc<rustls::crypto::CryptoProvider> {
    Arc::new(rustls::crypto::aws_lc_rs::default_provider())
}

const VALID: (i32, i32) = (2000, 4000);

/// Combines each class of endpoint with each transport.
fn everyone() -> impl Iterator<Item = (Class, Via)> {
    CLASSES
        .into_iter()
        .flat_map(|class| TRANSPORTS.map(|via| (class, via)))
}

/// A server that responds over TLS, if the handshake succeeds.
struct TlsServer {
    port: u16,
    seen: Arc<Mutex<(usize, Vec<Request>)>>,
    stop: Arc<Mutex<bool>>,
    accepting: Option<JoinHandle<()>>,
}

impl TlsServer {
    fn new(config: Arc<ServerConfig>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let seen = Arc::<Mutex<(usize, Vec<Request>)>>::default();
        let stop = Arc::<Mutex<bool>>::default();
        let accepting = std::thread::spawn({
            let (seen, stop) = (Arc::clone(&seen), Arc::clone(&stop));
            move || {
                for stream in listener.incoming() {
                    if *stop.lock().unwrap() {
                        break;
                    }
                    seen.lock().unwrap().0 += 1;
                    serve(&mut stream.unwrap(), &config, &seen);
                }
            }
        });
        Self {
            port,
            seen,
            stop,
            accepting: Some(accepting),
        }
    }

    fn url(&self, host: &str) -> String {
        format!("https://{host}:{}", self.port)
    }
}

impl Drop for TlsServer {
    fn drop(&mut self) {
        *self.stop.lock().unwrap() = true;
        let _ = TcpStream::connect(("127.0.0.1", self.port));
        let _ = self.accepting.take().unwrap().join();
    }
}

fn serve(stream: &mut TcpStream, config: &Arc<ServerConfig>, seen: &Mutex<(usize, Vec<Request>)>) {
    let mut connection = ServerConnection::new(Arc::clone(config)).unwrap();
    let mut tls = Stream::new(&mut connection, stream);
    if let Some(request) = read(&mut tls) {
        seen.lock().unwrap().1.push(request);
        let _ = tls.write_all(&answer("200 OK", "", "{}"));
        tls.conn.send_close_notify();
        let _ = tls.flush();
    }
}

#[tokio::test]
async fn tls_that_is_agreed_upon_carries_requests() {
    let authority = Authority::new();
    let server = TlsServer::new(authority.server("localhost", VALID));
    let client = Client::builder(aksk())
        .base_url(server.url("localhost"))
        .http_client(authority.known_to())
        .build()
        .unwrap();
    Class::IfNotProcessed.send(&client).await.unwrap();
    assert_eq!(server.seen.lock().unwrap().1.len(), 1);
}

/// The variable with the address of a test's server, for the process of the test.
const SERVER: &str = "MEETING_API_TEST_TLS_SERVER";

/// Runs a test of this module in a process that trusts the authority. The certificates of the platform can be replaced
/// only for a whole process, and only before it starts.
fn in_a_process_that_knows(authority: &Authority, test: &str, server: &str) {
    let known = std::env::temp_dir().join(format!("{test}-{}.pem", std::process::id()));
    let certificate = BASE64.encode(&authority.certificate);
    let pem = format!("-----BEGIN CERTIFICATE-----\n{certificate}\n-----END CERTIFICATE-----\n");
    std::fs::write(&known, pem).unwrap();
    let status = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", &format!("matrix::tls::{test}")])
        .env(SERVER, server)
        .env("SSL_CERT_FILE", &known)
        .env_remove("SSL_CERT_DIR")
        .status()
        .unwrap();
    std::fs::remove_file(known).unwrap();
    assert!(status.success());
}

#[test]
fn http2_is_for_those_who_ask_for_it() {
    if let Ok(url) = std::env::var(SERVER) {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        for asked in [false, true] {
            let client = builder(&url, Via::Own)
                .retry(RetryPolicy::none())
                .http2(asked)
                .build()
                .unwrap();
            let result = runtime.block_on(Class::IfNotProcessed.send(&client));
            // The server does not speak the protocol that it agrees on.
            assert_eq!(result.is_err(), asked, "{result:?}");
        }
        return;
    }
    let authority = Authority::new();
    let mut config = authority.server("localhost", VALID);
    Arc::get_mut(&mut config).unwrap().alpn_protocols = vec![b"h2".into(), b"http/1.1".into()];
    let server = TlsServer::new(config);
    let test = "http2_is_for_those_who_ask_for_it";
    in_a_process_that_knows(&authority, test, &server.url("localhost"));
    let seen = server.seen.lock().unwrap();
    let lines: Vec<_> = seen.1.iter().map(|request| &*request.line).collect();
    assert_eq!(lines, ["PUT /v1/ring/a%2Fb HTTP/1.1", "PRI * HTTP/2.0"]);
}

/// Responds to a number of requests of an HTTP/2 connection with `{}`, then leaves the connection open.
fn answer_http2(stream: &mut (impl Read + Write), mut requests: usize) -> std::io::Result<()> {
    const DATA: u8 = 0;
    const HEADERS: u8 = 1;
    const SETTINGS: u8 = 4;
    const PING: u8 = 6;
    const END_STREAM: u8 = 1;
    const ACK: u8 = 1;
    const END_HEADERS: u8 = 4;
    /// `:status: 200`, by its number in the static table.
    const OK: &[u8] = &[0x88];

    let frame = |kind: u8, flags: u8, id: [u8; 4], payload: &[u8]| {
        let length = u8::try_from(payload.len()).unwrap();
        [&[0, 0, length, kind, flags][..], &id, payload].concat()
    };
    stream.read_exact(&mut [0; b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".len()])?;
    stream.write_all(&frame(SETTINGS, 0, [0; 4], &[]))?;
    while requests > 0 {
        let mut head = [0; 9];
        stream.read_exact(&mut head)?;
        let [a, b, c, kind, flags, id @ ..] = head;
        let mut payload = vec![0; u32::from_be_bytes([0, a, b, c]) as usize];
        stream.read_exact(&mut payload)?;
        let answer = match (kind, flags & 1) {
            (SETTINGS, 0) => frame(SETTINGS, ACK, id, &[]),
            (PING, 0) => frame(PING, ACK, id, &payload),
            (DATA | HEADERS, END_STREAM) => {
                requests -= 1;
                let head = frame(HEADERS, END_HEADERS, id, OK);
                [head, frame(DATA, END_STREAM, id, b"{}")].concat()
            }
            _ => continue,
        };
        stream.write_all(&answer)?;
        stream.flush()?;
    }
    Ok(())
}

/// Row 10 over HTTP/2, where all requests share a connection.
#[test]
fn row_10_a_connection_that_the_server_forgot_is_given_up() {
    const ANSWERED: usize = 3;
    if let Ok(url) = std::env::var(SERVER) {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let client = builder(&url, Via::Own)
            .http2(true)
            .attempt_timeout(std::time::Duration::from_secs(2))
            .build()
            .unwrap();
        for _ in 0..ANSWERED {
            runtime.block_on(Class::Never.send(&client)).unwrap();
        }
        let error = runtime.block_on(Class::IfNotProcessed.send(&client));
        let error = error.unwrap_err();
        // Before the attempt times out, so the next attempt gets another connection.
        assert_eq!(error.kind(), ErrorKind::Interrupted, "{error:?}");
        assert!(error.may_have_been_processed());
        assert!(error.to_string().contains("a ping"), "{error}");
        for class in CLASSES {
            runtime.block_on(class.send(&client)).unwrap();
        }
        return;
    }
    let authority = Authority::new();
    let mut config = authority.server("localhost", VALID);
    Arc::get_mut(&mut config).unwrap().alpn_protocols = vec![b"h2".into()];
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!(
        "https://localhost:{}",
        listener.local_addr().unwrap().port()
    );
    let connections = Arc::new(Mutex::new(Vec::new()));
    std::thread::spawn({
        let connections = Arc::clone(&connections);
        move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let mut connections = connections.lock().unwrap();
                let requests = if connections.is_empty() {
                    ANSWERED
                } else {
                    usize::MAX
                };
                // The connection stays open until the test ends.
                connections.push(stream.try_clone().unwrap());
                let mut connection = ServerConnection::new(Arc::clone(&config)).unwrap();
                std::thread::spawn(move || {
                    let mut tls = Stream::new(&mut connection, &mut stream);
                    let _ = answer_http2(&mut tls, requests);
                });
            }
        }
    });
    let test = "row_10_a_connection_that_the_server_forgot_is_given_up";
    in_a_process_that_knows(&authority, test, &url);
    assert_eq!(connections.lock().unwrap().len(), 2);
}

#[tokio::test]
async fn row_5_certificates_that_are_not_good() {
    let authority = Authority::new();
    for (name, years, host, known, reason) in [
        ("localhost", (2000, 2001), "localhost", true, "expired"),
        (
            "localhost",
            (3000, 4000),
            "localhost",
            true,
            "not valid yet",
        ),
        (
            "example.com",
            VALID,
            "localhost",
            true,
            "not valid for name",
        ),
        ("localhost", VALID, "localhost", false, "UnknownIssuer"),
    ] {
        let server = TlsServer::new(authority.server(name, years));
        for (class, via) in everyone() {
            let url = server.url(host);
            let builder = match known {
                true => through(&url, via, authority.known_to()),
                false => builder(&url, via),
            };
            let connections = server.seen.lock().unwrap().0;
            let error = class.send(&builder.build().unwrap()).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::NotSent, "{reason}: {error:?}");
            assert_eq!(error.attempts(), 1, "{reason}: {error:?}");
            assert!(!error.may_have_been_processed());
            assert!(error.to_string().contains(reason), "{reason}: {error}");
            assert_tells(&error, reason);
            let seen = server.seen.lock().unwrap();
            assert_eq!(seen.0 - connections, 1, "{reason}");
            assert!(seen.1.is_empty(), "{reason}");
        }
    }
}

#[tokio::test]
async fn row_5_plain_text_on_the_port_of_tls() {
    for (class, via) in everyone() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("https://{}", listener.local_addr().unwrap());
        let plain = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut hello = [0];
            stream.read_exact(&mut hello).unwrap();
            stream
                .write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n")
                .unwrap();
            wait_for_close(&mut stream);
            // A handshake, and not a request in plain text.
            assert_eq!(hello, [22]);
        });
        let client = builder(&url, via).build().unwrap();
        let error = class.send(&client).await.unwrap_err();
        plain.join().unwrap();
        assert_eq!(error.kind(), ErrorKind::NotSent, "{error:?}");
        assert_eq!(error.attempts(), 1);
        assert_tells(&error, "plain");
    }
}

/// Returns a client of a host that is only reachable through the proxy.
fn through_proxy(proxy: &Server, via: Via) -> ClientBuilder<meeting_api::AkSk> {
    let http = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .http1_only()
        .proxy(reqwest::Proxy::https(proxy.url()).unwrap())
        .build()
        .unwrap();
    through("https://api.example.com", via, http)
}

#[tokio::test]
async fn rows_7_and_8_a_proxy_that_refuses() {
    for (bytes, tries) in [
        (answer("407 Proxy Authentication Required", "", ""), [1, 1]),
        (answer("502 Bad Gateway", "", ""), [3, 3]),
        (answer("503 Busy", "", ""), [3, 3]),
        (b"HTTP/1.1 200 OK\r\n\r\n".to_vec(), [3, 3]),
        (Vec::new(), [3, 3]),
    ] {
        let name = String::from_utf8_lossy(&bytes).into_owned();
        for (class, via) in everyone() {
            let proxy = Server::answering(bytes.clone());
            let error = class
                .send(&through_proxy(&proxy, via).build().unwrap())
                .await
                .unwrap_err();
            assert_eq!(error.kind(), ErrorKind::NotSent, "{name}: {error:?}");
            assert_eq!(
                error.attempts() as usize,
                class.of(tries),
                "{name}: {error:?}"
            );
            assert!(!error.may_have_been_processed());
            assert_tells(&error, &name);
            let seen = proxy.requests();
            assert_eq!(seen.len(), class.of(tries), "{name}");
            for request in seen {
                assert_eq!(request.line, "CONNECT api.example.com:443 HTTP/1.1");
                let ours = request
                    .headers
                    .iter()
                    .find(|(header, _)| header.starts_with("x-tc"));
                assert_eq!(ours, None);
            }
        }
    }
}

#[tokio::test]
async fn a_client_that_follows_redirects_is_found_out() {
    let other = Server::answering(answer("200 OK", "", "{}"));
    let location = format!("location: {}/take\r\n", other.url());
    let server = Server::answering(answer("303 Elsewhere", &location, ""));
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let client = builder(&server.url(), Via::Own)
        .http_client(http)
        .build()
        .unwrap();
    let error = Class::IfNotProcessed.send(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Redirect);
    assert!(error.may_have_been_processed());
    assert_requests(&server, "redirect");
}
