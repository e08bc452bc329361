#![allow(dead_code)]

#[path = "../../support/endpoint.rs"]
mod endpoint;

use meeting_api::{Client, Error};

async fn call(client: Client, request: endpoint::Ring) -> Result<(), Error> {
    client.send(&request).await
}

fn main() {}
