//! The HTTP client of our own, and what its errors say.

#[cfg(feature = "http2")]
mod http2;

use std::error::Error as StdError;

use super::failure::{BoxError, What};
use crate::driver::settings::Settings;
use crate::error::{Error, ErrorKind, root_cause};
use crate::transport::base_url::BaseUrl;

/// A connection pool with everything switched off that would act on its own.
pub(super) fn client(settings: &Settings, base: &BaseUrl) -> Result<reqwest::Client, Error> {
    let mut builder = reqwest::Client::builder()
        // A redirect would hand the signed headers to whoever it leads to.
        .redirect(reqwest::redirect::Policy::none())
        // Nothing is sent twice with one nonce: retries are made above the signature.
        .retry(reqwest::retry::never())
        .referer(false)
        .connect_timeout(settings.connect_timeout)
        .pool_max_idle_per_host(settings.max_idle_connections)
        .pool_idle_timeout(settings.idle_timeout);
    // HTTP/2 can end a body early without an error, so that it is for those who ask for it.
    #[cfg(feature = "http2")]
    let http1_only = !settings.http2;
    #[cfg(not(feature = "http2"))]
    let http1_only = true;
    if http1_only {
        builder = builder.http1_only();
    }
    // Plain HTTP goes to this machine only, so it needs no proxy, and a proxy would see all of it.
    if !(settings.environment_proxies && base.is_encrypted()) {
        builder = builder.no_proxy();
    }
    builder.build().map_err(|error| {
        let error = error.without_url();
        let cause = root_cause(&error).to_string();
        Error::config(format!("the HTTP client cannot be built: {cause}")).source(error)
    })
}

/// The URL has the values of the request.
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
    } else if error.is_timeout() {
        Some(What::Timeout)
    } else {
        None
    }
}

/// Whether the connection broke or what came over it is not HTTP.
pub(super) fn broken(error: &(dyn StdError + 'static)) -> Option<ErrorKind> {
    #[cfg(feature = "http2")]
    if let Some(kind) = error.downcast_ref().and_then(http2::broken) {
        return Some(kind);
    }
    let error = error.downcast_ref::<hyper::Error>()?;
    if error.is_parse() {
        Some(ErrorKind::Protocol)
    } else if error.is_incomplete_message() || error.is_canceled() || error.is_closed() {
        Some(ErrorKind::Interrupted)
    } else {
        None
    }
}
