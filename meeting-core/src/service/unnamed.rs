//! The service of a declaration without `api`.

use http::{HeaderMap, StatusCode};

use crate::service::api::{Api, ApiError};

/// The placeholder for the service of a declaration without `api`. The macro reports the missing argument, and the
/// rest of the declaration still compiles.
#[derive(Debug)]
pub enum Unnamed {}

impl Api for Unnamed {
    const NAME: &'static str = "unnamed";
    const BASE_URL: &'static str = "https://localhost";

    fn read_error(_: StatusCode, _: &HeaderMap, _: &[u8]) -> Option<ApiError> {
        None
    }
}
