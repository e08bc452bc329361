//! On WebAssembly there is no HTTP client of our own: what a browser offers follows redirects and hides what
//! failed, and could not keep what is promised. Requests go through a `tower::Service`.

use std::error::Error as StdError;

use super::what::{BoxError, What};
use crate::error::ErrorKind;

pub(super) fn without_url(error: BoxError) -> BoxError {
    error
}

pub(super) fn what(_: &(dyn StdError + 'static)) -> Option<What> {
    None
}

pub(super) fn hint(_: &(dyn StdError + 'static)) -> Option<&'static str> {
    None
}

pub(super) fn broken(_: &(dyn StdError + 'static)) -> Option<ErrorKind> {
    None
}
