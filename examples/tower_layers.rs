//! Layers of `tower` between the client and the wire. It needs no set-up: it talks to a server in its own process.
//!
//! The client signs above them, so they may watch, limit and stop requests, or send them another way. They must not
//! send a request twice, follow a redirect, or change what is signed: retries are the client's, which signs each anew.

use std::error::Error;
use std::io;
use std::time::{Duration, Instant};

use meeting_api::http::{Request, Response};
use meeting_api::rooms::{CancelRoomCall, DeviceType, OperatorIdType, cancel_room_call};
use meeting_api::testing::{Gate, Reply, Server};
use meeting_api::{Client, NotSent, Valid, reqwest};
use tower::limit::ConcurrencyLimitLayer;
use tower::load_shed::LoadShedLayer;
use tower::load_shed::error::Overloaded;
use tower::timeout::TimeoutLayer;
use tower::timeout::error::Elapsed;
use tower::{BoxError, ServiceBuilder, ServiceExt, service_fn};

/// Says what came of a request and how long it took. Method and status only: paths have values in them, headers
/// have the signature.
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

/// What an error of a layer means to the client. Of an overload it is known that nothing was sent, so it may try
/// again; of a time that is over it is not.
fn explained(error: BoxError) -> BoxError {
    if error.is::<Overloaded>() {
        return NotSent::new(error).into();
    }
    if error.is::<Elapsed>() {
        return io::Error::new(io::ErrorKind::TimedOut, error).into();
    }
    error
}

fn request() -> Result<Valid<CancelRoomCall>, meeting_api::Error> {
    Ok(CancelRoomCall::builder()
        .operator_id("user1")
        .operator_id_type(OperatorIdType::UserId)
        .meeting_room_id("room-0001")
        .meeting_id("13434000000000927028")
        .invite_id("33faef6b-0000-4000-8000-9d715cc33f95")
        .instance_id(DeviceType::Pc)
        .build()?)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let server = Server::start().await;
    // At the bottom: reqwest, set up as the documentation of `ClientBuilder::http_client` asks for.
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
        // Four requests at once, for all clones together; another one is turned away.
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

    println!("an answer:");
    cancel_room_call(&client, &request()?).await?;

    println!("no answer, and a layer that does not wait for it:");
    let gate = Gate::new();
    server.reply_with(Reply::new(200).body("{}").held_by(&gate));
    match cancel_room_call(&client, &request()?).await {
        Ok(()) => return Err("nobody has answered".into()),
        Err(error) => println!("  {error}"),
    }
    gate.open();
    Ok(())
}
