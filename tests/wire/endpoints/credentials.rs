//! Credentials of either kind, for code that is generic over endpoints.

use meeting_api::testing::{Account, Server};
use meeting_api::{
    AkSk, Credentials, CredentialsError, CredentialsFor, Endpoint, OAuth2, OutgoingRequest,
    TencentMeeting, blocking,
};

pub enum Either {
    AkSk(Box<AkSk>),
    OAuth2(OAuth2),
}

impl Credentials for Either {
    type Api = TencentMeeting;

    fn check(&self) -> Result<(), CredentialsError> {
        match self {
            Self::AkSk(credentials) => credentials.check(),
            Self::OAuth2(credentials) => credentials.check(),
        }
    }

    fn authorize(&self, request: &mut OutgoingRequest<'_>) -> Result<(), CredentialsError> {
        match self {
            Self::AkSk(credentials) => credentials.authorize(request),
            Self::OAuth2(credentials) => credentials.authorize(request),
        }
    }
}

/// The test server checks the credentials here, instead of the compiler.
impl<E: Endpoint<Api = TencentMeeting>> CredentialsFor<E> for Either {}

/// A server that accepts both kinds of credentials, and a client for each kind.
pub struct Clients {
    pub server: Server,
    aksk: blocking::Client<Either>,
    oauth2: blocking::Client<Either>,
}

impl Clients {
    pub fn start() -> Self {
        let server = Server::builder()
            .account(Account::default().sdk_id("10000000001"))
            .access_token("token", "user1")
            .all_endpoints()
            .start_blocking();
        let client = |credentials| {
            blocking::Client::builder(credentials)
                .base_url(server.url())
                .build()
                .unwrap()
        };
        Self {
            aksk: client(Either::AkSk(Box::new(server.credentials()))),
            oauth2: client(Either::OAuth2(OAuth2::new("user1", "token"))),
            server,
        }
    }

    /// Returns a client with the credentials for `authentication`.
    pub fn with(&self, authentication: &str) -> &blocking::Client<Either> {
        match authentication {
            "oauth2" => &self.oauth2,
            _ => &self.aksk,
        }
    }
}
