//! The service of a declaration that names none.

use http::{HeaderMap, StatusCode};

use crate::service::api::{Api, ApiError};

/// Stands for the service of a declaration without `api`, which the macro reports: the rest of the declaration still
/// compiles.
#[derive(Debug)]
pub enum Unnamed {}

impl Api for Unnamed {
    const NAME: &'static str = "unnamed";
    const BASE_URL: &'static str = "https://localhost";

    fn read_error(_: StatusCode, _: &HeaderMap, _: &[u8]) -> Option<ApiError> {
        None
    }
}
