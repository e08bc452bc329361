//! Downloads into files.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tokio::task::spawn_blocking;

use super::ByteStream;
use crate::error::failure::Failure;
use crate::error::{Error, ErrorKind};

/// The number of bytes per write. Each write goes through another thread.
const AT_ONCE: usize = 512 * 1024;

impl ByteStream {
    /// Writes the rest of the body to a file, and returns the number of bytes written.
    ///
    /// The body goes to a new file in the same directory, which is renamed when the body is complete. An
    /// existing file is replaced then. It is unchanged if the body is interrupted.
    ///
    /// # Errors
    ///
    /// Returns an error if the stream was interrupted or timed out, or if the file cannot be written
    /// ([`ErrorKind::File`]).
    ///
    /// # Cancel safety
    ///
    /// If the future is dropped, the incomplete file is removed and the connection closed.
    pub async fn save_to(mut self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let path = path.as_ref().to_owned();
        let created = blocking(move || Partial::create(path)).await;
        let mut file = created.map_err(|error| self.not_written(error))?;
        let mut written = 0;
        let mut pieces = Vec::new();
        let mut waiting = 0;
        loop {
            let piece = self.try_next().await?;
            let ended = piece.is_none();
            if let Some(piece) = piece {
                waiting += piece.len();
                written += piece.len() as u64;
                pieces.push(piece);
            }
            if waiting >= AT_ONCE || ended {
                let batch = std::mem::take(&mut pieces);
                waiting = 0;
                let outcome = blocking(move || {
                    for piece in &batch {
                        file.write(piece)?;
                    }
                    if ended {
                        file.complete()?;
                    }
                    Ok(file)
                });
                file = outcome.await.map_err(|error| self.not_written(error))?;
            }
            if ended {
                return Ok(written);
            }
        }
    }

    fn not_written(&mut self, error: io::Error) -> Error {
        let detail = format!("the file cannot be written: {error}");
        self.fail(Failure::response(ErrorKind::File, detail).caused_by(error))
    }
}

/// Runs a function that may block on a separate thread.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    match spawn_blocking(work).await {
        Ok(outcome) => outcome,
        Err(error) => Err(io::Error::other(error)),
    }
}

/// An incomplete file. It is removed when it is dropped.
struct Partial {
    /// `None` when the file is complete.
    file: Option<File>,
    at: PathBuf,
    path: PathBuf,
}

impl Partial {
    fn create(path: PathBuf) -> io::Result<Self> {
        if path.file_name().is_none() {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                "the path does not name a file",
            ));
        }
        let number = getrandom::u64().map_err(io::Error::other)?;
        // A name may have the greatest length already, so nothing is appended to it.
        let at = path.with_file_name(format!(".{number:016x}.part"));
        let file = Some(File::create_new(&at)?);
        Ok(Self { file, at, path })
    }

    fn write(&mut self, piece: &[u8]) -> io::Result<()> {
        match &mut self.file {
            Some(file) => file.write_all(piece),
            None => Err(io::Error::other("the file is complete")),
        }
    }

    fn complete(&mut self) -> io::Result<()> {
        fs::rename(&self.at, &self.path)?;
        self.file = None;
        Ok(())
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        // Some systems do not remove an open file.
        if self.file.take().is_some() {
            // A file that cannot be removed stays there.
            let _ = fs::remove_file(&self.at);
        }
    }
}
