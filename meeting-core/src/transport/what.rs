//! An error of any transport, and what the transport that made it knows about it.

use std::error::Error as StdError;
use std::pin::Pin;

use bytes::Bytes;
use http_body::Body;

/// The body of a response, of any transport.
pub(crate) type BoxBody = Pin<Box<dyn Body<Data = Bytes, Error = BoxError> + Send>>;

pub(crate) type BoxError = Box<dyn StdError + Send + Sync>;

/// What the transport itself says about an error.
#[cfg_attr(
    target_family = "wasm",
    expect(dead_code, reason = "what a service of the user's says is less")
)]
pub(super) enum What {
    Invalid,
    NotSent {
        timeout: bool,
    },
    /// It was sent, and the server has said that it did not look at it.
    #[cfg(feature = "http2")]
    NotProcessed,
    Timeout,
}
