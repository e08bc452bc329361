//! Server-sent events.

pub mod event;
mod parser;

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::error::failure::Failure;
use crate::error::{Error, ErrorKind};
use crate::response::decode::DecodeError;
use crate::response::events::event::Event;
use crate::response::from_response::{FromResponse, Kind, Reader};
use crate::response::stream::ByteStream;
use crate::response::whole::WholeBody;
use crate::service::empty::Empty;
use parser::{Line, Parser, TooLarge};

const MEDIA_TYPE: &str = "text/event-stream";

/// A stream of server-sent events, whose data is read into `T`: JSON, unless `T` has a custom format, such as
/// [`Text`](crate::Text).
///
/// If the endpoint is declared with `done = "[DONE]"`, an event with this data ends the stream. A stream that ends without
/// it, or in the middle of an event, is [`ErrorKind::Interrupted`]. An event may be as large as a
/// [whole response](crate::ClientBuilder::max_response_bytes). Comments and events without data are skipped.
///
/// The stream never reconnects, because only the caller knows what was lost. Timeouts and errors are those of
/// [`ByteStream`]. An event whose data cannot be read is [`ErrorKind::Decode`], and the stream continues after
/// it. After any other error it ends.
///
/// ```no_run
/// use meeting_core::{Client, CredentialsFor, Endpoint, Error, Events, Valid};
///
/// #[derive(serde::Deserialize)]
/// struct Delta {
///     text: String,
/// }
///
/// async fn print<E, C>(client: &Client<C>, request: &Valid<E>) -> Result<(), Error>
/// where
///     E: Endpoint<Response = Events<Delta>>,
///     C: CredentialsFor<E>,
/// {
///     let mut events = client.send(request).await?;
///     while let Some(event) = events.try_next().await? {
///         print!("{}", event.data.text);
///     }
///     Ok(())
/// }
/// ```
///
/// # Cancel safety
///
/// `next` and `try_next` are cancel safe: no event is lost if their future is dropped.
#[must_use = "events arrive only while the stream is read"]
pub struct Events<T> {
    stream: ByteStream,
    parser: Parser,
    done: Option<&'static str>,
    ended: bool,
    of: PhantomData<fn() -> T>,
}

impl<T: FromResponse> Events<T> {
    fn new(stream: ByteStream) -> Self {
        Self {
            parser: Parser::new(stream.limits().largest_part),
            done: stream.origin().spec.done(),
            stream,
            ended: false,
            of: PhantomData,
        }
    }

    /// Waits for the next event. `None` is the end of the stream.
    pub async fn next(&mut self) -> Option<Result<Event<T>, Error>> {
        poll_fn(|context| self.poll_event(context)).await
    }

    /// Waits for the next event, like [`next`](Self::next), for use with `?`.
    ///
    /// # Errors
    ///
    /// Returns an error if the stream was interrupted or timed out, or if an event cannot be read.
    pub async fn try_next(&mut self) -> Result<Option<Event<T>>, Error> {
        self.next().await.transpose()
    }

    /// Waits for the end of the stream, and returns all further events.
    ///
    /// # Errors
    ///
    /// Returns an error if the stream was interrupted or timed out, or if an event cannot be read.
    pub async fn collect(mut self) -> Result<Vec<Event<T>>, Error> {
        let mut events = Vec::new();
        while let Some(event) = self.try_next().await? {
            events.push(event);
        }
        Ok(events)
    }

    fn poll_event(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Event<T>, Error>>> {
        while !self.ended {
            match self.parser.next() {
                Ok(Line::Event(event)) if self.is_done(&event.data) => {
                    self.stream.end(context);
                    self.ended = true;
                }
                Ok(Line::Event(event)) => return Poll::Ready(Some(self.read(event))),
                Ok(Line::Incomplete) => match ready!(self.stream.poll_piece(context)) {
                    Some(Ok(piece)) => self.parser.feed(piece),
                    Some(Err(error)) => {
                        self.ended = true;
                        return Poll::Ready(Some(Err(error)));
                    }
                    None => {
                        self.ended = true;
                        return Poll::Ready(self.interrupted().map(Err));
                    }
                },
                Err(TooLarge) => {
                    self.ended = true;
                    let limit = self.stream.limits().largest_part;
                    let detail = format!("an event of more than {limit} bytes");
                    let failure = Failure::response(ErrorKind::TooLarge, detail);
                    return Poll::Ready(Some(Err(self.stream.fail(failure))));
                }
            }
        }
        Poll::Ready(None)
    }

    fn is_done(&self, data: &[u8]) -> bool {
        self.done.is_some_and(|done| done.as_bytes() == data)
    }

    /// Returns the error if the body ended before the stream did.
    fn interrupted(&mut self) -> Option<Error> {
        let detail = match self.done {
            Some(done) => format!("the stream ended without the event `{done}`"),
            None if self.parser.is_inside_an_event() => {
                "the stream ended inside an event".to_owned()
            }
            None => return None,
        };
        let failure = Failure::response(ErrorKind::Interrupted, detail);
        Some(self.stream.fail(failure))
    }

    fn read(&self, event: Event<Vec<u8>>) -> Result<Event<T>, Error> {
        let origin = self.stream.origin();
        let bytes = bytes::Bytes::from(event.data);
        let read = match T::reader().kind() {
            Kind::Whole(read) => read(&WholeBody {
                status: origin.head.status,
                headers: &origin.head.headers,
                bytes: &bytes,
                unwrap: "",
                empty: Empty::Anything,
            }),
            Kind::Stream(..) => Err(DecodeError::new("the data of an event is not a stream")),
        };
        match read {
            Ok(data) => Ok(Event {
                data,
                id: event.id,
                event: event.event,
                retry: event.retry,
            }),
            Err(reason) => {
                let detail = format!("an event: {reason}");
                Err(origin.error(Failure::response(ErrorKind::Decode, detail).caused_by(reason)))
            }
        }
    }
}

impl<T: FromResponse> Stream for Events<T> {
    type Item = Result<Event<T>, Error>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Event<T>, Error>>> {
        self.poll_event(context)
    }
}

impl<T: FromResponse> FromResponse for Events<T> {
    const ACCEPT: Option<&'static str> = Some(MEDIA_TYPE);

    fn reader() -> Reader<Self> {
        Reader::stream(Self::new).of_type(MEDIA_TYPE)
    }
}

impl<T> fmt::Debug for Events<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Events")
            .field("stream", &self.stream)
            .field("ended", &self.ended)
            .finish_non_exhaustive()
    }
}
