//! The port and its threads, and their shutdown.

use std::collections::HashMap;
use std::io;
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// The most connections at a time; more are closed at once.
const MAX_CONNECTIONS: usize = 1024;

/// The handler of a connection.
type Serve = dyn Fn(&TcpStream) + Send + Sync;

/// A port of the loopback interface with one thread that accepts and one for each connection. Dropping it
/// closes everything and waits for the threads.
pub(in crate::testing) struct Listener {
    address: SocketAddr,
    connections: Arc<Connections>,
    accepting: Option<JoinHandle<()>>,
}

impl Listener {
    pub(in crate::testing) fn start(serve: Box<Serve>) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let connections = Arc::new(Connections::default());
        let accepting = thread::Builder::new()
            .name(format!("testing server {}", address.port()))
            .spawn({
                let connections = Arc::clone(&connections);
                let serve = Arc::from(serve);
                move || accept(&listener, &connections, &serve)
            })?;
        Ok(Self {
            address,
            connections,
            accepting: Some(accepting),
        })
    }

    pub(in crate::testing) fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.connections.stop();
        let Some(accepting) = self.accepting.take() else {
            return;
        };
        // Only another connection wakes up `accept`. If none can be opened, because the process has no file
        // descriptor left, the thread stays.
        for _ in 0..20 {
            if accepting.is_finished() || is_awake(&self.address) {
                // A panic of the thread changes nothing: it has ended.
                let _ = accepting.join();
                return;
            }
        }
    }
}

/// Opens a connection that wakes up `accept`, unless the thread has ended.
fn is_awake(address: &SocketAddr) -> bool {
    match TcpStream::connect_timeout(address, Duration::from_millis(50)) {
        Ok(_) => true,
        Err(error) => matches!(
            error.kind(),
            io::ErrorKind::ConnectionRefused | io::ErrorKind::ConnectionReset
        ),
    }
}

fn accept(listener: &TcpListener, connections: &Arc<Connections>, serve: &Arc<Serve>) {
    loop {
        let accepted = listener.accept();
        if connections.stopping.load(Ordering::SeqCst) {
            return;
        }
        match accepted {
            Ok((stream, _)) => connections.open(stream, Arc::clone(serve)),
            // Probably out of file descriptors: some may become free soon.
            Err(_) => thread::park_timeout(Duration::from_millis(10)),
        }
    }
}

/// The open connections, each with its thread.
#[derive(Default)]
struct Connections {
    /// Set before the lock is taken for the last time. The lock does not guard it, because a flood of
    /// connections can hold the lock for a long time.
    stopping: AtomicBool,
    open: Mutex<Open>,
}

#[derive(Default)]
struct Open {
    next: u64,
    threads: HashMap<u64, (Arc<TcpStream>, JoinHandle<()>)>,
}

impl Connections {
    fn lock(&self) -> MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn open(self: &Arc<Self>, stream: TcpStream, serve: Arc<Serve>) {
        // The lock is held until the thread is in the list: it cannot leave the list before.
        let mut open = self.lock();
        if self.stopping.load(Ordering::SeqCst) || open.threads.len() >= MAX_CONNECTIONS {
            return;
        }
        let stream = Arc::new(stream);
        let id = open.next;
        open.next += 1;
        let entry = Entry {
            connections: Arc::clone(self),
            stream: Arc::clone(&stream),
            id,
        };
        let thread = thread::Builder::new()
            .name("testing connection".to_owned())
            .spawn(move || serve(&entry.stream));
        if let Ok(thread) = thread {
            open.threads.insert(id, (stream, thread));
        }
    }

    fn stop(&self) {
        self.stopping.store(true, Ordering::SeqCst);
        let threads = std::mem::take(&mut self.lock().threads);
        // A thread that waits for bytes, or for room to write some, wakes up with an error.
        for (stream, _) in threads.values() {
            let _ = stream.shutdown(Shutdown::Both);
        }
        for (_, thread) in threads.into_values() {
            let _ = thread.join();
        }
    }
}

/// Removes a connection from the list when its thread ends, also after a panic.
struct Entry {
    connections: Arc<Connections>,
    stream: Arc<TcpStream>,
    id: u64,
}

impl Drop for Entry {
    fn drop(&mut self) {
        self.connections.lock().threads.remove(&self.id);
    }
}
