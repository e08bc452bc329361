//! A separate Redis server on a loopback port, without data on disk.

use std::io::{self, ErrorKind};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// A running server. Dropping it stops it.
pub struct RedisServer {
    child: Child,
    port: u16,
}

impl RedisServer {
    /// Starts `redis-server` and waits until it responds. Returns `None` if `redis-server` is not installed.
    ///
    /// # Errors
    ///
    /// Returns an error if it cannot be started or does not respond.
    pub fn start() -> io::Result<Option<Self>> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        match Self::start_at(port) {
            Ok(server) => Ok(Some(server)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Starts the server on a port, which it may have used before.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`start`](Self::start), and an error if `redis-server` is not installed.
    pub fn start_at(port: u16) -> io::Result<Self> {
        let child = Command::new("redis-server")
            .args(["--bind", "127.0.0.1", "--port", &port.to_string()])
            .args(["--save", "", "--appendonly", "no"])
            .current_dir(std::env::temp_dir())
            .stdout(Stdio::null())
            .spawn()?;
        let mut server = Self { child, port };
        let client = redis::Client::open(server.url()).map_err(io::Error::other)?;
        let patience = Duration::from_secs(30);
        let start = Instant::now();
        // The server refuses connections until it is ready.
        while client.get_connection().is_err() {
            if server.child.try_wait()?.is_some() || start.elapsed() > patience {
                return Err(io::Error::other("redis-server does not respond"));
            }
            thread::yield_now();
        }
        Ok(server)
    }

    /// Returns its address.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Returns its URL.
    pub fn url(&self) -> String {
        format!("redis://127.0.0.1:{}/", self.port)
    }

    /// Stops it at once. All its data is lost.
    pub fn kill(self) {}
}

impl Drop for RedisServer {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
