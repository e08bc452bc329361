//! The context of a failure: its response, request and attempts.

use std::time::SystemTime;

use http::{HeaderMap, StatusCode};
use tracing::Span;

use crate::error::Error;
use crate::error::attempt::Attempt;
use crate::error::failure::Failure;
use crate::response::retry_after::retry_after;
use crate::service::api::Service;
use crate::spec::EndpointSpec;

/// The head of a response.
#[derive(Clone, Debug, Default)]
pub(crate) struct Head {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
}

impl Head {
    /// Adds the content of the head, at the time `now`.
    pub(crate) fn complete(self, failure: &mut Failure, service: Service, now: SystemTime) {
        failure.status = Some(self.status);
        failure.trace_id = service.trace_id(&self.headers).map(str::to_owned);
        // The service's own report takes precedence over a header.
        let reported = failure
            .report
            .as_ref()
            .and_then(|report| report.retry_after);
        failure.retry_after = reported.or_else(|| retry_after(&self.headers, now));
        failure.rate_limit = (service.rate_limit)(&self.headers);
        failure.headers = Some(self.headers);
    }
}

/// The request that a successful response belongs to, and the head of the response.
#[derive(Clone, Debug)]
pub(crate) struct Origin {
    pub(crate) head: Head,
    /// The attempts before the last one.
    pub(crate) history: Vec<Attempt>,
    pub(crate) string_to_sign: Option<String>,
    pub(crate) spec: &'static EndpointSpec,
    pub(crate) service: Service,
    pub(crate) span: Span,
}

impl Origin {
    /// Returns the error for a response that began as a success.
    #[cold]
    pub(crate) fn error(&self, mut failure: Failure) -> Error {
        self.span.record("error.type", failure.kind.as_type());
        failure.sent = true;
        failure.may_have_been_processed = true;
        failure.string_to_sign.clone_from(&self.string_to_sign);
        let head = self.head.clone();
        head.complete(&mut failure, self.service, SystemTime::now());
        let mut history = self.history.clone();
        history.push(Attempt::of(&failure));
        Error::of_request(failure, self.spec, history, None)
    }

    /// Returns the number of attempts, including the successful one.
    pub(crate) fn attempts(&self) -> u32 {
        u32::try_from(self.history.len()).map_or(u32::MAX, |failed| failed.saturating_add(1))
    }
}
