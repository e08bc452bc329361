//! The way of a request from its wire form to an answer: one copy for all endpoints, services and credentials.

pub mod backoff;
pub mod budget;
pub mod clock;
pub mod deadline;
pub mod nonce;
pub mod process;
pub mod quota;
pub mod retry;
pub mod settings;
pub mod telemetry;

use std::pin::pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::{Instant, sleep};
use tracing::{Instrument, Span};

use crate::client::response::Answer;
use crate::driver::budget::Budget;
use crate::driver::clock::Clock;
use crate::driver::deadline::Deadline;
use crate::driver::process::Process;
use crate::driver::quota::{Admission, QuotaError, QuotaGate};
use crate::driver::retry::{Failure, Retry, RetryPolicy};
use crate::driver::settings::Settings;
use crate::error::attempt::Attempt;
use crate::error::{Error, ErrorKind, TimeoutPhase};
use crate::request::encode::Prepared;
use crate::response::classify;
use crate::response::decode::DecodeError;
use crate::response::retry_after::{date, retry_after};
use crate::service::api::Service;
use crate::service::credentials::ErasedCredentials;
use crate::service::outgoing::OutgoingRequest;
use crate::spec::{EndpointSpec, RetrySafety};
use crate::transport::base_url::BaseUrl;
use crate::transport::{Handover, Request, Transport};

/// Room for the headers of most requests: three of ours, seven of the credentials and one of reqwest's.
const HEADERS: usize = 12;

/// What all the calls of a client share.
pub(crate) struct Core {
    pub(crate) service: Service,
    pub(crate) base: BaseUrl,
    pub(crate) credentials: Box<dyn ErasedCredentials>,
    /// The headers that are the same for every request.
    pub(crate) headers: HeaderMap,
    pub(crate) settings: Settings,
    pub(crate) transport: Transport,
    pub(crate) permits: Semaphore,
    pub(crate) budget: Budget,
    pub(crate) clock: Clock,
    pub(crate) gate: Option<Box<dyn QuotaGate>>,
    pub(crate) process: Process,
}

/// What holds for one call.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Options {
    pub(crate) time: Duration,
    pub(crate) retry: RetryPolicy,
    /// If not what the declaration says.
    pub(crate) safety: Option<RetrySafety>,
}

/// Makes one call.
pub(crate) async fn call(
    core: Arc<Core>,
    prepared: Prepared,
    options: Options,
) -> Result<Reply, Error> {
    let spec = prepared.spec();
    core.call(&prepared, options)
        .await
        .map_err(|error| error.endpoint_spec(spec))
}

impl Core {
    async fn call(&self, prepared: &Prepared, options: Options) -> Result<Reply, Error> {
        let start = Instant::now();
        let deadline = Deadline::after(options.time);
        let safety = options.safety.unwrap_or(prepared.spec().retry());
        let mut retry = Retry::new(options.retry, safety, options.time, &self.budget);
        let mut history = Vec::new();
        let mut number = 1_u32;
        loop {
            let permit = match self.turn(prepared.spec(), deadline).await {
                Ok(permit) => permit,
                Err(error) => {
                    return Err(error.attempt(number.saturating_sub(1)).after(history, None));
                }
            };
            let outcome = self.attempt(prepared, number, deadline).await;
            // The wait for the next attempt must not keep others from theirs.
            drop(permit);
            let (error, clock_corrected) = match outcome {
                Ok(mut answer) => {
                    self.budget.earn();
                    answer.history = history;
                    return Ok(answer);
                }
                Err(failed) => failed,
            };
            // What failed before it was sent is no attempt.
            if error.attempts() == number {
                history.push(Attempt::of(&error));
                number = number.saturating_add(1);
            }
            let failure = Failure::of(&error, clock_corrected);
            match retry.on(failure, start.elapsed(), random) {
                Ok(wait) => {
                    telemetry::retrying(&error, wait);
                    sleep(wait).await;
                }
                Err(gave_up) => return Err(error.after(history, Some(gave_up))),
            }
        }
    }

    /// Waits until the limit of the client, its credentials and the quota allow an attempt.
    async fn turn(
        &self,
        spec: &'static EndpointSpec,
        deadline: Deadline,
    ) -> Result<SemaphorePermit<'_>, Error> {
        let permit = self.permit(deadline).await?;
        self.admission(spec, deadline).await?;
        Ok(permit)
    }

    /// Waits until fewer than the allowed number of requests are on their way.
    async fn permit(&self, deadline: Deadline) -> Result<SemaphorePermit<'_>, Error> {
        match deadline.bound(self.permits.acquire()).await {
            Some(Ok(permit)) => Ok(permit),
            // Nobody closes the semaphore.
            Some(Err(closed)) => Err(Error::config("the client is closed").source(closed)),
            None => Err(Error::timeout(
                TimeoutPhase::Queue,
                format!(
                    "the time of the call was over while {} others of this client were on their way",
                    self.settings.max_concurrent
                ),
            )),
        }
    }

    /// Waits until the credentials can be used and the quota allows an attempt.
    async fn admission(
        &self,
        spec: &'static EndpointSpec,
        deadline: Deadline,
    ) -> Result<(), Error> {
        self.credentials_ready(deadline).await?;
        let Some(admission) = self.gate.as_ref().and_then(|gate| gate.admit(spec)) else {
            return Ok(());
        };
        admitted(admission, deadline).await?;
        // They may have expired meanwhile.
        self.credentials_ready(deadline).await
    }

    /// Waits for credentials. It is no part of an attempt: nothing is sent that could be retried.
    async fn credentials_ready(&self, deadline: Deadline) -> Result<(), Error> {
        let Some(ready) = self.credentials.ready() else {
            return Ok(());
        };
        match deadline.bound(ready).await {
            Some(outcome) => outcome.map_err(Error::from),
            None => Err(Error::timeout(
                TimeoutPhase::Queue,
                "the time of the call was over while it waited for credentials",
            )),
        }
    }

    /// Sends the request once, signed anew. An error comes with whether the clock was corrected after it.
    async fn attempt(
        &self,
        prepared: &Prepared,
        number: u32,
        deadline: Deadline,
    ) -> Result<Reply, (Error, bool)> {
        if deadline.has_passed() {
            let error = Error::timeout(
                TimeoutPhase::Total,
                "the time of the call was over before it was sent",
            )
            .processed(false)
            .attempt(number.saturating_sub(1));
            return Err((error, false));
        }
        let span = telemetry::attempt(prepared.spec(), &self.base, number);
        let own = Deadline::after(self.settings.attempt_timeout);
        let (end, phase) = if deadline.is_before(own) {
            (deadline, TimeoutPhase::Total)
        } else {
            (own, TimeoutPhase::Attempt)
        };

        let mut progress = Progress::default();
        let outcome = {
            // Pinned here, because each function that it is handed to would keep a place for it.
            let exchange = pin!(
                self.exchange(prepared, &mut progress, &span)
                    .instrument(span.clone())
            );
            end.bound(exchange).await
        };
        let outcome = match outcome {
            Some(outcome) => outcome,
            None => Err(progress.timeout(phase, self.settings.attempt_timeout)),
        };
        match outcome {
            Ok((head, body)) => Ok(Reply {
                head,
                body,
                kept_of_error: self.settings.max_error_bytes,
                attempts: number,
                history: Vec::new(),
                string_to_sign: progress.string_to_sign,
                spec: prepared.spec(),
                service: self.service,
                span,
            }),
            Err(mut error) => {
                telemetry::failed(&span, &error);
                let mut clock_corrected = false;
                if let (ErrorKind::ClockSkew, Some(head)) = (error.kind(), &progress.head) {
                    match self.correct_clock(&progress, head) {
                        Ok(()) => clock_corrected = true,
                        Err(reason) => error = error.detail(reason),
                    }
                }
                Err((progress.tell(error, number, self), clock_corrected))
            }
        }
    }

    /// The service said that the clock is wrong, and with the same answer what time it is.
    fn correct_clock(&self, progress: &Progress, head: &Head) -> Result<(), &'static str> {
        let Some(signed) = progress.time else {
            return Err("");
        };
        let date = date(&head.headers);
        self.clock.correct(signed, date, Instant::now())
    }

    /// Clock, nonce, signature, request, answer.
    async fn exchange(
        &self,
        prepared: &Prepared,
        progress: &mut Progress,
        span: &Span,
    ) -> Result<(Head, Bytes), Error> {
        let request = self.signed(prepared, progress)?;

        progress.begun = true;
        let mut response = self
            .transport
            .send(request, &self.base, &progress.handover)
            .await?;
        let status = response.status();
        telemetry::answered(span, status);
        let limit = classify::head(
            prepared.method(),
            status,
            response.headers(),
            &self.settings,
        );
        let head = progress.head.insert(Head {
            status,
            headers: response.take_headers(),
        });
        let body = response.body(limit?).await?;
        classify::answer(self.service, status, &head.headers, &body, &self.settings)?;
        Ok((progress.head.take().unwrap_or_default(), body.bytes))
    }

    /// Clock, nonce, signature, request: what is between the two waits, in a function of its own, so that the
    /// future has no place for what lives only in here.
    fn signed(&self, prepared: &Prepared, progress: &mut Progress) -> Result<Request, Error> {
        let now = self.clock.now();
        progress.time = Some(now);
        let timestamp = clock::timestamp(now).ok_or_else(|| {
            Error::config("the clock of this machine is before 1970 or after 9999")
        })?;
        let nonce = nonce::fresh().map_err(|error| {
            Error::config("the operating system has no random numbers").source(error)
        })?;
        let mut outgoing = OutgoingRequest::new(
            prepared,
            self.headers_of(prepared)?,
            timestamp,
            nonce,
            self.settings.show_string_to_sign,
        );
        self.credentials.authorize(&mut outgoing)?;
        let (target, headers, string_to_sign) = outgoing.into_parts();
        if let Some(text) = &string_to_sign {
            telemetry::signed(text);
        }
        progress.string_to_sign = string_to_sign;
        self.request(prepared, &target, headers)
    }

    fn headers_of(&self, prepared: &Prepared) -> Result<HeaderMap, Error> {
        // Growing would hash every name again.
        let mut headers = HeaderMap::with_capacity(HEADERS);
        let common = self.headers.iter();
        headers.extend(common.map(|(name, value)| (name.clone(), value.clone())));
        if let Some(kind) = prepared.content_type_header() {
            headers.insert(CONTENT_TYPE, kind.clone());
        } else if let Some(kind) = self.service.content_type {
            let kind = HeaderValue::from_str(kind)
                .map_err(|invalid| Error::no_content_type(prepared.spec(), invalid))?;
            headers.insert(CONTENT_TYPE, kind);
        }
        for (name, value) in prepared.headers() {
            let invalid = |error: http::Error| {
                let detail = format!("the header `{name}` cannot be sent");
                Error::new(ErrorKind::InvalidInput, detail).source(error)
            };
            let mut value = HeaderValue::from_str(value).map_err(|error| invalid(error.into()))?;
            value.set_sensitive(true);
            let name =
                HeaderName::from_bytes(name.as_bytes()).map_err(|error| invalid(error.into()))?;
            headers.insert(name, value);
        }
        Ok(headers)
    }

    fn request(
        &self,
        prepared: &Prepared,
        target: &str,
        headers: HeaderMap,
    ) -> Result<Request, Error> {
        let method = Method::from_bytes(prepared.method().as_bytes()).map_err(|error| {
            Error::new(ErrorKind::InvalidInput, "its method is not valid").source(error)
        })?;
        Ok(Request {
            method,
            url: self.base.join(target)?,
            headers,
            body: prepared.body_bytes().clone(),
        })
    }
}

/// Waits until a gate lets an attempt through.
async fn admitted(admission: Admission<'_>, deadline: Deadline) -> Result<(), Error> {
    match deadline.bound_before(admission).await {
        Some(Ok(())) => Ok(()),
        Some(Err(QuotaError { message, source })) => {
            let error = Error::new(ErrorKind::RateLimited, message);
            Err(match source {
                Some(source) => error.source(source),
                None => error,
            })
        }
        None => Err(Error::timeout(
            TimeoutPhase::Queue,
            "the time of the call was over while it waited for the quota",
        )),
    }
}

/// How far an attempt has come, for the case that it comes no further.
#[derive(Default)]
struct Progress {
    begun: bool,
    /// Whether a connection has begun to send it.
    handover: Handover,
    /// What the clock said when it was signed.
    time: Option<SystemTime>,
    head: Option<Head>,
    string_to_sign: Option<String>,
}

impl Progress {
    fn timeout(&self, phase: TimeoutPhase, attempt: Duration) -> Error {
        let sent = self.begun && !self.handover.give_up();
        let what = match (sent, &self.head) {
            (false, _) => "no connection",
            (true, None) => "no answer",
            (true, Some(_)) => "no complete answer",
        };
        let when = match phase {
            TimeoutPhase::Attempt => format!("within the {attempt:?} of an attempt"),
            _ => "within the time of the call".to_owned(),
        };
        Error::timeout(phase, format!("{what} {when}")).processed(sent)
    }

    /// Adds to an error what was known before it.
    fn tell(self, error: Error, number: u32, core: &Core) -> Error {
        // What cannot be written as HTTP was not tried.
        let begun = if self.begun && error.kind() != ErrorKind::InvalidInput {
            number
        } else {
            number.saturating_sub(1)
        };
        let error = error.attempt(begun).signed(self.string_to_sign);
        match self.head {
            Some(head) => head.tell(error, core.service, core.clock.now()),
            None => error,
        }
    }
}

/// The head of an answer.
#[derive(Default)]
struct Head {
    status: StatusCode,
    headers: HeaderMap,
}

impl Head {
    /// Adds what the head says, at the time `now`.
    fn tell(self, error: Error, service: Service, now: SystemTime) -> Error {
        let rate_limit = (service.rate_limit)(&self.headers);
        error
            .answered(
                self.status,
                service.trace_id(&self.headers),
                retry_after(&self.headers, now),
            )
            .with_headers(self.headers, rate_limit)
    }
}

/// A success that is still to be read.
pub(crate) struct Reply {
    head: Head,
    body: Bytes,
    /// How much of the body an error keeps.
    kept_of_error: usize,
    attempts: u32,
    /// The attempts before this one.
    history: Vec<Attempt>,
    string_to_sign: Option<String>,
    spec: &'static EndpointSpec,
    service: Service,
    span: Span,
}

impl Reply {
    pub(crate) fn body(&self) -> &[u8] {
        &self.body
    }

    /// The answer to the user, for the value that was read from it.
    pub(crate) fn with<T>(self, value: T) -> Answer<T> {
        let trace_id = self.service.trace_id(&self.head.headers);
        let trace_id = trace_id.map(str::to_owned);
        Answer {
            value,
            status: self.head.status,
            trace_id,
            headers: self.head.headers,
            attempts: self.attempts,
        }
    }

    /// The answer cannot be read.
    #[cold]
    pub(crate) fn not_decodable(mut self, reason: DecodeError) -> Error {
        let detail = format!(
            "{reason}; {}",
            classify::described(&self.head.headers, &self.body)
        );
        let error = Error::new(ErrorKind::Decode, detail)
            .source(reason)
            .received(&self.body, self.kept_of_error)
            .processed(true)
            .attempt(self.attempts)
            .signed(self.string_to_sign)
            .endpoint_spec(self.spec);
        telemetry::failed(&self.span, &error);
        let error = self.head.tell(error, self.service, SystemTime::now());
        self.history.push(Attempt::of(&error));
        error.after(self.history, None)
    }
}

/// For waits only: without a source of random numbers it is the longest one.
fn random() -> u64 {
    getrandom::u64().unwrap_or(u64::MAX)
}
