//! Types that responses are read into.

use std::fmt;

use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

use crate::response::decode::DecodeError;
use crate::response::stream::ByteStream;
use crate::response::whole::{self, WholeBody};
use crate::service::empty::Empty;
use crate::value::payload::{Bytes, Text};

/// A type that a successful response can be read into.
///
/// Every type that implements [`Deserialize`](serde::Deserialize) is read from JSON: a struct declared with
/// [`#[response]`](macro@crate::response), a list, a map, a scalar. `Option<T>` is `None` for an empty body and
/// for `null`, and `()` ignores the body. [`Bytes`] and [`Text`] are the body as received, [`ByteStream`] is
/// the body while it arrives, and [`Events`](crate::Events) are server-sent events.
///
/// Implement the trait for a custom format:
///
/// ```
/// use meeting_core::{DecodeError, FromResponse, Reader, WholeBody};
///
/// /// One JSON value per line.
/// #[derive(Debug)]
/// pub struct Lines<T>(pub Vec<T>);
///
/// impl<T: serde::de::DeserializeOwned> FromResponse for Lines<T> {
///     const ACCEPT: Option<&'static str> = Some("application/x-ndjson");
///
///     fn reader() -> Reader<Self> {
///         Reader::whole(read)
///     }
/// }
///
/// fn read<T: serde::de::DeserializeOwned>(body: &WholeBody<'_>) -> Result<Lines<T>, DecodeError> {
///     let lines = body.text()?.lines().filter(|line| !line.trim().is_empty());
///     let values: Result<_, _> = lines.map(serde_json::from_str).collect();
///     // The message may not repeat the response, so it names the line only.
///     values
///         .map(Lines)
///         .map_err(|error| DecodeError::new(format_args!("a line is not valid: {:?}", error.classify())))
/// }
///
/// let lines = Lines::<u8>::reader().read("1\n2\n".as_bytes())?;
/// assert_eq!(lines.0, [1, 2]);
/// # Ok::<(), DecodeError>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "a response cannot be read into `{Self}`",
    label = "not a type that responses are read into",
    note = "declare the type with `#[response]`, or derive `serde::Deserialize` for it",
    note = "for a format other than JSON, implement `FromResponse` for the type"
)]
pub trait FromResponse: Sized {
    /// The `Accept` header of the request, unless the request, the endpoint or the client sets one.
    const ACCEPT: Option<&'static str> = None;

    /// Returns the function that reads the response.
    fn reader() -> Reader<Self>;
}

#[diagnostic::do_not_recommend]
impl<T: DeserializeOwned> FromResponse for T {
    fn reader() -> Reader<Self> {
        Reader::whole(whole::json)
    }
}

impl FromResponse for Bytes {
    fn reader() -> Reader<Self> {
        Reader::whole(|body| Ok(body.shared().into()))
    }
}

impl FromResponse for Text {
    fn reader() -> Reader<Self> {
        Reader::whole(|body| Ok(body.text()?.into()))
    }
}

impl FromResponse for ByteStream {
    fn reader() -> Reader<Self> {
        Reader::stream(|stream| stream)
    }
}

/// A function that reads a whole body.
type Whole<T> = fn(&WholeBody<'_>) -> Result<T, DecodeError>;

/// The function that reads a response into `T`.
pub struct Reader<T>(Kind<T>);

pub(crate) enum Kind<T> {
    Whole(Whole<T>),
    /// The second field is the media type that the response must have.
    Stream(fn(ByteStream) -> T, Option<&'static str>),
}

impl<T> Reader<T> {
    /// Reads the whole body. The client has received it before, up to its
    /// [limit](crate::ClientBuilder::max_response_bytes).
    pub fn whole(read: fn(&WholeBody<'_>) -> Result<T, DecodeError>) -> Self {
        Self(Kind::Whole(read))
    }

    /// Reads the body as it arrives.
    pub fn stream(read: fn(ByteStream) -> T) -> Self {
        Self(Kind::Stream(read, None))
    }

    /// Streams only responses of this media type. A successful response of another type may hold an error of the service,
    /// and is [`ErrorKind::Decode`](crate::ErrorKind::Decode) if it does not.
    #[must_use]
    pub fn of_type(self, media_type: &'static str) -> Self {
        match self.0 {
            Kind::Stream(read, _) => Self(Kind::Stream(read, Some(media_type))),
            Kind::Whole(_) => self,
        }
    }

    /// Reads a body as the client would read it from a response with status 200 and no headers, for tests of a
    /// format.
    ///
    /// # Errors
    ///
    /// Returns an error if the body cannot be read, or if the reader is for streams.
    pub fn read(self, body: impl Into<Bytes>) -> Result<T, DecodeError> {
        let Kind::Whole(read) = self.0 else {
            return Err(DecodeError::new("the reader is for streams"));
        };
        read(&WholeBody {
            status: StatusCode::OK,
            headers: &HeaderMap::new(),
            bytes: &body.into().into_inner(),
            unwrap: "",
            empty: Empty::Anything,
        })
    }

    pub(crate) fn kind(self) -> Kind<T> {
        self.0
    }
}

impl<T> Clone for Reader<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Reader<T> {}

impl<T> Clone for Kind<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Kind<T> {}

impl<T> fmt::Debug for Reader<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Kind::Whole(_) => "Reader::whole",
            Kind::Stream(..) => "Reader::stream",
        })
    }
}
