//! Reads responses that have arrived in full.
//!
//! | module | contents |
//! | --- | --- |
//! | [`outer`] | the deserializer over the whole body: empty bodies, ignored bodies, [`Api::UNWRAP`](crate::Api::UNWRAP) |
//! | [`ask`] | what a type asks a deserializer for, as values |
//! | [`member`] | the way to the member that holds the value |
//! | [`strict`] | structs from objects only |
//! | [`nothing`], [`checked`] | bodies that nothing is read from |

mod ask;
mod checked;
mod fault;
mod member;
mod nothing;
mod outer;
mod strict;
#[cfg(test)]
mod tests;

use std::fmt;

use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

use crate::response::decode::{DecodeError, without_bom};
use crate::service::empty::Empty;

/// A response that has arrived in full, for a [`Reader`](crate::Reader).
#[derive(Clone, Copy)]
pub struct WholeBody<'a> {
    pub(crate) status: StatusCode,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) bytes: &'a bytes::Bytes,
    /// The path of the member that holds the value.
    pub(crate) unwrap: &'a str,
    pub(crate) empty: Empty,
}

impl<'a> WholeBody<'a> {
    /// Returns the HTTP status, from 200 to 299.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the headers of the response.
    pub fn headers(&self) -> &'a HeaderMap {
        self.headers
    }

    /// Returns the body.
    pub fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// Returns the body as a string, without a byte order mark.
    ///
    /// # Errors
    ///
    /// Returns an error if the body is not UTF-8.
    pub fn text(&self) -> Result<&'a str, DecodeError> {
        std::str::from_utf8(without_bom(self.bytes)).map_err(DecodeError::new)
    }

    pub(crate) fn shared(&self) -> bytes::Bytes {
        self.bytes.clone()
    }

    /// Returns the media type, without its parameters.
    fn media_type(&self) -> Option<&'a str> {
        let kind = self.headers.get(CONTENT_TYPE)?.to_str().ok()?;
        kind.split(';').next().map(str::trim)
    }
}

/// Shows the status and the length, without the content and the values of headers, which may be secret.
impl fmt::Debug for WholeBody<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WholeBody")
            .field("status", &self.status)
            .field("length", &self.bytes.len())
            .finish_non_exhaustive()
    }
}

/// Reads any type that implements `Deserialize`.
pub(crate) fn json<T: DeserializeOwned>(body: &WholeBody<'_>) -> Result<T, DecodeError> {
    T::deserialize(outer::Outer(body)).map_err(DecodeError::from)
}
