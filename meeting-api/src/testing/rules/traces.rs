//! Trace ids.

use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};

/// Trace ids: a number of the server's own, and one that counts.
pub(super) struct Traces {
    server: u64,
    next: AtomicU64,
}

impl Default for Traces {
    fn default() -> Self {
        Self {
            // A hasher of the standard library has a random key.
            server: RandomState::new().hash_one(0),
            next: AtomicU64::new(1),
        }
    }
}

impl Traces {
    /// A number that is different for every server.
    pub(super) fn server(&self) -> u64 {
        self.server
    }

    pub(super) fn next(&self) -> String {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        format!("{:016x}{number:016x}", self.server)
    }
}
