//! The trait of a service, and its errors.

use std::time::Duration;

use http::{HeaderMap, StatusCode};

use crate::error::code::Code;
use crate::response::retry_after::LONGEST;
pub use crate::service::empty::Empty;
pub use crate::service::rate_limit::RateLimit;
use crate::spec::ListStyle;

/// A service: its address, its error format, and the trace ids of its responses.
///
/// A service is a type without values and has its own [credentials](crate::Credentials). Endpoints name it with
/// `api = Type`.
///
/// ```
/// use meeting_core::http::{HeaderMap, StatusCode};
/// use meeting_core::{Api, ApiError, ErrorClass};
///
/// /// A service that reports errors as `{"errcode": 40014, "errmsg": "..."}`, always with status 200.
/// struct Office;
///
/// impl Api for Office {
///     const NAME: &'static str = "Office";
///     const BASE_URL: &'static str = "https://office.example.com";
///
///     fn read_error(_: StatusCode, _: &HeaderMap, body: &[u8]) -> Option<ApiError> {
///         // Other members of the body are ignored.
///         #[derive(serde::Deserialize)]
///         struct Report {
///             errcode: i64,
///             #[serde(default)]
///             errmsg: String,
///         }
///         let report: Report = serde_json::from_slice(body).ok()?;
///         let class = match report.errcode {
///             0 => return None,
///             40014 => ErrorClass::Credentials,
///             _ => ErrorClass::Failed,
///         };
///         Some(ApiError::new(class).code(report.errcode).message(report.errmsg))
///     }
/// }
/// ```
pub trait Api: 'static {
    /// The name of the service, for messages.
    const NAME: &'static str;

    /// The base URL: `https://host[:port][/prefix]`. The path of an endpoint is appended to the prefix, never
    /// resolved against it.
    ///
    /// An invalid URL is a compile error where an endpoint names the service.
    const BASE_URL: &'static str;

    /// The headers of every request, such as the version of the API. A header with the same name replaces it: a
    /// [default header](crate::ClientBuilder::default_header) of the client, a constant header of the endpoint, or
    /// a header of the request.
    const HEADERS: &'static [(&'static str, &'static str)] = &[];

    /// The headers that the client or the credentials of the service set, in any case. An endpoint that declares one
    /// does not compile, and a request that sets one is not sent.
    const RESERVED_HEADERS: &'static [&'static str] = &[];

    /// The member of a JSON response that contains the `response` of an endpoint, such as `data` or `result.items`.
    /// An endpoint can name another one.
    const UNWRAP: Option<&'static str> = None;

    /// The style of lists in queries and forms, unless a field sets another one with `list = ..`.
    const LIST_STYLE: ListStyle = ListStyle::Repeat;

    /// The contents that are allowed in a successful response to an endpoint without `response`.
    const EMPTY: Empty = Empty::Anything;

    /// The `Content-Type` of requests without a body.
    const CONTENT_TYPE: Option<&'static str> = None;

    /// The `User-Agent` of the crate that declares the service, such as `office-client/1.2`. The application can
    /// [replace it](crate::ClientBuilder::user_agent).
    const USER_AGENT: Option<&'static str> = None;

    /// Reads the service's own error report. Returns `None` if the response contains none.
    ///
    /// The client calls it for every response, regardless of the status. Error bodies are cut off at the client's limit.
    /// Mark a report that could be read only in part as [incomplete](ApiError::incomplete).
    fn read_error(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Option<ApiError>;

    /// Returns the trace id of a response, by which the service's support finds it. The client keeps the first 256
    /// bytes.
    fn trace_id(_headers: &HeaderMap) -> Option<&str> {
        None
    }

    /// Reads the state of the rate limit from the headers of a response. Returns `None` if they do not contain it.
    fn rate_limit(_headers: &HeaderMap) -> Option<RateLimit> {
        None
    }
}

/// An error that a service reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiError {
    pub(crate) class: ErrorClass,
    pub(crate) code: Option<Code>,
    pub(crate) second_code: Option<Code>,
    pub(crate) message: Option<String>,
    pub(crate) retry_after: Option<Duration>,
    /// True if the class is a guess.
    pub(crate) unlisted: bool,
    /// True if a part of the report is missing.
    pub(crate) incomplete: bool,
}

impl ApiError {
    /// Creates an error of a class, without code and message.
    pub fn new(class: ErrorClass) -> Self {
        Self {
            class,
            code: None,
            second_code: None,
            message: None,
            retry_after: None,
            unlisted: false,
            incomplete: false,
        }
    }

    /// Adds the service's error code: an integer or a string.
    #[must_use]
    pub fn code(mut self, code: impl Into<Code>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Adds a second code, if the service reports two: a more detailed one, or one of a newer numbering.
    #[must_use]
    pub fn second_code(mut self, code: impl Into<Code>) -> Self {
        self.second_code = Some(code.into());
        self
    }

    /// Adds the wait that the service asks for, if it is not in the header `Retry-After`. Limited to one year.
    #[must_use]
    pub fn retry_after(mut self, wait: Duration) -> Self {
        self.retry_after = Some(wait.min(LONGEST));
        self
    }

    /// Marks the class as a guess, because the code is unknown.
    /// [`ClientBuilder::classify_code`](crate::ClientBuilder::classify_code) and
    /// [`classify_code_str`](crate::ClientBuilder::classify_code_str) can replace it.
    #[must_use]
    pub fn unlisted(mut self) -> Self {
        self.unlisted = true;
        self
    }

    /// Marks the report as incomplete. If the body may have been cut off, an incomplete report does not prove that
    /// the request was not processed.
    #[must_use]
    pub fn incomplete(mut self) -> Self {
        self.incomplete = true;
        self
    }

    /// Adds the service's message. An empty message counts as none.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        let message = message.into();
        self.message = (!message.is_empty()).then_some(message);
        self
    }
}

/// The meaning of a service's error code for the caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorClass {
    /// The service rejected the request, and will reject it again. Nothing was done.
    Refused,
    /// The service tried and failed, or the code is unknown. Something may have been done.
    Failed,
    /// A temporary error inside the service. Something may have been done.
    Transient,
    /// Too many requests within a short time. Nothing was done.
    RateLimited,
    /// The quota of a day or a month is used up. Nothing was done.
    QuotaExhausted,
    /// Wrong or expired credentials, or a wrong signature. Nothing was done.
    Credentials,
    /// The timestamp of the request is too far from the service's clock. Nothing was done.
    ClockSkew,
    /// The service has seen timestamp and nonce before. The first attempt may have been processed.
    Replay,
}

impl ErrorClass {
    /// Returns true if the request may have been processed.
    pub(crate) const fn may_have_been_processed(self) -> bool {
        matches!(self, Self::Failed | Self::Transient | Self::Replay)
    }
}

/// The maximum length of a trace id, in bytes.
const TRACE_ID: usize = 256;

/// [`Api`] as a value: the code that sends requests is compiled once, not once per service.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Service {
    pub(crate) name: &'static str,
    pub(crate) base_url: &'static str,
    pub(crate) content_type: Option<&'static str>,
    pub(crate) user_agent: Option<&'static str>,
    pub(crate) headers: &'static [(&'static str, &'static str)],
    pub(crate) reserved_headers: &'static [&'static str],
    pub(crate) rate_limit: fn(&HeaderMap) -> Option<RateLimit>,
    pub(crate) unwrap: Option<&'static str>,
    pub(crate) empty: Empty,
    pub(crate) read_error: fn(StatusCode, &HeaderMap, &[u8]) -> Option<ApiError>,
    trace_id: fn(&HeaderMap) -> Option<&str>,
}

impl Service {
    pub(crate) const fn of<A: Api>() -> Self {
        Self {
            name: A::NAME,
            base_url: A::BASE_URL,
            content_type: A::CONTENT_TYPE,
            user_agent: A::USER_AGENT,
            headers: A::HEADERS,
            reserved_headers: A::RESERVED_HEADERS,
            rate_limit: A::rate_limit,
            unwrap: A::UNWRAP,
            empty: A::EMPTY,
            read_error: A::read_error,
            trace_id: A::trace_id,
        }
    }

    /// Returns the trace id, cut off at its maximum length.
    pub(crate) fn trace_id<'a>(&self, headers: &'a HeaderMap) -> Option<&'a str> {
        let id = (self.trace_id)(headers)?;
        id.get(..id.floor_char_boundary(TRACE_ID))
    }
}
