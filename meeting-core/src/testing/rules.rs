//! The behaviour of a service beyond its declarations.

use std::sync::Arc;

use super::breach::Mismatch;
use super::http::reply::Reply;
use super::http::request::Request;
use super::refusal::Refusal;

/// The behaviour of a service beyond its declarations: which requests are admitted, the format of errors, and the
/// response if no reply is queued. Passed to [`Builder::rules`](super::Builder::rules).
///
/// Every method has a default. The defaults admit every request and write errors as plain text.
///
/// A request passes [`admit`](Self::admit), then the checks of its declaration. It gets the next reply of the
/// queue, or else [`respond`](Self::respond) decides. Methods are called from several threads, without any lock of
/// the server.
///
/// ```
/// # use meeting_core::http::{HeaderMap, StatusCode};
/// # use meeting_core::{Api, ApiError};
/// # pub enum Library {}
/// # impl Api for Library {
/// #     const NAME: &'static str = "Library";
/// #     const BASE_URL: &'static str = "https://library.example.com";
/// #     fn read_error(_: StatusCode, _: &HeaderMap, _: &[u8]) -> Option<ApiError> { None }
/// # }
/// use meeting_core::testing::{Refusal, Reply, Request, Rules, Server};
///
/// struct KeyRequired;
///
/// impl Rules for KeyRequired {
///     fn admit(&self, request: &Request) -> Result<(), Refusal> {
///         match request.header("x-api-key") {
///             Some("KEYEXAMPLE") => Ok(()),
///             _ => Err(Refusal::with_code(401, 17, "the key is not known")),
///         }
///     }
///
///     fn refuse(&self, refusal: &Refusal) -> Reply {
///         let code = refusal.code();
///         Reply::new(refusal.status())
///             .body(serde_json::json!({"code": code, "message": refusal.message()}).to_string())
///     }
/// }
///
/// let server = Server::<Library>::builder().rules(KeyRequired).start_blocking();
/// ```
pub trait Rules: Send + Sync + 'static {
    /// Checks what every request needs, such as credentials, a timestamp or a quota, before its parameters are
    /// compared with the declaration.
    ///
    /// # Errors
    ///
    /// Returns why the request is rejected.
    fn admit(&self, request: &Request) -> Result<(), Refusal> {
        let _ = request;
        Ok(())
    }

    /// Creates the response to a request to a declared endpoint without a queued reply. The default is status 200
    /// with the body `{}`.
    ///
    /// # Errors
    ///
    /// Returns why the request is rejected.
    fn respond(&self, request: &Request) -> Result<Reply, Refusal> {
        let _ = request;
        Ok(Reply::new(200).body("{}"))
    }

    /// Chooses status and error code for a request that differs from its declaration. The default is status 422 for
    /// [`Mismatch::Invalid`] and 400 for [`Mismatch::WrongType`], without a code.
    fn mismatch(&self, mismatch: Mismatch, message: String) -> Refusal {
        let status = match mismatch {
            Mismatch::Invalid => 422,
            Mismatch::WrongType => 400,
        };
        Refusal::new(status, message)
    }

    /// Writes a rejection the way the service writes errors. The default is plain text.
    fn refuse(&self, refusal: &Refusal) -> Reply {
        let text = match refusal.code() {
            Some(code) => format!("{code}: {}", refusal.message()),
            None => refusal.message().to_owned(),
        };
        Reply::new(refusal.status())
            .header("Content-Type", "text/plain; charset=utf-8")
            .body(text)
    }

    /// Adds the common parts of all responses of the service, such as a trace id. After that, the server adds
    /// `Content-Type` and `Date` if they are missing.
    fn finish(&self, reply: Reply) -> Reply {
        reply
    }
}

/// Rules that only use the defaults.
pub(super) struct NoRules;

impl Rules for NoRules {}

/// Shared rules, for tests that look into them or change them while the server runs.
impl<R: Rules + ?Sized> Rules for Arc<R> {
    fn admit(&self, request: &Request) -> Result<(), Refusal> {
        (**self).admit(request)
    }

    fn respond(&self, request: &Request) -> Result<Reply, Refusal> {
        (**self).respond(request)
    }

    fn mismatch(&self, mismatch: Mismatch, message: String) -> Refusal {
        (**self).mismatch(mismatch, message)
    }

    fn refuse(&self, refusal: &Refusal) -> Reply {
        (**self).refuse(refusal)
    }

    fn finish(&self, reply: Reply) -> Reply {
        (**self).finish(reply)
    }
}
