//! Code that is generic over credentials does not say that they fit the endpoint.
//@ errors: 1
//@ says: `C` cannot call this endpoint
//@ says: not known to be credentials for this endpoint
//@ says: bound it: `C: CredentialsFor<TheEndpoint>`

use meeting_api::rooms::CancelRoomCall;
use meeting_api::{Client, Credentials, Error, Valid};

pub async fn send<C: Credentials>(
    client: &Client<C>,
    request: &Valid<CancelRoomCall>,
) -> Result<(), Error> {
    client.send(request).await
}

fn main() {}
