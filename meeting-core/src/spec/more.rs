//! The parts of a declaration that few endpoints have.

use super::{EndpointSpec, Literal};

/// Data that few endpoints have. All others refer to one constant.
#[derive(Clone, Copy, Debug)]
pub struct More {
    /// Constant query parameters.
    pub query: &'static str,
    /// Constant headers.
    pub headers: &'static [(&'static str, &'static str)],
    /// Constant members of the body.
    pub members: &'static [(&'static str, Literal)],
    /// The media type of a body of bytes.
    pub content_type: Option<&'static str>,
    /// The path of the member that contains the response.
    pub unwrap: Option<&'static str>,
    /// The data of the last event.
    pub done: Option<&'static str>,
    /// The header of the idempotency key.
    pub idempotency_key: Option<&'static str>,
}

impl More {
    /// No such data.
    pub const NONE: Self = Self {
        query: "",
        headers: &[],
        members: &[],
        content_type: None,
        unwrap: None,
        done: None,
        idempotency_key: None,
    };
}

impl EndpointSpec {
    /// Adds data that few endpoints have.
    #[doc(hidden)]
    #[must_use]
    pub const fn with(mut self, more: &'static More) -> Self {
        self.more = more;
        self
    }
}
