//! The body of a request while it is sent, and how much of it was sent.

use std::fmt;
#[cfg(feature = "tower")]
use std::future::poll_fn;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use tokio::sync::watch;
use tokio::time::timeout;

use crate::value::body::Body;
use crate::value::body::pieces::{BoxError, Pieces};

/// The body of a request.
pub(crate) enum OutgoingBody {
    /// Bytes in memory.
    Whole(Bytes),
    /// Pieces that arrive one after another.
    Streamed(Streamed),
}

impl OutgoingBody {
    /// Returns true if there is nothing to send.
    pub(crate) fn is_empty(&self) -> bool {
        self.length() == Some(0)
    }

    /// Returns the number of remaining bytes, if it is known.
    pub(crate) fn length(&self) -> Option<u64> {
        match self {
            Self::Whole(bytes) => Some(bytes.len() as u64),
            Self::Streamed(streamed) => streamed.left,
        }
    }

    /// Collects all pieces, for transports that only take whole bodies.
    #[cfg(feature = "tower")]
    pub(crate) async fn collected(mut self) -> Result<Bytes, BoxError> {
        if let Self::Whole(bytes) = self {
            return Ok(bytes);
        }
        let mut all = bytes::BytesMut::new();
        while let Some(piece) = poll_fn(|context| self.poll_piece(context)).await {
            all.extend_from_slice(&piece?);
        }
        Ok(all.freeze())
    }

    /// Returns the next piece.
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
    /// The lock is never contended: it makes a type that only one thread uses shareable.
    pieces: Mutex<Pieces>,
    left: Option<u64>,
    meter: Meter,
}

impl Streamed {
    /// Returns the body for one attempt, and a view of its progress.
    pub(crate) fn open(body: &Body) -> (Self, Sent) {
        let (meter, sent) = watch::channel(Progress::default());
        let streamed = Self {
            pieces: Mutex::new(body.open()),
            left: body.length(),
            meter: Meter(meter),
        };
        (streamed, Sent(sent))
    }

    fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, BoxError>>> {
        let pieces = self.pieces.get_mut();
        let pieces = pieces.unwrap_or_else(PoisonError::into_inner);
        let piece = std::task::ready!(pieces.as_mut().poll_next(context));
        match &piece {
            Some(Ok(piece)) => {
                let length = piece.len() as u64;
                self.left = self.left.map(|left| left.saturating_sub(length));
                self.meter.advance(self.left == Some(0));
            }
            Some(Err(_)) | None => self.meter.advance(true),
        }
        Poll::Ready(piece.map(|piece| piece.map_err(|error| Unreadable(error).into())))
    }
}

/// A body that could not be read, in contrast to a body that could not be sent.
#[derive(Debug)]
pub(crate) struct Unreadable(BoxError);

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the body cannot be read: {}", self.0)
    }
}

impl std::error::Error for Unreadable {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.0)
    }
}

/// The progress of a body.
#[derive(Clone, Copy, Default)]
struct Progress {
    pieces: u64,
    ended: bool,
}

/// Reports each piece that a connection takes. A body that is dropped has ended.
struct Meter(watch::Sender<Progress>);

impl Meter {
    fn advance(&self, ended: bool) {
        self.0.send_modify(|progress| {
            progress.pieces = progress.pieces.wrapping_add(1);
            progress.ended |= ended;
        });
    }
}

/// The progress of a streamed body, for the driver.
pub(crate) struct Sent(watch::Receiver<Progress>);

impl Sent {
    /// Waits until the connection has taken the whole body. Returns `false` if it took no piece for the given
    /// time.
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

impl fmt::Debug for OutgoingBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OutgoingBody")
            .field("length", &self.length())
            .finish_non_exhaustive()
    }
}
