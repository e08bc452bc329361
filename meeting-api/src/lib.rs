//! Declare HTTP endpoints as structs; call Tencent Meeting's (腾讯会议) REST API with requests that are
//! checked before they are sent.

// Generated code names this crate by its public name; inside the crate itself that name needs a home.
extern crate self as meeting_api;

mod aksk;
mod api;
mod base_url;
#[cfg(feature = "blocking")]
pub mod blocking;
mod builder;
mod call;
mod check;
mod classify;
mod client;
mod clock;
mod codes;
mod credentials;
mod deadline;
mod decode;
mod driver;
mod encode;
mod endpoint;
mod envelope;
mod error;
mod error_kind;
mod excerpt;
mod form;
mod invalid;
mod json;
mod length;
mod multipart;
mod nonce;
mod oauth2;
mod outgoing;
mod pattern;
mod probe;
mod retry_after;
pub mod rooms;
mod secret;
mod settings;
pub mod signing;
pub mod spec;
mod telemetry;
mod tencent_meeting;
mod text;
mod transport;
mod typestate;
mod valid;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private_0_1_0;

pub use aksk::AkSk;
pub use api::{Api, ApiError, ErrorClass};
pub use builder::ClientBuilder;
pub use call::Call;
pub use client::Client;
pub use credentials::{Credentials, CredentialsError, CredentialsFor, Ready};
pub use encode::Prepared;
pub use endpoint::{Endpoint, Request, Validated};
pub use error::{Error, ErrorKind, TimeoutPhase};
/// The types of headers and statuses in this crate's API.
pub use http;
pub use invalid::{Invalid, Violation};
pub use json::{JsonValue, JsonWriter};
pub use length::Length;
pub use meeting_macros::{endpoint, object, open_enum};
pub use multipart::{File, PartValue};
pub use oauth2::OAuth2;
pub use outgoing::OutgoingRequest;
pub use secret::Secret;
pub use tencent_meeting::TencentMeeting;
pub use text::TextValue;
pub use valid::{Valid, Validate};
