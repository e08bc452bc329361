//! Pages: their end, and the limits that prevent endless pages and requests to other hosts.

use futures_util::StreamExt;
use meeting_core::http::{HeaderMap, StatusCode};
use meeting_core::testing::{Reply, Server};
use meeting_core::{
    Anonymous, Api, ApiError, Client, ErrorKind, RetryPolicy, Validate, endpoint, response,
};

enum Library {}

impl Api for Library {
    const NAME: &'static str = "Library";
    const BASE_URL: &'static str = "https://library.example/v3";

    fn read_error(_: StatusCode, _: &HeaderMap, _: &[u8]) -> Option<ApiError> {
        None
    }
}

#[response]
#[derive(Clone, Debug)]
struct Books {
    list: Vec<u32>,
    next: String,
    pages: Option<u8>,
}

#[endpoint(GET, "/books", api = Library, response = Books, pages(items = list, cursor = after, next = next))]
#[derive(Clone, Debug)]
struct ListBooks {
    #[api(len = ..=4)]
    after: Option<String>,
}

#[endpoint(GET, "/loans", api = Library, response = Books, pages(items = list, page = page, last = pages))]
#[derive(Clone, Debug)]
struct ListLoans {
    page: Option<u8>,
}

#[endpoint(GET, "/readers", api = Library, response = Vec<u32>, pages(offset = skip))]
#[derive(Clone, Debug)]
struct ListReaders {
    skip: u32,
}

#[endpoint(GET, "/shelves", api = Library, response = Vec<u32>, pages(link))]
#[derive(Clone, Debug)]
struct ListShelves {}

fn client(server: &Server<Library>) -> Client<Anonymous<Library>> {
    Client::builder(Anonymous::<Library>::new())
        .base_url(format!("{}/v3", server.url()))
        .build()
        .unwrap()
}

fn targets(server: &Server<Library>) -> Vec<String> {
    let requests = server.requests();
    let targets = requests.iter().map(|request| request.target().to_owned());
    targets.collect()
}

fn books(server: &Server<Library>, list: &str, next: &str) {
    let body = format!(r#"{{"list":{list},"next":"{next}"}}"#);
    server.reply(200, body);
}

#[tokio::test]
async fn an_empty_page_with_a_cursor_is_not_the_end() {
    let server = Server::<Library>::start().await;
    books(&server, "[1]", "a");
    books(&server, "[]", "b");
    books(&server, "[2,3]", "");
    let request = ListBooks::builder().build().unwrap();
    let client = client(&server);
    let items: Vec<_> = request.items(&client).map(Result::unwrap).collect().await;
    assert_eq!(items, [1, 2, 3]);
    assert_eq!(
        targets(&server),
        ["/v3/books", "/v3/books?after=a", "/v3/books?after=b"]
    );
}

#[tokio::test]
async fn a_circle_of_cursors_is_an_error() {
    let server = Server::<Library>::start().await;
    for next in ["a", "b", "a"] {
        books(&server, "[1]", next);
    }
    let request = ListBooks::builder().build().unwrap();
    let mut items = request.items(&client(&server));
    for _ in 0..3 {
        assert_eq!(items.try_next().await.unwrap(), Some(1));
    }
    let error = items.try_next().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Protocol);
    assert!(error.to_string().contains("GET /books"), "{error}");
    assert!(items.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn a_cursor_that_breaks_a_rule_is_not_sent() {
    let server = Server::<Library>::start().await;
    books(&server, "[1]", "longer");
    let request = ListBooks::builder().build().unwrap();
    let error = request.pages(&client(&server)).collect().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert_eq!(targets(&server), ["/v3/books"]);
}

#[tokio::test]
async fn each_page_is_retried_and_can_be_the_first() {
    let server = Server::<Library>::start().await;
    server.reply(503, "");
    books(&server, "[1]", "a");
    server.reply(503, "");
    books(&server, "[2]", "b");
    server.reply(404, "");
    let request = ListBooks::builder().build().unwrap();
    let client = client(&server);
    let mut pages = request.pages(&client).header("X-Test", "1");
    assert_eq!(pages.try_next().await.unwrap().unwrap().list, [1]);
    assert_eq!(pages.try_next().await.unwrap().unwrap().list, [2]);
    let error = pages.try_next().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Http);
    assert!(pages.try_next().await.unwrap().is_none());
    let seen = server.requests();
    assert_eq!(seen.len(), 5);
    assert!(seen.iter().all(|seen| seen.header("x-test") == Some("1")));

    books(&server, "[3]", "");
    let request = pages.request().clone().validate().unwrap();
    let pages = request.pages(&client).retry(RetryPolicy::none());
    assert_eq!(pages.collect().await.unwrap()[0].list, [3]);
    assert_eq!(server.requests()[5].target(), "/v3/books?after=b");
}

#[tokio::test]
async fn items_are_continued_with_the_page_that_failed() {
    let server = Server::<Library>::start().await;
    books(&server, "[1,2]", "a");
    server.reply(404, "");
    let request = ListBooks::builder().build().unwrap();
    let client = client(&server);
    let mut items = request.items(&client);
    assert_eq!(items.try_next().await.unwrap(), Some(1));
    assert_eq!(items.try_next().await.unwrap(), Some(2));
    assert_eq!(items.try_next().await.unwrap_err().kind(), ErrorKind::Http);
    assert!(items.try_next().await.unwrap().is_none());

    books(&server, "[3]", "");
    let request = items.request().clone().validate().unwrap();
    assert_eq!(request.items(&client).collect().await.unwrap(), [3]);
    let expected = ["/v3/books", "/v3/books?after=a", "/v3/books?after=a"];
    assert_eq!(targets(&server), expected);
}

#[tokio::test]
async fn a_query_parameter_is_added_to_each_page_but_not_to_a_link() {
    let server = Server::<Library>::start().await;
    let client = client(&server);
    books(&server, "[1]", "a");
    books(&server, "[2]", "");
    let request = ListBooks::builder().build().unwrap();
    let items = request.items(&client).query("by", "a b").query("by", "c");
    assert_eq!(items.collect().await.unwrap(), [1, 2]);

    for link in ["<?page=2&lang=en>; rel=next", ""] {
        server.reply_with(Reply::new(200).header("Link", link).body("[1]"));
    }
    let request = ListShelves::builder().build().unwrap();
    let pages = request.pages(&client).query("lang", "en");
    assert_eq!(pages.collect().await.unwrap().len(), 2);
    let expected = [
        "/v3/books?by=a%20b&by=c",
        "/v3/books?after=a&by=a%20b&by=c",
        "/v3/shelves?lang=en",
        "/v3/shelves?page=2&lang=en",
    ];
    assert_eq!(targets(&server), expected);
}

#[tokio::test]
async fn pages_are_counted_and_items_are_skipped() {
    let server = Server::<Library>::start().await;
    let body = r#"{"list":[],"next":"","pages":2}"#;
    server.reply(200, body);
    server.reply(200, body);
    let request = ListLoans::builder().build().unwrap();
    let client = client(&server);
    assert_eq!(request.pages(&client).collect().await.unwrap().len(), 2);
    assert_eq!(targets(&server), ["/v3/loans", "/v3/loans?page=2"]);

    for body in ["[1,2]", "[3]", "[]"] {
        server.reply(200, body);
    }
    let request = ListReaders::builder().skip(0).build().unwrap();
    assert_eq!(request.items(&client).collect().await.unwrap(), [1, 2, 3]);
    let expected = [
        "/v3/readers?skip=0",
        "/v3/readers?skip=2",
        "/v3/readers?skip=3",
    ];
    assert_eq!(targets(&server)[2..], expected);
}

#[tokio::test]
async fn a_link_is_followed_within_the_base_url_only() {
    let server = Server::<Library>::start().await;
    for (link, follows) in [
        ("?page=2", true),
        ("/v3/shelves/2", true),
        ("/v4/shelves", false),
        ("/v3/../admin", false),
        ("//other.example/v3/shelves", false),
        ("https://user@library.example/v3/shelves", false),
        // The page itself.
        ("/v3/shelves", false),
    ] {
        let header = format!("<{link}>; rel=next");
        server.reply_with(Reply::new(200).header("Link", header).body("[1]"));
        if follows {
            server.reply(200, "[2]");
        }
        let request = ListShelves::builder().build().unwrap();
        let mut pages = request.pages(&client(&server));
        assert_eq!(pages.try_next().await.unwrap().unwrap(), [1]);
        match pages.next().await {
            Some(Ok(page)) => assert!(follows && page == [2], "{link}"),
            Some(Err(error)) => {
                assert!(!follows, "{link}: {error}");
                assert!(!error.to_string().contains("example"), "{error}");
            }
            None => panic!("{link}: the end"),
        }
        assert!(pages.next().await.is_none());
    }
}

#[tokio::test]
async fn a_link_is_relative_to_the_page_that_has_it() {
    let server = Server::<Library>::start().await;
    for link in ["shelves/more?page=2", "more?page=3", "?page=4"] {
        // A title that is not ASCII does not hide the next page.
        let header = format!("<{link}>; title=\"下\"; rel=next");
        server.reply_with(Reply::new(200).header("Link", header).body("[1]"));
    }
    server.reply(200, "[2]");
    let request = ListShelves::builder().build().unwrap();
    let items = request.items(&client(&server)).collect().await.unwrap();
    assert_eq!(items, [1, 1, 1, 2]);
    let expected = [
        "/v3/shelves",
        "/v3/shelves/more?page=2",
        "/v3/shelves/more?page=3",
        "/v3/shelves/more?page=4",
    ];
    assert_eq!(targets(&server), expected);
}

#[tokio::test]
async fn a_page_that_cannot_be_requested_is_an_error() {
    let server = Server::<Library>::start().await;
    books(&server, "[1]", "");
    let request = ListLoans::builder().page(255).build().unwrap();
    let mut pages = request.pages(&client(&server));
    assert!(pages.try_next().await.unwrap().is_some());
    let error = pages.try_next().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(error.to_string().contains("does not fit"), "{error}");
    assert!(pages.next().await.is_none());
}

#[test]
fn a_blocking_client_iterates_over_pages_and_items() {
    let server = Server::<Library>::start_blocking();
    let client = meeting_core::blocking::Client::builder(Anonymous::<Library>::new())
        .base_url(format!("{}/v3", server.url()))
        .build()
        .unwrap();
    let request = ListBooks { after: None }.validate().unwrap();

    books(&server, "[1,2]", "a");
    books(&server, "[3]", "");
    let items: Vec<u32> = client.items(&request).map(Result::unwrap).collect();
    assert_eq!(items, [1, 2, 3]);

    books(&server, "[1]", "a");
    server.reply(404, "");
    let pages = client.pages(&request).header("X-Reader", "ada");
    let mut pages = pages.query("by", "ada");
    assert_eq!(pages.next().unwrap().unwrap().list, [1]);
    assert_eq!(pages.next().unwrap().unwrap_err().kind(), ErrorKind::Http);
    assert!(pages.next().is_none());
    let failed = &server.requests()[3];
    assert_eq!(failed.header("x-reader"), Some("ada"));
    assert_eq!(failed.target(), "/v3/books?after=a&by=ada");
    assert_eq!(pages.request().after.as_deref(), Some("a"));

    // Inside a runtime it is an error, once.
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    runtime.unwrap().block_on(async {
        let mut items = client.items(&request);
        assert_eq!(items.next().unwrap().unwrap_err().kind(), ErrorKind::Config);
        assert!(items.next().is_none());
    });
}
