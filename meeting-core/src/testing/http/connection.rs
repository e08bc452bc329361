//! One connection: requests are read from it and responses written to it until one side closes it.

use std::io::{self, ErrorKind, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::{Duration, Instant};

use super::reply::Reply;
use super::request::Head;

/// The longest request line and headers, in bytes.
const MAX_HEAD: usize = 16 * 1024;

/// The most headers.
const MAX_HEADERS: usize = 100;

/// The longest body, in bytes.
const MAX_BODY: usize = 16 * 1024 * 1024;

/// The timeout of a request, from its first byte to its last, and of reading a response. A connection may be idle
/// indefinitely.
const PATIENCE: Duration = Duration::from_secs(30);

/// The time for which the server continues to read after its last response. Closing a connection with unread bytes resets it,
/// and the response would be lost.
const LINGER: Duration = Duration::from_secs(2);

/// A received request.
pub(in crate::testing) struct Incoming {
    pub(in crate::testing) head: Head,
    pub(in crate::testing) body: Vec<u8>,
    keep_alive: bool,
}

/// The reason why no request arrived.
enum Failure {
    /// The client is gone, or the server is being stopped.
    Closed,
    /// The server cannot read the request. It responds and closes the connection.
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

/// Serves a connection. `answer` is called once for each complete request. `finish` completes the other responses.
pub(in crate::testing) fn serve(
    stream: &TcpStream,
    answer: impl Fn(Incoming) -> Reply,
    finish: impl Fn(Reply) -> Reply,
) {
    // Without it, small responses wait for one another. A failure has no other effect.
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
        if reply.hangs() {
            connection.wait_for_end();
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
    /// Received bytes that belong to no request yet.
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
        let framing = framing(&head)?;
        let waits = head
            .value("Expect")
            .is_some_and(|value| value.eq_ignore_ascii_case("100-continue"));
        let is_here = matches!(framing, Framing::Length(length) if self.unread.len() >= length);
        if waits && !is_here {
            let mut stream = self.stream;
            stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n")?;
        }
        let body = match framing {
            Framing::Length(length) => self.take(length, deadline)?,
            Framing::Chunked => self.receive_chunks(deadline)?,
        };
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

    fn receive_chunks(&mut self, deadline: Instant) -> Result<Vec<u8>, Failure> {
        let mut body = Vec::new();
        loop {
            let length = self.chunk_length(deadline)?;
            if length == 0 {
                // Trailers end in an empty line, and so does a body without any.
                while !self.line(deadline)?.is_empty() {}
                return Ok(body);
            }
            if length > MAX_BODY - body.len() {
                return Err(too_large());
            }
            body.extend(self.take(length, deadline)?);
            if !self.line(deadline)?.is_empty() {
                return Err(unreadable(
                    400,
                    "a chunk of the body is longer than its size",
                ));
            }
        }
    }

    fn chunk_length(&mut self, deadline: Instant) -> Result<usize, Failure> {
        loop {
            match httparse::parse_chunk_size(&self.unread) {
                Ok(httparse::Status::Complete((end, length))) => {
                    self.take(end, deadline)?;
                    return usize::try_from(length).map_err(|_| too_large());
                }
                Ok(httparse::Status::Partial) if self.unread.len() <= MAX_HEAD => {
                    self.read_before(deadline)?;
                }
                _ => return Err(unreadable(400, "the size of a chunk is not a number")),
            }
        }
    }

    /// The next line, without its end.
    fn line(&mut self, deadline: Instant) -> Result<Vec<u8>, Failure> {
        loop {
            if let Some(end) = self.unread.windows(2).position(|pair| pair == b"\r\n") {
                let mut line = self.take(end + 2, deadline)?;
                line.truncate(end);
                return Ok(line);
            }
            if self.unread.len() > MAX_HEAD {
                return Err(unreadable(
                    431,
                    format!("a line has more than {MAX_HEAD} bytes"),
                ));
            }
            self.read_before(deadline)?;
        }
    }

    /// The next `length` bytes.
    fn take(&mut self, length: usize, deadline: Instant) -> Result<Vec<u8>, Failure> {
        while self.unread.len() < length {
            self.read_before(deadline)?;
        }
        let rest = self.unread.split_off(length);
        Ok(std::mem::replace(&mut self.unread, rest))
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

    /// Reads the available bytes, and waits for the first one.
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

    /// Waits until the client closes the connection, or the server is being stopped.
    fn wait_for_end(&mut self) {
        if self.stream.set_read_timeout(None).is_err() {
            return;
        }
        while self.read().is_ok_and(|length| length > 0) {
            self.unread.clear();
        }
    }

    /// Shuts down the sending side, and waits until the client does the same.
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

/// The framing of a body, which determines its end.
enum Framing {
    Length(usize),
    Chunked,
}

fn framing(head: &Head) -> Result<Framing, Failure> {
    let mut lengths = head.values("Content-Length");
    let length = lengths.next();
    if let Some(coding) = head.value("Transfer-Encoding") {
        return match (coding.eq_ignore_ascii_case("chunked"), length) {
            (true, None) => Ok(Framing::Chunked),
            (true, Some(_)) => Err(unreadable(
                400,
                "the request has both Content-Length and Transfer-Encoding",
            )),
            (false, _) => Err(unreadable(
                501,
                "Transfer-Encoding can only be `chunked` here",
            )),
        };
    }
    let Some(length) = length else {
        return Ok(Framing::Length(0));
    };
    if lengths.any(|other| other != length)
        || length.is_empty()
        || !length.bytes().all(|byte| byte.is_ascii_digit())
    {
        return Err(unreadable(400, "Content-Length is not one number"));
    }
    match length.parse() {
        Ok(length) if length <= MAX_BODY => Ok(Framing::Length(length)),
        _ => Err(too_large()),
    }
}

fn too_large() -> Failure {
    unreadable(413, format!("the body has more than {MAX_BODY} bytes"))
}
