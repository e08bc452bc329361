//! The built-in HTTP client and the meaning of its errors.

mod body;
mod connects;
#[cfg(feature = "http2")]
mod http2;
mod proxy;
mod resolver;

use std::error::Error as StdError;
use std::io;

use connects::BoundedConnects;
use resolver::Resolver;

pub(super) use body::Incoming;

use super::Request;
use super::handover::Handover;
use super::what::{BoxError, What};
use crate::driver::settings::Settings;
use crate::error::{Error, ErrorKind, root_cause};
use crate::transport::base_url::BaseUrl;

/// Builds a connection pool in which nothing acts on its own. Everything that a feature of one of its crates
/// would change is set here, because any other dependency of the program may enable that feature.
pub(super) fn client(settings: &Settings, base: &BaseUrl) -> Result<reqwest::Client, Error> {
    let mut builder = reqwest::Client::builder()
        // A redirect would send the signed headers to its target.
        .redirect(reqwest::redirect::Policy::none())
        // Nothing is sent twice with the same nonce: retries are made above the signature.
        .retry(reqwest::retry::never())
        .referer(false)
        // The size of a response is limited as received on the wire.
        .no_gzip()
        .no_brotli()
        .no_zstd()
        .no_deflate()
        .no_proxy()
        .no_hickory_dns()
        .dns_resolver(Resolver::new())
        .connect_timeout(settings.connect_timeout)
        .connector_layer(BoundedConnects::new(settings.max_concurrent))
        .pool_max_idle_per_host(settings.max_idle_connections)
        .pool_idle_timeout(settings.pool_idle_timeout);
    #[cfg(feature = "rustls")]
    {
        builder = builder.tls_backend_rustls();
    }
    // HTTP/2 can end a body early without an error, so it is used only on request.
    #[cfg(feature = "http2")]
    let http1_only = !settings.http2;
    #[cfg(not(feature = "http2"))]
    let http1_only = true;
    if http1_only {
        builder = builder.http1_only();
    }
    #[cfg(feature = "http2")]
    if settings.http2 {
        let interval = http2::ping_interval(settings.attempt_timeout);
        builder = builder
            .http2_keep_alive_interval(interval)
            .http2_keep_alive_timeout(interval);
    }
    // Plain HTTP goes to this machine only, so it needs no proxy, and a proxy would see all of it.
    if settings.environment_proxies
        && base.is_encrypted()
        && let Some(proxy) = proxy::from_environment()?
    {
        builder = builder.proxy(proxy);
    }
    builder.build().map_err(|error| {
        let error = error.without_url();
        let cause = root_cause(&error).to_string();
        Error::config(format!("the HTTP client cannot be built: {cause}")).source(error)
    })
}

/// Sends a request through the built-in client.
pub(super) async fn send(
    client: &reqwest::Client,
    request: Request,
    handover: &Handover,
) -> Result<reqwest::Response, BoxError> {
    connects::wanting(send_given(client, request, handover)).await
}

/// Sends a request through any client.
pub(super) async fn send_given(
    client: &reqwest::Client,
    request: Request,
    handover: &Handover,
) -> Result<reqwest::Response, BoxError> {
    let exchange = client.execute(into_reqwest(request, handover.clone()));
    handover.open();
    Ok(exchange.await?)
}

fn into_reqwest(request: Request, handover: Handover) -> reqwest::Request {
    let body = body::Outgoing::new(&request.method, request.body, handover);
    let mut sent = reqwest::Request::new(request.method, request.url);
    *sent.headers_mut() = request.headers;
    *sent.body_mut() = Some(reqwest::Body::wrap(body));
    sent
}

/// Removes the URL, which contains the values of the request.
pub(super) fn without_url(error: BoxError) -> BoxError {
    match error.downcast::<reqwest::Error>() {
        Ok(error) => error.without_url().into(),
        Err(error) => error,
    }
}

pub(super) fn what(error: &(dyn StdError + 'static)) -> Option<What> {
    #[cfg(feature = "http2")]
    if error.downcast_ref().is_some_and(http2::not_processed) {
        return Some(What::NotProcessed);
    }
    let error = error.downcast_ref::<reqwest::Error>()?;
    if error.is_builder() {
        Some(What::Invalid)
    } else if error.is_connect() {
        let timeout = error.is_timeout();
        Some(What::NotSent { timeout })
    } else if error.is_timeout() && !pings_failed(error) {
        Some(What::Timeout)
    } else {
        None
    }
}

/// Returns the kind of the failure: the connection was lost, or the received bytes are not HTTP.
pub(super) fn broken(error: &(dyn StdError + 'static)) -> Option<ErrorKind> {
    #[cfg(feature = "http2")]
    if let Some(kind) = error.downcast_ref().and_then(http2::broken) {
        return Some(kind);
    }
    let error = error.downcast_ref::<hyper::Error>()?;
    if error.is_parse() {
        Some(ErrorKind::Protocol)
    } else if error.is_incomplete_message()
        || error.is_canceled()
        || error.is_closed()
        || error.is_timeout()
        || lost_its_runtime(error)
    {
        Some(ErrorKind::Interrupted)
    } else {
        None
    }
}

/// Returns the meaning of an error whose message does not tell it, and what the user can do about it.
pub(super) fn hint(error: &(dyn StdError + 'static)) -> Option<&'static str> {
    let lost = match error.downcast_ref::<hyper::Error>() {
        Some(error) if error.is_timeout() => {
            return Some("the server did not respond to a ping, so the connection was closed");
        }
        Some(error) => lost_its_runtime(error),
        // Tokio has no error kind for this.
        None => error
            .downcast_ref::<io::Error>()
            .is_some_and(|error| error.to_string().ends_with("is being shutdown.")),
    };
    lost.then_some(
        "the connection belonged to an async runtime that has ended; use a client in one runtime only",
    )
}

/// Returns true if a timeout of the connection has passed, and not one of a request. The connection is then
/// closed.
fn pings_failed(error: &reqwest::Error) -> bool {
    std::iter::successors(error.source(), |&error| error.source()).any(|error| {
        error
            .downcast_ref::<hyper::Error>()
            .is_some_and(hyper::Error::is_timeout)
    })
}

/// Returns true if the task that drives the connection is gone. hyper classifies this as a user error, and only
/// its message identifies it.
fn lost_its_runtime(error: &hyper::Error) -> bool {
    error.is_user() && error.to_string().starts_with("dispatch task is gone")
}
