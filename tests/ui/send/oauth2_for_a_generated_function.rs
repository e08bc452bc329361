#![allow(dead_code)]

#[path = "../../support/endpoint.rs"]
mod endpoint;

use endpoint::Ring;
use meeting_api::{Call, Client, CredentialsFor, Endpoint, Error, OAuth2, Valid};

fn generated<C>(client: &Client<C>, request: &Valid<Ring>) -> Call<<Ring as Endpoint>::Response>
where
    C: CredentialsFor<Ring>,
{
    client.send(request)
}

async fn call(client: Client<OAuth2>) -> Result<(), Error> {
    generated(&client, &endpoint::ring()).await
}

fn main() {}
