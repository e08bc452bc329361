//! Requests without a declaration.

use std::sync::Arc;
use std::time::Duration;

use serde::Serialize;

use super::{Background, PendingCall};
use crate::client::response::Response;
use crate::driver::retry::RetryPolicy;
use crate::error::Error;
use crate::spec::RetrySafety;
use crate::value::body::Body;
use crate::value::payload::Bytes;

/// An undeclared request: [`Client::request`](super::Client::request). See
/// [`meeting_core::RequestBuilder`](crate::RequestBuilder) for what its methods do.
#[must_use = "a request is not sent unless `send` is called"]
pub struct RequestBuilder {
    pub(super) inner: crate::RequestBuilder,
    pub(super) background: Arc<Background>,
}

impl RequestBuilder {
    /// Adds a query parameter, percent-encoded.
    pub fn query(self, name: &str, value: &str) -> Self {
        self.with(|inner| inner.query(name, value))
    }

    /// Adds a header.
    pub fn header(self, name: &str, value: &str) -> Self {
        self.with(|inner| inner.header(name, value))
    }

    /// Sets the body to JSON.
    pub fn json<T: Serialize + ?Sized>(self, value: &T) -> Self {
        self.with(|inner| inner.json(value))
    }

    /// Sets the body and its media type.
    pub fn body(self, content_type: &str, body: impl Into<Body>) -> Self {
        self.with(|inner| inner.body(content_type, body))
    }

    /// Sets the time limit of the request with all its attempts and waits.
    pub fn deadline(self, time: Duration) -> Self {
        self.with(|inner| inner.deadline(time))
    }

    /// Sets the number of attempts and the waits between them.
    pub fn retry(self, policy: RetryPolicy) -> Self {
        self.with(|inner| inner.retry(policy))
    }

    /// Sets whether the request may reach the service twice.
    pub fn retry_safety(self, safety: RetrySafety) -> Self {
        self.with(|inner| inner.retry_safety(safety))
    }

    /// Sends the request and waits for the response.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Client::send`](super::Client::send).
    pub fn send(self) -> Result<Response<Bytes>, Error> {
        PendingCall {
            call: self.inner.into_call(),
            background: self.background,
        }
        .response()
    }

    fn with(self, change: impl FnOnce(crate::RequestBuilder) -> crate::RequestBuilder) -> Self {
        Self {
            inner: change(self.inner),
            background: self.background,
        }
    }
}

impl std::fmt::Debug for RequestBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.inner.fmt(f)
    }
}
