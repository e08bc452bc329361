//! A successful response with its metadata.

use std::fmt;

use http::{HeaderMap, StatusCode};

/// A successful response with its metadata: [`Call::response`](crate::Call::response).
///
/// ```no_run
/// use meeting_core::{Client, CredentialsFor, Endpoint, Error, Valid};
///
/// async fn traced<E: Endpoint, C: CredentialsFor<E>>(
///     client: &Client<C>,
///     request: &Valid<E>,
/// ) -> Result<E::Response, Error> {
///     let response = client.send(request).response().await?;
///     println!("HTTP {}, trace id {:?}", response.status(), response.trace_id());
///     Ok(response.into_body())
/// }
/// ```
#[derive(Clone)]
pub struct Response<T> {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) trace_id: Option<String>,
    pub(crate) attempts: u32,
    pub(crate) body: T,
}

impl<T> Response<T> {
    /// Returns the HTTP status, from 200 to 299.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the trace id of the response, if it carried one. The service's support asks for it.
    /// [`Api::trace_id`](crate::Api::trace_id) reads it from the headers. It has at most 256 bytes.
    pub fn trace_id(&self) -> Option<&str> {
        self.trace_id.as_deref()
    }

    /// Returns the number of attempts: 1 if the first one succeeded.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Returns the value of the response.
    pub fn body(&self) -> &T {
        &self.body
    }

    /// Returns the value of the response without the metadata.
    pub fn into_body(self) -> T {
        self.body
    }
}

/// Shows the metadata, without the body and the values of headers, which may be secret.
impl<T> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("trace_id", &self.trace_id)
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}
