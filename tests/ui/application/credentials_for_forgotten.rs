//! Credentials of one's own that do not say what they are for.
//@ errors: 1
//@ says: `Token` cannot call this endpoint
//@ says: write `impl<E: Endpoint<Api = TheirApi>> CredentialsFor<E> for Token {}`

use meeting_api::rooms::CancelRoomCall;
use meeting_api::{
    Client, Credentials, CredentialsError, Error, OutgoingRequest, TencentMeeting, Valid,
};

pub struct Token;

impl Credentials for Token {
    type Api = TencentMeeting;

    fn authorize(&self, _: &mut OutgoingRequest<'_>) -> Result<(), CredentialsError> {
        Ok(())
    }
}

pub async fn send(client: &Client<Token>, request: &Valid<CancelRoomCall>) -> Result<(), Error> {
    client.send(request).await
}

fn main() {}
