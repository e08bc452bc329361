//! A substitute for the service, which accepts every request and records its sender and time.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// A request.
#[derive(Clone, Debug)]
pub struct Seen {
    /// The time of arrival.
    pub at: Instant,
    /// The process that sent it.
    pub by: String,
}

/// A service on its own port, until the process ends.
#[derive(Clone)]
pub struct Service {
    address: SocketAddr,
    shared: Arc<(Mutex<Vec<Seen>>, Condvar)>,
}

impl Service {
    /// Starts the service.
    ///
    /// # Errors
    ///
    /// Returns an error if no port is available.
    pub fn start() -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let service = Self {
            address: listener.local_addr()?,
            shared: Arc::default(),
        };
        thread::spawn({
            let service = service.clone();
            move || {
                for stream in listener.incoming().flatten() {
                    let service = service.clone();
                    // A closed connection sends no more requests.
                    thread::spawn(move || service.answer(&stream));
                }
            }
        });
        Ok(service)
    }

    /// Returns the base URL.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Returns all requests so far, oldest first.
    pub fn seen(&self) -> Vec<Seen> {
        self.lock().clone()
    }

    /// Waits until the requests satisfy the condition. Returns `false` if they do not in time.
    pub fn wait_until(&self, patience: Duration, wanted: impl Fn(&[Seen]) -> bool) -> bool {
        let changed = &self.shared.1;
        let waited = changed.wait_timeout_while(self.lock(), patience, |seen| !wanted(seen));
        let waited = waited.unwrap_or_else(PoisonError::into_inner);
        !waited.1.timed_out()
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Seen>> {
        self.shared.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answer(&self, stream: &TcpStream) -> io::Result<()> {
        let mut reader = BufReader::new(stream);
        loop {
            let (mut by, mut length) = (String::new(), 0);
            loop {
                let mut line = String::new();
                if reader.read_line(&mut line)? == 0 {
                    return Ok(());
                }
                let line = line.trim_end();
                if line.is_empty() {
                    break;
                }
                match line.split_once(": ") {
                    Some(("user-agent", agent)) => {
                        by = agent.rsplit(' ').next().unwrap_or_default().to_owned();
                    }
                    Some(("content-length", text)) => length = text.parse().unwrap_or(0),
                    _ => {}
                }
            }
            io::copy(&mut (&mut reader).take(length), &mut io::sink())?;
            self.lock().push(Seen {
                at: Instant::now(),
                by,
            });
            self.shared.1.notify_all();
            let (head, body) = (
                "HTTP/1.1 200 OK\r\ncontent-length: 12\r\n\r\n",
                "{\"status\":1}",
            );
            (&*stream).write_all(format!("{head}{body}").as_bytes())?;
        }
    }
}
