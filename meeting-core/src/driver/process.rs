//! The process that a client belongs to.

use crate::error::Error;

/// The process in which a client was made. After a `fork`, parent and child would read each other's responses from the
/// connections of the client, and the child has none of the threads that drive them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Process(u32);

impl Process {
    /// Returns the current process.
    pub(crate) fn current() -> Self {
        // WebAssembly has no processes, and asking for one panics there.
        #[cfg(target_family = "wasm")]
        return Self(0);
        #[cfg(not(target_family = "wasm"))]
        Self(std::process::id())
    }

    /// # Errors
    ///
    /// Returns an error of the kind `Config` in any other process.
    pub(crate) fn check(self) -> Result<(), Error> {
        if self == Self::current() {
            return Ok(());
        }
        Err(Error::config(
            "the client was made in another process, which was forked; make a client after the fork",
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    #[test]
    fn another_process_is_told_so() {
        assert!(Process::current().check().is_ok());
        let other = Process(Process::current().0.wrapping_add(1));
        assert_eq!(other.check().unwrap_err().kind(), ErrorKind::Config);
    }
}
