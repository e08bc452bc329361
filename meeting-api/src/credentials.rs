//! What proves who is calling.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use crate::api::Api;
use crate::outgoing::OutgoingRequest;

/// What proves to a service who is calling: [`AkSk`](crate::AkSk) and [`OAuth2`](crate::OAuth2) for Tencent
/// Meeting, or a type of your own.
///
/// They are asked once for each attempt, so a type of your own may read a rotated key or refresh a token.
/// [`CredentialsFor`] says which endpoints they may call.
///
/// ```
/// use meeting_api::{AkSk, Credentials, CredentialsError, CredentialsFor, Endpoint, OutgoingRequest};
/// use meeting_api::TencentMeeting;
/// use std::sync::RwLock;
///
/// /// A key that another part of the program replaces from time to time.
/// struct Rotating(RwLock<AkSk>);
///
/// impl Credentials for Rotating {
///     type Api = TencentMeeting;
///
///     fn authorize(&self, request: &mut OutgoingRequest<'_>) -> Result<(), CredentialsError> {
///         match self.0.read() {
///             Ok(current) => current.authorize(request),
///             Err(_) => Err(CredentialsError::new("the key is being replaced, and that failed")),
///         }
///     }
/// }
///
/// /// It may call what the key may call.
/// impl<E: Endpoint> CredentialsFor<E> for Rotating where AkSk: CredentialsFor<E> {}
/// ```
pub trait Credentials: Send + Sync + 'static {
    /// The service that they are for.
    type Api: Api;

    /// Whether they can be sent at all. Asked once, when the client is built.
    ///
    /// # Errors
    ///
    /// What is wrong with them, such as a character that no header may hold.
    fn check(&self) -> Result<(), CredentialsError> {
        Ok(())
    }

    /// Called before each attempt: something to wait for, such as a token that is about to expire. `None`
    /// where there is nothing to do.
    ///
    /// The wait counts against the time of the call, and is dropped when that is over.
    fn ready(&self) -> Option<Ready<'_>> {
        None
    }

    /// Adds query parameters, then headers, to one attempt. Called for each attempt, with a timestamp and a
    /// nonce of its own. What is signed here is sent as it is.
    ///
    /// # Errors
    ///
    /// Why the request cannot be authorized now. It is not sent.
    fn authorize(&self, request: &mut OutgoingRequest<'_>) -> Result<(), CredentialsError>;
}

/// Credentials that somebody else holds on to.
impl<C: Credentials> Credentials for Arc<C> {
    type Api = C::Api;

    fn check(&self) -> Result<(), CredentialsError> {
        (**self).check()
    }

    fn ready(&self) -> Option<Ready<'_>> {
        (**self).ready()
    }

    fn authorize(&self, request: &mut OutgoingRequest<'_>) -> Result<(), CredentialsError> {
        (**self).authorize(request)
    }
}

#[diagnostic::do_not_recommend]
impl<E, C: CredentialsFor<E>> CredentialsFor<E> for Arc<C> {}

/// What [`Credentials::ready`] waits for.
pub type Ready<'a> = Pin<Box<dyn Future<Output = Result<(), CredentialsError>> + Send + 'a>>;

/// These credentials may call the endpoint `E`. What an endpoint takes is part of its declaration, so a
/// wrong kind of credentials is an error of the compiler, not of the service.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot call this endpoint",
    label = "not known to be credentials for this endpoint",
    note = "for credentials of your own, write `impl<E: Endpoint<Api = TheirApi>> CredentialsFor<E> for {Self} {{}}`",
    note = "where the credentials are a type parameter, bound it: `C: CredentialsFor<TheEndpoint>`"
)]
pub trait CredentialsFor<E>: Credentials {}

/// Why credentials cannot be used. It must not repeat the secret.
#[derive(Debug)]
pub struct CredentialsError {
    pub(crate) message: Cow<'static, str>,
    pub(crate) source: Option<Box<dyn StdError + Send + Sync>>,
}

impl CredentialsError {
    /// An error that says what is wrong.
    pub fn new(message: impl Into<Cow<'static, str>>) -> Self {
        Self {
            message: message.into(),
            source: None,
        }
    }

    /// An error with the one that caused it.
    pub fn with_source(
        message: impl Into<Cow<'static, str>>,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self {
            message: message.into(),
            source: Some(source.into()),
        }
    }
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl StdError for CredentialsError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.source {
            Some(source) => Some(&**source),
            None => None,
        }
    }
}

/// [`Credentials`] of any type and service, so that the code that sends requests exists once.
pub(crate) trait ErasedCredentials: Send + Sync {
    fn ready(&self) -> Option<Ready<'_>>;
    fn authorize(&self, request: &mut OutgoingRequest<'_>) -> Result<(), CredentialsError>;
}

impl<C: Credentials> ErasedCredentials for C {
    fn ready(&self) -> Option<Ready<'_>> {
        Credentials::ready(self)
    }

    fn authorize(&self, request: &mut OutgoingRequest<'_>) -> Result<(), CredentialsError> {
        Credentials::authorize(self, request)
    }
}

/// Whether `value` can be sent as a header without becoming something else: visible ASCII, no space, at
/// least one character.
pub(crate) fn check_header_value(name: &str, value: &str) -> Result<(), CredentialsError> {
    let problem = if value.is_empty() {
        "is empty"
    } else if !value.bytes().all(|byte| byte.is_ascii_graphic()) {
        "has a character that is not visible ASCII, such as a space or a line break"
    } else {
        return Ok(());
    };
    Err(CredentialsError::new(format!("the {name} {problem}")))
}
