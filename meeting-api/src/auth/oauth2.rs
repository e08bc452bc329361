//! Tencent Meeting's OAuth 2.0 credentials.

use std::fmt;

use http::HeaderName;

use crate::auth::aksk::{NONCE, TIMESTAMP};
use crate::auth::kinds::TakesOAuth2;
use crate::service::TencentMeeting;
use meeting_core::{
    Credentials, CredentialsError, CredentialsFor, Endpoint, HeaderText, OutgoingRequest, Secret,
};

const ACCESS_TOKEN: HeaderName = HeaderName::from_static("accesstoken");
const OPEN_ID: HeaderName = HeaderName::from_static("openid");

/// OAuth 2.0 credentials: a user's access token, which is valid for six hours.
/// [`RefreshingOAuth2`](crate::RefreshingOAuth2) replaces it before it expires.
///
/// Both values are sent as headers, so they must be visible ASCII. They are checked when the client is built.
/// `Debug` shows the id and hides the token.
///
/// ```
/// use meeting_api::{Client, OAuth2};
///
/// let client = Client::builder(OAuth2::new("open-id", "access-token")).build()?;
/// # Ok::<(), meeting_api::Error>(())
/// ```
#[derive(Clone)]
pub struct OAuth2 {
    open_id: String,
    access_token: Secret<String>,
}

impl OAuth2 {
    /// Creates credentials from the OpenId of a user and the access token that the user has granted.
    pub fn new(open_id: impl Into<String>, access_token: impl Into<String>) -> Self {
        Self {
            open_id: open_id.into(),
            access_token: Secret::new(access_token.into()),
        }
    }
}

impl Credentials for OAuth2 {
    type Api = TencentMeeting;

    fn check(&self) -> Result<(), CredentialsError> {
        HeaderText::check_value("OpenId", &self.open_id)?;
        HeaderText::check_value("AccessToken", self.access_token.expose())
    }

    fn authorize(&self, request: &mut OutgoingRequest<'_>) -> Result<(), CredentialsError> {
        request.set_number_header(TIMESTAMP, request.timestamp());
        request.set_number_header(NONCE, request.nonce());
        request.set_header(OPEN_ID, &self.open_id)?;
        request.set_header(ACCESS_TOKEN, self.access_token.expose())
    }
}

impl<E: Endpoint<Api = TencentMeeting>> CredentialsFor<E> for OAuth2 where E::Auth: TakesOAuth2<E> {}

impl fmt::Debug for OAuth2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuth2")
            .field("open_id", &self.open_id)
            .field("access_token", &self.access_token)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_values_must_survive_as_headers() {
        assert!(OAuth2::new("open", "token").check().is_ok());
        for bad in ["", "a b", "a\r\nX: y", "令牌"] {
            for (credentials, name) in [
                (OAuth2::new(bad, "token"), "OpenId"),
                (OAuth2::new("open", bad), "AccessToken"),
            ] {
                let message = credentials.check().unwrap_err().to_string();
                assert!(message.contains(name), "{bad:?}: {message}");
                assert!(bad.is_empty() || !message.contains(bad), "{message}");
            }
        }
    }

    #[test]
    fn the_token_is_not_shown() {
        assert_eq!(
            format!("{:?}", OAuth2::new("open", "hidden")),
            "OAuth2 { open_id: \"open\", access_token: [redacted] }"
        );
    }
}
