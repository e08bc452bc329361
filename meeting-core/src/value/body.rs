//! Bodies of bytes: in memory, in files, in streams that are created for each attempt, and in streams that can
//! be sent once.

pub(crate) mod pieces;

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use futures_core::Stream;

use crate::value::body::pieces::{BoxError, Pieces, Source};
use crate::value::payload;

/// The body of a request, or a part of one: bytes, a file, or a stream.
///
/// A file and a [`stream`](Self::stream) are read again for each attempt, and never as a whole. A request with
/// one can therefore be retried, and takes little memory. A client with a `tower::Service` is the exception: it
/// reads the whole body into memory for the service.
///
/// ```
/// use meeting_core::Body;
///
/// let body = Body::from("{\"a\":1}\n{\"a\":2}\n");
/// assert_eq!(body.length(), Some(16));
/// ```
#[derive(Clone)]
pub struct Body {
    source: Source,
    progress: Option<Arc<Progress>>,
}

/// Called with the number of bytes that the connection has taken so far, and with the length of the body.
pub(crate) type Progress = dyn Fn(u64, Option<u64>) + Send + Sync;

impl Body {
    fn new(source: Source) -> Self {
        Self {
            source,
            progress: None,
        }
    }

    /// Creates a body from a file, which is opened for each attempt. Its length is determined now: if the file
    /// is longer when it is sent, it is sent up to that length. If it is shorter, the request fails.
    ///
    /// # Errors
    ///
    /// Returns an error if the file does not exist, is not a regular file, or cannot be read.
    ///
    /// ```no_run
    /// # async fn example() -> std::io::Result<()> {
    /// let body = meeting_core::Body::file("recording.mp4").await?;
    /// println!("{:?} bytes", body.length());
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(not(target_family = "wasm"))]
    pub async fn file(path: impl AsRef<std::path::Path>) -> std::io::Result<Self> {
        pieces::file(path.as_ref()).await.map(Self::new)
    }

    /// Creates a body from a stream, which `stream` creates for each attempt. Without a length, the body is
    /// sent in chunks.
    ///
    /// An error of the stream fails the attempt, and so does a stream with another length. The last piece is sent when
    /// the stream ends.
    ///
    /// ```
    /// use meeting_core::Body;
    /// # fn lines() -> impl futures_core::Stream<Item = std::io::Result<Vec<u8>>> + Send + 'static {
    /// #     struct Nothing;
    /// #     impl futures_core::Stream for Nothing {
    /// #         type Item = std::io::Result<Vec<u8>>;
    /// #         fn poll_next(self: std::pin::Pin<&mut Self>, _: &mut std::task::Context<'_>)
    /// #             -> std::task::Poll<Option<Self::Item>> { std::task::Poll::Ready(None) }
    /// #     }
    /// #     Nothing
    /// # }
    ///
    /// let body = Body::stream(None, || lines());
    /// assert_eq!(body.length(), None);
    /// ```
    pub fn stream<S, T, E>(
        length: impl Into<Option<u64>>,
        stream: impl Fn() -> S + Send + Sync + 'static,
    ) -> Self
    where
        S: Stream<Item = Result<T, E>> + Send + 'static,
        T: Into<Bytes>,
        E: Into<BoxError>,
    {
        Self::new(Source::Made {
            length: length.into(),
            make: Arc::new(move || pieces::stream(stream())),
        })
    }

    /// Creates a body from a stream that cannot be created again. A request with it is never sent twice: it is
    /// not retried, and neither a clone of the body nor another request with it can be sent.
    pub fn once<S, T, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<T, E>> + Send + 'static,
        T: Into<Bytes>,
        E: Into<BoxError>,
    {
        Self::new(Source::Once(Arc::new(Mutex::new(Some(pieces::stream(
            stream,
        ))))))
    }

    /// Joins several bodies.
    pub(crate) fn chain(parts: Vec<Self>) -> Self {
        Self::new(Source::Chain(parts.into()))
    }

    /// Calls a function with each piece that the connection takes: with the number of bytes so far, and with
    /// the length of the body, if known. A retry begins at 0 again.
    #[must_use]
    pub fn on_progress(
        mut self,
        progress: impl Fn(u64, Option<u64>) + Send + Sync + 'static,
    ) -> Self {
        self.progress = Some(Arc::new(progress));
        self
    }

    /// Returns the number of bytes, if it is known.
    pub fn length(&self) -> Option<u64> {
        match &self.source {
            Source::Whole(bytes) => Some(bytes.len() as u64),
            #[cfg(not(target_family = "wasm"))]
            Source::File { length, .. } => Some(*length),
            Source::Made { length, .. } => *length,
            Source::Once(_) => None,
            // Lengths whose sum overflows are not a length.
            Source::Chain(parts) => parts
                .iter()
                .try_fold(0_u64, |sum, part| sum.checked_add(part.length()?)),
        }
    }

    /// Returns the bytes, if they are in memory and no function observes their progress.
    pub(crate) fn whole(&self) -> Option<&Bytes> {
        match &self.source {
            Source::Whole(bytes) if self.progress.is_none() => Some(bytes),
            _ => None,
        }
    }

    /// Returns the bytes, or the body if it has none in memory.
    pub(crate) fn into_whole(self) -> Result<Bytes, Self> {
        match self.source {
            Source::Whole(bytes) if self.progress.is_none() => Ok(bytes),
            _ => Err(self),
        }
    }

    /// Returns true if both have the same bytes, or get them from the same source.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        self.source.is_same(&other.source)
    }

    /// Returns the bytes that are in memory.
    pub(crate) fn in_memory(&self) -> Option<&Bytes> {
        match &self.source {
            Source::Whole(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// Returns true if the body was used up by an attempt, and the request cannot be retried.
    pub(crate) fn is_spent(&self) -> bool {
        match &self.source {
            Source::Once(stream) => stream
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .is_none(),
            Source::Chain(parts) => parts.iter().any(Self::is_spent),
            _ => false,
        }
    }

    /// Opens the body for one attempt.
    pub(crate) fn open(&self) -> Pieces {
        let pieces = self.source.open();
        let pieces = pieces::of_length(pieces, self.length());
        match &self.progress {
            Some(progress) => pieces::told(pieces, self.length(), Arc::clone(progress)),
            None => pieces,
        }
    }
}

/// Shows the source and the number of the bytes, without the bytes.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body")
            .field("source", &self.source.name())
            .field("length", &self.length())
            .finish()
    }
}

macro_rules! from {
    ($($type:ty),*) => {$(
        impl From<$type> for Body {
            fn from(bytes: $type) -> Self {
                Self::new(Source::Whole(bytes.into()))
            }
        }
    )*};
}
from!(
    Bytes,
    Vec<u8>,
    String,
    Box<[u8]>,
    &'static str,
    &'static [u8]
);

impl<const N: usize> From<&'static [u8; N]> for Body {
    fn from(bytes: &'static [u8; N]) -> Self {
        Self::from(bytes.as_slice())
    }
}

impl From<payload::Bytes> for Body {
    fn from(bytes: payload::Bytes) -> Self {
        bytes.into_inner().into()
    }
}

impl From<payload::Text> for Body {
    fn from(text: payload::Text) -> Self {
        text.into_string().into()
    }
}

const TEXT: &str = "text/plain; charset=utf-8";

/// A type that can be the body of a request with `body = bytes`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a body of bytes",
    label = "the payload of `body = bytes` is a `Body`, `Bytes`, `Text` or `Vec<u8>`"
)]
pub trait Payload {
    /// Returns the media type, for declarations without one.
    fn content_type(&self) -> &'static str {
        "application/octet-stream"
    }

    /// Returns the body.
    fn body(&self) -> Body;
}

impl Payload for Body {
    fn body(&self) -> Body {
        self.clone()
    }
}

impl Payload for Bytes {
    fn body(&self) -> Body {
        self.clone().into()
    }
}

impl Payload for payload::Bytes {
    fn body(&self) -> Body {
        self.clone().into()
    }
}

impl Payload for payload::Text {
    fn content_type(&self) -> &'static str {
        TEXT
    }

    fn body(&self) -> Body {
        self.clone().into()
    }
}

impl Payload for Vec<u8> {
    fn body(&self) -> Body {
        self.clone().into()
    }
}

impl Payload for String {
    fn content_type(&self) -> &'static str {
        TEXT
    }

    fn body(&self) -> Body {
        self.clone().into()
    }
}

#[cfg(test)]
mod tests;
