//! The future that `send` returns.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use crate::client::response::Response;
use crate::driver::reply::{self, Reply};
use crate::driver::retry::RetryPolicy;
use crate::driver::{self, Core, Options, Wanted};
use crate::error::{Error, ErrorKind};
use crate::request::encode::Prepared;
use crate::response::from_response::{FromResponse, Reader};
use crate::response::origin::Origin;
use crate::service::headers;
use crate::spec::RetrySafety;

/// A future that sends the request when it is first polled, and resolves to the response.
///
/// Dropping it cancels the request. The service may still process a request that was already sent.
/// The future needs a Tokio runtime with timers and I/O enabled.
///
/// ```no_run
/// use meeting_core::{Client, CredentialsFor, Endpoint, Error, RetryPolicy, Valid};
/// use std::time::Duration;
///
/// async fn hurried<E: Endpoint, C: CredentialsFor<E>>(
///     client: &Client<C>,
///     request: &Valid<E>,
/// ) -> Result<E::Response, Error> {
///     client
///         .send(request)
///         .deadline(Duration::from_secs(5))
///         .retry(RetryPolicy::none())
///         .await
/// }
/// ```
#[must_use = "a call is not sent unless it is awaited"]
pub struct Call<T> {
    exchange: Exchange,
    reader: Reader<T>,
}

impl<T> Call<T> {
    pub(crate) fn new(core: &Arc<Core>, prepared: Result<Prepared, Error>) -> Self
    where
        T: FromResponse,
    {
        Self {
            exchange: Exchange::new(core, prepared, Wanted::by::<T>()),
            reader: T::reader(),
        }
    }

    /// Sets the time limit of this request with all its attempts and waits, from the first poll. Default: the
    /// client's [deadline](crate::ClientBuilder::deadline). For a [streamed](crate::ByteStream) response it applies until the
    /// end of the stream. It has no effect after the first poll.
    pub fn deadline(mut self, time: Duration) -> Self {
        self.set(|options| {
            options.time = time;
            options.bounds_stream = true;
        });
        self
    }

    /// Sets the number of attempts and the waits between them. Default: the client's
    /// [policy](crate::ClientBuilder::retry). It has no effect after the first poll.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.set(|options| options.retry = policy);
        self
    }

    /// Sets whether this request may reach the service twice, if you know more than the declaration of its endpoint.
    /// It has no effect after the first poll.
    pub fn retry_safety(mut self, safety: RetrySafety) -> Self {
        self.set(|options| options.safety = Some(safety));
        self
    }

    /// Adds a header to this request. It replaces the header of the endpoint or the client. Two headers with the same name
    /// are both sent. It has no effect after the first poll.
    ///
    /// The request fails with [`ErrorKind::InvalidInput`] if the client or the credentials set the header themselves, such as
    /// `Content-Length` or `Authorization`, or if name or value cannot be sent.
    ///
    /// ```no_run
    /// # use meeting_core::{Client, CredentialsFor, Endpoint, Error, Valid};
    /// async fn if_changed<E: Endpoint, C: CredentialsFor<E>>(
    ///     client: &Client<C>,
    ///     request: &Valid<E>,
    ///     tag: &str,
    /// ) -> Result<E::Response, Error> {
    ///     client.send(request).header("If-None-Match", tag).await
    /// }
    /// ```
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.change(|core, prepared| {
            let (name, value) = headers::of_request(&core.service, name, value)?;
            prepared.give(name, value);
            Ok(())
        });
        self
    }

    /// Adds a query parameter to this request, percent-encoded. It has no effect after the first poll.
    pub fn query(mut self, name: &str, value: &str) -> Self {
        self.change(|_, prepared| {
            prepared.add_query(name, value);
            Ok(())
        });
        self
    }

    /// Sets the idempotency key of this request, instead of a random one. It has no effect after the first poll.
    ///
    /// The request fails with [`ErrorKind::InvalidInput`] if its endpoint is declared without `idempotency_key`.
    pub fn idempotency_key(mut self, key: &str) -> Self {
        self.change(|core, prepared| {
            let name = prepared.spec().idempotency_key().ok_or_else(|| {
                Error::new(
                    ErrorKind::InvalidInput,
                    "the endpoint has no idempotency key; declare `idempotency_key = \"Header-Name\"`, \
                     or use `.header(..)` and `.retry_safety(..)`",
                )
            })?;
            let (name, value) = headers::of_request(&core.service, name, key)?;
            prepared.give(name, value);
            Ok(())
        });
        self
    }

    /// Returns a future that resolves to a [`Response`]: the value with the status, the headers and the trace
    /// id.
    pub fn response(self) -> ResponseCall<T> {
        ResponseCall(self)
    }

    fn set(&mut self, change: impl FnOnce(&mut Options)) {
        if let State::New { options, .. } = &mut self.exchange.0 {
            change(options);
        }
    }

    /// Changes the request. If several changes fail, the request fails with the first error.
    pub(crate) fn change(
        &mut self,
        change: impl FnOnce(&Core, &mut Prepared) -> Result<(), Error>,
    ) {
        if let State::New { core, prepared, .. } = &mut self.exchange.0
            && let Ok(request) = prepared
            && let Err(error) = change(core, request)
        {
            let spec = request.spec();
            *prepared = Err(error.endpoint_spec(spec));
        }
    }

    /// Waits for the value of the response, and for its origin.
    pub(crate) fn poll_read(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<(T, Origin), Error>> {
        let reply = ready!(Pin::new(&mut self.exchange).poll(context));
        Poll::Ready(reply.and_then(|reply| reply.read(self.reader)))
    }

    /// Splits the call into the part that is the same for every endpoint, and the reader of the response.
    #[cfg(feature = "blocking")]
    pub(crate) fn into_parts(self) -> (Exchange, Reader<T>) {
        (self.exchange, self.reader)
    }
}

impl<T> Future for Call<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.poll_read(context)
            .map(|read| read.map(|(value, _)| value))
    }
}

/// A [`Call`] that resolves to a [`Response`].
#[must_use = "a call is not sent unless it is awaited"]
pub struct ResponseCall<T>(Call<T>);

impl<T> Future for ResponseCall<T> {
    type Output = Result<Response<T>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.0
            .poll_read(context)
            .map(|read| read.map(reply::response))
    }
}

impl<T> fmt::Debug for ResponseCall<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Call").field(&self.exchange).finish()
    }
}

/// The way from a request to its response, which is the same for every endpoint.
pub(crate) struct Exchange(State);

#[expect(
    clippy::large_enum_variant,
    reason = "most calls are awaited at once; a box would be one more allocation for each"
)]
enum State {
    New {
        core: Arc<Core>,
        prepared: Result<Prepared, Error>,
        options: Options,
    },
    Running(Pin<Box<dyn Future<Output = Result<Reply, Error>> + Send>>),
    Done,
}

impl Exchange {
    fn new(core: &Arc<Core>, prepared: Result<Prepared, Error>, wanted: Wanted) -> Self {
        Self(State::New {
            core: Arc::clone(core),
            prepared,
            options: Options {
                time: core.settings.deadline,
                retry: core.settings.retry,
                safety: None,
                bounds_stream: false,
                wanted,
            },
        })
    }
}

impl Future for Exchange {
    type Output = Result<Reply, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let mut running = match std::mem::replace(&mut self.0, State::Done) {
            State::New {
                core,
                prepared,
                options,
            } => {
                core.process.check()?;
                if tokio::runtime::Handle::try_current().is_err() {
                    return Poll::Ready(Err(Error::config(
                        "a call must be awaited inside a Tokio runtime; \
                         `meeting_core::blocking` needs none",
                    )));
                }
                Box::pin(driver::call(core, prepared?, options))
            }
            State::Running(running) => running,
            State::Done => {
                return Poll::Ready(Err(Error::new(
                    ErrorKind::InvalidInput,
                    "the call was polled after it had completed",
                )));
            }
        };
        let polled = running.as_mut().poll(context);
        if polled.is_pending() {
            self.0 = State::Running(running);
        }
        polled
    }
}

impl fmt::Debug for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            State::New { .. } => "New",
            State::Running(_) => "Running",
            State::Done => "Done",
        })
    }
}

#[cfg(feature = "testing")]
#[cfg(test)]
mod tests;
