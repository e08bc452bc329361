//! The body of a request on its way out, and what is known about how far it has come.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use tokio::sync::watch;
use tokio::time::timeout;

use crate::transport::failure::BoxError;
use crate::value::body::Body;
use crate::value::body::pieces::Pieces;

/// The body of a request.
pub(crate) enum OutgoingBody {
    /// Bytes in memory.
    Whole(Bytes),
    /// Pieces that come one after another.
    Streamed(Streamed),
}

impl OutgoingBody {
    /// Whether there is nothing to send.
    pub(crate) fn is_empty(&self) -> bool {
        self.length() == Some(0)
    }

    /// The number of bytes that are left, where it is known.
    pub(crate) fn length(&self) -> Option<u64> {
        match self {
            Self::Whole(bytes) => Some(bytes.len() as u64),
            Self::Streamed(streamed) => streamed.left,
        }
    }

    /// The next piece.
    pub(crate) fn poll_piece(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, BoxError>>> {
        match self {
            Self::Whole(bytes) => {
                let bytes = std::mem::take(bytes);
                Poll::Ready((!bytes.is_empty()).then_some(Ok(bytes)))
            }
            Self::Streamed(streamed) => streamed.poll_piece(context),
        }
    }
}

/// A body that is not in memory.
pub(crate) struct Streamed {
    pieces: Pieces,
    left: Option<u64>,
    meter: Meter,
}

impl Streamed {
    /// A body for one attempt, and the view of how far it comes.
    pub(crate) fn open(body: &Body) -> (Self, Sent) {
        let (meter, sent) = watch::channel(Progress::default());
        let streamed = Self {
            pieces: body.open(),
            left: body.length(),
            meter: Meter(meter),
        };
        (streamed, Sent(sent))
    }

    fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, BoxError>>> {
        let piece = std::task::ready!(self.pieces.as_mut().poll_next(context));
        match &piece {
            Some(Ok(piece)) => {
                let length = piece.len() as u64;
                self.left = self.left.map(|left| left.saturating_sub(length));
                self.meter.advance(self.left == Some(0));
            }
            Some(Err(_)) | None => self.meter.advance(true),
        }
        Poll::Ready(piece)
    }
}

/// How far a body has come.
#[derive(Clone, Copy, Default)]
struct Progress {
    pieces: u64,
    ended: bool,
}

/// Tells of each piece that a connection takes. A body that is dropped has ended.
struct Meter(watch::Sender<Progress>);

impl Meter {
    fn advance(&self, ended: bool) {
        self.0.send_modify(|progress| {
            progress.pieces = progress.pieces.wrapping_add(1);
            progress.ended |= ended;
        });
    }
}

/// How far a streamed body has come, as the driver sees it.
pub(crate) struct Sent(watch::Receiver<Progress>);

impl Sent {
    /// Waits until the connection has taken the whole body. Returns `false` if it took none for so long.
    pub(crate) async fn whole(&mut self, between: Duration) -> bool {
        while !self.0.borrow_and_update().ended {
            match timeout(between, self.0.changed()).await {
                Ok(Ok(())) => {}
                // The body was dropped.
                Ok(Err(_)) => return true,
                Err(_) => return false,
            }
        }
        true
    }
}

impl std::fmt::Debug for OutgoingBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OutgoingBody")
            .field("length", &self.length())
            .finish_non_exhaustive()
    }
}

/// The next piece of a body, for transports that ask for one as a future.
pub(crate) type Piece = Option<Result<Bytes, BoxError>>;

/// A pinned body is the same as one that is not: nothing in it is pinned by its place.
impl Unpin for OutgoingBody {}

impl OutgoingBody {
    /// [`poll_piece`](Self::poll_piece) for a pinned body.
    pub(crate) fn poll_pinned(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Piece> {
        self.get_mut().poll_piece(context)
    }
}
