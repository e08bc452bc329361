//! Declarations of a service, and their effect on its clients.

mod credentials;
mod directory;
mod errors;
mod headers;
mod options;
mod undeclared;

use std::time::Duration;

use meeting_core::http::{HeaderMap, StatusCode};
use meeting_core::testing::Server;
use meeting_core::{
    Api, ApiError, Bearer, Client, ClientBuilder, Endpoint, ErrorClass, RateLimit, Valid, endpoint,
};
use serde::Deserialize;

/// A service with a prefix, custom headers and string codes.
pub enum Library {}

impl Api for Library {
    const NAME: &'static str = "Library";
    const BASE_URL: &'static str = "https://library.example.com/open/v3";
    const HEADERS: &'static [(&'static str, &'static str)] = &[
        ("X-Version", "2024-06-20"),
        ("Accept", "application/json"),
        ("X-Plan", "free"),
    ];
    const RESERVED_HEADERS: &'static [&'static str] = &["X-Signature"];

    fn read_error(status: StatusCode, _: &HeaderMap, body: &[u8]) -> Option<ApiError> {
        #[derive(Deserialize)]
        struct Report {
            code: String,
            sub_code: Option<i64>,
            message: String,
            wait: Option<u64>,
        }
        let report: Report = serde_json::from_slice(body).ok()?;
        let class = match status {
            StatusCode::UNAUTHORIZED => ErrorClass::Credentials,
            StatusCode::TOO_MANY_REQUESTS => ErrorClass::RateLimited,
            _ => ErrorClass::Refused,
        };
        let mut error = ApiError::new(class)
            .code(report.code)
            .message(report.message);
        if let Some(code) = report.sub_code {
            error = error.second_code(code);
        }
        if let Some(seconds) = report.wait {
            error = error.retry_after(Duration::from_secs(seconds));
        }
        Some(error.unlisted())
    }

    fn rate_limit(headers: &HeaderMap) -> Option<RateLimit> {
        let left = headers.get("x-ratelimit-remaining")?.to_str().ok()?;
        Some(RateLimit::new().remaining(left.parse().ok()?))
    }
}

/// Finds a book.
#[endpoint(GET, "/books/{isbn}", api = Library)]
pub struct FindBook {
    pub isbn: String,
    #[api(header = "X-Plan")]
    pub plan: Option<String>,
}

/// Lends a book.
#[endpoint(POST, "/books/{isbn}/loans", api = Library)]
pub struct LendBook {
    pub isbn: String,
    pub reader: String,
}

async fn started() -> Server<Library> {
    let server = Server::start().await;
    server.declare(FindBook::SPEC);
    server.declare(LendBook::SPEC);
    server
}

fn find() -> Valid<FindBook> {
    FindBook::builder().isbn("978/0").build().unwrap()
}

fn lend() -> Valid<LendBook> {
    LendBook::builder()
        .isbn("978/0")
        .reader("ada")
        .build()
        .unwrap()
}

fn builder(server: &Server<Library>) -> ClientBuilder<Bearer<Library>> {
    Client::builder(Bearer::new("TOKENEXAMPLE")).base_url(format!("{}/open/v3", server.url()))
}

fn client(server: &Server<Library>) -> Client<Bearer<Library>> {
    builder(server).build().unwrap()
}
