//! WebAssembly has no built-in HTTP client: the client of a browser follows redirects and hides the causes of
//! failures, so it could not keep this crate's promises. Requests go through a `tower::Service`.

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
