//! Sends requests: from the wire form to a response. It is not generic over endpoints, services or credentials.

pub mod backoff;
pub mod budget;
pub mod clock;
pub mod deadline;
mod idempotency;
pub mod nonce;
pub mod process;
pub mod progress;
pub mod quota;
pub mod reply;
pub mod retry;
pub mod settings;
pub mod telemetry;

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::{Instant, sleep};
use tracing::{Instrument, Span};

use crate::driver::budget::Budget;
use crate::driver::clock::Clock;
use crate::driver::deadline::Deadline;
use crate::driver::process::Process;
use crate::driver::progress::Progress;
use crate::driver::quota::{Admission, QuotaError, QuotaGate};
use crate::driver::reply::{Body, Reply};
use crate::driver::retry::{Retry, RetryPolicy};
use crate::driver::settings::Settings;
use crate::error::attempt::Attempt;
use crate::error::failure::Failure;
use crate::error::{Error, ErrorKind, TimeoutPhase};
use crate::request::encode::Prepared;
use crate::response::classify;
use crate::response::from_response::{FromResponse, Kind};
use crate::response::origin::{Head, Origin};
use crate::response::retry_after::date;
use crate::response::stream::Limits;
use crate::service::api::Service;
use crate::service::credentials::ErasedCredentials;
use crate::service::outgoing::OutgoingRequest;
use crate::service::rejection::Rejection;
use crate::spec::{EndpointSpec, RetrySafety};
use crate::transport::base_url::BaseUrl;
use crate::transport::outgoing_body::{OutgoingBody, Sent, Streamed};
use crate::transport::{Request, Transport};
use crate::value::body::Body as RequestBody;

/// Room for the headers of most requests: three of this crate, seven of the credentials and one of reqwest.
const HEADERS: usize = 12;

/// The state that all calls of a client share.
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

/// The options of one call.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Options {
    pub(crate) time: Duration,
    pub(crate) retry: RetryPolicy,
    /// The retry safety, if it differs from the declaration.
    pub(crate) safety: Option<RetrySafety>,
    /// True if the deadline was set for this request, so it applies to a stream until its end.
    pub(crate) bounds_stream: bool,
    pub(crate) wanted: Wanted,
}

/// The form of the response that its reader expects.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wanted {
    pub(crate) accept: Option<&'static str>,
    pub(crate) streams: bool,
    /// The media type that a stream must have.
    pub(crate) only: Option<&'static str>,
}

impl Wanted {
    pub(crate) fn by<T: FromResponse>() -> Self {
        let (streams, only) = match T::reader().kind() {
            Kind::Whole(_) => (false, None),
            Kind::Stream(_, only) => (true, only),
        };
        Self {
            accept: T::ACCEPT,
            streams,
            only,
        }
    }
}

/// Sends one request, with all its attempts.
pub(crate) async fn call(
    core: Arc<Core>,
    mut prepared: Prepared,
    options: Options,
) -> Result<Reply, Error> {
    idempotency::add_key(&mut prepared)?;
    core.call(&prepared, options).await
}

impl Core {
    async fn call(&self, prepared: &Prepared, options: Options) -> Result<Reply, Error> {
        let spec = prepared.spec();
        let start = Instant::now();
        // A streamed body takes as long as its length requires, unless the deadline was set for this request.
        let time = match prepared.streamed() {
            Some(_) if !options.bounds_stream => Duration::MAX,
            _ => options.time,
        };
        let deadline = Deadline::after(time);
        let safety = options.safety.unwrap_or(spec.retry());
        let mut retry = Retry::new(options.retry, safety, time, &self.budget);
        let mut history = Vec::new();
        let mut rejected = false;
        loop {
            let permit = match self.turn(spec, deadline).await {
                Ok(permit) => permit,
                Err(failure) => return Err(Error::of_request(*failure, spec, history, None)),
            };
            let outcome = self
                .attempt(prepared, &options, history.len(), deadline)
                .await;
            // The wait for the next attempt must not delay other requests.
            drop(permit);
            let mut failure = match outcome {
                Ok(mut reply) => {
                    self.budget.earn();
                    reply.origin.history = history;
                    return Ok(reply);
                }
                Err(failure) => failure,
            };
            if prepared.streamed().is_some_and(RequestBody::is_spent) {
                failure.spend_body();
            }
            // A failure before sending is not an attempt.
            if failure.sent {
                history.push(Attempt::of(&failure));
            }
            // If the replaced credentials are rejected too, replacing them again does not help.
            if failure.rejects_credentials() && !std::mem::replace(&mut rejected, true) {
                let rejection = Rejection::new(spec, &failure);
                failure.credentials_replaced = self.credentials.rejected(&rejection);
            }
            match retry.on(&failure, start.elapsed(), random) {
                Ok(wait) => {
                    telemetry::retrying(failure.kind, wait);
                    sleep(wait).await;
                }
                Err(gave_up) => {
                    return Err(Error::of_request(*failure, spec, history, Some(gave_up)));
                }
            }
        }
    }

    /// Waits until the limit of the client, its credentials and the quota allow an attempt.
    async fn turn(
        &self,
        spec: &'static EndpointSpec,
        deadline: Deadline,
    ) -> Result<SemaphorePermit<'_>, Box<Failure>> {
        let permit = self.permit(deadline).await?;
        self.admission(spec, deadline).await?;
        Ok(permit)
    }

    /// Waits until fewer than the allowed number of requests are in flight.
    async fn permit(&self, deadline: Deadline) -> Result<SemaphorePermit<'_>, Box<Failure>> {
        match deadline.bound(self.permits.acquire()).await {
            Some(Ok(permit)) => Ok(permit),
            // The semaphore is never closed.
            Some(Err(closed)) => {
                let failure = Failure::new(ErrorKind::Config, "the client is closed");
                Err(failure.caused_by(closed).into())
            }
            None => Err(Failure::timeout(
                TimeoutPhase::Queue,
                format!(
                    "the deadline passed while {} other requests of this client were in flight",
                    self.settings.max_concurrent
                ),
            )
            .into()),
        }
    }

    /// Waits until the credentials can be used and the quota allows an attempt.
    async fn admission(
        &self,
        spec: &'static EndpointSpec,
        deadline: Deadline,
    ) -> Result<(), Box<Failure>> {
        self.credentials_ready(deadline).await?;
        let Some(admission) = self.gate.as_ref().and_then(|gate| gate.admit(spec)) else {
            return Ok(());
        };
        admitted(admission, deadline).await?;
        // The credentials may have expired meanwhile.
        self.credentials_ready(deadline).await
    }

    /// Waits for credentials. This is not part of an attempt: nothing is sent that could be retried.
    async fn credentials_ready(&self, deadline: Deadline) -> Result<(), Box<Failure>> {
        let Some(ready) = self.credentials.ready() else {
            return Ok(());
        };
        match deadline.bound(ready).await {
            Some(outcome) => outcome.map_err(Box::from),
            None => Err(Failure::timeout(
                TimeoutPhase::Queue,
                "the deadline passed while the request waited for credentials",
            )
            .into()),
        }
    }

    /// Sends the request once, with a new signature, after `failed` other attempts.
    async fn attempt(
        &self,
        prepared: &Prepared,
        options: &Options,
        failed: usize,
        deadline: Deadline,
    ) -> Result<Reply, Box<Failure>> {
        if deadline.has_passed() {
            return Err(Failure::timeout(
                TimeoutPhase::Total,
                "the deadline passed before the request was sent",
            )
            .into());
        }
        let span = telemetry::attempt(prepared.spec(), &self.base, failed);
        let own = Deadline::after(self.settings.attempt_timeout);
        let (end, phase) = if deadline.is_before(own) {
            (deadline, TimeoutPhase::Total)
        } else {
            (own, TimeoutPhase::Attempt)
        };

        let streamed = prepared.streamed().map(Streamed::open);
        let (body, sent) = streamed.unzip();
        let mut progress = Progress {
            body: body.map(OutgoingBody::Streamed),
            ..Progress::default()
        };
        let outcome = {
            // Pinned here, because each function that takes it by value would reserve space for it.
            let exchange = pin!(
                self.exchange(prepared, options, deadline, &mut progress, &span)
                    .instrument(span.clone())
            );
            match sent {
                None => end.bound(exchange).await.ok_or(phase),
                Some(sent) => self.while_sent(exchange, sent, deadline).await,
            }
        };
        let outcome = match outcome {
            Ok(outcome) => outcome,
            Err(phase) => Err(progress
                .timeout(phase, self.settings.attempt_timeout)
                .into()),
        };
        match outcome {
            Ok((head, body)) => Ok(Reply {
                origin: Origin {
                    head,
                    history: Vec::new(),
                    string_to_sign: progress.string_to_sign,
                    spec: prepared.spec(),
                    service: self.service,
                    span,
                },
                body,
                kept_of_error: self.settings.max_error_bytes,
            }),
            Err(mut failure) => {
                telemetry::failed(&span, failure.kind);
                self.correct_clock(&progress, &mut failure);
                progress.complete(&mut failure, self.service, self.clock.now());
                Err(failure)
            }
        }
    }

    /// Runs an exchange whose time limit begins when the body has been sent. Until then, the connection must
    /// accept a piece within the write timeout.
    async fn while_sent<T>(
        &self,
        mut exchange: Pin<&mut impl Future<Output = T>>,
        mut sent: Sent,
        deadline: Deadline,
    ) -> Result<T, TimeoutPhase> {
        let mut limit = pin!(async {
            if !sent.whole(self.settings.write_timeout).await {
                return TimeoutPhase::Write;
            }
            sleep(self.settings.attempt_timeout).await;
            TimeoutPhase::Attempt
        });
        let either = poll_fn(|context| match exchange.as_mut().poll(context) {
            Poll::Ready(outcome) => Poll::Ready(Ok(outcome)),
            Poll::Pending => limit.as_mut().poll(context).map(Err),
        });
        let outcome = deadline.bound(either).await;
        outcome.unwrap_or(Err(TimeoutPhase::Total))
    }

    /// Corrects the clock if the service rejected the request because of it. The response has the service's
    /// time.
    fn correct_clock(&self, progress: &Progress, failure: &mut Failure) {
        let (ErrorKind::ClockSkew, Some(head), Some(signed)) =
            (failure.kind, &progress.head, progress.time)
        else {
            return;
        };
        match self
            .clock
            .correct(signed, date(&head.headers), Instant::now())
        {
            Ok(()) => failure.clock_corrected = true,
            Err(reason) => failure.detail = reason.into(),
        }
    }

    /// Runs one exchange: clock, nonce, signature, request, response.
    async fn exchange(
        &self,
        prepared: &Prepared,
        options: &Options,
        deadline: Deadline,
        progress: &mut Progress,
        span: &Span,
    ) -> Result<(Head, Body), Box<Failure>> {
        let request = self.signed(prepared, options.wanted.accept, progress)?;

        progress.begun = true;
        let mut response = self
            .transport
            .send(request, &self.base, &progress.handover)
            .await?;
        let status = response.status();
        telemetry::responded(span, status);
        let limit = classify::head(
            prepared.method(),
            status,
            response.headers(),
            &self.settings,
            options.wanted.streams,
        );
        let head = progress.head.insert(Head {
            status,
            headers: response.take_headers(),
        });
        let (limit, wanted) = (limit?, options.wanted);
        let body = if classify::streams(status, &head.headers, wanted.streams, wanted.only) {
            let limits = self.limits(limit.expected, options, deadline);
            Body::Stream(response.into_body(), limits)
        } else {
            let body = response.body(limit).await?;
            classify::complete(self.service, status, &head.headers, &body, &self.settings)?;
            if wanted.streams {
                return Err(self.not_streamed(&head.headers, &body.bytes, wanted));
            }
            Body::Whole(body.bytes)
        };
        Ok((progress.head.take().unwrap_or_default(), body))
    }

    /// Returns the limits of a streamed response.
    fn limits(&self, length: Option<u64>, options: &Options, deadline: Deadline) -> Limits {
        Limits {
            length,
            read_timeout: self.settings.read_timeout,
            deadline: if options.bounds_stream {
                deadline.end()
            } else {
                None
            },
            largest_part: self.settings.max_response_bytes,
        }
    }

    /// Returns the failure for a success that does not have the media type of the stream.
    #[cold]
    fn not_streamed(&self, headers: &HeaderMap, body: &[u8], wanted: Wanted) -> Box<Failure> {
        let expected = wanted.only.unwrap_or_default();
        let detail = format!("not {expected}; {}", classify::described(headers, body));
        let mut failure = Failure::response(ErrorKind::Decode, detail);
        failure.keep(body, self.settings.max_error_bytes);
        failure.into()
    }

    /// Signs the request: clock, nonce, signature, headers. It is a separate function, so the future reserves
    /// no space for variables that are used only here.
    fn signed(
        &self,
        prepared: &Prepared,
        accept: Option<&'static str>,
        progress: &mut Progress,
    ) -> Result<Request, Box<Failure>> {
        let now = self.clock.now();
        progress.time = Some(now);
        let timestamp = clock::timestamp(now).ok_or_else(|| {
            Failure::new(
                ErrorKind::Config,
                "the clock of this machine is before 1970 or after 9999",
            )
        })?;
        let nonce = nonce::fresh().map_err(|error| {
            Failure::new(
                ErrorKind::Config,
                "the operating system has no random numbers",
            )
            .caused_by(error)
        })?;
        let mut outgoing = OutgoingRequest::new(
            prepared,
            &self.base,
            self.headers_of(prepared, accept)?,
            timestamp,
            nonce,
            self.settings.show_string_to_sign,
        );
        self.credentials.authorize(&mut outgoing)?;
        let authorized = outgoing.into_parts();
        not_replaced(prepared.given(), &authorized.headers)?;
        if let Some(text) = &authorized.string_to_sign {
            telemetry::signed(text);
        }
        progress.string_to_sign = authorized.string_to_sign;
        progress.version = authorized.version;
        let mut request = self.request(prepared, &authorized.target, authorized.headers)?;
        if let Some(body) = progress.body.take() {
            request.body = body;
        }
        Ok(request)
    }

    fn headers_of(
        &self,
        prepared: &Prepared,
        accept: Option<&'static str>,
    ) -> Result<HeaderMap, Box<Failure>> {
        // Growing would hash every name again.
        let mut headers = HeaderMap::with_capacity(HEADERS);
        let common = self.headers.iter();
        headers.extend(common.map(|(name, value)| (name.clone(), value.clone())));
        if let Some(accept) = accept {
            let accept = HeaderValue::from_str(accept).map_err(|invalid| {
                Failure::new(
                    ErrorKind::InvalidInput,
                    "the `Accept` header cannot be sent",
                )
                .caused_by(invalid)
            })?;
            headers.insert(ACCEPT, accept);
        }
        if let Some(kind) = prepared.content_type_header() {
            headers.insert(CONTENT_TYPE, kind.clone());
        } else if let Some(kind) = self.service.content_type {
            let kind = HeaderValue::from_str(kind).map_err(|invalid| {
                Failure::new(ErrorKind::InvalidInput, "the content type cannot be sent")
                    .caused_by(invalid)
            })?;
            headers.insert(CONTENT_TYPE, kind);
        }
        for (name, value) in prepared.headers() {
            let invalid = |error: http::Error| {
                let detail = format!("the header `{name}` cannot be sent");
                Failure::new(ErrorKind::InvalidInput, detail).caused_by(error)
            };
            let mut value = HeaderValue::from_str(value).map_err(|error| invalid(error.into()))?;
            value.set_sensitive(true);
            let name =
                HeaderName::from_bytes(name.as_bytes()).map_err(|error| invalid(error.into()))?;
            headers.insert(name, value);
        }
        for (name, _) in prepared.given() {
            headers.remove(name);
        }
        for (name, value) in prepared.given() {
            headers.append(name, value.clone());
        }
        Ok(headers)
    }

    fn request(
        &self,
        prepared: &Prepared,
        target: &str,
        headers: HeaderMap,
    ) -> Result<Request, Box<Failure>> {
        let method = Method::from_bytes(prepared.method().as_bytes()).map_err(|error| {
            Failure::new(ErrorKind::InvalidInput, "the method is not valid").caused_by(error)
        })?;
        Ok(Request {
            method,
            url: self.base.join(target)?,
            headers,
            body: OutgoingBody::Whole(prepared.body_bytes().clone()),
        })
    }
}

/// Checks that the credentials did not replace headers of the request, which must not be dropped silently.
fn not_replaced(given: &[(HeaderName, HeaderValue)], sent: &HeaderMap) -> Result<(), Box<Failure>> {
    let is_gone = |(name, value): &&(HeaderName, HeaderValue)| {
        !sent.get_all(name).iter().any(|sent| sent == value)
    };
    match given.iter().find(is_gone) {
        Some((name, _)) => {
            let detail = format!("the credentials set the header `{name}` themselves");
            Err(Failure::new(ErrorKind::InvalidInput, detail).into())
        }
        None => Ok(()),
    }
}

/// Waits until a gate lets an attempt through.
async fn admitted(admission: Admission<'_>, deadline: Deadline) -> Result<(), Box<Failure>> {
    match deadline.bound_before(admission).await {
        Some(Ok(())) => Ok(()),
        Some(Err(QuotaError { message, source })) => {
            let failure = Failure::new(ErrorKind::RateLimited, message);
            Err(match source {
                Some(source) => failure.caused_by(source),
                None => failure,
            }
            .into())
        }
        None => Err(Failure::timeout(
            TimeoutPhase::Queue,
            "the deadline passed while the request waited for the quota",
        )
        .into()),
    }
}

/// Returns a random number for waits. Without a source of random numbers, it is the one with the longest wait.
fn random() -> u64 {
    getrandom::u64().unwrap_or(u64::MAX)
}
