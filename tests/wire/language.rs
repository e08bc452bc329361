//! Features of declarations beyond parameters and rules: on the wire, through the test server, and in the OpenAPI
//! document.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use meeting_core::http::{HeaderMap, StatusCode};
use meeting_core::openapi::Document;
use meeting_core::testing::Server;
use meeting_core::{
    Anonymous, Api, ApiError, Body, Client, CredentialsFor, Endpoint, Error, ErrorKind, File,
    Invalid, ListStyle, Prepared, TimeoutPhase, Valid, endpoint, object,
};
use serde_json::{Value, json};
use uuid::Uuid;

pub enum Office {}

impl Api for Office {
    const NAME: &'static str = "Office";
    const BASE_URL: &'static str = "https://office.example.com";
    const LIST_STYLE: ListStyle = ListStyle::Brackets;

    fn read_error(_: StatusCode, _: &HeaderMap, _: &[u8]) -> Option<ApiError> {
        None
    }
}

/// The position at which a list continues.
#[object]
#[derive(Clone, Debug, Default)]
pub struct Paging {
    #[api(range = 1..=50)]
    pub size: Option<u32>,
    pub token: Option<String>,
    pub fields: Option<Vec<String>>,
}

/// A place in a building.
#[object]
#[derive(Clone, Debug)]
pub struct Position {
    pub floor: u8,
    pub corner: Option<Corner>,
    pub tags: Vec<String>,
}

/// A corner of a floor.
#[object]
#[derive(Clone, Debug)]
pub struct Corner {
    pub name: String,
}

/// Everything that a query can be made of.
#[endpoint(GET, "/v1/rooms/{*path}/list?kind=large", api = Office, header("X-Version" = "2"), builder = Rooms)]
#[derive(Clone, Debug)]
pub struct ListRooms<T> {
    pub path: String,
    #[api(flatten)]
    pub paging: Option<Paging>,
    #[api(list = comma)]
    pub labels: Vec<String>,
    pub seats: Vec<u8>,
    #[api(list = repeat, display)]
    pub ids: Option<Vec<Uuid>>,
    #[api(map, non_empty)]
    pub filter: Option<BTreeMap<String, u8>>,
    #[api(map = brackets)]
    pub meta: Option<BTreeMap<String, String>>,
    #[api(object = brackets)]
    pub at: Option<Position>,
    #[api(display, header = "X-Owner", pattern = "^6")]
    pub owner: Option<Uuid>,
    pub of: PhantomData<fn() -> T>,
}

const ID: &str = "67e55044-10b1-426f-9247-bb680e5fe0c8";

fn everything() -> Valid<ListRooms<u8>> {
    ListRooms::builder()
        .path("a b/c")
        .paging(Paging {
            size: Some(7),
            token: Some("t&".to_owned()),
            fields: Some(vec!["x".to_owned(), "y".to_owned()]),
        })
        .labels(["a,b".to_owned(), "c".to_owned()])
        .seats([1, 2])
        .ids([ID.parse().unwrap()])
        .filter(BTreeMap::from([("wings".to_owned(), 3)]))
        .meta(BTreeMap::from([("order id".to_owned(), "1".to_owned())]))
        .at(Position {
            floor: 3,
            corner: Some(Corner {
                name: "n".to_owned(),
            }),
            tags: vec!["q".to_owned()],
        })
        .owner(ID.parse().unwrap())
        .build()
        .unwrap()
}

fn paths(result: Result<impl Sized, Invalid>) -> Vec<String> {
    let invalid = result.err().unwrap();
    let violations = invalid.violations().iter();
    violations.map(|one| one.path().to_owned()).collect()
}

#[test]
fn a_query_has_constants_lists_maps_and_objects() {
    let prepared = everything().prepare().unwrap();
    assert_eq!(
        prepared.target(),
        format!(
            "/v1/rooms/a%20b/c/list?kind=large&size=7&token=t%26&fields%5B%5D=x&fields%5B%5D=y&labels=a%2Cb,c\
             &seats%5B%5D=1&seats%5B%5D=2&ids={ID}&wings=3&meta%5Border%20id%5D=1&at%5Bfloor%5D=3\
             &at%5Bcorner%5D%5Bname%5D=n&at%5Btags%5D%5B%5D=q"
        )
    );
    let headers: Vec<_> = prepared.headers().collect();
    assert_eq!(headers, [("X-Version", "2"), ("X-Owner", ID)]);
}

#[test]
fn absent_values_send_nothing() {
    let request = ListRooms::<u8>::builder().path("a").labels([]).seats([]);
    let prepared = request.build().unwrap().prepare().unwrap();
    assert_eq!(prepared.target(), "/v1/rooms/a/list?kind=large");
}

#[test]
fn values_keep_to_their_rules_wherever_they_are_written() {
    for path in ["", ".", "..", "a//b", "/a", "a/", "a/../b", "a/./b"] {
        let request = ListRooms::<u8>::builder().path(path).labels([]).seats([]);
        assert_eq!(paths(request.build()), ["path"], "{path:?}");
    }
    let request = ListRooms::<u8>::builder().path("a").labels([]).seats([]);
    let request = request
        .paging(Paging {
            size: Some(51),
            ..Paging::default()
        })
        .filter(BTreeMap::new())
        .owner(Uuid::nil());
    assert_eq!(paths(request.build()), ["paging.size", "filter", "X-Owner"]);
}

fn client(server: &Server<Office>) -> Client<Anonymous<Office>> {
    Client::builder(Anonymous::<Office>::new())
        .base_url(server.url())
        .build()
        .unwrap()
}

async fn accepted<E: Endpoint<Response = ()>>(server: &Server<Office>, request: &Valid<E>)
where
    Anonymous<Office>: CredentialsFor<E>,
{
    server.on(E::SPEC).reply(200, "{}");
    let outcome = client(server).send(request).await;
    let seen = server.requests().pop().unwrap();
    assert_eq!(seen.refusal().map(ToString::to_string), None);
    outcome.unwrap();
    assert_eq!(
        seen.endpoint().map(|spec| spec.name()),
        Some(E::SPEC.name())
    );
}

#[tokio::test]
async fn the_test_server_reads_what_is_written() {
    let server = Server::<Office>::start().await;
    accepted(&server, &everything()).await;
    accepted(&server, &starting()).await;
    accepted(&server, &stopping()).await;
    accepted(&server, &add(None)).await;
    accepted(&server, &uploading(Body::from("a"))).await;
}

/// Starts a machine.
#[endpoint(POST, "/v1/machines", api = Office, member("action" = "start"), member("speed" = 1.5))]
#[derive(Clone, Debug)]
pub struct Start {
    pub name: String,
    #[api(flatten)]
    pub paging: Paging,
}

/// Stops a machine.
#[endpoint(POST, "/v1/machines", api = Office, member("action" = "stop"))]
#[derive(Clone, Debug)]
pub struct Stop {
    pub name: String,
}

fn starting() -> Valid<Start> {
    let paging = Paging {
        size: Some(2),
        ..Paging::default()
    };
    let request = Start::builder().name("m").paging(paging);
    request.build().unwrap()
}

fn stopping() -> Valid<Stop> {
    Stop::builder().name("m").build().unwrap()
}

#[test]
fn a_json_body_has_constants_and_flattened_members() {
    assert_eq!(
        starting().prepare().unwrap().body(),
        br#"{"action":"start","speed":1.5,"name":"m","size":2}"#
    );
    let paging = Paging::default();
    let request = Start::builder().name("m").paging(paging).build().unwrap();
    assert_eq!(
        request.prepare().unwrap().body(),
        br#"{"action":"start","speed":1.5,"name":"m"}"#
    );
}

#[test]
fn operations_on_one_path_are_told_apart_by_their_constants() {
    let document = Document::new("Office", "1")
        .endpoint(Start::SPEC)
        .endpoint(Stop::SPEC)
        .endpoint(Stop::SPEC)
        .to_json();
    let paths = &document["paths"];
    assert_eq!(paths.as_object().unwrap().len(), 2);
    let body = |path: &str| {
        let content = &paths[path]["post"]["requestBody"]["content"];
        content["application/json"]["schema"].clone()
    };
    let (start, stop) = (body("/v1/machines"), body("/v1/machines#Stop"));
    assert_eq!(start["properties"]["action"], json!({ "const": "start" }));
    assert_eq!(start["properties"]["size"]["maximum"], 50);
    assert_eq!(start["required"], json!(["name", "action", "speed"]));
    assert_eq!(stop["properties"]["action"], json!({ "const": "stop" }));
}

#[test]
fn the_document_describes_the_encoding_of_parameters() {
    let document = Document::new("Office", "1")
        .endpoint(ListRooms::<u8>::SPEC)
        .example("all", &everything())
        .to_json();
    let operation = &document["paths"]["/v1/rooms/{path}/list"]["get"];
    let parameters = operation["parameters"].as_array().unwrap();
    let of = |name: &str| {
        let found = parameters.iter().find(|one| one["name"] == name);
        found.unwrap_or(&Value::Null).clone()
    };
    assert_eq!(of("kind")["schema"]["const"], "large");
    assert_eq!(of("X-Version")["in"], "header");
    assert_eq!(of("path")["x-spans-segments"], true);
    assert_eq!(of("path")["examples"]["all"]["value"], "a b/c");
    assert_eq!(of("size")["schema"]["maximum"], 50);
    assert_eq!(of("labels")["explode"], false);
    assert_eq!(
        of("labels")["examples"]["all"]["value"],
        json!(["a,b", "c"])
    );
    assert_eq!(of("seats[]")["examples"]["all"]["value"], json!([1, 2]));
    assert_eq!(of("meta")["style"], "deepObject");
    assert_eq!(of("at")["style"], "deepObject");
    assert_eq!(of("filter")["style"], "form");
    assert_eq!(of("paging"), Value::Null);
}

/// Parts that are files, lists and JSON.
#[endpoint(POST, "/v1/devices", api = Office, body = multipart)]
#[derive(Clone, Debug)]
pub struct AddDevice {
    pub name: String,
    pub labels: Vec<String>,
    pub at: Position,
    pub manuals: Option<Vec<File>>,
    #[api(display)]
    pub owner: Option<Uuid>,
}

fn add(manuals: Option<Vec<File>>) -> Valid<AddDevice> {
    let at = Position {
        floor: 1,
        corner: None,
        tags: Vec::new(),
    };
    let request = AddDevice::builder()
        .name("d")
        .labels(["a".to_owned(), "b".to_owned()])
        .at(at)
        .owner(ID.parse().unwrap());
    match manuals {
        Some(manuals) => request.manuals(manuals).build().unwrap(),
        None => request.build().unwrap(),
    }
}

fn body_of(prepared: &Prepared) -> String {
    String::from_utf8(prepared.body().to_vec()).unwrap()
}

#[tokio::test]
async fn parts_can_be_lists_json_and_streams() {
    let body = body_of(
        &add(Some(vec![File::new("1.txt", "one")]))
            .prepare()
            .unwrap(),
    );
    assert_eq!(body.matches("name=\"labels\"").count(), 2);
    assert!(body.contains(
        "name=\"at\"\r\nContent-Type: application/json\r\n\r\n{\"floor\":1,\"tags\":[]}\r\n"
    ));
    assert!(body.contains("filename=\"1.txt\""));
    assert!(body.contains(&format!("name=\"owner\"\r\n\r\n{ID}\r\n")));

    let streamed = Body::stream(3, || listed(&["o", "ne"]));
    let request = add(Some(vec![File::new("1.txt", streamed)]));
    let prepared = request.prepare().unwrap();
    assert_eq!(prepared.body(), b"");
    let length = prepared.body_length().unwrap();
    let server = Server::<Office>::start().await;
    accepted(&server, &request).await;
    let seen = server.requests().pop().unwrap();
    assert_eq!(seen.header("content-length"), Some(&*length.to_string()));
    assert!(String::from_utf8_lossy(seen.body()).contains("\r\n\r\none\r\n"));
}

/// Returns a stream of these pieces.
struct Listed(std::slice::Iter<'static, &'static str>);

impl futures_util::Stream for Listed {
    type Item = Result<&'static str, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.next().copied().map(Ok))
    }
}

fn listed(pieces: &'static [&'static str]) -> Listed {
    Listed(pieces.iter())
}

/// Stores bytes.
#[endpoint(PUT, "/v1/blobs/{name}", api = Office, body = bytes, retry = safe)]
#[derive(Clone, Debug)]
pub struct Upload {
    pub name: String,
    #[api(payload)]
    pub content: Body,
}

fn uploading(content: Body) -> Valid<Upload> {
    let request = Upload::builder().name("b").content(content);
    request.build().unwrap()
}

async fn sent(server: &Server<Office>, content: Body) -> Result<(), Error> {
    client(server).send(&uploading(content)).await
}

#[tokio::test]
async fn a_stream_without_a_length_is_sent_in_chunks_and_told_about() {
    static TOLD: AtomicU64 = AtomicU64::new(0);
    let server = Server::<Office>::start().await;
    server.reply(200, "");
    let body = Body::stream(None, || listed(&["ab", "c"])).on_progress(|sent, length| {
        assert_eq!(length, None);
        TOLD.store(sent, Ordering::SeqCst);
    });
    sent(&server, body).await.unwrap();
    let seen = server.requests().pop().unwrap();
    assert_eq!(seen.body(), b"abc");
    assert_eq!(seen.header("content-length"), None);
    assert_eq!(TOLD.load(Ordering::SeqCst), 3);
}

#[tokio::test]
async fn a_stream_that_can_be_sent_once_is_not_sent_twice() {
    let server = Server::<Office>::start().await;
    server.reply(503, "");
    let body = Body::once(listed(&["abc"]));
    let error = sent(&server, body.clone()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Http, 1));
    assert!(error.to_string().contains("can be sent once"), "{error}");
    let error = sent(&server, body).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(error.to_string().contains("already sent"), "{error}");
    assert_eq!(server.requests().len(), 1);

    // A request with a stream that can be made again is retried.
    server.reply(503, "");
    server.reply(200, "");
    let body = Body::stream(3, || listed(&["abc"]));
    sent(&server, body).await.unwrap();
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn a_body_that_cannot_be_read_is_an_error_of_the_request() {
    let server = Server::<Office>::start().await;
    let short = Body::stream(4, || listed(&["abc"]));
    let error = sent(&server, short).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(error.to_string().contains("1 bytes shorter"), "{error}");
    assert!(server.requests().is_empty());
}

/// A stream that sends nothing more, and does not end.
struct Silent;

impl futures_util::Stream for Silent {
    type Item = Result<&'static str, Infallible>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Pending
    }
}

#[tokio::test]
async fn a_body_that_falls_silent_is_given_up() {
    let server = Server::<Office>::start().await;
    let client = Client::builder(Anonymous::<Office>::new())
        .base_url(server.url())
        .write_timeout(Duration::from_millis(50))
        .build()
        .unwrap();
    let made = Arc::new(AtomicU64::new(0));
    let counted = Arc::clone(&made);
    let body = Body::stream(None, move || {
        counted.fetch_add(1, Ordering::SeqCst);
        Silent
    });
    let error = client.send(&uploading(body)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(error.timeout_phase(), Some(TimeoutPhase::Write));
    assert_eq!(
        made.load(Ordering::SeqCst),
        3,
        "each attempt needs a new stream"
    );
}

/// Replaces a list by a JSON list.
#[endpoint(PUT, "/v1/tags", api = Office)]
#[derive(Clone, Debug)]
pub struct PutTags {
    #[api(payload)]
    pub tags: Option<Vec<Paging>>,
}

#[tokio::test]
async fn a_payload_is_json_with_rules_or_no_body() {
    let server = Server::<Office>::start().await;
    let paging = Paging {
        size: Some(1),
        ..Paging::default()
    };
    let request = PutTags::builder().tags([paging.clone()]).build().unwrap();
    assert_eq!(request.prepare().unwrap().body(), br#"[{"size":1}]"#);
    accepted(&server, &request).await;
    let none = PutTags::builder().build().unwrap();
    let prepared = none.prepare().unwrap();
    assert_eq!((prepared.body(), prepared.content_type()), (&b""[..], None));
    accepted(&server, &none).await;
    let wrong = Paging {
        size: Some(0),
        ..paging
    };
    assert_eq!(
        paths(PutTags::builder().tags([wrong]).build()),
        ["tags[0].size"]
    );
}

#[tokio::test]
async fn a_request_without_its_constants_is_refused_by_the_test_server() {
    let server = Server::<Office>::start().await;
    server.declare(ListRooms::<u8>::SPEC);
    server.declare(Start::SPEC);
    let client = client(&server);
    let answer = async |path: &str, version: &str| {
        let request = client.request("GET".parse().unwrap(), path);
        let request = request.header("X-Version", version);
        request.send().await.is_ok()
    };
    assert!(!answer("/v1/rooms/a/list?kind=small", "2").await);
    assert!(!answer("/v1/rooms/a/list?kind=large", "1").await);
    let refused: Vec<_> = server
        .requests()
        .iter()
        .map(|request| {
            request
                .refusal()
                .map(ToString::to_string)
                .unwrap_or_default()
        })
        .collect();
    assert!(
        refused[0].contains("`kind=large` in its query"),
        "{refused:?}"
    );
    assert!(refused[1].contains("header `X-Version: 2`"), "{refused:?}");
}
