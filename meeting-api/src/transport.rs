//! One HTTP exchange through reqwest, with everything switched off that would act on its own.

use std::error::Error as StdError;
use std::io;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode};

use crate::base_url::BaseUrl;
use crate::classify::{self, BodyLimit, too_large};
use crate::error::{Error, ErrorKind, TimeoutPhase, root_cause};
use crate::settings::Settings;

/// A connection pool for one host.
#[derive(Debug)]
pub(crate) struct Transport {
    client: reqwest::Client,
}

impl Transport {
    pub(crate) fn new(settings: &Settings, base: &BaseUrl) -> Result<Self, Error> {
        let mut builder = reqwest::Client::builder()
            // A redirect would hand the signed headers to whoever it leads to.
            .redirect(reqwest::redirect::Policy::none())
            // Nothing is sent twice with one nonce: retries are made above the signature.
            .retry(reqwest::retry::never())
            .referer(false)
            // HTTP/2 can end a body early without an error.
            .http1_only()
            .connect_timeout(settings.connect_timeout)
            .pool_max_idle_per_host(settings.max_idle_connections)
            .pool_idle_timeout(settings.idle_timeout);
        // Plain HTTP goes to this machine only, so it needs no proxy, and a proxy would see all of it.
        if !(settings.environment_proxies && base.is_encrypted()) {
            builder = builder.no_proxy();
        }
        let client = builder.build().map_err(|error| {
            let error = error.without_url();
            let cause = root_cause(&error).to_string();
            Error::config(format!("the HTTP client cannot be built: {cause}")).source(error)
        })?;
        Ok(Self { client })
    }

    /// Sends a request and waits for the head of the answer.
    pub(crate) async fn send(
        &self,
        request: reqwest::Request,
        base: &BaseUrl,
    ) -> Result<Response, Error> {
        match self.client.execute(request).await {
            Ok(response) => Ok(Response(response)),
            Err(error) => Err(not_answered(error.without_url(), base)),
        }
    }
}

/// The head of an answer, and the way to its body.
#[derive(Debug)]
pub(crate) struct Response(reqwest::Response);

impl Response {
    pub(crate) fn status(&self) -> StatusCode {
        self.0.status()
    }

    pub(crate) fn headers(&self) -> &HeaderMap {
        self.0.headers()
    }

    pub(crate) fn take_headers(&mut self) -> HeaderMap {
        std::mem::take(self.0.headers_mut())
    }

    /// Reads the body up to the limit.
    pub(crate) async fn body(mut self, limit: BodyLimit) -> Result<Bytes, Error> {
        // Most bodies come in one piece, which then needs no copy.
        let mut first = Bytes::new();
        let mut rest = BytesMut::new();
        let mut length = 0;
        while let Some(mut piece) = self.0.chunk().await.map_err(|error| {
            let error = error.without_url();
            broken_body(error, limit.expected)
        })? {
            let room = limit.bytes.saturating_sub(length);
            if piece.len() > room {
                if !limit.cut {
                    return Err(too_large(limit.bytes));
                }
                piece.truncate(room);
                rest.extend_from_slice(&first);
                rest.extend_from_slice(&piece);
                return Ok(rest.freeze());
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
        Ok(if rest.is_empty() {
            first
        } else {
            rest.freeze()
        })
    }
}

/// Why there was no answer.
fn not_answered(error: reqwest::Error, base: &BaseUrl) -> Error {
    let cause = root_cause(&error).to_string();
    let failure = if error.is_builder() {
        Error::new(
            ErrorKind::InvalidInput,
            format!("not valid as HTTP: {cause}"),
        )
    } else if error.is_connect() {
        let detail = format!("no connection to {}:{}: {cause}", base.host(), base.port());
        if error.is_timeout() {
            Error::timeout(TimeoutPhase::Connect, detail)
        } else {
            Error::new(ErrorKind::NotSent, detail)
        }
    } else {
        Error::new(broken(&error), format!("no answer: {cause}")).processed(true)
    };
    failure.source(error)
}

/// Why the body is not complete.
fn broken_body(error: reqwest::Error, expected: Option<u64>) -> Error {
    let cause = root_cause(&error).to_string();
    let kind = match broken(&error) {
        // Without a length, the end of a body is part of its framing.
        ErrorKind::Interrupted if expected.is_none() && ended_early(&error) => ErrorKind::Protocol,
        kind => kind,
    };
    Error::new(kind, format!("the answer is not complete: {cause}"))
        .processed(true)
        .source(error)
}

/// Whether the connection broke or what came over it is not HTTP.
fn broken(error: &(dyn StdError + 'static)) -> ErrorKind {
    for error in sources(error) {
        if let Some(error) = error.downcast_ref::<hyper::Error>() {
            if error.is_parse() {
                return ErrorKind::Protocol;
            }
            if error.is_incomplete_message() || error.is_canceled() || error.is_closed() {
                return ErrorKind::Interrupted;
            }
        }
        if let Some(error) = error.downcast_ref::<io::Error>() {
            return match error.kind() {
                io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput => ErrorKind::Protocol,
                _ => ErrorKind::Interrupted,
            };
        }
    }
    ErrorKind::Protocol
}

/// Whether the connection was closed in order, but before the end of the body.
fn ended_early(error: &(dyn StdError + 'static)) -> bool {
    sources(error).any(|error| {
        error
            .downcast_ref::<io::Error>()
            .is_some_and(|error| error.kind() == io::ErrorKind::UnexpectedEof)
    })
}

fn sources<'a>(
    error: &'a (dyn StdError + 'static),
) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |error: &&'a (dyn StdError + 'static)| {
        (*error).source()
    })
}
