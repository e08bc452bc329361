//! The progress of an attempt, and what it means for the attempt's failure.

use std::time::{Duration, SystemTime};

use crate::error::failure::Failure;
use crate::error::{ErrorKind, TimeoutPhase};
use crate::response::origin::Head;
use crate::service::api::Service;
use crate::transport::Handover;
use crate::transport::outgoing_body::OutgoingBody;

/// The progress of an attempt, for the case that it stops there.
#[derive(Default)]
pub(crate) struct Progress {
    pub(crate) begun: bool,
    /// Tells whether a connection has begun to send the request.
    pub(crate) handover: Handover,
    /// The time of the clock when the request was signed.
    pub(crate) time: Option<SystemTime>,
    pub(crate) head: Option<Head>,
    pub(crate) string_to_sign: Option<String>,
    /// The version of the credentials that the attempt carries.
    pub(crate) version: Option<u64>,
    /// The streamed body, until it is handed over.
    pub(crate) body: Option<OutgoingBody>,
}

impl Progress {
    pub(crate) fn timeout(&self, phase: TimeoutPhase, attempt: Duration) -> Failure {
        let sent = self.begun && !self.handover.give_up();
        let what = match (sent, &self.head) {
            (false, _) => "no connection",
            (true, None) => "no response",
            (true, Some(_)) => "no complete response",
        };
        let when = match phase {
            TimeoutPhase::Attempt => format!("within the {attempt:?} of an attempt"),
            TimeoutPhase::Write => {
                return Failure {
                    may_have_been_processed: sent,
                    ..Failure::timeout(
                        phase,
                        "the connection accepted no piece of the body in time",
                    )
                };
            }
            _ => "within the deadline".to_owned(),
        };
        Failure {
            may_have_been_processed: sent,
            ..Failure::timeout(phase, format!("{what} {when}"))
        }
    }

    /// Completes a failure of the attempt. Nothing else does.
    pub(crate) fn complete(self, failure: &mut Failure, service: Service, now: SystemTime) {
        // A request that cannot be written as HTTP was not attempted.
        failure.sent = self.begun && failure.kind != ErrorKind::InvalidInput;
        failure.string_to_sign = self.string_to_sign;
        failure.version = self.version;
        if let Some(head) = self.head {
            head.complete(failure, service, now);
        }
    }
}
