//! A Redis server of one's own, at a loopback port, that keeps nothing on disk.

use std::io::{self, ErrorKind};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// A server that runs. Dropping it ends it.
pub struct RedisServer {
    child: Child,
    port: u16,
}

impl RedisServer {
    /// Starts `redis-server` and waits until it answers; `None` if there is no such program.
    ///
    /// # Errors
    ///
    /// If it cannot be started, or does not answer.
    pub fn start() -> io::Result<Option<Self>> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        match Self::start_at(port) {
            Ok(server) => Ok(Some(server)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Starts it at a port, where it may have been before.
    ///
    /// # Errors
    ///
    /// As for [`start`](Self::start), and if there is no such program.
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
        // It says no to every connection until it is ready.
        while client.get_connection().is_err() {
            if server.child.try_wait()?.is_some() || start.elapsed() > patience {
                return Err(io::Error::other("redis-server does not answer"));
            }
            thread::yield_now();
        }
        Ok(server)
    }

    /// Where it is.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Its URL.
    pub fn url(&self) -> String {
        format!("redis://127.0.0.1:{}/", self.port)
    }

    /// Ends it at once, and everything that it knows is lost.
    pub fn kill(self) {}
}

impl Drop for RedisServer {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
