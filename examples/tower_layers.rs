//! Layers of `tower` below the client. It needs no set-up: it calls a server in its own process.
//!
//! The layers get signed requests. They may watch, limit, stop or reroute them, but must not send one twice, follow a
//! redirect or change what is signed: the client retries, and signs each attempt anew.

use std::error::Error;
use std::io;
use std::time::{Duration, Instant};

use meeting_api::http::{Request, Response};
use meeting_api::rooms::{CancelRoomCall, DeviceType, OperatorIdType, cancel_room_call};
use meeting_api::testing::{Gate, Reply, Server};
use meeting_api::{Client, Invalid, NotSent, Valid, reqwest};
use tower::limit::ConcurrencyLimitLayer;
use tower::load_shed::LoadShedLayer;
use tower::load_shed::error::Overloaded;
use tower::timeout::TimeoutLayer;
use tower::timeout::error::Elapsed;
use tower::{BoxError, ServiceBuilder, ServiceExt, service_fn};

/// Prints what became of a request. Neither path nor headers: they hold values and the signature.
async fn watched<F>(method: String, exchange: F) -> Result<Response<reqwest::Body>, BoxError>
where
    F: Future<Output = Result<Response<reqwest::Body>, BoxError>>,
{
    let began = Instant::now();
    let outcome = exchange.await;
    let took = began.elapsed().as_millis();
    match &outcome {
        Ok(response) => println!("  {method}: {} after {took} ms", response.status()),
        Err(error) => println!("  {method}: {error} after {took} ms"),
    }
    outcome
}

/// Tells the client what an error of a layer means. After an overload, nothing was sent: the client may retry.
fn explained(error: BoxError) -> BoxError {
    if error.is::<Overloaded>() {
        return NotSent::new(error).into();
    }
    if error.is::<Elapsed>() {
        return io::Error::new(io::ErrorKind::TimedOut, error).into();
    }
    error
}

fn request() -> Result<Valid<CancelRoomCall>, Invalid> {
    CancelRoomCall::builder()
        .operator_id("user1")
        .operator_id_type(OperatorIdType::UserId)
        .meeting_room_id("room-0001")
        .meeting_id("13434000000000927028")
        .invite_id("33faef6b-0000-4000-8000-9d715cc33f95")
        .instance_id(DeviceType::Pc)
        .build()
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let server = Server::start().await;
    // The transport: reqwest, set up as `ClientBuilder::http_client` requires.
    let http = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .http1_only()
        .build()?;
    let wire = service_fn(move |request: Request<_>| {
        let http = http.clone();
        async move {
            let request = reqwest::Request::try_from(request)?;
            http.execute(request).await.map(Response::from)
        }
    });
    let limited = ServiceBuilder::new()
        .map_err(explained)
        .layer(LoadShedLayer::new())
        .layer(ConcurrencyLimitLayer::new(4))
        .layer(TimeoutLayer::new(Duration::from_millis(200)))
        .service(wire);
    let watching = service_fn(move |request: Request<_>| {
        let method = request.method().to_string();
        watched(method, limited.clone().oneshot(request))
    });
    let client = Client::builder(server.credentials())
        .base_url(server.url())
        .service(watching)
        .build()?;

    println!("a response:");
    cancel_room_call(&client, &request()?).await?;

    println!("a response that is late:");
    let gate = Gate::new();
    server.reply_with(Reply::new(200).body("{}").held_by(&gate));
    if let Err(error) = cancel_room_call(&client, &request()?).await {
        println!("  {error}");
    }
    gate.open();
    Ok(())
}
