//! Successful responses that have not been read.

use bytes::Bytes;

use crate::client::response::Response;
use crate::error::failure::Failure;
use crate::error::{Error, ErrorKind};
use crate::response::classify;
use crate::response::decode::DecodeError;
use crate::response::from_response::{Kind, Reader};
use crate::response::origin::Origin;
use crate::response::stream::{ByteStream, Limits};
use crate::response::whole::WholeBody;
use crate::transport::BoxBody;

/// A successful response that has not been read.
pub(crate) struct Reply {
    pub(crate) origin: Origin,
    pub(crate) body: Body,
    /// The number of bytes of the body that an error keeps.
    pub(crate) kept_of_error: usize,
}

/// The body of a success.
pub(crate) enum Body {
    Whole(Bytes),
    Stream(BoxBody, Limits),
}

impl Reply {
    /// Reads the response.
    pub(crate) fn read<T>(self, reader: Reader<T>) -> Result<(T, Origin), Error> {
        let Self {
            origin,
            body,
            kept_of_error,
        } = self;
        match (reader.kind(), body) {
            (Kind::Whole(read), Body::Whole(bytes)) => match read(&whole(&origin, &bytes)) {
                Ok(value) => Ok((value, origin)),
                Err(reason) => Err(not_decodable(&origin, &bytes, kept_of_error, reason)),
            },
            (Kind::Stream(read, _), Body::Stream(body, limits)) => {
                let stream = ByteStream::new(body, limits, origin.clone());
                Ok((read(stream), origin))
            }
            // The reader has told the driver which form it expects.
            (_, Body::Whole(_) | Body::Stream(..)) => {
                let detail = "the response was not received in the form that its reader expects";
                Err(origin.error(Failure::response(ErrorKind::Config, detail)))
            }
        }
    }
}

/// Returns the response for the caller, with the value that was read from it.
pub(crate) fn response<T>((body, origin): (T, Origin)) -> Response<T> {
    let trace_id = origin.service.trace_id(&origin.head.headers);
    Response {
        body,
        status: origin.head.status,
        trace_id: trace_id.map(str::to_owned),
        attempts: origin.attempts(),
        headers: origin.head.headers,
    }
}

fn whole<'a>(origin: &'a Origin, bytes: &'a Bytes) -> WholeBody<'a> {
    let unwrap = origin.spec.unwrap().or(origin.service.unwrap);
    WholeBody {
        status: origin.head.status,
        headers: &origin.head.headers,
        bytes,
        unwrap: unwrap.unwrap_or_default(),
        empty: origin.service.empty,
    }
}

#[cold]
fn not_decodable(origin: &Origin, body: &[u8], kept: usize, reason: DecodeError) -> Error {
    let looks = classify::described(&origin.head.headers, body);
    let detail = format!("{reason}; {looks}");
    let mut failure = Failure::response(ErrorKind::Decode, detail).caused_by(reason);
    failure.keep(body, kept);
    origin.error(failure)
}
