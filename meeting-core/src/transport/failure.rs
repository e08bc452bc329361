//! The meaning of a failed exchange: whether the request was sent, and whether the next one would fail in the
//! same way.

use std::error::Error as StdError;
use std::fmt;
use std::io;

use super::handover::Handover;
use super::own;
use super::what::{BoxError, What};
use crate::error::excerpt::one_line;
use crate::error::failure::Failure;
use crate::error::{ErrorKind, TimeoutPhase, root_cause};
use crate::transport::base_url::BaseUrl;
use crate::transport::outgoing_body::Unreadable;

/// A wrapper with which a custom transport reports that not a single byte of the request was sent. Any other
/// error counts as "may have been processed". Such a request is retried only if its endpoint is declared safe.
///
/// Errors of [`reqwest`](crate::reqwest) need no wrapping.
///
/// ```
/// use meeting_core::NotSent;
///
/// /// A layer that lets nothing through while the service is known to be down.
/// fn closed() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
///     Err(NotSent::new("closed for maintenance").into())
/// }
/// # assert_eq!(closed().unwrap_err().to_string(), "not sent: closed for maintenance");
/// ```
#[derive(Debug)]
pub struct NotSent(BoxError);

impl NotSent {
    /// Wraps an error.
    pub fn new(error: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self(error.into())
    }
}

impl fmt::Display for NotSent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not sent: {}", one_line(&self.0))
    }
}

impl StdError for NotSent {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.0)
    }
}

/// Returns the failure of a request without a response.
pub(super) fn no_response(error: BoxError, base: &BaseUrl, handover: &Handover) -> Failure {
    let error = own::without_url(error);
    let cause = cause(&*error);
    let sent = !handover.give_up();
    let unread = causes(&*error).find_map(|error| error.downcast_ref::<Unreadable>());
    if let Some(unread) = unread {
        // Part of the request may have arrived, which no server takes for the whole request.
        let failure = Failure::new(ErrorKind::InvalidInput, unread.to_string());
        return failure.caused_by(error);
    }
    let failure = match what(&*error) {
        Some(What::Invalid) => Failure::new(
            ErrorKind::InvalidInput,
            format!("not valid as HTTP: {cause}"),
        ),
        Some(What::NotSent { timeout }) => {
            let detail = format!("no connection to {}:{}: {cause}", base.host(), base.port());
            if timeout {
                Failure::timeout(TimeoutPhase::Connect, detail)
            } else {
                Failure {
                    permanent: is_permanent(&*error),
                    ..Failure::new(ErrorKind::NotSent, detail)
                }
            }
        }
        #[cfg(feature = "http2")]
        Some(What::NotProcessed) => Failure::new(
            ErrorKind::Interrupted,
            format!("the server did not process the request: {cause}"),
        ),
        Some(What::Timeout) => Failure {
            may_have_been_processed: sent,
            ..Failure::timeout(TimeoutPhase::Attempt, format!("no response: {cause}"))
        },
        None => Failure {
            may_have_been_processed: sent,
            ..Failure::new(broken(&*error), format!("no response: {cause}"))
        },
    };
    failure.caused_by(error)
}

/// Returns the failure for a request body that could not be read.
pub(super) fn unreadable(error: BoxError) -> Failure {
    Failure::new(ErrorKind::InvalidInput, error.to_string()).caused_by(error)
}

/// Returns the failure for an incomplete body.
pub(super) fn broken_body(error: BoxError, expected: Option<u64>) -> Failure {
    let error = own::without_url(error);
    let cause = cause(&*error);
    let detail = format!("the response is not complete: {cause}");
    if matches!(what(&*error), Some(What::Timeout)) {
        let failure = Failure {
            may_have_been_processed: true,
            ..Failure::timeout(TimeoutPhase::Attempt, detail)
        };
        return failure.caused_by(error);
    }
    let kind = match broken(&*error) {
        // Without a length, the end of a body is part of its framing.
        ErrorKind::Interrupted if expected.is_none() && ended_early(&*error) => ErrorKind::Protocol,
        kind => kind,
    };
    Failure::response(kind, detail).caused_by(error)
}

/// Returns the failure for an incomplete stream.
pub(crate) fn broken_stream(error: BoxError) -> Failure {
    let error = own::without_url(error);
    let detail = format!("the body is not complete: {}", cause(&*error));
    let failure = match what(&*error) {
        Some(What::Timeout) => Failure::timeout(TimeoutPhase::Read, detail),
        _ => Failure::response(broken(&*error), detail),
    };
    failure.caused_by(error)
}

/// Returns the cause of an error, and what the user can do about it, if that is known.
fn cause(error: &(dyn StdError + 'static)) -> String {
    let cause = root_cause(error);
    match causes(error).find_map(own::hint) {
        Some(hint) => format!("{cause}; {hint}"),
        None => cause.to_string(),
    }
}

fn what(error: &(dyn StdError + 'static)) -> Option<What> {
    causes(error).find_map(|error| {
        if error.is::<NotSent>() {
            return Some(What::NotSent { timeout: false });
        }
        if let Some(error) = error.downcast_ref::<io::Error>() {
            return (error.kind() == io::ErrorKind::TimedOut).then_some(What::Timeout);
        }
        own::what(error)
    })
}

/// Returns true if a connection would fail in the same way again: TLS negotiation failed, or a proxy requires a
/// password.
fn is_permanent(error: &(dyn StdError + 'static)) -> bool {
    causes(error).any(|error| {
        let not_tls = error
            .downcast_ref::<io::Error>()
            .is_some_and(|error| error.kind() == io::ErrorKind::InvalidData);
        // The error of a tunnel has no nameable type.
        not_tls || error.to_string() == "tunnel error: proxy authorization required"
    })
}

/// Returns the kind of the failure: the connection was lost, or the received bytes are not HTTP.
fn broken(error: &(dyn StdError + 'static)) -> ErrorKind {
    for error in causes(error) {
        if let Some(kind) = own::broken(error) {
            return kind;
        }
        if let Some(error) = error.downcast_ref::<io::Error>() {
            return match error.kind() {
                io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput => ErrorKind::Protocol,
                _ => ErrorKind::Interrupted,
            };
        }
    }
    ErrorKind::Protocol
}

/// Returns true if the connection was closed in an orderly way, but before the end of the body.
fn ended_early(error: &(dyn StdError + 'static)) -> bool {
    causes(error).any(|error| {
        error
            .downcast_ref::<io::Error>()
            .is_some_and(|error| error.kind() == io::ErrorKind::UnexpectedEof)
    })
}

/// Returns an error and its sources. An I/O error returns the error that it was created from through a separate
/// method only.
fn causes<'a>(
    error: &'a (dyn StdError + 'static),
) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |error: &&'a (dyn StdError + 'static)| {
        let inner = error
            .downcast_ref::<io::Error>()
            .and_then(io::Error::get_ref);
        match inner {
            Some(inner) => Some(inner as &(dyn StdError + 'static)),
            None => (*error).source(),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;

    #[test]
    fn what_others_say_is_one_line_of_limited_length() {
        // As long as the names of a certificate or the debug data of a GOAWAY can be.
        let said = format!(
            "no\r\n\u{1b}[2J\u{85}\u{2028}\u{202e}\u{200b}{}",
            "x".repeat(60_000)
        );
        for error in [
            failed(&*said),
            failed(NotSent::new(&*said)),
            failed(io::Error::new(io::ErrorKind::TimedOut, &*said)),
            broken_body((&*said).into(), None),
        ] {
            let text = Error::from(error).to_string();
            assert!(text.contains("no   [2J    xxx"), "{text}");
            assert!(text.len() < 2500, "{}", text.len());
        }
        let text = NotSent::new(&*said).to_string();
        assert!(text.starts_with("not sent: no   [2J    xxx"), "{text}");
        assert!(text.len() < 2500, "{}", text.len());
    }

    fn failed(error: impl Into<BoxError>) -> Failure {
        let base = BaseUrl::parse("https://example.com", false).unwrap();
        let handover = Handover::default();
        assert!(handover.begin());
        no_response(error.into(), &base, &handover)
    }

    #[test]
    fn what_was_not_sent_says_so_and_all_else_may_have_been_processed() {
        let io = |kind: io::ErrorKind| io::Error::new(kind, "reason");
        for (error, kind, processed, permanent) in [
            (
                failed(NotSent::new("reason")),
                ErrorKind::NotSent,
                false,
                false,
            ),
            (
                failed(io::Error::other(NotSent::new("reason"))),
                ErrorKind::NotSent,
                false,
                false,
            ),
            (
                failed(NotSent::new(io::Error::other(io(
                    io::ErrorKind::InvalidData,
                )))),
                ErrorKind::NotSent,
                false,
                true,
            ),
            (
                failed(NotSent::new("tunnel error: proxy authorization required")),
                ErrorKind::NotSent,
                false,
                true,
            ),
            (failed("reason"), ErrorKind::Protocol, true, false),
            (
                failed(io(io::ErrorKind::ConnectionReset)),
                ErrorKind::Interrupted,
                true,
                false,
            ),
            (
                failed(io(io::ErrorKind::InvalidData)),
                ErrorKind::Protocol,
                true,
                false,
            ),
            (
                failed(io(io::ErrorKind::TimedOut)),
                ErrorKind::Timeout,
                true,
                false,
            ),
        ] {
            assert_eq!(error.kind, kind, "{error:?}");
            assert_eq!(error.may_have_been_processed, processed, "{error:?}");
            assert_eq!(error.permanent, permanent, "{error:?}");
            let error = Error::from(error);
            assert!(error.to_string().contains("reason") || permanent, "{error}");
        }
    }
}
