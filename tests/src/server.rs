//! A server that sends exactly the bytes that a test defines, over plain sockets. The server does not sleep: a script
//! can only wait for the client.

use std::io::{ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

use tokio::sync::watch;

/// A request as it arrived.
#[derive(Clone, Debug)]
pub struct Request {
    pub line: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Request {
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut values = self.headers.iter().filter(|(known, _)| known == name);
        let value = values.next().map(|(_, value)| value.as_str());
        assert!(values.next().is_none(), "{name} twice");
        value
    }
}

pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    accepting: Option<JoinHandle<()>>,
}

struct Shared {
    requests: Mutex<Vec<Request>>,
    /// The number of requests.
    arrived: watch::Sender<usize>,
    connections: AtomicUsize,
    stop: AtomicBool,
    script: Script,
}

type Script = Box<dyn Fn(&mut TcpStream, &Request) + Send + Sync>;

impl Server {
    /// Starts a server that responds to every request with `bytes`, then closes the connection.
    pub fn answering(bytes: impl Into<Vec<u8>>) -> Self {
        let bytes = bytes.into();
        Self::scripted(move |stream, _| {
            // The client may have closed already.
            let _ = stream.write_all(&bytes);
        })
    }

    /// Starts a server that sends `bytes`, then waits until the client closes the connection.
    pub fn hanging_after(bytes: impl Into<Vec<u8>>) -> Self {
        let bytes = bytes.into();
        Self::scripted(move |stream, _| {
            let _ = stream.write_all(&bytes);
            wait_for_close(stream);
        })
    }

    /// Starts a server that calls `script` with every request, then closes the connection.
    pub fn scripted(script: impl Fn(&mut TcpStream, &Request) + Send + Sync + 'static) -> Self {
        Self::on(TcpListener::bind("127.0.0.1:0").unwrap(), script)
    }

    /// Does the same as [`scripted`](Self::scripted), with a given listener.
    pub fn on(
        listener: TcpListener,
        script: impl Fn(&mut TcpStream, &Request) + Send + Sync + 'static,
    ) -> Self {
        let address = listener.local_addr().unwrap();
        let shared = Arc::new(Shared {
            requests: Mutex::default(),
            arrived: watch::Sender::default(),
            connections: AtomicUsize::new(0),
            stop: AtomicBool::new(false),
            script: Box::new(script),
        });
        let accepting = std::thread::spawn({
            let shared = Arc::clone(&shared);
            move || accept(&listener, &shared)
        });
        Self {
            address,
            shared,
            accepting: Some(accepting),
        }
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn port(&self) -> u16 {
        self.address.port()
    }

    pub fn requests(&self) -> Vec<Request> {
        self.shared.requests.lock().unwrap().clone()
    }

    /// Waits until the given number of requests has arrived.
    pub async fn arrived(&self, requests: usize) {
        let mut arrived = self.shared.arrived.subscribe();
        arrived
            .wait_for(|arrived| *arrived >= requests)
            .await
            .unwrap();
    }

    pub fn connections(&self) -> usize {
        self.shared.connections.load(Ordering::SeqCst)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.stop.store(true, Ordering::SeqCst);
        // Wakes the thread, which then checks the flag.
        let _ = TcpStream::connect(self.address);
        if let Some(accepting) = self.accepting.take() {
            let _ = accepting.join();
        }
    }
}

fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    for stream in listener.incoming() {
        if shared.stop.load(Ordering::SeqCst) {
            break;
        }
        let Ok(mut stream) = stream else { break };
        shared.connections.fetch_add(1, Ordering::SeqCst);
        let shared = Arc::clone(shared);
        std::thread::spawn(move || {
            if let Some(request) = read(&mut stream) {
                shared.requests.lock().unwrap().push(request.clone());
                shared.arrived.send_modify(|arrived| *arrived += 1);
                (shared.script)(&mut stream, &request);
            }
        });
    }
}

/// Reads until the client has closed its side.
pub fn wait_for_close(stream: &mut TcpStream) {
    let mut byte = [0];
    while matches!(stream.read(&mut byte), Ok(1)) {}
}

/// Sends the pieces one by one, each after a pause, until the client closes the connection.
pub fn drip<'a>(
    stream: &mut TcpStream,
    pieces: impl IntoIterator<Item = &'a [u8]>,
    pause: Duration,
) {
    stream.set_read_timeout(Some(pause)).unwrap();
    for piece in pieces {
        // The client sends nothing more, so the read ends when the client closes the connection or after the pause.
        match stream.read(&mut [0]) {
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {}
            _ => return,
        }
        if stream.write_all(piece).is_err() {
            return;
        }
    }
}

/// Configures the connection to be reset instead of closed in order.
pub fn reset(stream: &TcpStream) {
    socket2::SockRef::from(stream)
        .set_linger(Some(Duration::ZERO))
        .unwrap();
}

/// Returns a local port without a listener.
pub fn closed_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}

/// Reads a request. Returns `None` if the client closes the connection before the end of the request.
pub fn read(stream: &mut impl Read) -> Option<Request> {
    let mut bytes = Vec::new();
    let mut byte = [0];
    while !bytes.ends_with(b"\r\n\r\n") {
        stream.read_exact(&mut byte).ok()?;
        bytes.push(byte[0]);
    }
    let head = String::from_utf8(bytes).unwrap();
    let mut lines = head.trim_end().split("\r\n");
    let line = lines.next()?.to_owned();
    let headers: Vec<_> = lines
        .map(|line| {
            let (name, value) = line.split_once(": ").unwrap_or((line, ""));
            (name.to_ascii_lowercase(), value.to_owned())
        })
        .collect();
    let length = headers
        .iter()
        .find(|(name, _)| name == "content-length")
        .map_or(0, |(_, length)| length.parse().unwrap());
    let mut body = vec![0; length];
    stream.read_exact(&mut body).ok()?;
    Some(Request {
        line,
        headers,
        body,
    })
}
