//! Responses that arrive as events or as pages, without a network.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_util::stream::{self, Stream, StreamExt};
use http_body::Frame;
use http_body_util::StreamBody;
use meeting_api::{Client, Error, Events, OAuth2, Valid, Validate, endpoint, response};
use serde::Deserialize;
use sse_stream::SseStream;
use tokio::runtime::Runtime;

const EVENTS: usize = 1000;
/// As many bytes as hyper reads at once.
const PIECE: usize = 8192;

#[derive(Deserialize)]
pub struct Change {
    pub number: u64,
    pub text: String,
}

/// Waits for changes.
#[endpoint(GET, "/v1/changes", response = Events<Change>)]
#[derive(Clone)]
pub struct Watch {}

/// One of three pages.
#[response]
pub struct Page {
    pub rooms: Vec<String>,
    pub next: String,
}

/// Lists rooms.
#[endpoint(GET, "/v1/rooms", response = Page, pages(items = rooms, cursor = after, next = next))]
#[derive(Clone)]
pub struct ListRooms {
    pub after: Option<String>,
}

pub fn runtime() -> Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
}

/// Events of 200 bytes, in pieces.
pub fn events() -> Vec<Bytes> {
    let text: String = (0..EVENTS)
        .map(|number| {
            format!(
                "data: {{\"number\":{number:04},\"text\":\"{:a<163}\"}}\n\n",
                ""
            )
        })
        .map(|event| event.replace(":0", ":1"))
        .collect();
    let text = Bytes::from(text);
    (0..text.len())
        .step_by(PIECE)
        .map(|start| text.slice(start..text.len().min(start + PIECE)))
        .collect()
}

fn frames(pieces: Vec<Bytes>) -> impl Stream<Item = Result<Frame<Bytes>, Infallible>> {
    stream::iter(pieces).map(|piece| Ok(Frame::data(piece)))
}

pub async fn events_by_hand(pieces: &[Bytes]) -> u64 {
    let mut events = SseStream::new(StreamBody::new(frames(pieces.to_vec())));
    let mut sum = 0;
    while let Some(event) = events.next().await {
        let data = event.unwrap().data.unwrap();
        let change: Change = serde_json::from_str(&data).unwrap();
        sum += change.number + change.text.len() as u64;
    }
    sum
}

pub async fn events_of_ours(client: &Client<OAuth2>, request: &Valid<Watch>) -> u64 {
    let mut events = client.send(request).await.unwrap();
    let mut sum = 0;
    while let Some(event) = events.try_next().await.unwrap() {
        sum += event.data.number + event.data.text.len() as u64;
    }
    sum
}

pub async fn pages_by_hand(client: &Client<OAuth2>) -> Result<usize, Error> {
    let mut request = ListRooms { after: None };
    let mut rooms = 0;
    loop {
        let page = client.send(&request.clone().validate()?).await?;
        rooms += page.rooms.into_iter().map(|room| room.len()).sum::<usize>();
        if page.next.is_empty() {
            return Ok(rooms);
        }
        request.after = Some(page.next);
    }
}

pub async fn pages_of_ours(client: &Client<OAuth2>) -> Result<usize, Error> {
    let request = ListRooms { after: None }.validate()?;
    let mut items = request.items(client);
    let mut rooms = 0;
    while let Some(room) = items.try_next().await? {
        rooms += room.len();
    }
    Ok(rooms)
}

/// Returns a client whose requests get events or a page at once.
pub fn client() -> Client<OAuth2> {
    Client::builder(OAuth2::new("open-id", "TOKENEXAMPLE"))
        .base_url("http://127.0.0.1:8080")
        .service(Replies { events: events() })
        .build()
        .unwrap()
}

#[derive(Clone)]
struct Replies {
    events: Vec<Bytes>,
}

const PAGES: [(&str, &str); 3] = [("after=c", ""), ("after=b", "c"), ("", "b")];

type Body = StreamBody<stream::BoxStream<'static, Result<Frame<Bytes>, Infallible>>>;

impl tower_service::Service<http::Request<Bytes>> for Replies {
    type Response = http::Response<Body>;
    type Error = Infallible;
    type Future = Ready<Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Bytes>) -> Self::Future {
        let query = request.uri().query().unwrap_or_default();
        let (kind, pieces) = if request.uri().path().ends_with("changes") {
            ("text/event-stream", self.events.clone())
        } else {
            let page = PAGES.iter().find(|(after, _)| query.ends_with(after));
            let next = page.map_or("", |(_, next)| next);
            let rooms = ["east"; 20].join("\",\"");
            let body = format!("{{\"rooms\":[\"{rooms}\"],\"next\":\"{next}\"}}");
            ("application/json", vec![Bytes::from(body)])
        };
        let response = http::Response::builder().header("content-type", kind);
        let body = StreamBody::new(frames(pieces).boxed());
        ready(Ok(response.body(body).unwrap()))
    }
}
