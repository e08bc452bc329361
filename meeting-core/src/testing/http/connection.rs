//! One connection: requests are read from it, answers written to it, until somebody closes it.

use std::io::{self, ErrorKind, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::{Duration, Instant};

use super::Reply;
use super::request::Head;

/// The longest request line and headers, in bytes.
const MAX_HEAD: usize = 16 * 1024;

/// The most headers.
const MAX_HEADERS: usize = 100;

/// The longest body, in bytes.
const MAX_BODY: usize = 16 * 1024 * 1024;

/// How long a request may take from its first byte to its last, and an answer to be taken. A connection
/// may be idle for ever.
const PATIENCE: Duration = Duration::from_secs(30);

/// How long the server goes on reading after its last answer, so that the answer is not lost: closing a
/// connection with unread bytes resets it.
const LINGER: Duration = Duration::from_secs(2);

/// A request as it came in.
pub(super) struct Incoming {
    pub(super) head: Head,
    pub(super) body: Vec<u8>,
    keep_alive: bool,
}

/// Why no request came in.
enum Failure {
    /// The client is gone, or the server is being stopped.
    Closed,
    /// What came is not a request that the server can read. It is answered and the connection closed.
    Unreadable(u16, String),
}

impl From<io::Error> for Failure {
    fn from(_: io::Error) -> Self {
        Self::Closed
    }
}

fn unreadable(status: u16, message: impl Into<String>) -> Failure {
    Failure::Unreadable(status, message.into())
}

/// Serves a connection. `answer` is asked once for each request that came in whole, `finish` adds to the
/// others' answers what every answer has.
pub(super) fn serve(
    stream: &TcpStream,
    answer: impl Fn(Incoming) -> Reply,
    finish: impl Fn(Reply) -> Reply,
) {
    // Without it small answers wait for one another; with it failing, they do, and nothing else happens.
    let _ = stream.set_nodelay(true);
    let _ = stream.set_write_timeout(Some(PATIENCE));
    let mut connection = Connection {
        stream,
        unread: Vec::new(),
    };
    loop {
        let (reply, method, keep_alive) = match connection.receive() {
            Ok(incoming) => {
                let method = incoming.head.method.clone();
                let keep_alive = incoming.keep_alive;
                (answer(incoming), method, keep_alive)
            }
            Err(Failure::Unreadable(status, message)) => {
                let reply = Reply::new(status)
                    .header("Content-Type", "text/plain; charset=utf-8")
                    .body(message);
                (finish(reply), String::new(), false)
            }
            Err(Failure::Closed) => return,
        };
        let close = !keep_alive || reply.closes();
        let mut stream = stream;
        if stream.write_all(&reply.to_wire(&method, close)).is_err() {
            return;
        }
        if close {
            connection.linger();
            return;
        }
    }
}

struct Connection<'a> {
    stream: &'a TcpStream,
    /// Bytes that have come in and belong to no request yet.
    unread: Vec<u8>,
}

impl Connection<'_> {
    fn receive(&mut self) -> Result<Incoming, Failure> {
        if self.unread.is_empty() {
            self.stream.set_read_timeout(None)?;
            if self.read()? == 0 {
                return Err(Failure::Closed);
            }
        }
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Some(found) = parse_head(&self.unread)? {
                self.unread.drain(..found.length.min(self.unread.len()));
                return self.receive_body(found, deadline);
            }
            self.read_before(deadline)?;
        }
    }

    fn receive_body(&mut self, found: ParsedHead, deadline: Instant) -> Result<Incoming, Failure> {
        let head = found.head;
        let length = body_length(&head)?;
        let waits = head
            .value("Expect")
            .is_some_and(|value| value.eq_ignore_ascii_case("100-continue"));
        if waits && self.unread.len() < length {
            let mut stream = self.stream;
            stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n")?;
        }
        while self.unread.len() < length {
            self.read_before(deadline)?;
        }
        let rest = self.unread.split_off(length);
        let body = std::mem::replace(&mut self.unread, rest);
        let close = head
            .values("Connection")
            .flat_map(|value| value.split(','))
            .any(|option| option.trim().eq_ignore_ascii_case("close"));
        Ok(Incoming {
            head,
            body,
            keep_alive: found.http_1_1 && !close,
        })
    }

    fn read_before(&mut self, deadline: Instant) -> Result<(), Failure> {
        let late = || unreadable(408, "the request did not arrive within 30 seconds");
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(late());
        }
        self.stream.set_read_timeout(Some(left))?;
        match self.read() {
            Ok(0) => Err(Failure::Closed),
            Ok(_) => Ok(()),
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
                Err(late())
            }
            Err(_) => Err(Failure::Closed),
        }
    }

    /// Reads what there is, waiting for the first byte of it.
    fn read(&mut self) -> io::Result<usize> {
        let mut chunk = [0; 8192];
        loop {
            let mut stream = self.stream;
            match stream.read(&mut chunk) {
                Ok(length) => {
                    self.unread
                        .extend_from_slice(chunk.get(..length).unwrap_or_default());
                    return Ok(length);
                }
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }

    /// Says that nothing more will come, and waits until the client says the same.
    fn linger(&mut self) {
        if self.stream.shutdown(Shutdown::Write).is_err() {
            return;
        }
        let deadline = Instant::now() + LINGER;
        while self.read_before(deadline).is_ok() {
            self.unread.clear();
        }
    }
}

struct ParsedHead {
    head: Head,
    http_1_1: bool,
    length: usize,
}

/// The request line and the headers at the beginning of the bytes; `None` if there is more to come.
fn parse_head(bytes: &[u8]) -> Result<Option<ParsedHead>, Failure> {
    let too_long = || {
        unreadable(
            431,
            format!("request line and headers have more than {MAX_HEAD} bytes"),
        )
    };
    let mut headers = [httparse::EMPTY_HEADER; MAX_HEADERS];
    let mut request = httparse::Request::new(&mut headers);
    let length = match request.parse(bytes) {
        Ok(httparse::Status::Complete(length)) if length <= MAX_HEAD => length,
        Ok(httparse::Status::Partial) if bytes.len() <= MAX_HEAD => return Ok(None),
        Ok(_) => return Err(too_long()),
        Err(httparse::Error::TooManyHeaders) => {
            let message = format!("the request has more than {MAX_HEADERS} headers");
            return Err(unreadable(431, message));
        }
        Err(error) => {
            let message = format!("this is not an HTTP/1.1 request: {error}");
            return Err(unreadable(400, message));
        }
    };
    let target = request.path.unwrap_or_default();
    if !target.starts_with('/') {
        return Err(unreadable(
            400,
            "the target of the request must be a path that begins with `/`",
        ));
    }
    let head = Head {
        method: request.method.unwrap_or_default().to_owned(),
        target: target.to_owned(),
        headers: request
            .headers
            .iter()
            .map(|header| {
                let value = String::from_utf8_lossy(header.value).into_owned();
                (header.name.to_owned(), value)
            })
            .collect(),
    };
    Ok(Some(ParsedHead {
        head,
        http_1_1: request.version == Some(1),
        length,
    }))
}

fn body_length(head: &Head) -> Result<usize, Failure> {
    if head.value("Transfer-Encoding").is_some() {
        return Err(unreadable(
            411,
            "the body must have a Content-Length: chunked bodies are not read here",
        ));
    }
    let mut lengths = head.values("Content-Length");
    let Some(length) = lengths.next() else {
        return Ok(0);
    };
    if lengths.any(|other| other != length)
        || length.is_empty()
        || !length.bytes().all(|byte| byte.is_ascii_digit())
    {
        return Err(unreadable(400, "Content-Length is not one number"));
    }
    match length.parse() {
        Ok(length) if length <= MAX_BODY => Ok(length),
        _ => Err(unreadable(
            413,
            format!("the body has more than {MAX_BODY} bytes"),
        )),
    }
}
