//! Elasticsearch: newline-delimited JSON as a request, queries as raw JSON, plain text, a response that is generic over the
//! caller's documents, error types as strings.

use meeting_core::http::{HeaderMap, StatusCode};
use meeting_core::testing::Server;
use meeting_core::{
    Api, ApiError, ApiKey, Body, Client, Endpoint, ErrorClass, Text, endpoint, response,
};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

pub enum Elasticsearch {}

impl Api for Elasticsearch {
    const NAME: &'static str = "Elasticsearch";
    const BASE_URL: &'static str = "https://localhost:9200";

    fn read_error(status: StatusCode, _: &HeaderMap, body: &[u8]) -> Option<ApiError> {
        let report: Value = serde_json::from_slice(body).ok()?;
        let text = |name: &str| report["error"][name].as_str();
        let class = match status.as_u16() {
            401 | 403 => ErrorClass::Credentials,
            429 => ErrorClass::RateLimited,
            500.. => ErrorClass::Transient,
            _ => ErrorClass::Refused,
        };
        Some(
            ApiError::new(class)
                .code(text("type")?)
                .message(text("reason")?),
        )
    }
}

/// Executes several operations, one per line and document.
#[endpoint(
    POST, "/{index}/_bulk",
    api = Elasticsearch, response = Bulked, body = bytes, content_type = "application/x-ndjson"
)]
#[derive(Clone, Debug)]
pub struct Bulk {
    pub index: String,
    #[api(payload)]
    pub lines: Body,
}

#[response]
#[derive(Debug)]
pub struct Bulked {
    pub errors: bool,
    pub items: Vec<Value>,
}

/// Searches an index.
#[endpoint(POST, "/{index}/_search", api = Elasticsearch, response = Found<T>, retry = safe)]
#[derive(Clone, Debug)]
pub struct Search<T: DeserializeOwned + Send + 'static> {
    pub index: String,
    /// In the query DSL.
    #[api(payload)]
    pub query: Value,
    pub documents: std::marker::PhantomData<fn() -> T>,
}

#[derive(Debug, Deserialize)]
pub struct Found<T> {
    pub hits: Hits<T>,
}

#[derive(Debug, Deserialize)]
pub struct Hits<T> {
    pub hits: Vec<Hit<T>>,
}

#[derive(Debug, Deserialize)]
pub struct Hit<T> {
    #[serde(rename = "_source")]
    pub source: T,
}

/// Lists the indices as a table.
#[endpoint(GET, "/_cat/indices?v=true", api = Elasticsearch, response = Text)]
pub struct CatIndices {
    /// The columns.
    #[api(list = comma)]
    pub h: Option<Vec<String>>,
}

fn client(server: &Server<Elasticsearch>) -> Client<ApiKey<Elasticsearch>> {
    let key = ApiKey::header("authorization", "ApiKey KEYEXAMPLE");
    Client::builder(key).base_url(server.url()).build().unwrap()
}

#[tokio::test]
async fn documents_are_written_and_found() {
    let server = Server::<Elasticsearch>::start().await;
    let client = client(&server);
    server.reply(200, r#"{"took":1,"errors":false,"items":[{"index":{}}]}"#);
    let lines = "{\"index\":{}}\n{\"title\":\"Emma\"}\n";
    let request = Bulk::builder().index("books").lines(Body::from(lines));
    let bulked = bulk(&client, &request.build().unwrap()).await.unwrap();
    assert!(!bulked.errors && bulked.items.len() == 1);
    let seen = server.requests();
    assert_eq!(seen[0].target(), "/books/_bulk");
    assert_eq!(seen[0].header("content-type"), Some("application/x-ndjson"));
    assert_eq!(seen[0].header("authorization"), Some("ApiKey KEYEXAMPLE"));
    assert_eq!(seen[0].body(), lines.as_bytes());

    #[derive(Debug, Deserialize)]
    struct Book {
        title: String,
    }
    server.reply(200, r#"{"hits":{"hits":[{"_source":{"title":"Emma"}}]}}"#);
    let query = serde_json::json!({"query": {"match_all": {}}});
    let request = Search::<Book>::builder()
        .index("books")
        .query(query.clone());
    let found = search(&client, &request.build().unwrap()).await.unwrap();
    assert_eq!(found.hits.hits[0].source.title, "Emma");
    server
        .expect(Search::<Book>::SPEC)
        .times(1)
        .field("query", query["query"].clone())
        .assert();

    server.reply(200, "health index\ngreen books\n");
    let request = CatIndices::builder()
        .h(["health".to_owned(), "index".to_owned()])
        .build();
    let table = cat_indices(&client, &request.unwrap()).await.unwrap();
    assert_eq!(table.lines().count(), 2);
    assert_eq!(
        server.requests()[2].target(),
        "/_cat/indices?v=true&h=health,index"
    );

    server.reply(
        404,
        r#"{"error":{"type":"index_not_found_exception","reason":"no such index"},"status":404}"#,
    );
    let request = Bulk::builder().index("boks").lines(Body::from(lines));
    let error = bulk(&client, &request.build().unwrap()).await.unwrap_err();
    assert_eq!(error.code_str(), Some("index_not_found_exception"));
}
