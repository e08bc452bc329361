//! Declare HTTP endpoints as structs; call Tencent Meeting's (腾讯会议) REST API with requests that are
//! checked before they are sent.
//!
//! # Declare
//!
//! A row of the service's parameter table becomes a field, its description the field's doc comment;
//! "required" becomes a plain type and "optional" an `Option`. Rules that a document states in prose are
//! words of the declaration. [`endpoint`] has the reference of the language, and [`from_document`] walks through
//! a document row by row.
//!
//! ```
//! use meeting_api::{endpoint, open_enum};
//! use serde::Deserialize;
//!
//! /// How an operator is named.
//! #[open_enum]
//! #[derive(Clone, Copy, Debug, PartialEq)]
//! pub enum IdType {
//!     UserId = 1,
//!     OpenId = 2,
//! }
//!
//! /// Lists the meetings of one room.
//! #[endpoint(GET, "/v1/meeting-rooms/{room_id}/meetings", response = Meetings)]
//! #[derive(Clone, Debug)]
//! pub struct ListMeetings {
//!     pub room_id: String,
//!     pub operator_id_type: IdType,
//!     #[api(range = 1..=20)]
//!     pub page_size: Option<u32>,
//! }
//!
//! #[derive(Debug, Deserialize)]
//! pub struct Meetings {
//!     pub total_count: i64,
//! }
//!
//! let request = ListMeetings::builder()
//!     .room_id("east/1")
//!     .operator_id_type(IdType::UserId)
//!     .page_size(20)
//!     .build()?;
//! assert_eq!(
//!     request.prepare()?.target(),
//!     "/v1/meeting-rooms/east%2F1/meetings?operator_id_type=1&page_size=20"
//! );
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Call
//!
//! A [`Client`] has credentials, a base URL and limits, and is cheap to clone. Only a [`Valid`] request can
//! be sent: made by a builder, by [`Validate::validate`], or read from JSON.
//!
//! ```no_run
//! use meeting_api::rooms::{CancelRoomCall, DeviceType, OperatorIdType, cancel_room_call};
//! use meeting_api::{AkSk, Client};
//!
//! # async fn call() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder(AkSk::from_env()?).build()?;
//! let request = CancelRoomCall::builder()
//!     .operator_id("user1")
//!     .operator_id_type(OperatorIdType::UserId)
//!     .meeting_room_id("room-0001")
//!     .meeting_id("13434000000000927028")
//!     .invite_id("33faef6b-0000-4000-8000-9d715cc33f95")
//!     .instance_id(DeviceType::Pc)
//!     .build()?;
//! cancel_room_call(&client, &request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Test
//!
//! The feature `testing` has a server that treats requests as the service would, in the process of the test:
//! [`guide::testing`] shows how.
//!
//! # When it goes wrong
//!
//! An [`Error`] is one line for a log, and has an answer to the questions that decide what to do next: what
//! kind it is, what the service's code is, and whether the request
//! [may have been processed](Error::may_have_been_processed). [`guide::errors`] goes through them,
//! [`guide::retries`] tells what the client has tried by then, and [`guide::troubleshooting`] is sorted by error
//! code: 200003, "signature failed", comes first.
//!
//! # Go into production
//!
//! [`guide::production`] is about time, quota, logs, proxies and the end of a program, [`guide::credentials`]
//! about keys and tokens and replacing them while it runs, and [`promises`] lists what the client holds itself
//! to, each line with its test.
//!
//! # Features
//!
//! | feature | default | what it adds |
//! | --- | --- | --- |
//! | `rustls` | yes | TLS for `https` base URLs; without it only loopback addresses can be called |
//! | `blocking` | no | `blocking::Client`, for code without an async runtime |
//! | `http2` | no | `ClientBuilder::http2`: HTTP/2 with servers that speak it |
//! | `tower` | no | `ClientBuilder::service`: requests through any `tower::Service` |
//! | `testing` | no | `testing::Server`, which treats requests as the service would |
//! | `openapi` | no | `openapi::Document`: an OpenAPI 3.1 document from declarations |
//!
//! # Systems
//!
//! Linux is where everything is tested. That the crate compiles for Windows and macOS is checked, and so it is for
//! WebAssembly, with two differences: the client has no transport of its own there, so that requests go through a
//! `tower::Service` (the feature `tower` has to be on), and `blocking` and `testing` are not to be had. On
//! `wasm32-unknown-unknown` the application chooses where random numbers and the time come from.
//!
//! # How the pieces fit
//!
//! A declaration implements [`Endpoint`]: data ([`spec`]), and one visit of its fields. The checks and the encoder
//! read from the data what each value has to satisfy and where it goes. A
//! checked request becomes a [`Prepared`] one without any input or output. The client adds credentials to
//! it for each attempt, signs exactly the bytes that it sends, and classifies what comes back; an answer
//! that says no becomes an [`Error`] that tells what happened, and whether the request may have been
//! processed. What was provably not processed is sent again, and so is what is declared `retry = safe`:
//! [`promises`] has the rules.

#![cfg_attr(docsrs, feature(doc_cfg))]

// Generated code names this crate by its public name; inside the crate itself that name needs a home.
extern crate self as meeting_api;

#[macro_use]
mod group;

pub mod apps;
pub mod auth;
pub mod controls;
pub mod guests;
pub mod layouts;
pub mod meetings;
#[cfg(feature = "openapi")]
pub mod openapi;
pub mod phone;
pub mod records;
pub mod rooms;
mod service;
pub mod smart_minutes;
#[cfg(feature = "testing")]
pub mod testing;
pub mod types;
pub mod users;

#[cfg(any(doc, doctest))]
pub mod guide;

#[cfg(any(doc, doctest))]
#[doc = include_str!("../docs/promises.md")]
pub mod promises {}

#[cfg(any(doc, doctest))]
#[doc = include_str!("../docs/from_document.md")]
pub mod from_document {}

#[cfg(any(doc, doctest))]
#[doc = include_str!("../docs/room_calls.md")]
pub mod room_calls {}

#[cfg(any(doc, doctest))]
#[doc = include_str!("../docs/endpoint_index.md")]
pub mod endpoint_index {}

/// The package's README, so that the code in it is compiled.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub mod readme {}

pub use auth::aksk::AkSk;
pub use auth::oauth2::OAuth2;
pub use auth::refreshing::{RefreshingOAuth2, TokenSource};
pub use auth::signing;
pub use group::{EndpointVisitor, endpoints, visit_endpoints};
meeting_macros::with_version! {
    #[doc(hidden)]
    pub use meeting_core::__private;
}
/// The types of headers and statuses in this crate's API.
pub use meeting_core::http;
/// The HTTP client behind this one, for [`ClientBuilder::http_client`].
#[cfg(not(target_family = "wasm"))]
pub use meeting_core::reqwest;
pub use meeting_core::spec;
pub use meeting_core::{
    AccessToken, Admission, AnyCredentials, Api, ApiError, Attempt, AuthKind, Bytes, Call,
    ClientBuilder, Code, Credentials, CredentialsError, CredentialsFor, DecodeError, Described,
    Empty, Endpoint, Error, ErrorClass, ErrorKind, File, FromResponse, HeaderText, Invalid,
    JsonValue, JsonWriter, Length, NotSent, OutgoingRequest, PartValue, PerMinute, Prepared,
    QuotaError, QuotaGate, RateLimit, Reader, Ready, Rejection, Request, RequestBuilder, Response,
    ResponseCall, RetryPolicy, RollingQuota, Secret, Text, TextValue, TimeoutPhase, Valid,
    Validate, Validated, Violation, WholeBody,
};
/// Declares an endpoint of Tencent Meeting.
///
/// This is [`meeting_core::endpoint`](macro@meeting_core::endpoint), which documents every argument, with defaults for
/// this service: `api` is [`TencentMeeting`], `crate` is `::meeting_api`, and `auth` takes two more values: `aksk`
/// ([`AkSk`] credentials) and `oauth2` ([`OAuth2`] credentials).
///
/// ```
/// use meeting_api::endpoint;
///
/// /// Renames a meeting.
/// #[endpoint(PUT, "/v1/meetings/{meeting_id}/name", auth = aksk)]
/// pub struct RenameMeeting {
///     pub meeting_id: String,
///     #[api(len = 1..=128)]
///     pub subject: String,
/// }
///
/// let request = RenameMeeting::builder().meeting_id("42").subject("Weekly").build()?;
/// assert_eq!(request.prepare()?.target(), "/v1/meetings/42/name");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub use meeting_macros::meeting_endpoint as endpoint;
/// Declares a nested JSON object. This is [`meeting_core::object`](macro@meeting_core::object) with `::meeting_api` for the
/// default of `crate`.
pub use meeting_macros::meeting_object as object;
/// Declares an enumeration that keeps unknown values. This is
/// [`meeting_core::open_enum`](macro@meeting_core::open_enum) with `::meeting_api` for the default of `crate`.
pub use meeting_macros::meeting_open_enum as open_enum;
/// Declares what a response holds. This is [`meeting_core::response`](macro@meeting_core::response) with `::meeting_api`
/// for the default of `crate`.
pub use meeting_macros::meeting_response as response;
pub use service::TencentMeeting;

/// A client for Tencent Meeting, with [`AkSk`] credentials unless others are named.
pub type Client<C = AkSk> = meeting_core::Client<C>;

/// A client for code without an async runtime.
#[cfg(feature = "blocking")]
pub mod blocking {
    pub use meeting_core::blocking::*;

    /// A blocking client for Tencent Meeting, with [`AkSk`](crate::AkSk) credentials unless others are named.
    pub type Client<C = crate::AkSk> = meeting_core::blocking::Client<C>;
}
