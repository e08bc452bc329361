//! A service that is nowhere; reported once, however many endpoints it has.
//@ errors: 1
//@ says: `BASE_URL` must begin with `https://`

use meeting_api::http::{HeaderMap, StatusCode};
use meeting_api::{Api, ApiError, endpoint};

pub enum Library {}

impl Api for Library {
    const NAME: &'static str = "Library";
    const BASE_URL: &'static str = "library.example.com";

    fn read_error(_: StatusCode, _: &HeaderMap, _: &[u8]) -> Option<ApiError> {
        None
    }
}

#[endpoint(GET, "/v1/books", api = Library)]
pub struct Books {}

#[endpoint(GET, "/v1/readers", api = Library)]
pub struct Readers {}

fn main() {}
