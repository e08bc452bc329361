//! The credentials that the server accepts.

use std::fmt;

use crate::auth::aksk::AkSk;

/// An enterprise and its AK/SK pair, as the server knows them. A client with the same three strings is
/// let in.
///
/// ```
/// use meeting_api::testing::{Account, Server};
///
/// let account = Account::new("200000002", "AKIDOTHER", "SECRETKEYOTHER").sdk_id("10000000001");
/// let server = Server::builder().account(account).start_blocking();
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Account {
    pub(in crate::testing) app_id: String,
    pub(in crate::testing) secret_id: String,
    pub(in crate::testing) secret_key: String,
    pub(in crate::testing) sdk_id: Option<String>,
}

impl Account {
    /// Creates an account without an assigned `SdkId`: requests may have any `SdkId`, or none.
    pub fn new(
        app_id: impl Into<String>,
        secret_id: impl Into<String>,
        secret_key: impl Into<String>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            secret_id: secret_id.into(),
            secret_key: secret_key.into(),
            sdk_id: None,
        }
    }

    /// Sets the `SdkId` that every request must name.
    #[must_use]
    pub fn sdk_id(mut self, sdk_id: impl Into<String>) -> Self {
        self.sdk_id = Some(sdk_id.into());
        self
    }

    /// Returns the credentials of a client of this account.
    pub(in crate::testing) fn credentials(&self) -> AkSk {
        let credentials = AkSk::new(&*self.app_id, &*self.secret_id, &*self.secret_key);
        match &self.sdk_id {
            Some(sdk_id) => credentials.sdk_id(sdk_id),
            None => credentials,
        }
    }
}

/// App id `200000001`, secret id `AKIDEXAMPLE`, secret key `SECRETKEYEXAMPLE`.
impl Default for Account {
    fn default() -> Self {
        Self::new("200000001", "AKIDEXAMPLE", "SECRETKEYEXAMPLE")
    }
}

/// The secret key is not shown.
impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Account")
            .field("app_id", &self.app_id)
            .field("secret_id", &self.secret_id)
            .field("sdk_id", &self.sdk_id)
            .finish_non_exhaustive()
    }
}

/// An OAuth 2.0 access token and the user who granted it.
#[derive(Clone)]
pub(in crate::testing) struct AccessToken {
    pub(in crate::testing) token: String,
    pub(in crate::testing) open_id: String,
}

impl Default for AccessToken {
    fn default() -> Self {
        Self {
            token: "ACCESSTOKENEXAMPLE".to_owned(),
            open_id: "OPENIDEXAMPLE".to_owned(),
        }
    }
}
