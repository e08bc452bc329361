//! One HTTP exchange, without anything that acts on its own, such as redirects or retries.

pub mod base_url;
mod failure;
mod handover;
pub(crate) mod outgoing_body;
#[cfg_attr(target_family = "wasm", path = "no_own.rs")]
mod own;
#[cfg(feature = "tower")]
pub(crate) mod service;
mod what;

use std::future::poll_fn;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, Method, StatusCode};
#[cfg(feature = "tower")]
use http::{HeaderValue, header::CONTENT_LENGTH};
use url::Url;

use crate::driver::settings::Settings;
use crate::error::failure::Failure;
use crate::error::{Error, ErrorKind};
use crate::response::classify::{self, Body, BodyLimit, too_large};
use crate::transport::base_url::BaseUrl;
use crate::transport::outgoing_body::OutgoingBody;

pub use failure::NotSent;
pub(crate) use failure::broken_stream;
pub(crate) use handover::Handover;
pub(crate) use what::{BoxBody, BoxError};

/// The sender of requests.
#[derive(Debug)]
pub(crate) enum Transport {
    /// The connection pool of this crate.
    #[cfg(not(target_family = "wasm"))]
    Own(reqwest::Client),
    /// A client that the application configured.
    #[cfg(not(target_family = "wasm"))]
    Given(reqwest::Client),
    /// Any other service that takes requests.
    #[cfg(feature = "tower")]
    Service(service::BoxService),
}

impl Transport {
    #[cfg(not(target_family = "wasm"))]
    pub(crate) fn new(settings: &Settings, base: &BaseUrl) -> Result<Self, Error> {
        Ok(Self::Own(own::client(settings, base)?))
    }

    #[cfg(target_family = "wasm")]
    pub(crate) fn new(_: &Settings, _: &BaseUrl) -> Result<Self, Error> {
        Err(Error::config(
            "no HTTP client is built in on WebAssembly; set one with `ClientBuilder::service`",
        ))
    }

    /// Sends a request and waits for the head of the response.
    pub(crate) async fn send(
        &self,
        mut request: Request,
        base: &BaseUrl,
        handover: &Handover,
    ) -> Result<Response, Box<Failure>> {
        // A connection does not ask a stream of no bytes for its end, which may be an error.
        if let OutgoingBody::Streamed(_) = request.body
            && request.body.is_empty()
        {
            let end = poll_fn(|context| request.body.poll_piece(context)).await;
            end.transpose().map_err(failure::unreadable)?;
        }
        let sent = match self {
            #[cfg(not(target_family = "wasm"))]
            Self::Own(client) => own::send(client, request, handover)
                .await
                .map(Response::Reqwest),
            #[cfg(not(target_family = "wasm"))]
            Self::Given(client) => {
                let url = request.url.clone();
                match own::send_given(client, request, handover).await {
                    Ok(response) if *response.url() != url => {
                        return Err(followed(&response).into());
                    }
                    sent => sent.map(Response::Reqwest),
                }
            }
            #[cfg(feature = "tower")]
            Self::Service(service) => service
                .send(request.into_http().await?, handover)
                .await
                .map(Response::Service),
        };
        sent.map_err(|error| failure::no_response(error, base, handover).into())
    }
}

/// Returns the failure for a client of the application that has followed a redirect.
#[cfg(not(target_family = "wasm"))]
fn followed(response: &reqwest::Response) -> Failure {
    let host = response.url().host_str().unwrap_or_default();
    Failure::response(
        ErrorKind::Redirect,
        format!("the HTTP client of the application followed it to {host}"),
    )
}

/// A request as it was signed.
pub(crate) struct Request {
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) body: OutgoingBody,
}

impl Request {
    #[cfg(feature = "tower")]
    async fn into_http(self) -> Result<http::Request<Bytes>, Box<Failure>> {
        let body = self.body.collected().await.map_err(failure::unreadable)?;
        let has_no_length = body.is_empty() && announces_a_body(&self.method);
        let uri = http::Uri::try_from(self.url.as_str()).map_err(|error| {
            Failure::new(ErrorKind::InvalidInput, "the URL is not valid in HTTP").caused_by(error)
        })?;
        let mut request = http::Request::new(body);
        *request.method_mut() = self.method;
        *request.uri_mut() = uri;
        *request.headers_mut() = self.headers;
        if has_no_length {
            let length = HeaderValue::from_static("0");
            request.headers_mut().insert(CONTENT_LENGTH, length);
        }
        Ok(request)
    }
}

/// Returns true if the method defines a meaning for a body, so an empty one has a length too (RFC 9110, section
/// 8.6). Some servers respond with 411 without it.
#[cfg(any(feature = "tower", not(target_family = "wasm")))]
fn announces_a_body(method: &Method) -> bool {
    [Method::POST, Method::PUT, Method::PATCH].contains(method)
}

/// The head of a response, with access to its body.
pub(crate) enum Response {
    #[cfg(not(target_family = "wasm"))]
    Reqwest(reqwest::Response),
    #[cfg(feature = "tower")]
    Service(http::Response<BoxBody>),
}

impl Response {
    pub(crate) fn status(&self) -> StatusCode {
        match self {
            #[cfg(not(target_family = "wasm"))]
            Self::Reqwest(response) => response.status(),
            #[cfg(feature = "tower")]
            Self::Service(response) => response.status(),
        }
    }

    pub(crate) fn headers(&self) -> &HeaderMap {
        match self {
            #[cfg(not(target_family = "wasm"))]
            Self::Reqwest(response) => response.headers(),
            #[cfg(feature = "tower")]
            Self::Service(response) => response.headers(),
        }
    }

    pub(crate) fn take_headers(&mut self) -> HeaderMap {
        std::mem::take(match self {
            #[cfg(not(target_family = "wasm"))]
            Self::Reqwest(response) => response.headers_mut(),
            #[cfg(feature = "tower")]
            Self::Service(response) => response.headers_mut(),
        })
    }

    async fn chunk(&mut self) -> Result<Option<Bytes>, BoxError> {
        match self {
            #[cfg(not(target_family = "wasm"))]
            Self::Reqwest(response) => Ok(response.chunk().await?),
            #[cfg(feature = "tower")]
            Self::Service(response) => service::chunk(response.body_mut()).await,
        }
    }

    /// Returns true if the response ends with its head. A response without a body cannot be cut off.
    fn ended(&self) -> bool {
        match self {
            #[cfg(not(target_family = "wasm"))]
            Self::Reqwest(response) => response.content_length() == Some(0),
            #[cfg(feature = "tower")]
            Self::Service(response) => response.body().is_end_stream(),
        }
    }

    /// Returns the body, to be read piece by piece.
    pub(crate) fn into_body(self) -> BoxBody {
        match self {
            #[cfg(not(target_family = "wasm"))]
            Self::Reqwest(response) => Box::pin(own::Incoming::new(response)),
            #[cfg(feature = "tower")]
            Self::Service(response) => response.into_body(),
        }
    }

    /// Reads the body up to the limit.
    pub(crate) async fn body(mut self, limit: BodyLimit) -> Result<Body, Box<Failure>> {
        let has_end = limit.has_end || self.ended();
        // Most bodies arrive in one piece, which then needs no copy.
        let mut first = Bytes::new();
        let mut rest = BytesMut::new();
        let mut length = 0;
        while let Some(mut piece) = self
            .chunk()
            .await
            .map_err(|error| failure::broken_body(error, limit.expected))?
        {
            let room = limit.bytes.saturating_sub(length);
            if piece.len() > room {
                if !limit.cut {
                    return Err(too_large(limit.bytes).into());
                }
                piece.truncate(room);
                rest.extend_from_slice(&first);
                rest.extend_from_slice(&piece);
                return Ok(Body {
                    bytes: rest.freeze(),
                    whole: false,
                });
            }
            length += piece.len();
            if first.is_empty() && rest.is_empty() {
                first = piece;
            } else {
                rest.extend_from_slice(&std::mem::take(&mut first));
                rest.extend_from_slice(&piece);
            }
        }
        classify::length(limit.expected, length)?;
        Ok(Body {
            bytes: if rest.is_empty() {
                first
            } else {
                rest.freeze()
            },
            whole: has_end,
        })
    }
}
