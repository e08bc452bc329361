//! A client for the REST API of Tencent Meeting (腾讯会议). Requests are declared as structs and checked before they
//! are sent.
//!
//! # Call an endpoint
//!
//! A [`Client`] has credentials, a base URL and limits, and is cheap to clone. It sends only a [`Valid`] request,
//! which comes from a builder, from [`Validate::validate`], or from JSON (feature `deserialize`, or `Deserialize` on your
//! own declaration).
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
//! # Endpoints
//!
//! All 119 endpoints of the service are declared, each in its own module. [`endpoint_index`] lists them by path, and
//! [`types`] contains the types that they share.
//!
//! | group | endpoints for |
//! | --- | --- |
//! | [`meetings`] | meetings, their members, registrations and waiting rooms (会议管理) |
//! | [`controls`] | meetings in progress (会议控制) |
//! | [`guests`] | guests (会议嘉宾) |
//! | [`layouts`] | layouts (会议布局) |
//! | [`phone`] | telephone calls into meetings (PSTN) |
//! | [`rooms`] | meeting rooms, their devices, and calls to them (会议室) |
//! | [`records`] | recordings and transcripts (录制管理) |
//! | [`smart_minutes`] | chapters, speakers, summaries and topics (智能录制) |
//! | [`users`] | users and licences (用户管理) |
//! | [`apps`] | extension apps (扩展应用) |
//!
//! # Guides
//!
//! | question | page |
//! | --- | --- |
//! | Which errors can occur, and what should the program do? | [`guide::errors`] |
//! | Which requests are retried? | [`guide::retries`], [`promises`] |
//! | How do I pass and replace keys and tokens? | [`guide::credentials`] |
//! | How do I test my program? | [`guide::testing`] |
//! | How do I run it in production? | [`guide::production`] |
//! | What does this error code mean? (200003, "signature failed", comes first.) | [`guide::troubleshooting`] |
//! | How do I call a meeting room? | [`room_calls`] |
//! | How do I declare an endpoint? | [`endpoint`](macro@endpoint), [`from_document`] |
//!
//! # Declare an endpoint
//!
//! Each row of the service's parameter table becomes a field. A required parameter has a plain type, an optional one
//! an `Option`. Rules that the reference states in prose become arguments of the declaration.
//!
//! ```
//! use meeting_api::{endpoint, open_enum};
//! use serde::Deserialize;
//!
//! /// The kind of an operator's id.
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
//! For other services, use [`meeting_core`], which this crate builds on.
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
//! | `testing` | no | `testing::Server`, which checks requests as the service does |
//! | `openapi` | no | `openapi::Document`: an OpenAPI 3.1 document from declarations |
//! | `deserialize` | no | requests can be read from JSON, which doubles the compile time of this crate |
//!
//! # Platforms
//!
//! The crate is tested on Linux. It also compiles for Windows, macOS and WebAssembly. On WebAssembly the client has no
//! transport of its own: the feature `tower` must be enabled, and requests go through a `tower::Service`. `blocking`
//! and `testing` are unavailable there. On `wasm32-unknown-unknown` the application chooses the sources of random
//! numbers and time.
//!
//! # How it works
//!
//! 1. A declaration implements [`Endpoint`]: static data ([`spec`]) and one visit of its fields.
//! 2. The checks and the encoder read from the data which rules a value has and which part of the request it belongs
//!    to. The result is a [`Prepared`] request, without any I/O.
//! 3. For each attempt, the client adds credentials and signs exactly the bytes that it sends.
//! 4. The client classifies the response. A failure becomes an [`Error`], which tells whether the request may have been
//!    processed.
//! 5. A request is retried if it was provably not processed, or if it is declared `retry = safe`. [`promises`] has the
//!    rules.

#![cfg_attr(docsrs, feature(doc_cfg))]

// Generated code uses the public name of this crate, also inside the crate itself.
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

/// The README, so that its code is compiled.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub mod readme {}

pub use auth::aksk::AkSk;
pub use auth::oauth2::OAuth2;
pub use auth::refreshing::{RefreshingOAuth2, TokenSource};
pub use auth::signing;
pub use group::{EndpointVisitor, MaybeDeserialize, endpoints, visit_endpoints};
meeting_macros::with_version! {
    #[doc(hidden)]
    pub use meeting_core::__private;
}
#[cfg(feature = "async-read")]
pub use meeting_core::ByteReader;
/// The types of headers and statuses in this crate's API.
pub use meeting_core::http;
/// The HTTP client behind this one, for [`ClientBuilder::http_client`].
#[cfg(not(target_family = "wasm"))]
pub use meeting_core::reqwest;
pub use meeting_core::spec;
pub use meeting_core::{
    AccessToken, Admission, AnyCredentials, Api, ApiError, Attempt, AuthKind, Body, ByteStream,
    Bytes, Call, ClientBuilder, Code, Credentials, CredentialsError, CredentialsFor, DecodeError,
    Described, Empty, Endpoint, Error, ErrorClass, ErrorKind, Event, Events, File, FromResponse,
    HeaderText, Invalid, Items, JsonValue, JsonWriter, Length, ListStyle, NotSent, OutgoingRequest,
    Pages, Paginated, PartValue, PerMinute, Prepared, QuotaError, QuotaGate, RateLimit, Reader,
    Ready, Rejection, Request, RequestBuilder, Response, ResponseCall, RetryPolicy, RollingQuota,
    Secret, Text, TextValue, TimeoutPhase, Valid, Validate, Validated, Violation, WholeBody,
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
