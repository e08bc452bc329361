//! The builder of a client.

use std::fmt;
use std::marker::PhantomData;
use std::time::{Duration, SystemTime};

use http::header::USER_AGENT;
use http::{HeaderMap, HeaderValue};
use tokio::sync::Semaphore;

use crate::client::Client;
use crate::driver::Core;
use crate::driver::budget::Budget;
use crate::driver::clock::{self, Clock};
use crate::driver::process::Process;
use crate::driver::quota::QuotaGate;
use crate::driver::retry::RetryPolicy;
use crate::driver::settings::Settings;
use crate::error::Error;
use crate::service::api::{ErrorClass, Service};
use crate::service::credentials::Credentials;
use crate::service::headers;
use crate::transport::Transport;
use crate::transport::base_url::BaseUrl;

/// A builder of a [`Client`], or of the blocking one, depending on `M`. Every setting has a default.
/// [`build`](Self::build) checks all of them.
///
/// ```
/// use meeting_core::{Client, Credentials, Error, PerMinute};
/// use std::time::Duration;
///
/// fn client<C: Credentials>(credentials: C) -> Result<Client<C>, Error> {
///     Client::builder(credentials)
///         .user_agent("my-app/1.2")
///         .deadline(Duration::from_secs(10))
///         .quota_gate(PerMinute::new(300))
///         .build()
/// }
/// ```
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder<C, M = Async> {
    credentials: C,
    base_url: Option<String>,
    plain_http: bool,
    user_agent: Option<String>,
    default_headers: Vec<(String, String)>,
    settings: Settings,
    clock: Option<clock::Source>,
    transport: Option<Transport>,
    gate: Option<Box<dyn QuotaGate>>,
    makes: PhantomData<fn() -> M>,
}

/// The `User-Agent` of a client without a configured name.
const OWN: &str = concat!("meeting-core/", env!("CARGO_PKG_VERSION"));

/// Marks the builder of an async [`Client`].
#[derive(Debug)]
pub enum Async {}

impl<C, M> ClientBuilder<C, M> {
    pub(crate) fn new(credentials: C) -> Self {
        Self {
            credentials,
            base_url: None,
            plain_http: false,
            user_agent: None,
            default_headers: Vec::new(),
            settings: Settings::default(),
            clock: None,
            transport: None,
            gate: None,
            makes: PhantomData,
        }
    }

    /// Sets the base URL: `https://host[:port][/prefix]`. The path of an endpoint is appended to the prefix,
    /// and both are part of what is signed. Default: the URL of the service.
    ///
    /// Plain `http` is accepted for 127.0.0.0/8, `[::1]` and `localhost`, for tests;
    /// [`allow_plain_http`](Self::allow_plain_http) accepts it for every host.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Accepts a base URL with plain `http` for every host, as inside a cluster. Requests and credentials are sent
    /// unencrypted: every machine on the way can read and change them.
    pub fn allow_plain_http(mut self) -> Self {
        self.plain_http = true;
        self
    }

    /// Sets the `User-Agent`, such as `my-app/1.2`: visible ASCII and spaces. Default: the name of the client's
    /// crate and its version.
    pub fn user_agent(mut self, application: impl Into<String>) -> Self {
        self.user_agent = Some(application.into());
        self
    }

    /// Adds a header to every request. A header of the request replaces it.
    ///
    /// [`build`](Self::build) rejects invalid header names and values, and headers that the client or the
    /// credentials set, such as `Content-Length`.
    pub fn default_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.default_headers.push((name.into(), value.into()));
        self
    }

    /// Sets the time limit of a connection attempt, including DNS and TLS. Default: 3 s.
    pub fn connect_timeout(mut self, time: Duration) -> Self {
        self.settings.connect_timeout = time;
        self
    }

    /// Sets the time limit of one attempt, from the connection to the last byte of the response. For a
    /// [streamed](crate::ByteStream) response it ends with the head. Default: 10 s.
    pub fn attempt_timeout(mut self, time: Duration) -> Self {
        self.settings.attempt_timeout = time;
        self
    }

    /// Sets the time limit between two pieces of a streamed request body. The attempt fails if the connection accepts none
    /// for that long. Default: 10 s.
    pub fn write_timeout(mut self, time: Duration) -> Self {
        self.settings.write_timeout = time;
        self
    }

    /// Sets the time limit between two pieces of a [streamed](crate::ByteStream) response. Default: 30 s.
    pub fn read_timeout(mut self, time: Duration) -> Self {
        self.settings.read_timeout = time;
        self
    }

    /// Sets the time limit of a request with all its attempts, waits and queueing. Default: 30 s.
    /// For a [streamed](crate::ByteStream) response it ends with the head, unless
    /// [`Call::deadline`](crate::Call::deadline) sets it for one request.
    pub fn deadline(mut self, time: Duration) -> Self {
        self.settings.deadline = time;
        self
    }

    /// Sets the largest body of a successful response, in bytes. A larger one is
    /// [`ErrorKind::TooLarge`](crate::ErrorKind::TooLarge). Default: 8 MiB.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.settings.max_response_bytes = bytes;
        self
    }

    /// Sets how many bytes of an error's body are read. The rest is cut off. Default: 64 KiB.
    pub fn max_error_bytes(mut self, bytes: usize) -> Self {
        self.settings.max_error_bytes = bytes;
        self
    }

    /// Sets how many requests of this client may be in flight at once. Further requests wait in a queue. A request that waits
    /// for its next attempt does not count. The same number limits the connections that are being made.
    /// Default: 64.
    pub fn max_concurrent(mut self, requests: usize) -> Self {
        self.settings.max_concurrent = requests;
        self
    }

    /// Sets how many idle connections are kept open. Default: 64, as many as may be in use at once. With fewer, responses
    /// that arrive together close connections that the next requests could have used.
    pub fn max_idle_connections(mut self, connections: usize) -> Self {
        self.settings.max_idle_connections = connections;
        self
    }

    /// Sets how long an idle connection is kept open, up to a day. Default: 45 s.
    pub fn pool_idle_timeout(mut self, time: Duration) -> Self {
        self.settings.pool_idle_timeout = time;
        self
    }

    /// Sets whether the proxies of the environment (`HTTPS_PROXY`, else `ALL_PROXY`, without the hosts of
    /// `NO_PROXY`) are used for https. They are read by [`build`](Self::build). Plain http never goes through a
    /// proxy. Default: `false`, because a variable set for another program should not send requests elsewhere.
    pub fn environment_proxies(mut self, used: bool) -> Self {
        self.settings.environment_proxies = used;
        self
    }

    /// Sets whether HTTP/2 is used over TLS with servers that support it. All requests in flight then share one connection.
    /// A request that was provably not processed (`REFUSED_STREAM`, or beyond the last stream of a `GOAWAY`) is retried
    /// with a new signature. A connection that does not even respond to pings is closed before its attempts time out.
    /// Default: `false`, because a truncated HTTP/2 response without `Content-Length` may look complete.
    #[cfg(feature = "http2")]
    pub fn http2(mut self, spoken: bool) -> Self {
        self.settings.http2 = spoken;
        self
    }

    /// Sets the number of attempts and the waits between them. Default: [`RetryPolicy::default`].
    /// [`Call::retry`](crate::Call::retry) sets it for one request.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.settings.retry = policy;
        self
    }

    /// Sets the number of tokens that all retries of this client share. A retry costs 10 tokens, or 5 after a
    /// rate limit. A successful request returns 1. While there are too few tokens, requests are not retried,
    /// and their errors contain "retry suppressed: budget". 0 means no retries. Default: 100.
    pub fn retry_budget(mut self, tokens: u32) -> Self {
        self.settings.retry_budget = tokens;
        self
    }

    /// Sets the gate that admits each attempt according to a quota. Default: none.
    pub fn quota_gate(mut self, gate: impl QuotaGate) -> Self {
        self.gate = Some(Box::new(gate));
        self
    }

    /// Sets the classes of error codes that the service's own table does not contain. `None` leaves a code unclassified.
    /// Such codes count as [`ErrorClass::Failed`], unless the HTTP status is more specific.
    pub fn classify_code(mut self, classify: fn(i64) -> Option<ErrorClass>) -> Self {
        self.settings.classify_code = Some(classify);
        self
    }

    /// Sets the classes of error codes that are strings, as [`classify_code`](Self::classify_code) does for integers.
    pub fn classify_code_str(mut self, classify: fn(&str) -> Option<ErrorClass>) -> Self {
        self.settings.classify_code_str = Some(classify);
        self
    }

    /// Sets the clock for the timestamps of requests. Default: [`SystemTime::now`]. If the service reports that the clock
    /// is too far off, the client uses the service's time from then on.
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Some(Box::new(clock));
        self
    }

    /// Sets the HTTP client that sends the requests, for custom proxies, certificates, resolvers or addresses. Default:
    /// a client with the settings of this builder.
    ///
    /// It may inspect requests, delay them and route them differently. It must not
    ///
    /// - send a request twice: set `reqwest::retry::never()`. A second attempt would have the nonce of the first, and may
    ///   be processed again,
    /// - follow redirects: set `reqwest::redirect::Policy::none()`, because the signed headers are for one
    ///   host only. Redirects that keep the method are not followed in any case, and a response from another URL is
    ///   [`ErrorKind::Redirect`](crate::ErrorKind::Redirect), but then the other host has seen the headers. A chain of
    ///   redirects to `GET` that ends at the URL where it began cannot be noticed,
    /// - change the method, the path, the query, the body or a header: they are signed,
    /// - decompress responses: their size is limited as it comes over the wire. Set `no_gzip`, `no_brotli`, `no_zstd` and
    ///   `no_deflate`, which any dependency may switch on by a feature of reqwest,
    /// - resolve `localhost` to another machine, if the base URL is `http://localhost`.
    ///
    /// [`connect_timeout`](Self::connect_timeout), [`max_idle_connections`](Self::max_idle_connections),
    /// [`pool_idle_timeout`](Self::pool_idle_timeout) and [`environment_proxies`](Self::environment_proxies) are then
    /// up to that client. It should use HTTP/1.1 only (`http1_only`): over HTTP/2, only a `Content-Length` tells a truncated
    /// response from a complete one. If it uses HTTP/2 nevertheless, the feature `http2` of this crate interprets its
    /// errors.
    ///
    /// ```
    /// use meeting_core::{Client, Credentials, reqwest};
    ///
    /// fn client<C: Credentials>(credentials: C) -> Result<Client<C>, Box<dyn std::error::Error>> {
    ///     let http = reqwest::Client::builder()
    ///         .redirect(reqwest::redirect::Policy::none())
    ///         .retry(reqwest::retry::never())
    ///         .http1_only()
    ///         .no_gzip()
    ///         .no_brotli()
    ///         .no_zstd()
    ///         .no_deflate()
    ///         .proxy(reqwest::Proxy::https("http://proxy.example.com:8080")?)
    ///         .build()?;
    ///     Ok(Client::builder(credentials).http_client(http).build()?)
    /// }
    /// ```
    #[cfg(not(target_family = "wasm"))]
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.transport = Some(Transport::Given(client));
        self
    }

    /// Sets the `tower::Service` that sends the requests, each through a separate clone. The rules of
    /// [`http_client`](Self::http_client) apply to it. A streamed request body is read into memory before the service gets
    /// it.
    ///
    /// An error of `call` counts as "may have been processed", unless [`NotSent`](crate::NotSent) or an error of
    /// [`reqwest`](crate::reqwest) in its sources rules that out. An [`io::Error`](std::io::Error) of the kind `TimedOut`
    /// among the sources makes it [`ErrorKind::Timeout`](crate::ErrorKind::Timeout). The errors must not contain headers or
    /// the URL of the request.
    ///
    /// The example `tower_layers` of the repository has layers that observe, limit and stop requests.
    #[cfg(feature = "tower")]
    pub fn service<S, B>(mut self, service: S) -> Self
    where
        S: tower_service::Service<http::Request<bytes::Bytes>, Response = http::Response<B>>
            + Clone
            + Send
            + 'static,
        S::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
        S::Future: Send,
        B: http_body::Body + Send + 'static,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let service = crate::transport::service::BoxService::new(service);
        self.transport = Some(Transport::Service(service));
        self
    }

    /// Sets whether the string to sign is logged (level `DEBUG`, target `meeting_core`) and kept in errors
    /// ([`Error::string_to_sign`]), to debug rejected signatures. It contains the whole request, but not the secret key.
    /// Default: `false`.
    pub fn show_string_to_sign(mut self, shown: bool) -> Self {
        self.settings.show_string_to_sign = shown;
        self
    }
}

impl<C: Credentials> ClientBuilder<C> {
    /// Creates the client. Nothing is sent.
    ///
    /// # Errors
    ///
    /// Returns [`ErrorKind::Config`](crate::ErrorKind::Config) with the setting that is wrong and the reason.
    pub fn build(self) -> Result<Client<C>, Error> {
        self.finish()
    }
}

impl<C: Credentials, M> ClientBuilder<C, M> {
    pub(crate) fn finish(self) -> Result<Client<C>, Error> {
        let service = Service::of::<C::Api>();
        let url = self.base_url.as_deref().unwrap_or(service.base_url);
        let base = BaseUrl::parse(url, self.plain_http)?;
        self.settings.check()?;
        self.credentials.check()?;
        let headers = self.headers(&service)?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => Transport::new(&self.settings, &base)?,
        };
        let permits = Semaphore::new(self.settings.max_concurrent.min(Semaphore::MAX_PERMITS));
        let budget = Budget::new(self.settings.retry_budget);
        Ok(Client::new(Core {
            service,
            base,
            credentials: Box::new(self.credentials),
            headers,
            settings: self.settings,
            transport,
            permits,
            budget,
            clock: Clock::new(self.clock),
            gate: self.gate,
            process: Process::current(),
        }))
    }
}

impl<C, M> ClientBuilder<C, M> {
    fn headers(&self, service: &Service) -> Result<HeaderMap, Error> {
        let user_agent = match (&self.user_agent, service.user_agent) {
            (Some(application), _) => application.clone(),
            (None, Some(client)) => format!("{client} {OWN}"),
            (None, None) => OWN.to_owned(),
        };
        if !user_agent
            .bytes()
            .all(|byte| byte.is_ascii_graphic() || byte == b' ')
        {
            return Err(Error::config(
                "the user agent has a character that is not visible ASCII",
            ));
        }
        let mut headers = HeaderMap::new();
        headers.insert(USER_AGENT, header_value(user_agent)?);
        for (name, value) in service.headers {
            let (name, value) = headers::of_client(service, name, value)?;
            if self.user_agent.is_none() || name != USER_AGENT {
                headers.insert(name, value);
            }
        }
        for (name, value) in &self.default_headers {
            let (name, value) = headers::of_client(service, name, value)?;
            headers.insert(name, value);
        }
        Ok(headers)
    }
}

fn header_value(value: String) -> Result<HeaderValue, Error> {
    HeaderValue::try_from(value)
        .map_err(|error| Error::config("a header of the client is not valid").source(error))
}

/// Shows the settings without the credentials and the base URL, which may contain a password.
impl<C, M> fmt::Debug for ClientBuilder<C, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}
