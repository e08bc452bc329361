//! A success that is still to be read.

use std::time::SystemTime;

use bytes::Bytes;
use tracing::Span;

use crate::client::response::Response;
use crate::driver::progress::Head;
use crate::driver::telemetry;
use crate::error::attempt::Attempt;
use crate::error::failure::Failure;
use crate::error::{Error, ErrorKind};
use crate::response::classify;
use crate::response::decode::DecodeError;
use crate::response::whole::WholeBody;
use crate::service::api::Service;
use crate::spec::EndpointSpec;

/// A success that is still to be read.
pub(crate) struct Reply {
    pub(crate) head: Head,
    pub(crate) body: Bytes,
    /// How much of the body an error keeps.
    pub(crate) kept_of_error: usize,
    /// The attempts before this one.
    pub(crate) history: Vec<Attempt>,
    pub(crate) string_to_sign: Option<String>,
    pub(crate) spec: &'static EndpointSpec,
    pub(crate) service: Service,
    pub(crate) span: Span,
}

impl Reply {
    /// The response for a reader.
    pub(crate) fn whole(&self) -> WholeBody<'_> {
        WholeBody {
            status: self.head.status,
            headers: &self.head.headers,
            bytes: &self.body,
            unwrap: self
                .spec
                .unwrap()
                .or(self.service.unwrap)
                .unwrap_or_default(),
            empty: self.service.empty,
        }
    }

    /// The response to the user, for the value that was read from it.
    pub(crate) fn with<T>(self, body: T) -> Response<T> {
        let trace_id = self.service.trace_id(&self.head.headers);
        let trace_id = trace_id.map(str::to_owned);
        Response {
            body,
            status: self.head.status,
            trace_id,
            headers: self.head.headers,
            attempts: u32::try_from(self.history.len())
                .map_or(u32::MAX, |failed| failed.saturating_add(1)),
        }
    }

    /// The answer cannot be read.
    #[cold]
    pub(crate) fn not_decodable(mut self, reason: DecodeError) -> Error {
        let detail = format!(
            "{reason}; {}",
            classify::described(&self.head.headers, &self.body)
        );
        telemetry::failed(&self.span, ErrorKind::Decode);
        let mut failure = Failure {
            sent: true,
            string_to_sign: self.string_to_sign,
            ..Failure::response(ErrorKind::Decode, detail).caused_by(reason)
        };
        failure.keep(&self.body, self.kept_of_error);
        self.head
            .complete(&mut failure, self.service, SystemTime::now());
        self.history.push(Attempt::of(&failure));
        Error::of_request(failure, self.spec, self.history, None)
    }
}
