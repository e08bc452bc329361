//! Credentials of Tencent Meeting are named for an endpoint of another service.
//@ errors: 1
//@ says: `AkSkOnly` is not a kind of credentials of `Weather`
//@ says: remove `auth`, or name a kind that the service has

use meeting_api::http::{HeaderMap, StatusCode};
use meeting_api::{Api, ApiError, Endpoint, endpoint};

pub enum Weather {}

impl Api for Weather {
    const NAME: &'static str = "Weather";
    const BASE_URL: &'static str = "https://weather.example";

    fn read_error(_: StatusCode, _: &HeaderMap, _: &[u8]) -> Option<ApiError> {
        None
    }
}

#[endpoint(GET, "/v1/forecast", api = Weather, auth = aksk)]
pub struct Forecast {
    pub city: String,
}

fn main() {
    let _ = Forecast::builder();
    let _ = Forecast::SPEC;
}
