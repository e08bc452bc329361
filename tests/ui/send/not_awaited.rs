#![allow(dead_code)]
#![deny(unused_must_use)]

#[path = "../../support/endpoint.rs"]
mod endpoint;

fn call(client: meeting_api::Client) {
    client.send(&endpoint::ring());
}

fn main() {}
