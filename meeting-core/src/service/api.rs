//! Which service: where it is and how it reports errors.

use http::{HeaderMap, StatusCode};

pub use crate::service::empty::Empty;
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

    /// Where the service is: `https://host[:port]`, without a path.
    const BASE_URL: &'static str;

    /// The member of a JSON response that holds what endpoints declare as `response`, such as `data` or
    /// `result.items`. An endpoint may name another.
    const UNWRAP: Option<&'static str> = None;

    /// What a successful response to an endpoint without `response` may hold.
    const EMPTY: Empty = Empty::Anything;

    /// The `Content-Type` of requests that have no body to say it.
    const CONTENT_TYPE: Option<&'static str> = None;

    /// The `User-Agent` of the crate that declares the service, such as `office-client/1.2`. The application can
    /// [replace it](crate::ClientBuilder::user_agent).
    const USER_AGENT: Option<&'static str> = None;

    /// How lists in queries and forms are written, unless a field says it with `list = ..`.
    const LIST_STYLE: ListStyle = ListStyle::Repeat;

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
}

/// What a service says about an error, in its own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiError {
    pub(crate) class: ErrorClass,
    pub(crate) code: Option<i64>,
    pub(crate) new_code: Option<i64>,
    pub(crate) message: Option<String>,
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
            new_code: None,
            message: None,
            unlisted: false,
            incomplete: false,
        }
    }

    /// Adds the service's code.
    #[must_use]
    pub fn code(mut self, code: i64) -> Self {
        self.code = Some(code);
        self
    }

    /// Adds the code of the service's newer numbering, where it has two.
    #[must_use]
    pub fn new_code(mut self, code: i64) -> Self {
        self.new_code = Some(code);
        self
    }

    /// Says that the class is a guess, because the code is not known:
    /// [`ClientBuilder::classify_code`](crate::ClientBuilder::classify_code) may know better.
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
