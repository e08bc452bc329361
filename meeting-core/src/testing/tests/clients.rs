//! The server and a client of the same service.

use serde::Deserialize;

use super::{Reply, Shop};
use crate::testing::Server;
use crate::{Bearer, Client, ClientBuilder, Endpoint, Error, ErrorKind, endpoint};

/// Reads an order.
#[endpoint(GET, "/v1/orders/{number}", api = Shop, response = Order)]
struct ReadOrder {
    number: u32,
}

#[derive(Debug, Deserialize)]
struct Order {
    item: String,
}

fn builder(server: &Server<Shop>) -> ClientBuilder<Bearer<Shop>> {
    Client::builder(Bearer::<Shop>::new("TOKENEXAMPLE")).base_url(server.url())
}

fn client(server: &Server<Shop>) -> Client<Bearer<Shop>> {
    builder(server).build().unwrap()
}

async fn read(client: &Client<Bearer<Shop>>) -> Result<Order, Error> {
    client
        .send(&ReadOrder::builder().number(7).build().unwrap())
        .await
}

#[tokio::test]
async fn a_client_gets_what_is_queued() {
    let server = Server::<Shop>::start().await;
    server.on(ReadOrder::SPEC).reply_with(
        Reply::new(200)
            .header("X-Request-Id", "r-1")
            .body(r#"{"item":"lamp"}"#),
    );
    assert_eq!(read(&client(&server)).await.unwrap().item, "lamp");
    let seen = server.requests();
    assert_eq!(seen[0].target(), "/v1/orders/7");
    assert_eq!(seen[0].header("authorization"), Some("Bearer TOKENEXAMPLE"));
    assert_eq!(seen[0].trace_id(), "r-1");
    assert!(!format!("{seen:?}").contains("TOKENEXAMPLE"));
}

#[tokio::test]
async fn a_response_that_falls_silent_times_out() {
    let server = Server::<Shop>::start().await;
    server.reply_fn(|_| Reply::new(200).body(r#"{"item":"#).then_hang());
    let impatient = builder(&server).attempt_timeout(std::time::Duration::from_millis(300));
    let error = read(&impatient.build().unwrap()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
}
