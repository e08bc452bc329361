#![allow(dead_code)]

#[path = "../../support/endpoint.rs"]
mod endpoint;

use meeting_api::{Client, Error, OAuth2};

async fn call(client: Client<OAuth2>) -> Result<(), Error> {
    client.send(&endpoint::ring()).await
}

fn main() {}
