//! A token for an endpoint that takes no credentials.
//@ errors: 1
//@ says: `Bearer<Library>` cannot call this endpoint
//@ says: an endpoint with `auth = none` is called with `Anonymous`

use meeting_core::http::{HeaderMap, StatusCode};
use meeting_core::{Api, ApiError, Bearer, Client, Error, Valid, endpoint};

pub enum Library {}

impl Api for Library {
    const NAME: &'static str = "Library";
    const BASE_URL: &'static str = "https://library.example.com";

    fn read_error(_: StatusCode, _: &HeaderMap, _: &[u8]) -> Option<ApiError> {
        None
    }
}

#[endpoint(POST, "/v1/token", api = Library, auth = none)]
pub struct GetToken {}

pub async fn send(client: &Client<Bearer<Library>>, request: &Valid<GetToken>) -> Result<(), Error> {
    client.send(request).await
}

fn main() {}
