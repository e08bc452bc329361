//! The kinds of credentials that an endpoint of the service accepts.

use meeting_core::{AnyCredentials, AuthKind};

use crate::service::TencentMeeting;

/// `auth = aksk`: the endpoint accepts an AK/SK signature only, which older documentation calls "JWT".
#[derive(Debug)]
pub enum AkSkOnly {}

impl AuthKind<TencentMeeting> for AkSkOnly {
    const NAME: &'static str = "aksk";
}

/// `auth = oauth2`: the endpoint accepts an OAuth 2.0 access token only.
#[derive(Debug)]
pub enum OAuth2Only {}

impl AuthKind<TencentMeeting> for OAuth2Only {
    const NAME: &'static str = "oauth2";
}

/// An endpoint `E` that accepts an AK/SK signature.
#[diagnostic::on_unimplemented(
    message = "`{E}` cannot be called with AK/SK credentials",
    label = "the service takes only OAuth 2.0 credentials here",
    note = "build the client with `OAuth2` credentials"
)]
pub trait TakesAkSk<E> {}
impl<E> TakesAkSk<E> for AkSkOnly {}
impl<E> TakesAkSk<E> for AnyCredentials {}

/// An endpoint `E` that accepts an OAuth 2.0 access token.
#[diagnostic::on_unimplemented(
    message = "`{E}` cannot be called with OAuth 2.0 credentials",
    label = "the service takes only AK/SK credentials here",
    note = "build the client with `AkSk` credentials"
)]
pub trait TakesOAuth2<E> {}
impl<E> TakesOAuth2<E> for OAuth2Only {}
impl<E> TakesOAuth2<E> for AnyCredentials {}
