//! The test server with the service's rules and endpoints.

use std::fmt;
use std::io;
use std::ops::Deref;
use std::sync::{Arc, PoisonError};
use std::time::SystemTime;

use meeting_core::Endpoint;
use meeting_core::testing as core;

use super::rules::TencentRules;
use super::rules::account::{AccessToken, Account};
use super::scenarios::rooms::Rooms;
use crate::auth::aksk::AkSk;
use crate::rooms::{CancelRoomCall, RoomCall, RoomCallInfo};
use crate::service::TencentMeeting;

/// An HTTP server on its own port that checks requests as the service does. The [module](super) lists the checks.
///
/// It has all methods of [`meeting_core::testing::Server`], to queue replies and to inspect requests. It runs on
/// its own threads, so it works in tests with any async runtime or none. Any number of servers can run side by
/// side. Dropping it closes its connections.
///
/// ```
/// use meeting_api::rooms::{CancelRoomCall, DeviceType, OperatorIdType, cancel_room_call};
/// use meeting_api::testing::Server;
/// use meeting_api::{AkSk, Client};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let server = Server::start().await;
/// let client = Client::builder(AkSk::new("200000001", "AKIDEXAMPLE", "SECRETKEYEXAMPLE"))
///     .base_url(server.url())
///     .build()?;
///
/// let request = CancelRoomCall::builder()
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .meeting_room_id("room-0001")
///     .meeting_id("13434000000000927028")
///     .invite_id("33faef6b-0000-4000-8000-9d715cc33f95")
///     .instance_id(DeviceType::Pc)
///     .build()?;
/// cancel_room_call(&client, &request).await?;
///
/// server.reply_error(500, 9003, "meeting does not exist");
/// let error = cancel_room_call(&client, &request).await.unwrap_err();
/// assert_eq!(error.code(), Some(9003));
/// assert_eq!(server.requests().len(), 2);
/// # Ok(())
/// # }
/// ```
pub struct Server {
    server: core::Server<TencentMeeting>,
    rules: Arc<TencentRules>,
}

impl Server {
    /// Starts a server that knows [`Account::default`]. It accepts connections when this returns. The function
    /// awaits nothing.
    ///
    /// # Panics
    ///
    /// Panics if no port or no thread is available. [`Builder::try_start`] returns an error instead.
    pub async fn start() -> Self {
        Self::start_blocking()
    }

    /// Starts a server like [`start`](Self::start), for tests that are not async.
    ///
    /// ```
    /// let server = meeting_api::testing::Server::start_blocking();
    /// assert!(server.url().starts_with("http://127.0.0.1:"));
    /// ```
    ///
    /// # Panics
    ///
    /// Panics if no port or no thread is available. [`Builder::try_start`] returns an error instead.
    pub fn start_blocking() -> Self {
        Self::builder().start_blocking()
    }

    /// Returns a builder for a server with other credentials or another clock.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Returns AK/SK credentials that the server accepts.
    ///
    /// ```
    /// use meeting_api::Client;
    ///
    /// let server = meeting_api::testing::Server::start_blocking();
    /// let client = Client::builder(server.credentials()).base_url(server.url()).build()?;
    /// # Ok::<(), meeting_api::Error>(())
    /// ```
    pub fn credentials(&self) -> AkSk {
        self.rules.account().credentials()
    }

    /// Returns the rooms of the server. From the first call on, the server remembers which rooms were called, and
    /// responds to [`RoomCall`](crate::rooms::RoomCall), [`RoomCallInfo`](crate::rooms::RoomCallInfo) and
    /// [`CancelRoomCall`](crate::rooms::CancelRoomCall) accordingly, if no reply is queued.
    pub fn rooms(&self) -> Rooms {
        let life = Arc::clone(&self.rules.life);
        life.lock()
            .unwrap_or_else(PoisonError::into_inner)
            .get_or_insert_default();
        Rooms::new(life, self.server.clock())
    }

    /// Limits the requests within a minute of the server's clock. Requests beyond the limit are rejected with
    /// 190310, after a check of their credentials. A rejected request does not count.
    ///
    /// ```
    /// let server = meeting_api::testing::Server::start_blocking();
    /// server.limit_per_minute(300);
    /// ```
    pub fn limit_per_minute(&self, requests: usize) {
        self.rules.limit_per_minute(requests);
    }
}

impl Deref for Server {
    type Target = core::Server<TencentMeeting>;

    fn deref(&self) -> &Self::Target {
        &self.server
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server")
            .field("url", &self.url())
            .field("account", self.rules.account())
            .finish_non_exhaustive()
    }
}

/// The settings of a [`Server`].
pub struct Builder {
    server: core::Builder<TencentMeeting>,
    account: Account,
    token: AccessToken,
    all_endpoints: bool,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            server: core::Server::builder(),
            account: Account::default(),
            token: AccessToken::default(),
            all_endpoints: false,
        }
    }
}

impl Builder {
    /// Sets the account that the server accepts.
    #[must_use]
    pub fn account(mut self, account: Account) -> Self {
        self.account = account;
        self
    }

    /// Sets the OAuth 2.0 access token that the server accepts, and the user who granted it. The defaults are
    /// `ACCESSTOKENEXAMPLE` and `OPENIDEXAMPLE`.
    #[must_use]
    pub fn access_token(mut self, token: impl Into<String>, open_id: impl Into<String>) -> Self {
        self.token = AccessToken {
            token: token.into(),
            open_id: open_id.into(),
        };
        self
    }

    /// Declares all endpoints of this crate, so that requests to them are checked. By default, a server declares
    /// only the three room calls, because a test may contain its own declaration of an endpoint.
    ///
    /// ```
    /// use meeting_api::meetings::{GetMeeting, get_meeting};
    /// use meeting_api::testing::Server;
    /// use meeting_api::types::{DeviceType, OperatorIdType};
    /// use meeting_api::Client;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let server = Server::builder().all_endpoints().start().await;
    /// let client = Client::builder(server.credentials()).base_url(server.url()).build()?;
    /// let request = GetMeeting::builder()
    ///     .meeting_id("7567173273889276131")
    ///     .operator_id("user1")
    ///     .operator_id_type(OperatorIdType::UserId)
    ///     .instance_id(DeviceType::Pc)
    ///     .build()?;
    /// assert!(get_meeting(&client, &request).await?.meeting_info_list.is_empty());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn all_endpoints(mut self) -> Self {
        self.all_endpoints = true;
        self
    }

    /// Sets the server's clock, for the check of timestamps and the `Date` of responses.
    ///
    /// ```
    /// use std::time::{Duration, SystemTime};
    ///
    /// // A server that is ten minutes ahead.
    /// let server = meeting_api::testing::Server::builder()
    ///     .clock(|| SystemTime::now() + Duration::from_secs(600))
    ///     .start_blocking();
    /// ```
    #[must_use]
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.server = self.server.clock(clock);
        self
    }

    /// Starts the server. It accepts connections when this returns. The function awaits nothing.
    ///
    /// # Panics
    ///
    /// Panics if no port or no thread is available. [`try_start`](Self::try_start) returns an error instead.
    pub async fn start(self) -> Server {
        self.start_blocking()
    }

    /// Starts the server, for tests that are not async.
    ///
    /// # Panics
    ///
    /// Panics if no port or no thread is available. [`try_start`](Self::try_start) returns an error instead.
    pub fn start_blocking(self) -> Server {
        match self.try_start() {
            Ok(server) => server,
            #[expect(clippy::panic, reason = "a test without its server has failed")]
            Err(error) => panic!("the test server cannot start: {error}"),
        }
    }

    /// Starts the server.
    ///
    /// # Errors
    ///
    /// Returns an error if no port or no thread is available.
    pub fn try_start(self) -> io::Result<Server> {
        let rules = Arc::new(TencentRules::new(self.account, self.token));
        let server = self.server.rules(Arc::clone(&rules)).try_start()?;
        for spec in [RoomCall::SPEC, RoomCallInfo::SPEC, CancelRoomCall::SPEC] {
            server.declare(spec);
        }
        if self.all_endpoints {
            for spec in crate::endpoints() {
                server.declare(spec);
            }
        }
        Ok(Server { server, rules })
    }
}

/// Shows the accepted account without its key.
impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("account", &self.account)
            .finish_non_exhaustive()
    }
}
