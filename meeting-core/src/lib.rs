//! Declare the HTTP endpoints of a service as structs. Send requests that are checked before they are sent.
//!
//! A declaration has the method and path of an endpoint, its parameters, and their rules. The macros
//! [`endpoint`](macro@endpoint), [`object`](macro@object), [`open_enum`](macro@open_enum) and
//! [`response`](macro@response) generate a builder, checks and a send function from it. A [`Client`] sends the
//! requests with retries, limits and typed errors.
//!
//! [`guide::forty_lines`] has a complete client with credentials, errors and a test.
//!
//! ```
//! use meeting_core::http::{HeaderMap, StatusCode};
//! use meeting_core::{Api, ApiError, endpoint};
//!
//! /// The service.
//! pub enum Library {}
//!
//! impl Api for Library {
//!     const NAME: &'static str = "Library";
//!     const BASE_URL: &'static str = "https://library.example.com";
//!
//!     fn read_error(_: StatusCode, _: &HeaderMap, _: &[u8]) -> Option<ApiError> {
//!         None
//!     }
//! }
//!
//! /// Lends a book to a reader.
//! #[endpoint(PUT, "/v1/books/{isbn}/loan", api = Library)]
//! #[derive(Clone, Debug)]
//! pub struct LendBook {
//!     pub isbn: String,
//!     #[api(non_empty)]
//!     pub reader: String,
//!     #[api(range = 1..=60)]
//!     pub days: Option<u32>,
//! }
//!
//! let request = LendBook::builder().isbn("978/0").reader("ada").days(14).build()?;
//! assert_eq!(request.prepare()?.target(), "/v1/books/978%2F0/loan");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Features
//!
//! | feature | default | what it adds |
//! | --- | --- | --- |
//! | `rustls` | yes | TLS for `https` base URLs; without it only loopback addresses can be called |
//! | `blocking` | no | `blocking::Client`, for code without an async runtime |
//! | `async-read` | no | `ByteStream::into_async_read`: a response as a Tokio reader |
//! | `http2` | no | `ClientBuilder::http2`: HTTP/2 with servers that support it |
//! | `tower` | no | `ClientBuilder::service`: requests through any `tower::Service` |
//! | `schema` | no | types and doc comments of declarations as data, in [`spec`]; `testing` and `openapi` enable it |
//! | `testing` | no | `testing::Server`, an in-process server for tests |
//! | `openapi` | no | `openapi::Document`: an OpenAPI 3.1 document from declarations |
//!
//! # How it works
//!
//! Each module uses only those above it:
//!
//! | module | contents |
//! | --- | --- |
//! | `spec` | declarations as static data |
//! | `value` | values that can be written: JSON, strings, parts, secrets |
//! | `error` | what can go wrong |
//! | `service` | the traits that a service implements: [`Api`], [`Credentials`] |
//! | `request` | declared, checked and encoded requests, without any I/O |
//! | `transport` | one exchange over HTTP |
//! | `response` | the classification and reading of responses |
//! | `driver` | attempts, waits and limits, from a request to its response |
//! | `client` | the client and its builder |
//! | `declared` | tests of declarations |
//! | `testing` | the test server |

#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(all(target_family = "wasm", not(feature = "tower")))]
compile_error!(
    "on WebAssembly requests go through a `tower::Service`: turn on the feature `tower` of meeting-core"
);

// Generated code uses the public name of this crate, also inside the crate itself.
extern crate self as meeting_core;

mod client;
#[cfg(feature = "testing")]
mod declared;
mod driver;
mod error;
#[cfg(feature = "openapi")]
pub mod openapi;
mod private;
mod request;
mod response;
mod service;
pub mod spec;
#[cfg(feature = "testing")]
pub mod testing;
#[cfg(test)]
mod tests;
mod transport;
mod value;

meeting_macros::with_version! {
    #[doc(hidden)]
    pub mod __private {
        pub use crate::private::*;
    }
}

/// Guides, one subject each. They exist in the documentation only.
#[cfg(all(any(doc, doctest), feature = "testing"))]
pub mod guide {
    #[doc = include_str!("../docs/forty_lines.md")]
    pub mod forty_lines {}
}

/// The README, so that its code is compiled.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub mod readme {}

pub use client::Client;
#[cfg(feature = "blocking")]
pub use client::blocking;
pub use client::builder::ClientBuilder;
pub use client::call::{Call, ResponseCall};
pub use client::pages::Pages;
pub use client::pages::items::Items;
pub use client::pages::paginated::Paginated;
pub use client::request::RequestBuilder;
pub use client::response::Response;
pub use driver::quota::{Admission, PerMinute, QuotaError, QuotaGate, RollingQuota};
pub use driver::retry::RetryPolicy;
pub use error::attempt::Attempt;
pub use error::code::Code;
pub use error::invalid::{Invalid, Violation};
pub use error::{Error, ErrorKind, TimeoutPhase};
/// The types of headers and statuses in this crate's API.
pub use http;
#[doc = include_str!("../docs/endpoint.md")]
pub use meeting_macros::endpoint;
#[doc = include_str!("../docs/object.md")]
pub use meeting_macros::object;
#[doc = include_str!("../docs/open_enum.md")]
pub use meeting_macros::open_enum;
#[doc = include_str!("../docs/response.md")]
pub use meeting_macros::response;
pub use request::encode::Prepared;
pub use request::endpoint::{Endpoint, Request, Validated};
pub use request::valid::{Valid, Validate};
/// The HTTP client behind this one, for [`ClientBuilder::http_client`].
#[cfg(not(target_family = "wasm"))]
pub use reqwest;
pub use response::decode::DecodeError;
pub use response::events::Events;
pub use response::events::event::Event;
pub use response::from_response::{FromResponse, Reader};
pub use response::reader::Described;
pub use response::stream::ByteStream;
#[cfg(feature = "async-read")]
pub use response::stream::async_read::ByteReader;
pub use response::whole::WholeBody;
pub use service::api::{Api, ApiError, Empty, ErrorClass, RateLimit};
pub use service::auth_kind::{Accepts, AnyCredentials, AuthKind, NoCredentials};
pub use service::credentials::access_token::AccessToken;
pub use service::credentials::anonymous::Anonymous;
pub use service::credentials::api_key::ApiKey;
pub use service::credentials::basic::Basic;
pub use service::credentials::bearer::Bearer;
pub use service::credentials::refreshing::Refreshing;
pub use service::credentials::{Credentials, CredentialsError, CredentialsFor, Ready};
pub use service::header_text::HeaderText;
pub use service::outgoing::OutgoingRequest;
pub use service::rejection::Rejection;
pub use spec::ListStyle;
pub use transport::NotSent;
pub use value::body::Body;
pub use value::json::{JsonValue, JsonWriter};
pub use value::length::Length;
pub use value::part::{File, PartValue};
pub use value::payload::{Bytes, Text};
pub use value::secret::Secret;
pub use value::text::TextValue;
