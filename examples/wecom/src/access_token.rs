//! The credentials: a token in the query.

use meeting_core::{
    Credentials, CredentialsError, CredentialsFor, Endpoint, OutgoingRequest, Secret,
};

use crate::WeCom;

/// An access token from `GET /cgi-bin/gettoken`, valid for two hours. It is sent in the query.
#[derive(Clone, Debug)]
pub struct AccessToken(Secret<String>);

impl AccessToken {
    /// Creates credentials from a token.
    pub fn new(token: impl Into<String>) -> Self {
        Self(Secret::new(token.into()))
    }
}

impl Credentials for AccessToken {
    type Api = WeCom;

    fn check(&self) -> Result<(), CredentialsError> {
        if self.0.expose().is_empty() {
            return Err(CredentialsError::new("the access token is empty"));
        }
        Ok(())
    }

    fn authorize(&self, request: &mut OutgoingRequest<'_>) -> Result<(), CredentialsError> {
        request.add_query("access_token", self.0.expose());
        Ok(())
    }
}

/// WeCom has one kind of credentials, so every endpoint of WeCom accepts the token, and no endpoint of another
/// service does.
impl<E: Endpoint<Api = WeCom>> CredentialsFor<E> for AccessToken {}
