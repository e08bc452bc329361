//! Requests without a declaration.

use std::sync::Arc;
use std::time::Duration;

use http::{HeaderValue, Method};
use serde::Serialize;

use crate::client::call::{Call, ResponseCall};
use crate::driver::Core;
use crate::driver::retry::RetryPolicy;
use crate::error::{Error, ErrorKind};
use crate::request::encode::{JSON, Prepared};
use crate::spec::more::More;
use crate::spec::{BodyEncoding, EndpointSpec, ListStyle, ObjectSpec, RetrySafety};
use crate::value::body::Body;
use crate::value::payload::Bytes;

/// An undeclared request: [`Client::request`](crate::Client::request). It has the credentials, limits, retries
/// and errors of declared requests. Nothing is checked.
///
/// ```no_run
/// use meeting_core::http::Method;
/// use meeting_core::{Client, Credentials, Error};
///
/// async fn search<C: Credentials>(client: &Client<C>, text: &str) -> Result<Vec<u8>, Error> {
///     let response = client.request(Method::GET, "/v1/search").query("q", text).send().await?;
///     Ok(response.body().to_vec())
/// }
/// ```
#[derive(Debug)]
#[must_use = "a request is not sent unless `send` is called and awaited"]
pub struct RequestBuilder(Call<Bytes>);

impl RequestBuilder {
    pub(crate) fn new(core: &Arc<Core>, method: &Method, target: &str) -> Self {
        let prepared = spec(method).and_then(|spec| prepared(spec, target));
        Self(Call::new(core, prepared))
    }

    /// Adds a query parameter, percent-encoded.
    pub fn query(self, name: &str, value: &str) -> Self {
        Self(self.0.query(name, value))
    }

    /// Adds a header; see [`Call::header`].
    pub fn header(self, name: &str, value: &str) -> Self {
        Self(self.0.header(name, value))
    }

    /// Sets the body to JSON. The request fails with [`ErrorKind::InvalidInput`] if the value cannot be written as JSON.
    pub fn json<T: Serialize + ?Sized>(mut self, value: &T) -> Self {
        self.0.change(|_, prepared| {
            let json = serde_json::to_vec(value)
                .map_err(|failure| Error::not_encodable(prepared.spec(), failure))?;
            prepared.set_body(json.into(), JSON);
            Ok(())
        });
        self
    }

    /// Sets the body and its media type, such as `text/csv`. The request fails with [`ErrorKind::InvalidInput`] if the media
    /// type cannot be sent.
    pub fn body(mut self, content_type: &str, body: impl Into<Body>) -> Self {
        self.0.change(|_, prepared| {
            let content_type = HeaderValue::from_str(content_type)
                .map_err(|invalid| Error::no_content_type(prepared.spec(), invalid))?;
            prepared.set_body(body.into(), content_type);
            Ok(())
        });
        self
    }

    /// Sets the time limit of the request with all its attempts and waits; see [`Call::deadline`].
    pub fn deadline(self, time: Duration) -> Self {
        Self(self.0.deadline(time))
    }

    /// Sets the number of attempts and the waits between them; see [`Call::retry`].
    pub fn retry(self, policy: RetryPolicy) -> Self {
        Self(self.0.retry(policy))
    }

    /// Sets whether the request may reach the service twice. Default: [`RetrySafety::Safe`] for `GET` and `HEAD`, and
    /// [`RetrySafety::IfNotProcessed`] for all others.
    pub fn retry_safety(self, safety: RetrySafety) -> Self {
        Self(self.0.retry_safety(safety))
    }

    /// Returns a call that sends the request when it is first polled. Its value is the body of the response.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`] of any [kind](ErrorKind). The kind is [`ErrorKind::InvalidInput`] if
    /// the path does not begin with `/`, or would not be sent as written.
    pub fn send(self) -> ResponseCall<Bytes> {
        self.0.response()
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn into_call(self) -> Call<Bytes> {
        self.0
    }
}

fn prepared(spec: &'static EndpointSpec, target: &str) -> Result<Prepared, Error> {
    if target.starts_with('/') {
        return Ok(Prepared::undeclared(spec, target.to_owned()));
    }
    let detail = "the path must begin with `/`; the base URL belongs in the client";
    Err(Error::new(ErrorKind::InvalidInput, detail).endpoint_spec(spec))
}

/// Returns the declaration that all undeclared requests with a method share. Errors and traces never show a
/// path that was sent.
fn spec(method: &Method) -> Result<&'static EndpointSpec, Error> {
    SPECS
        .iter()
        .find(|spec| spec.method() == method.as_str())
        .ok_or_else(|| {
            Error::new(
                ErrorKind::InvalidInput,
                "the method is not one of GET, HEAD, POST, PUT, PATCH, DELETE and OPTIONS",
            )
        })
}

static SPECS: [EndpointSpec; 7] = [
    undeclared("GET", RetrySafety::Safe),
    undeclared("HEAD", RetrySafety::Safe),
    undeclared("POST", RetrySafety::IfNotProcessed),
    undeclared("PUT", RetrySafety::IfNotProcessed),
    undeclared("PATCH", RetrySafety::IfNotProcessed),
    undeclared("DELETE", RetrySafety::IfNotProcessed),
    undeclared("OPTIONS", RetrySafety::IfNotProcessed),
];

fn record() -> &'static ObjectSpec {
    &ObjectSpec("request", "", &[], &[])
}

const fn undeclared(method: &'static str, retry: RetrySafety) -> EndpointSpec {
    EndpointSpec {
        record,
        method,
        path: "(undeclared)",
        authentication: "any",
        retry,
        encoding: BodyEncoding::Json,
        response: None,
        list_style: ListStyle::Repeat,
        more: &More::NONE,
    }
}
