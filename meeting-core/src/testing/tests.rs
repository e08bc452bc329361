//! The server over raw sockets.

mod clients;
mod connections;
mod declarations;
mod parameters;
mod replies;
mod rules;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::{Builder, Reply, Request, Server};
use crate::service::api::{Api, ApiError};
use declarations::PLACE_ORDER;
use http::{HeaderMap, StatusCode};

/// A service with a path in its base URL.
enum Shop {}

impl Api for Shop {
    const NAME: &'static str = "Shop";
    const BASE_URL: &'static str = "https://shop.example.com/open/v3";

    fn read_error(_: StatusCode, _: &HeaderMap, _: &[u8]) -> Option<ApiError> {
        None
    }

    fn trace_id(headers: &HeaderMap) -> Option<&str> {
        headers.get("x-request-id")?.to_str().ok()
    }
}

/// The time of the server's clock.
const NOW: u64 = 1_700_000_000;

const PATH: &str = "/v1/orders";

const GOOD: &str = r#"{"customer_id":"user1","customer_kind":1,"channel":1,"shop_id":"shop-0001","item_id":"13434000000000927028","cart_id":"33faef6b-0000-4000-8000-9d715cc33f95"}"#;

fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

fn builder() -> Builder<Shop> {
    Server::builder().clock(|| at(NOW))
}

/// A server that knows [`PLACE_ORDER`].
fn server() -> Server<Shop> {
    let server = builder().start_blocking();
    server.declare(&PLACE_ORDER);
    server
}

/// A request in the making: good unless it is told otherwise.
#[derive(Clone)]
struct Call {
    method: &'static str,
    target: String,
    body: Vec<u8>,
    headers: Vec<(String, String)>,
}

impl Call {
    fn new(method: &'static str, target: impl Into<String>, body: impl Into<Vec<u8>>) -> Self {
        let call = Self {
            method,
            target: target.into(),
            body: body.into(),
            headers: Vec::new(),
        };
        call.with("Content-Type", "application/json; charset=utf-8")
    }

    /// A request to place an order.
    fn order(body: impl Into<Vec<u8>>) -> Self {
        Self::new("PUT", PATH, body)
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

    /// The bytes on the wire.
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

    /// Sends the request on a separate connection and reads the response.
    fn send(&self, server: &Server<Shop>) -> Answer {
        Socket::open(server).call(self)
    }
}

/// A connection to the server.
struct Socket(BufReader<TcpStream>);

impl Socket {
    fn open(server: &Server<Shop>) -> Self {
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

    /// Reads until the server closes the connection, and returns the bytes.
    fn rest(&mut self) -> Vec<u8> {
        let mut rest = Vec::new();
        self.0.read_to_end(&mut rest).unwrap();
        rest
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

    /// Fails unless the request was rejected like this.
    #[track_caller]
    fn expect_refusal(&self, status: u16, part_of_message: &str) {
        let message = self.text();
        assert_eq!(self.status, status, "{message}");
        assert!(message.contains(part_of_message), "{message}");
        assert_eq!(
            self.header("Content-Type"),
            Some("text/plain; charset=utf-8")
        );
    }

    #[track_caller]
    fn expect_ok(&self) {
        assert_eq!((self.status, self.text()), (200, "{}"));
    }
}

fn last(server: &Server<Shop>) -> Request {
    server.requests().pop().unwrap()
}
