//! A stand-in for the service: it says yes to everybody, and remembers who asked when.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// One request.
#[derive(Clone, Debug)]
pub struct Seen {
    /// When it came.
    pub at: Instant,
    /// The process that sent it.
    pub by: String,
}

/// A service at a port of its own, until the process ends.
#[derive(Clone)]
pub struct Service {
    address: SocketAddr,
    shared: Arc<(Mutex<Vec<Seen>>, Condvar)>,
}

impl Service {
    /// Starts one.
    ///
    /// # Errors
    ///
    /// If there is no port to be had.
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
                    // Whoever closes the connection has no more questions.
                    thread::spawn(move || service.answer(&stream));
                }
            }
        });
        Ok(service)
    }

    /// Its base URL.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// All requests so far, the first one first.
    pub fn seen(&self) -> Vec<Seen> {
        self.lock().clone()
    }

    /// Waits until the requests are as wanted; `false` if they are not within the time.
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
