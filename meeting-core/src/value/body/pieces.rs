//! The pieces of a body, until a connection takes them.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use crate::value::body::{Body, Progress};

pub(crate) type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// A body, piece by piece.
pub(crate) type Pieces = Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>> + Send>>;

/// The source of the bytes.
#[derive(Clone)]
pub(super) enum Source {
    Whole(Bytes),
    #[cfg(not(target_family = "wasm"))]
    File {
        path: Arc<std::path::Path>,
        length: u64,
    },
    Made {
        length: Option<u64>,
        make: Arc<dyn Fn() -> Pieces + Send + Sync>,
    },
    Once(Arc<Mutex<Option<Pieces>>>),
    Chain(Arc<[Body]>),
}

impl Source {
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Whole(_) => "bytes",
            #[cfg(not(target_family = "wasm"))]
            Self::File { .. } => "file",
            Self::Made { .. } => "stream",
            Self::Once(_) => "stream that can be sent once",
            Self::Chain(_) => "parts",
        }
    }

    pub(super) fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Whole(one), Self::Whole(other)) => one == other,
            #[cfg(not(target_family = "wasm"))]
            (
                Self::File { path, length },
                Self::File {
                    path: other,
                    length: other_length,
                },
            ) => (path, length) == (other, other_length),
            (Self::Made { make, .. }, Self::Made { make: other, .. }) => Arc::ptr_eq(make, other),
            (Self::Once(one), Self::Once(other)) => Arc::ptr_eq(one, other),
            (Self::Chain(one), Self::Chain(other)) => Arc::ptr_eq(one, other),
            _ => false,
        }
    }

    pub(super) fn open(&self) -> Pieces {
        match self {
            Self::Whole(bytes) => Box::pin(Whole(Some(bytes.clone()).filter(|b| !b.is_empty()))),
            #[cfg(not(target_family = "wasm"))]
            Self::File { path, length } => Box::pin(file::Pieces::open(Arc::clone(path), *length)),
            Self::Made { make, .. } => make(),
            Self::Once(stream) => {
                let stream = stream.lock().unwrap_or_else(PoisonError::into_inner).take();
                stream.unwrap_or_else(|| Box::pin(Spent))
            }
            Self::Chain(parts) => Box::pin(Chain {
                parts: Arc::clone(parts),
                next: 0,
                open: None,
            }),
        }
    }
}

/// Converts a stream with errors and pieces of any type.
pub(super) fn stream<S, T, E>(stream: S) -> Pieces
where
    S: Stream<Item = Result<T, E>> + Send + 'static,
    T: Into<Bytes>,
    E: Into<BoxError>,
{
    Box::pin(Converted(Box::pin(stream)))
}

struct Converted<S>(Pin<Box<S>>);

impl<S, T, E> Stream for Converted<S>
where
    S: Stream<Item = Result<T, E>>,
    T: Into<Bytes>,
    E: Into<BoxError>,
{
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = ready!(self.0.as_mut().poll_next(context));
        Poll::Ready(piece.map(|piece| piece.map(Into::into).map_err(Into::into)))
    }
}

/// Bytes in one piece.
struct Whole(Option<Bytes>);

impl Stream for Whole {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take().map(Ok))
    }
}

/// A stream that was already sent.
struct Spent;

impl Stream for Spent {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(Some(Err(SPENT.into())))
    }
}

pub(crate) const SPENT: &str = "the body is a stream that can be sent once, and was already sent";

/// One body after another. Each is opened when the previous one has ended.
struct Chain {
    parts: Arc<[Body]>,
    next: usize,
    open: Option<Pieces>,
}

impl Stream for Chain {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(open) = &mut self.open {
                match ready!(open.as_mut().poll_next(context)) {
                    Some(piece) => return Poll::Ready(Some(piece)),
                    None => self.open = None,
                }
            }
            let Some(part) = self.parts.get(self.next) else {
                return Poll::Ready(None);
            };
            self.open = Some(part.open());
            self.next += 1;
        }
    }
}

/// Checks the pieces against the announced length. A body of another length would be cut off by the connection,
/// or leave the server waiting.
pub(super) fn of_length(pieces: Pieces, length: Option<u64>) -> Pieces {
    match length {
        Some(left) => Box::pin(OfLength {
            pieces: Some(pieces),
            left,
            last: None,
        }),
        None => pieces,
    }
}

struct OfLength {
    /// `None` after the end.
    pieces: Option<Pieces>,
    left: u64,
    /// The piece that completes the length. It waits for the end of the body, because a connection does not ask for
    /// further pieces once it has all that were announced.
    last: Option<Bytes>,
}

impl OfLength {
    /// Ends with an error.
    fn fail(&mut self, error: BoxError) -> Poll<Option<Result<Bytes, BoxError>>> {
        self.pieces = None;
        Poll::Ready(Some(Err(error)))
    }
}

impl Stream for OfLength {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let Some(pieces) = &mut self.pieces else {
                return Poll::Ready(None);
            };
            match ready!(pieces.as_mut().poll_next(context)) {
                Some(Ok(piece)) if piece.is_empty() => {
                    if self.left > 0 {
                        return Poll::Ready(Some(Ok(piece)));
                    }
                    // A stream of empty pieces must not block all other tasks on this thread.
                    context.waker().wake_by_ref();
                    return Poll::Pending;
                }
                Some(Ok(piece)) => match self.left.checked_sub(piece.len() as u64) {
                    Some(0) => {
                        self.left = 0;
                        self.last = Some(piece);
                    }
                    Some(left) => {
                        self.left = left;
                        return Poll::Ready(Some(Ok(piece)));
                    }
                    None => return self.fail("the body is longer than announced".into()),
                },
                None if self.left > 0 => {
                    let missing = self.left;
                    let short = format!("the body is {missing} bytes shorter than announced");
                    return self.fail(short.into());
                }
                None => {
                    self.pieces = None;
                    return Poll::Ready(self.last.take().map(Ok));
                }
                Some(Err(error)) => return self.fail(error),
            }
        }
    }
}

/// Reports each piece to a function.
pub(super) fn told(pieces: Pieces, length: Option<u64>, progress: Arc<Progress>) -> Pieces {
    Box::pin(Told {
        pieces,
        sent: 0,
        length,
        progress,
    })
}

struct Told {
    pieces: Pieces,
    sent: u64,
    length: Option<u64>,
    progress: Arc<Progress>,
}

impl Stream for Told {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = ready!(self.pieces.as_mut().poll_next(context));
        if let Some(Ok(piece)) = &piece {
            self.sent = self.sent.saturating_add(piece.len() as u64);
            (self.progress)(self.sent, self.length);
        }
        Poll::Ready(piece)
    }
}

#[cfg(not(target_family = "wasm"))]
pub(super) use file::file;

/// Files, which are read by threads that may block.
#[cfg(not(target_family = "wasm"))]
mod file {
    use std::io;
    use std::path::Path;
    use std::pin::Pin;
    use std::sync::Arc;
    use std::task::{Context, Poll, ready};

    use bytes::{Bytes, BytesMut};
    use futures_core::Stream;
    use tokio::fs::File;
    use tokio::io::AsyncReadExt;

    use super::{BoxError, Source};

    /// The number of bytes per read.
    const PIECE: usize = 256 * 1024;

    /// Opens a file for reading.
    pub(in crate::value::body) async fn file(path: &Path) -> io::Result<Source> {
        // Opening a pipe would wait for its writer.
        if !tokio::fs::metadata(path).await?.is_file() {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                "not a regular file, and has no length",
            ));
        }
        Ok(Source::File {
            path: path.into(),
            length: File::open(path).await?.metadata().await?.len(),
        })
    }

    type Reading = Pin<Box<dyn Future<Output = io::Result<(Opened, Bytes)>> + Send>>;

    /// An open file, and the memory of its pieces. Pieces take turns: while a connection writes one, the other is read.
    /// New memory for each piece would cost more than its content, because the allocator may return it to the system.
    struct Opened {
        file: File,
        memory: [BytesMut; 2],
    }

    /// The pieces of a file.
    pub(super) struct Pieces {
        /// `None` at the end, and after an error.
        reading: Option<Reading>,
        left: u64,
    }

    impl Pieces {
        pub(super) fn open(path: Arc<Path>, length: u64) -> Self {
            Self {
                reading: Some(Box::pin(async move {
                    let mut file = File::open(path).await?;
                    file.set_max_buf_size(PIECE);
                    let memory = Default::default();
                    next(Opened { file, memory }, length).await
                })),
                left: length,
            }
        }
    }

    async fn next(opened: Opened, left: u64) -> io::Result<(Opened, Bytes)> {
        let Opened {
            mut file,
            memory: [mut memory, other],
        } = opened;
        let room = usize::try_from(left).map_or(PIECE, |left| left.min(PIECE));
        // Uses the memory again if the piece in it was sent.
        memory.reserve(room);
        (&mut file).take(left).read_buf(&mut memory).await?;
        let piece = memory.split().freeze();
        let memory = [other, memory];
        Ok((Opened { file, memory }, piece))
    }

    impl Stream for Pieces {
        type Item = Result<Bytes, BoxError>;

        fn poll_next(
            mut self: Pin<&mut Self>,
            context: &mut Context<'_>,
        ) -> Poll<Option<Self::Item>> {
            let Some(reading) = &mut self.reading else {
                return Poll::Ready(None);
            };
            let read = ready!(reading.as_mut().poll(context));
            self.reading = None;
            Poll::Ready(match read {
                Ok((_, piece)) if piece.is_empty() => None,
                Ok((opened, piece)) => {
                    self.left = self.left.saturating_sub(piece.len() as u64);
                    if self.left > 0 {
                        self.reading = Some(Box::pin(next(opened, self.left)));
                    }
                    Some(Ok(piece))
                }
                Err(error) => Some(Err(error.into())),
            })
        }
    }
}
