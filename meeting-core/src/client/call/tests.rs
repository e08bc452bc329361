//! Idempotency keys, of an endpoint that takes them.

use super::*;
use crate::testing::Server;
use crate::tests::Plain;
use crate::{Anonymous, Client, endpoint};

/// Pays.
#[endpoint(POST, "/payments", api = Plain, idempotency_key = "Idempotency-Key")]
struct MakePayment {}

fn pay(server: &Server<Plain>) -> Call<()> {
    let client = Client::builder(Anonymous::<Plain>::new()).base_url(server.url());
    let request = MakePayment::builder().build().unwrap();
    client.build().unwrap().send(&request)
}

fn keys(server: &Server<Plain>) -> Vec<String> {
    let seen = server.requests();
    let keys = seen.iter().map(|request| request.header("idempotency-key"));
    keys.map(|key| key.unwrap_or_default().to_owned()).collect()
}

#[tokio::test]
async fn a_key_is_made_once_per_request_and_makes_retrying_safe() {
    let server = Server::<Plain>::start().await;
    for status in [503, 200, 200] {
        server.reply(status, "{}");
    }
    pay(&server).await.unwrap();
    pay(&server).await.unwrap();
    let keys = keys(&server);
    assert_eq!(keys[0].len(), 36, "{keys:?}");
    assert_eq!(keys[0], keys[1]);
    assert_ne!(keys[1], keys[2]);
}

#[tokio::test]
async fn the_key_of_the_caller_goes_before_a_random_one() {
    let server = Server::<Plain>::start().await;
    for _ in 0..2 {
        server.reply(200, "{}");
    }
    pay(&server).idempotency_key("order-1").await.unwrap();
    let second = pay(&server).header("IDEMPOTENCY-KEY", "order-2");
    second.await.unwrap();
    assert_eq!(keys(&server), ["order-1", "order-2"]);
    let error = pay(&server).idempotency_key("a\nb").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert_eq!(server.requests().len(), 2);
}
