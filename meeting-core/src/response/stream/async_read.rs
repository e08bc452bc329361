//! A stream for code that reads from Tokio's `AsyncRead`.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, ReadBuf};

use super::ByteStream;

impl ByteStream {
    /// Returns the body as a Tokio reader. Its errors are of the kind [`Other`](io::ErrorKind::Other), and
    /// contain the [`Error`](crate::Error).
    pub fn into_async_read(self) -> ByteReader {
        ByteReader {
            stream: self,
            rest: bytes::Bytes::new(),
        }
    }
}

/// A [`ByteStream`] as a Tokio reader: [`ByteStream::into_async_read`].
pub struct ByteReader {
    stream: ByteStream,
    /// The rest of the last piece, which did not fit into the buffer.
    rest: bytes::Bytes,
}

/// Shows the stream, without the content.
impl fmt::Debug for ByteReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ByteReader").field(&self.stream).finish()
    }
}

impl AsyncRead for ByteReader {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.rest.is_empty() {
            match ready!(self.stream.poll_piece(context)) {
                Some(piece) => self.rest = piece.map_err(io::Error::other)?,
                None => return Poll::Ready(Ok(())),
            }
        }
        let length = self.rest.len().min(buffer.remaining());
        buffer.put_slice(&self.rest.split_to(length));
        Poll::Ready(Ok(()))
    }
}
