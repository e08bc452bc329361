#![allow(dead_code)]

#[path = "../../support/endpoint.rs"]
mod endpoint;

use meeting_api::{Client, Credentials, Error};

async fn call<C: Credentials>(client: Client<C>) -> Result<(), Error> {
    client.send(&endpoint::ring()).await
}

fn main() {}
