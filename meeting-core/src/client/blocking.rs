//! A client for code without an async runtime.
//!
//! It wraps the async client and its own runtime: requests, settings, limits and errors are the same. Use the async client
//! inside a Tokio runtime. [`Client::send`] returns an error there, because blocking would stop all other tasks of the
//! thread.

mod iter;
mod request;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::Method;
use tokio::runtime::{Builder, Handle, Runtime};

use crate::client::response::Response;
use crate::driver::process::Process;
use crate::driver::reply;
use crate::driver::retry::RetryPolicy;
use crate::error::Error;
use crate::request::endpoint::{Endpoint, Request, Validated};
use crate::response::from_response::Kind;
use crate::response::origin::Origin;
use crate::service::credentials::{Credentials, CredentialsFor};
use crate::spec::RetrySafety;

pub use iter::Iter;
pub use request::RequestBuilder;

/// A builder of a [`Client`]; see [`ClientBuilder`](crate::ClientBuilder) for the settings.
pub type ClientBuilder<C> = crate::ClientBuilder<C, Blocking>;

/// Marks the builder of a blocking [`Client`].
#[derive(Debug)]
pub enum Blocking {}

/// A client that blocks the calling thread. It is cheap to clone. Clones share connections, limits and one background
/// thread.
///
/// ```
/// use meeting_core::{Credentials, Error, blocking::Client};
///
/// fn client<C: Credentials>(credentials: C) -> Result<Client<C>, Error> {
///     Client::builder(credentials).build()
/// }
/// ```
pub struct Client<C> {
    inner: crate::Client<C>,
    background: Arc<Background>,
}

impl<C: Credentials> Client<C> {
    /// Starts a builder with the defaults of the service.
    pub fn builder(credentials: C) -> ClientBuilder<C> {
        ClientBuilder::new(credentials)
    }

    /// Sends a request and waits for the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`] of any [kind](crate::ErrorKind). On a thread of a Tokio runtime, including threads of
    /// `spawn_blocking`, it is always [`ErrorKind::Config`](crate::ErrorKind::Config), and nothing is sent.
    pub fn send<R: Request + Validated>(
        &self,
        request: &R,
    ) -> Result<<R::Endpoint as Endpoint>::Response, Error>
    where
        C: CredentialsFor<R::Endpoint>,
    {
        self.call(request).send()
    }

    /// Prepares a request with its own settings. Nothing is sent until [`PendingCall::send`] or
    /// [`PendingCall::response`].
    pub fn call<R: Request + Validated>(
        &self,
        request: &R,
    ) -> PendingCall<<R::Endpoint as Endpoint>::Response>
    where
        C: CredentialsFor<R::Endpoint>,
    {
        PendingCall {
            call: self.inner.send(request),
            background: Arc::clone(&self.background),
        }
    }

    /// Starts an undeclared request. The path may have a query, and is sent as written after the prefix of the base URL.
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        RequestBuilder {
            inner: self.inner.request(method, path),
            background: Arc::clone(&self.background),
        }
    }
}

/// A request that has not been sent.
///
/// ```no_run
/// use meeting_core::{CredentialsFor, Endpoint, Error, Valid, blocking::Client};
/// use std::time::Duration;
///
/// fn traced<E: Endpoint, C: CredentialsFor<E>>(client: &Client<C>, request: &Valid<E>) -> Result<(), Error> {
///     let response = client.call(request).deadline(Duration::from_secs(5)).response()?;
///     println!("{}, {:?}", response.status(), response.trace_id());
///     Ok(())
/// }
/// ```
#[must_use = "a call is not sent unless `send` or `response` is called"]
pub struct PendingCall<T> {
    call: crate::Call<T>,
    background: Arc<Background>,
}

impl<T> PendingCall<T> {
    /// Sets the time limit of this request; see [`Call::deadline`](crate::Call::deadline).
    pub fn deadline(mut self, time: Duration) -> Self {
        self.call = self.call.deadline(time);
        self
    }

    /// Sets the number of attempts; see [`Call::retry`](crate::Call::retry).
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.call = self.call.retry(policy);
        self
    }

    /// Sets whether the request may reach the service twice; see [`Call::retry_safety`](crate::Call::retry_safety).
    pub fn retry_safety(mut self, safety: RetrySafety) -> Self {
        self.call = self.call.retry_safety(safety);
        self
    }

    /// Adds a header; see [`Call::header`](crate::Call::header).
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.call = self.call.header(name, value);
        self
    }

    /// Adds a query parameter; see [`Call::query`](crate::Call::query).
    pub fn query(mut self, name: &str, value: &str) -> Self {
        self.call = self.call.query(name, value);
        self
    }

    /// Sets the idempotency key; see [`Call::idempotency_key`](crate::Call::idempotency_key).
    pub fn idempotency_key(mut self, key: &str) -> Self {
        self.call = self.call.idempotency_key(key);
        self
    }

    /// Sends the request and waits for the value of the response.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Client::send`].
    pub fn send(self) -> Result<T, Error> {
        self.exchange().map(|(value, _)| value)
    }

    /// Sends the request and waits for the value with the status, the headers and the trace id.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Client::send`].
    pub fn response(self) -> Result<Response<T>, Error> {
        self.exchange().map(reply::response)
    }

    fn exchange(self) -> Result<(T, Origin), Error> {
        let (exchange, reader) = self.call.into_parts();
        if let Kind::Stream(..) = reader.kind() {
            return Err(Error::config(
                "the blocking client reads whole responses only; read streams with `Client`",
            ));
        }
        self.background.wait(exchange)??.read(reader)
    }
}

impl<T> fmt::Debug for PendingCall<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.call.fmt(f)
    }
}

impl<C: Credentials> ClientBuilder<C> {
    /// Creates the client and its background thread. Nothing is sent.
    ///
    /// # Errors
    ///
    /// Returns [`ErrorKind::Config`](crate::ErrorKind::Config) with the setting that is wrong and the reason.
    pub fn build(self) -> Result<Client<C>, Error> {
        Ok(Client {
            inner: self.finish()?,
            background: Arc::new(Background::start()?),
        })
    }
}

impl<C> Clone for Client<C> {
    fn clone(&self) -> Self {
        Self {
            inner: self.inner.clone(),
            background: Arc::clone(&self.background),
        }
    }
}

/// Shows the destination and the limits, without the credentials.
impl<C> fmt::Debug for Client<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.fmt(f)
    }
}

/// A runtime with one thread for I/O.
struct Background {
    /// `None` only while it is dropped.
    runtime: Option<Runtime>,
    process: Process,
}

impl Background {
    fn start() -> Result<Self, Error> {
        let runtime = Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("meeting-core")
            .enable_all()
            .build()
            .map_err(|error| {
                Error::config("the thread of the blocking client cannot be started").source(error)
            })?;
        Ok(Self {
            runtime: Some(runtime),
            process: Process::current(),
        })
    }

    fn wait<F: Future>(&self, future: F) -> Result<F::Output, Error> {
        // The threads of the runtime do not survive a fork, so this would wait forever.
        self.process.check()?;
        // `block_on` would panic.
        if Handle::try_current().is_ok() {
            return Err(Error::config(
                "the blocking client was called on a thread of an async runtime; \
                 use `meeting_core::Client` there",
            ));
        }
        match &self.runtime {
            Some(runtime) => Ok(runtime.block_on(future)),
            None => Err(Error::config("the blocking client is closed")),
        }
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            if self.process != Process::current() {
                // A thread that did not survive the fork may hold one of its locks forever.
                std::mem::forget(runtime);
                return;
            }
            // Dropping it would wait for its thread, and panic inside another runtime.
            runtime.shutdown_background();
        }
    }
}
