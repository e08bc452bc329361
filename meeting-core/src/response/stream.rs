//! Streamed responses.

#[cfg(feature = "async-read")]
pub mod async_read;
#[cfg(not(target_family = "wasm"))]
mod file;
#[cfg(test)]
mod tests;

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;
use tokio::task::coop::poll_proceed;
use tokio::time::{Instant, Sleep, sleep_until};

use crate::error::failure::Failure;
use crate::error::{Error, ErrorKind, TimeoutPhase};
use crate::response::origin::Origin;
use crate::transport::{BoxBody, broken_stream};
use crate::value::payload::Bytes;

/// The number of empty pieces that are skipped before other tasks get their turn.
const EMPTY_PIECES: usize = 32;

/// The body of a successful response as it arrives.
///
/// The stream is not limited in size, and memory holds one piece at a time. Its errors are
///
/// - [`ErrorKind::Interrupted`] if the body ends early: it is never taken for a complete one,
/// - [`ErrorKind::Timeout`] if nothing arrives within the
///   [`read_timeout`](crate::ClientBuilder::read_timeout), or if a [deadline](crate::Call::deadline) of this request has
///   passed. The deadline of the client ends with the head of the response.
///
/// After an error the stream ends. Nothing is retried. Dropping the stream closes its connection, unless the body was
/// read to its end.
///
/// ```no_run
/// use meeting_core::{ByteStream, Client, CredentialsFor, Endpoint, Error, Valid};
///
/// async fn length<E, C>(client: &Client<C>, request: &Valid<E>) -> Result<u64, Error>
/// where
///     E: Endpoint<Response = ByteStream>,
///     C: CredentialsFor<E>,
/// {
///     let mut stream = client.send(request).await?;
///     let mut length = 0;
///     while let Some(piece) = stream.try_next().await? {
///         length += piece.len() as u64;
///     }
///     Ok(length)
/// }
/// ```
///
/// # Cancel safety
///
/// `next` and `try_next` are cancel safe: no piece is lost if their future is dropped.
#[must_use = "the body arrives only while the stream is read"]
pub struct ByteStream {
    /// `None` after the end.
    body: Option<BoxBody>,
    limits: Limits,
    /// Goes off when nothing has arrived for too long. Set only while the stream waits.
    alarm: Option<Pin<Box<Sleep>>>,
    waits: bool,
    received: u64,
    progress: Option<Progress>,
    origin: Box<Origin>,
}

type Progress = Box<dyn FnMut(u64, Option<u64>) + Send>;

/// The limits of a body, from the client and the head of the response.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// The length that the head promises.
    pub(crate) length: Option<u64>,
    pub(crate) read_timeout: Duration,
    pub(crate) deadline: Option<Instant>,
    /// For a part that must be in memory completely.
    pub(crate) largest_part: usize,
}

impl ByteStream {
    pub(crate) fn new(body: BoxBody, limits: Limits, origin: Origin) -> Self {
        Self {
            body: Some(body),
            limits,
            alarm: None,
            waits: false,
            received: 0,
            progress: None,
            origin: Box::new(origin),
        }
    }

    /// Waits for the next piece, which is never empty. `None` is the end of the whole body.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        poll_fn(|context| self.poll_piece(context))
            .await
            .map(|piece| piece.map(Bytes::from))
    }

    /// Waits for the next piece, like [`next`](Self::next), for use with `?`.
    ///
    /// # Errors
    ///
    /// Returns an error if the stream was interrupted or timed out.
    pub async fn try_next(&mut self) -> Result<Option<Bytes>, Error> {
        self.next().await.transpose()
    }

    /// Reads the rest of the body into one vector, of any size.
    ///
    /// # Errors
    ///
    /// Returns an error if the stream was interrupted or timed out.
    pub async fn collect(mut self) -> Result<Vec<u8>, Error> {
        let mut body = Vec::new();
        while let Some(piece) = self.try_next().await? {
            body.extend_from_slice(&piece);
        }
        Ok(body)
    }

    /// Reads the rest of the body, of any size.
    ///
    /// # Errors
    ///
    /// Returns an error if the stream was interrupted or timed out.
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        // Most small bodies come in one piece, which then needs no copy.
        let Some(first) = self.try_next().await? else {
            return Ok(Bytes::default());
        };
        let Some(second) = self.try_next().await? else {
            return Ok(first);
        };
        let mut body = first.into_vec();
        body.extend_from_slice(&second);
        body.extend(self.collect().await?);
        Ok(body.into())
    }

    /// Returns the length of the whole body, if the head of the response contains it.
    pub fn length(&self) -> Option<u64> {
        self.limits.length
    }

    /// Calls a function after each piece, with the number of bytes received so far and the length of the whole
    /// body, if known.
    pub fn on_progress(mut self, progress: impl FnMut(u64, Option<u64>) + Send + 'static) -> Self {
        self.progress = Some(Box::new(progress));
        self
    }

    pub(crate) fn limits(&self) -> Limits {
        self.limits
    }

    pub(crate) fn origin(&self) -> &Origin {
        &self.origin
    }

    /// Ends the stream. If the body has ended as well, its connection can be reused.
    pub(crate) fn end(&mut self, context: &mut Context<'_>) {
        if let Some(body) = &mut self.body {
            let _ = body.as_mut().poll_frame(context);
        }
        self.body = None;
    }

    /// Ends the stream with an error.
    pub(crate) fn fail(&mut self, failure: Failure) -> Error {
        self.body = None;
        self.origin.error(failure)
    }

    pub(crate) fn poll_piece(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<bytes::Bytes, Error>>> {
        if self.body.is_none() {
            return Poll::Ready(None);
        }
        // A body that always has a piece ready would otherwise block all other tasks on this thread.
        let turn = ready!(poll_proceed(context));
        let polled = match self.limits.deadline {
            Some(deadline) if deadline <= Instant::now() => Poll::Ready(Some(Err(self.late()))),
            _ => self.poll_body(context),
        };
        let polled = polled.map_err(|failure| self.fail(failure));
        if polled.is_ready() {
            turn.made_progress();
        }
        polled
    }

    fn poll_body(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<bytes::Bytes, Failure>>> {
        for _ in 0..EMPTY_PIECES {
            let Some(body) = &mut self.body else {
                return Poll::Ready(None);
            };
            match body.as_mut().poll_frame(context) {
                Poll::Ready(Some(Ok(frame))) => match frame.into_data() {
                    Ok(piece) if !piece.is_empty() => {
                        return Poll::Ready(Some(self.received(&piece).map_or(Ok(piece), Err)));
                    }
                    // Trailers are ignored.
                    _ => {}
                },
                Poll::Ready(Some(Err(error))) => {
                    return Poll::Ready(Some(Err(broken_stream(error))));
                }
                Poll::Ready(None) => {
                    self.body = None;
                    return Poll::Ready(self.too_short().map(Err));
                }
                Poll::Pending => return self.poll_alarm(context).map(|late| Some(Err(late))),
            }
        }
        context.waker().wake_by_ref();
        self.poll_alarm(context).map(|late| Some(Err(late)))
    }

    /// Counts a piece. Returns the failure if the body is longer than its head promised.
    fn received(&mut self, piece: &[u8]) -> Option<Failure> {
        self.waits = false;
        self.received = self.received.saturating_add(piece.len() as u64);
        if let Some(length) = self.limits.length
            && self.received > length
        {
            let detail = format!("the body has more than the {length} bytes that its head said");
            return Some(Failure::response(ErrorKind::Protocol, detail));
        }
        if let Some(progress) = &mut self.progress {
            progress(self.received, self.limits.length);
        }
        None
    }

    /// Returns the failure if a body that ended is shorter than its head promised. HTTP/1.1 ensures this
    /// itself. Other protocols and transports may not.
    fn too_short(&self) -> Option<Failure> {
        match self.limits.length {
            Some(length) if length != self.received => {
                let received = self.received;
                let detail = format!("the body has {received} bytes, and its head said {length}");
                Some(Failure::response(ErrorKind::Interrupted, detail))
            }
            _ => None,
        }
    }

    /// Waits until the stream has waited too long, measured from the beginning of the wait.
    fn poll_alarm(&mut self, context: &mut Context<'_>) -> Poll<Failure> {
        if !self.waits {
            let silent = Instant::now().checked_add(self.limits.read_timeout);
            let until = match (silent, self.limits.deadline) {
                (Some(silent), Some(deadline)) => silent.min(deadline),
                (Some(until), None) | (None, Some(until)) => until,
                (None, None) => return Poll::Pending,
            };
            match &mut self.alarm {
                Some(alarm) => alarm.as_mut().reset(until),
                alarm => *alarm = Some(Box::pin(sleep_until(until))),
            }
            self.waits = true;
        }
        if let Some(alarm) = &mut self.alarm {
            ready!(alarm.as_mut().poll(context));
            return Poll::Ready(self.late());
        }
        Poll::Pending
    }

    fn late(&self) -> Failure {
        let passed = |deadline| deadline <= Instant::now();
        if self.limits.deadline.is_some_and(passed) {
            let detail = "the body was not complete before the deadline";
            return Failure::timeout(TimeoutPhase::Total, detail);
        }
        let detail = format!(
            "no further piece of the body within {:?}",
            self.limits.read_timeout
        );
        Failure::timeout(TimeoutPhase::Read, detail)
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, Error>>> {
        self.poll_piece(context)
            .map(|piece| piece.map(|piece| piece.map(Bytes::from)))
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByteStream")
            .field("received", &self.received)
            .field("length", &self.limits.length)
            .field("ended", &self.body.is_none())
            .finish_non_exhaustive()
    }
}
