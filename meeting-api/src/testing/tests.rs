//! The server over raw sockets, with requests that are signed by other code than the client's or the
//! server's.

mod credentials;
mod declarations;
mod errors;
mod golden;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::{Account, Builder, Request, Server};

/// The time of the server's clock.
const NOW: u64 = 1_700_000_000;

const PATH: &str = "/v1/meeting-rooms/cancel-room-call";

const GOOD: &str = r#"{"operator_id":"user1","operator_id_type":1,"instance_id":1,"meeting_room_id":"room-0001","meeting_id":"13434000000000927028","invite_id":"33faef6b-0000-4000-8000-9d715cc33f95"}"#;

fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

fn builder() -> Builder {
    Server::builder().clock(|| at(NOW))
}

fn server() -> Server {
    builder().start_blocking()
}

/// A request in the making: good unless it is told otherwise.
#[derive(Clone)]
struct Call {
    method: &'static str,
    target: String,
    body: Vec<u8>,
    headers: Vec<(String, String)>,
    key: &'static str,
}

impl Call {
    fn new(method: &'static str, target: impl Into<String>, body: impl Into<Vec<u8>>) -> Self {
        static NONCE: AtomicU64 = AtomicU64::new(1);
        let nonce = NONCE.fetch_add(1, Ordering::Relaxed);
        let call = Self {
            method,
            target: target.into(),
            body: body.into(),
            headers: Vec::new(),
            key: "SECRETKEYEXAMPLE",
        };
        call.with("Content-Type", "application/json; charset=utf-8")
            .with("AppId", "200000001")
            .with("X-TC-Key", "AKIDEXAMPLE")
            .with("X-TC-Registered", "1")
            .with("X-TC-Timestamp", NOW)
            .with("X-TC-Nonce", nonce)
    }

    /// A request to cancel a call.
    fn cancel(body: impl Into<Vec<u8>>) -> Self {
        Self::new("PUT", PATH, body)
    }

    fn oauth2(method: &'static str, target: &str) -> Self {
        Self::new(method, target, "")
            .without("AppId")
            .without("X-TC-Key")
            .without("X-TC-Registered")
            .with("X-TC-Signature", "none")
            .without("X-TC-Signature")
            .with("AccessToken", "ACCESSTOKENEXAMPLE")
            .with("OpenId", "OPENIDEXAMPLE")
    }

    /// Replaces a header.
    fn with(self, name: &str, value: impl ToString) -> Self {
        self.without(name).and(name, value)
    }

    /// Adds a header.
    fn and(mut self, name: &str, value: impl ToString) -> Self {
        self.headers.push((name.to_owned(), value.to_string()));
        self
    }

    fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(own, _)| own != name);
        self
    }

    fn value(&self, name: &str) -> &str {
        let header = self.headers.iter().find(|(own, _)| own == name);
        header.map_or("", |(_, value)| value)
    }

    fn string_to_sign(&self) -> Vec<u8> {
        let mut string = [
            self.method,
            "\nX-TC-Key=",
            self.value("X-TC-Key"),
            "&X-TC-Nonce=",
            self.value("X-TC-Nonce"),
            "&X-TC-Timestamp=",
            self.value("X-TC-Timestamp"),
            "\n",
            &self.target,
            "\n",
        ]
        .concat()
        .into_bytes();
        string.extend_from_slice(&self.body);
        string
    }

    fn signature(&self) -> String {
        let mut mac = Hmac::<Sha256>::new_from_slice(self.key.as_bytes()).unwrap();
        mac.update(&self.string_to_sign());
        let digest = mac.finalize().into_bytes();
        let hex: Vec<_> = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        STANDARD.encode(hex.concat())
    }

    fn signed(self) -> Self {
        let signature = self.signature();
        self.with("X-TC-Signature", signature)
    }

    /// The bytes, without a signature unless there is one.
    fn wire(&self) -> Vec<u8> {
        let mut wire = format!("{} {} HTTP/1.1\r\nHost: x\r\n", self.method, self.target);
        for (name, value) in &self.headers {
            wire.push_str(&format!("{name}: {value}\r\n"));
        }
        wire.push_str(&format!("Content-Length: {}\r\n\r\n", self.body.len()));
        let mut wire = wire.into_bytes();
        wire.extend_from_slice(&self.body);
        wire
    }

    /// Signs the request, sends it on a connection of its own and reads the answer.
    fn send(self, server: &Server) -> Answer {
        self.signed().send_unsigned(server)
    }

    fn send_unsigned(&self, server: &Server) -> Answer {
        Socket::open(server).call(self)
    }
}

/// A connection to the server.
struct Socket(BufReader<TcpStream>);

impl Socket {
    fn open(server: &Server) -> Self {
        let address = server.url().strip_prefix("http://").unwrap();
        let stream = TcpStream::connect(address).unwrap();
        // Far beyond what any test takes; so that a broken server fails a test instead of stopping it.
        stream
            .set_read_timeout(Some(Duration::from_secs(20)))
            .unwrap();
        Self(BufReader::new(stream))
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0.get_mut().write_all(bytes).unwrap();
    }

    fn call(&mut self, call: &Call) -> Answer {
        self.write(&call.wire());
        self.answer()
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.0.read_line(&mut line).unwrap();
        line.strip_suffix("\r\n").expect(&line).to_owned()
    }

    fn answer(&mut self) -> Answer {
        let status_line = self.line();
        let mut headers = Vec::new();
        loop {
            let line = self.line();
            let Some((name, value)) = line.split_once(": ") else {
                break;
            };
            headers.push((name.to_owned(), value.to_owned()));
        }
        let mut answer = Answer {
            status: status_line.split(' ').nth(1).unwrap().parse().unwrap(),
            headers,
            body: Vec::new(),
        };
        let length = answer.header("Content-Length").map(|text| text.parse());
        answer.body = vec![0; length.unwrap_or(Ok(0)).unwrap()];
        self.0.read_exact(&mut answer.body).unwrap();
        answer
    }
}

#[derive(Debug)]
struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Answer {
    fn header(&self, name: &str) -> Option<&str> {
        let header = self.headers.iter().find(|(own, _)| own == name);
        header.map(|(_, value)| value.as_str())
    }

    fn text(&self) -> &str {
        str::from_utf8(&self.body).unwrap()
    }

    /// Error code and message, out of the envelope.
    fn error(&self) -> (i64, String) {
        let json: serde_json::Value = serde_json::from_slice(&self.body).unwrap();
        let error = &json["error_info"];
        let code = error["error_code"].as_i64().unwrap();
        assert_eq!(error["new_error_code"], 200_000_000 + code);
        (code, error["message"].as_str().unwrap().to_owned())
    }

    /// Fails unless the request was refused like this.
    #[track_caller]
    fn expect_refusal(&self, status: u16, code: i64, part_of_message: &str) {
        let (own_code, message) = self.error();
        assert_eq!((self.status, own_code), (status, code), "{message}");
        assert!(message.contains(part_of_message), "{message}");
        assert!(!message.contains("SECRETKEYEXAMPLE"), "{message}");
    }

    #[track_caller]
    fn expect_ok(&self) {
        assert_eq!((self.status, self.text()), (200, "{}"));
    }
}

fn last(server: &Server) -> Request {
    server.requests().pop().unwrap()
}
