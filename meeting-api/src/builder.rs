//! How a client is set up.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use http::header::USER_AGENT;
use http::{HeaderMap, HeaderName, HeaderValue};
use tokio::sync::Semaphore;

use crate::api::Service;
use crate::base_url::BaseUrl;
use crate::client::Client;
use crate::credentials::{Credentials, check_header_value};
use crate::driver::Core;
use crate::error::Error;
use crate::settings::Settings;
use crate::tencent_meeting::TencentMeeting;
use crate::transport::Transport;

/// Sets up a [`Client`], or the one of `blocking` (`M` says which). Every setting has a default;
/// [`build`](Self::build) checks them all.
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder<C, M = Async> {
    credentials: C,
    base_url: Option<String>,
    user_agent: Option<String>,
    application_version: Option<String>,
    settings: Settings,
    makes: PhantomData<fn() -> M>,
}

/// A builder that makes a [`Client`].
#[derive(Debug)]
pub enum Async {}

impl<C, M> ClientBuilder<C, M> {
    pub(crate) fn new(credentials: C) -> Self {
        Self {
            credentials,
            base_url: None,
            user_agent: None,
            application_version: None,
            settings: Settings::default(),
            makes: PhantomData,
        }
    }

    /// Where requests go: `https://host[:port]`, nothing behind it. Plain `http` is accepted for
    /// 127.0.0.0/8, `[::1]` and `localhost` only, for tests. Default: the service's own.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// The name and version of the application, to be added to the `User-Agent`: `my-app/1.2`. Visible ASCII
    /// and spaces.
    pub fn user_agent(mut self, application: impl Into<String>) -> Self {
        self.user_agent = Some(application.into());
        self
    }

    /// How long making a connection may take, with looking up the host and TLS. Default: 3 s.
    pub fn connect_timeout(mut self, time: Duration) -> Self {
        self.settings.connect_timeout = time;
        self
    }

    /// How long one attempt may take, from the connection to the last byte of the answer. Default: 10 s.
    pub fn attempt_timeout(mut self, time: Duration) -> Self {
        self.settings.attempt_timeout = time;
        self
    }

    /// How long a call may take in all, with waiting for others of the same client. Default: 30 s.
    /// [`Call::deadline`](crate::Call::deadline) sets it for one call.
    pub fn deadline(mut self, time: Duration) -> Self {
        self.settings.deadline = time;
        self
    }

    /// How large the body of a successful answer may be, in bytes. A larger one is
    /// [`ErrorKind::TooLarge`](crate::ErrorKind::TooLarge). Default: 8 MiB.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.settings.max_response_bytes = bytes;
        self
    }

    /// How much of the body of an error is read, in bytes. A larger one is cut off. Default: 64 KiB.
    pub fn max_error_bytes(mut self, bytes: usize) -> Self {
        self.settings.max_error_bytes = bytes;
        self
    }

    /// How many requests of this client may be on their way at once; more wait for their turn. Default: 64.
    pub fn max_concurrent(mut self, requests: usize) -> Self {
        self.settings.max_concurrent = requests;
        self
    }

    /// How many connections are kept open while no request uses them. Default: 16.
    pub fn max_idle_connections(mut self, connections: usize) -> Self {
        self.settings.max_idle_connections = connections;
        self
    }

    /// How long a connection is kept open while no request uses it. Default: 45 s.
    pub fn idle_timeout(mut self, time: Duration) -> Self {
        self.settings.idle_timeout = time;
        self
    }

    /// Whether the proxies that the environment names (`HTTPS_PROXY`, `NO_PROXY`) are used for https. Default:
    /// `false`, because a variable that somebody set for another program should not send requests
    /// elsewhere. Plain http never goes through a proxy.
    pub fn environment_proxies(mut self, used: bool) -> Self {
        self.settings.environment_proxies = used;
        self
    }

    /// Whether the string that was signed is logged (level `DEBUG`, target `meeting_api`) and kept in errors
    /// ([`Error::string_to_sign`]), to find out why the service says "signature failed". It holds the whole
    /// request, never the secret key. Default: `false`.
    pub fn show_string_to_sign(mut self, shown: bool) -> Self {
        self.settings.show_string_to_sign = shown;
        self
    }
}

impl<C: Credentials<Api = TencentMeeting>, M> ClientBuilder<C, M> {
    /// The version of the application, sent as `X-TC-Version`. Visible ASCII without spaces. Default: not
    /// sent.
    pub fn application_version(mut self, version: impl Into<String>) -> Self {
        self.application_version = Some(version.into());
        self
    }
}

impl<C: Credentials> ClientBuilder<C> {
    /// Makes the client. Nothing is sent.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) that says which setting is wrong and why.
    pub fn build(self) -> Result<Client<C>, Error> {
        self.finish()
    }
}

impl<C: Credentials, M> ClientBuilder<C, M> {
    pub(crate) fn finish(self) -> Result<Client<C>, Error> {
        let service = Service::of::<C::Api>();
        let base = BaseUrl::parse(self.base_url.as_deref().unwrap_or(service.base_url))?;
        self.settings.check()?;
        self.credentials.check()?;
        let headers = self.headers()?;
        let transport = Transport::new(&self.settings, &base)?;
        let permits = Semaphore::new(self.settings.max_concurrent.min(Semaphore::MAX_PERMITS));
        Ok(Client::new(Core {
            service,
            base,
            credentials: Box::new(self.credentials),
            headers,
            settings: self.settings,
            transport,
            permits,
        }))
    }
}

impl<C, M> ClientBuilder<C, M> {
    fn headers(&self) -> Result<HeaderMap, Error> {
        let mut user_agent = concat!("meeting-api/", env!("CARGO_PKG_VERSION")).to_owned();
        if let Some(application) = &self.user_agent {
            user_agent.push(' ');
            user_agent.push_str(application);
        }
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
        if let Some(version) = &self.application_version {
            check_header_value("application version", version)?;
            let name = HeaderName::from_static("x-tc-version");
            headers.insert(name, header_value(version.clone())?);
        }
        Ok(headers)
    }
}

fn header_value(value: String) -> Result<HeaderValue, Error> {
    HeaderValue::try_from(value)
        .map_err(|error| Error::config("a header of the client is not valid").source(error))
}

/// Shows the settings; nothing of the credentials, and not the base URL, in which somebody may have put a
/// password.
impl<C, M> fmt::Debug for ClientBuilder<C, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}
