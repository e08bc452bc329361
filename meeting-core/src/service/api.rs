//! Which service: where it is and how it reports errors.

use std::time::Duration;

use http::{HeaderMap, StatusCode};

use crate::error::code::Code;
use crate::response::retry_after::LONGEST;
pub use crate::service::empty::Empty;
pub use crate::service::rate_limit::RateLimit;
use crate::spec::ListStyle;

/// A service that endpoints belong to: where it is, how it reports errors, and how it names an answer.
///
/// A service is a type without values, with [credentials](crate::Credentials) of its own. Its endpoints name it
/// with `api = Type`.
///
/// ```
/// use meeting_core::http::{HeaderMap, StatusCode};
/// use meeting_core::{Api, ApiError, ErrorClass};
///
/// /// A service that answers `{"errcode": 40014, "errmsg": "..."}`, always with status 200.
/// struct Office;
///
/// impl Api for Office {
///     const NAME: &'static str = "Office";
///     const BASE_URL: &'static str = "https://office.example.com";
///
///     fn read_error(_: StatusCode, _: &HeaderMap, body: &[u8]) -> Option<ApiError> {
///         // Everything else that the body holds is passed over.
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

    /// Where the service is: `https://host[:port][/prefix]`. The path of an endpoint is appended to the prefix, never
    /// resolved against it.
    ///
    /// A URL that no client accepts is an error of the compiler where an endpoint names the service.
    const BASE_URL: &'static str;

    /// The headers of every request, such as the version of the API. A [default
    /// header](crate::ClientBuilder::default_header) of the client, a constant header of the endpoint and a header of
    /// the request go before one of the same name.
    const HEADERS: &'static [(&'static str, &'static str)] = &[];

    /// The headers that the client or the credentials of the service set, in any case. An endpoint that declares one
    /// does not compile, and a request that sets one is not sent.
    const RESERVED_HEADERS: &'static [&'static str] = &[];

    /// The member of a JSON response that holds what endpoints declare as `response`, such as `data` or
    /// `result.items`. An endpoint may name another.
    const UNWRAP: Option<&'static str> = None;

    /// How lists are written in a query or a form, unless the endpoint says otherwise.
    const LIST_STYLE: ListStyle = ListStyle::Repeat;

    /// What a successful response to an endpoint without `response` may hold.
    const EMPTY: Empty = Empty::Anything;

    /// The `Content-Type` of requests that have no body to say it.
    const CONTENT_TYPE: Option<&'static str> = None;

    /// The `User-Agent` of the crate that declares the service, such as `office-client/1.2`. The application can
    /// [replace it](crate::ClientBuilder::user_agent).
    const USER_AGENT: Option<&'static str> = None;

    /// Reads the service's own report of an error; `None` if the answer holds none.
    ///
    /// It is asked for every answer, whatever its status, and sees error bodies only up to the client's
    /// limit: the text may end early. A report of which only a part could be read is marked as
    /// [incomplete](ApiError::incomplete).
    fn read_error(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Option<ApiError>;

    /// The name that the service gave the answer, for its support to find it again. The first 256 bytes of it
    /// are kept.
    fn trace_id(_headers: &HeaderMap) -> Option<&str> {
        None
    }

    /// Reads the state of the rate limit from the headers of a response; `None` if they do not tell.
    fn rate_limit(_headers: &HeaderMap) -> Option<RateLimit> {
        None
    }
}

/// What a service says about an error, in its own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiError {
    pub(crate) class: ErrorClass,
    pub(crate) code: Option<Code>,
    pub(crate) second_code: Option<Code>,
    pub(crate) message: Option<String>,
    pub(crate) retry_after: Option<Duration>,
    /// Whether the class is a guess.
    pub(crate) unlisted: bool,
    /// Whether a part of the report is missing.
    pub(crate) incomplete: bool,
}

impl ApiError {
    /// An error of a class, without code and message.
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

    /// Adds the service's code: an integer or a string.
    #[must_use]
    pub fn code(mut self, code: impl Into<Code>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Adds a second code, where the service reports two: a more detailed one, or one of a newer numbering.
    #[must_use]
    pub fn second_code(mut self, code: impl Into<Code>) -> Self {
        self.second_code = Some(code.into());
        self
    }

    /// Adds how long the service asks to wait, where it does not say so in the header `Retry-After`. At most a year
    /// counts.
    #[must_use]
    pub fn retry_after(mut self, wait: Duration) -> Self {
        self.retry_after = Some(wait.min(LONGEST));
        self
    }

    /// Says that the class is a guess, because the code is not known:
    /// [`ClientBuilder::classify_code`](crate::ClientBuilder::classify_code) and
    /// [`classify_code_str`](crate::ClientBuilder::classify_code_str) may know better.
    #[must_use]
    pub fn unlisted(mut self) -> Self {
        self.unlisted = true;
        self
    }

    /// Says that a part of the report is missing. If the body may have been cut off, such a report does not
    /// prove that the request was not carried out.
    #[must_use]
    pub fn incomplete(mut self) -> Self {
        self.incomplete = true;
        self
    }

    /// Adds the service's message. An empty one is none.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        let message = message.into();
        self.message = (!message.is_empty()).then_some(message);
        self
    }
}

/// What an error code of a service means for the caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorClass {
    /// The service looked at the request and refused it: nothing was done, and it will refuse it again.
    Refused,
    /// The service tried and failed, or the code is not known: something may have been done.
    Failed,
    /// An error inside the service that may pass: something may have been done.
    Transient,
    /// Too many requests within a short time: nothing was done.
    RateLimited,
    /// The quota of a day or a month is used up: nothing was done.
    QuotaExhausted,
    /// Wrong or expired credentials, or a wrong signature: nothing was done.
    Credentials,
    /// The timestamp of the request is too far from the service's clock: nothing was done.
    ClockSkew,
    /// The service has seen timestamp and nonce before: the first copy may have been carried out.
    Replay,
}

impl ErrorClass {
    /// Whether the request may have been carried out.
    pub(crate) const fn may_have_been_processed(self) -> bool {
        matches!(self, Self::Failed | Self::Transient | Self::Replay)
    }
}

/// How much of a trace id is kept, in bytes.
const TRACE_ID: usize = 256;

/// [`Api`] as a value, so that the code that sends requests exists once and not once per service.
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

    /// The name of the answer, of which nobody needs more than its beginning.
    pub(crate) fn trace_id<'a>(&self, headers: &'a HeaderMap) -> Option<&'a str> {
        let id = (self.trace_id)(headers)?;
        id.get(..id.floor_char_boundary(TRACE_ID))
    }
}
