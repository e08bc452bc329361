//! Errors of any transport, and what the transport knows about them.

use std::error::Error as StdError;
use std::pin::Pin;

use bytes::Bytes;
use http_body::Body;

/// The body of a response, of any transport.
pub(crate) type BoxBody = Pin<Box<dyn Body<Data = Bytes, Error = BoxError> + Send>>;

pub(crate) type BoxError = Box<dyn StdError + Send + Sync>;

/// The meaning of an error to its transport.
#[cfg_attr(
    target_family = "wasm",
    expect(dead_code, reason = "a custom service reports fewer variants")
)]
pub(super) enum What {
    Invalid,
    NotSent {
        timeout: bool,
    },
    /// The request was sent, and the server reported that it did not process it.
    #[cfg(feature = "http2")]
    NotProcessed,
    Timeout,
}
