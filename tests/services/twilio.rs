//! Twilio's messages: a form whose names are in Pascal case, a name and a password, one sender of two kinds, numbered pages.

use meeting_core::http::{HeaderMap, StatusCode};
use meeting_core::testing::Server;
use meeting_core::{
    Api, ApiError, Basic, Client, Endpoint, ErrorClass, endpoint, open_enum, response,
};

pub enum Twilio {}

impl Api for Twilio {
    const NAME: &'static str = "Twilio";
    const BASE_URL: &'static str = "https://api.twilio.com/2010-04-01";

    fn read_error(status: StatusCode, _: &HeaderMap, body: &[u8]) -> Option<ApiError> {
        let report: Report = serde_json::from_slice(body).ok()?;
        let class = match (status.as_u16(), report.code) {
            (401 | 403, _) => ErrorClass::Credentials,
            (429, _) | (_, 20_429) => ErrorClass::RateLimited,
            (500.., _) => ErrorClass::Transient,
            _ => ErrorClass::Refused,
        };
        Some(
            ApiError::new(class)
                .code(report.code)
                .message(report.message),
        )
    }
}

#[response]
struct Report {
    code: i64,
    message: String,
}

/// Sends a message.
#[endpoint(
    POST, "/Accounts/{account_sid}/Messages.json",
    api = Twilio, response = Message, body = form, rename_all = "PascalCase"
)]
#[derive(Clone, Debug)]
pub struct CreateMessage {
    #[api(pattern = "^AC[0-9a-f]{32}$")]
    pub account_sid: String,
    #[api(pattern = r"^\+[1-9]\d{1,14}$")]
    pub to: String,
    #[api(one_of = sender)]
    pub from: Option<String>,
    #[api(one_of = sender)]
    pub messaging_service_sid: Option<String>,
    #[api(at_least_one_of = content, len = 1..=1600)]
    pub body: Option<String>,
    #[api(at_least_one_of = content, len = 1..=10)]
    pub media_url: Option<Vec<String>>,
}

/// Lists the messages of an account.
#[endpoint(
    GET, "/Accounts/{account_sid}/Messages.json",
    api = Twilio, response = Messages, rename_all = "PascalCase",
    pages(items = messages, page = page)
)]
#[derive(Clone, Debug)]
pub struct ListMessages {
    pub account_sid: String,
    pub to: Option<String>,
    pub page: Option<u32>,
    #[api(range = 1..=1000)]
    pub page_size: Option<u32>,
}

#[response]
#[derive(Debug)]
pub struct Messages {
    pub messages: Vec<Message>,
}

#[response]
#[derive(Clone, Debug)]
pub struct Message {
    pub sid: String,
    pub status: Status,
    /// Absent until the message is sent.
    pub price: Option<String>,
}

#[open_enum]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Status {
    Queued = "queued",
    Sent = "sent",
    Delivered = "delivered",
}

const ACCOUNT: &str = "AC00000000000000000000000000000000";

fn client(server: &Server<Twilio>) -> Client<Basic<Twilio>> {
    let credentials = Basic::<Twilio>::new(ACCOUNT, "TOKENEXAMPLE");
    let url = format!("{}/2010-04-01", server.url());
    Client::builder(credentials).base_url(url).build().unwrap()
}

#[tokio::test]
async fn a_message_is_a_form_with_one_sender() {
    let server = Server::<Twilio>::start().await;
    server.reply(201, r#"{"sid":"SM1","status":"scheduled","price":null}"#);
    let request = CreateMessage::builder()
        .account_sid(ACCOUNT)
        .to("+15558675310")
        .from("+15017122661")
        .body("Hi & bye")
        .media_url(["b".to_owned(), "c".to_owned()])
        .build()
        .unwrap();
    let message = create_message(&client(&server), &request).await.unwrap();
    assert_eq!(message.status, Status::Other("scheduled".to_owned()));
    assert_eq!(message.price, None);
    let seen = server.requests();
    let body = "To=%2B15558675310&From=%2B15017122661&Body=Hi%20%26%20bye&MediaUrl=b&MediaUrl=c";
    assert_eq!(seen[0].body(), body.as_bytes());
    let authorization = seen[0].header("authorization").unwrap();
    assert!(authorization.starts_with("Basic "));
}

#[tokio::test]
async fn numbered_pages_are_read_until_one_is_empty() {
    let server = Server::<Twilio>::start().await;
    let list = server.on(ListMessages::SPEC);
    list.reply(
        200,
        r#"{"messages":[{"sid":"SM1","status":"sent"},{"sid":"SM2","status":"queued"}]}"#,
    );
    list.reply(200, r#"{"messages":[]}"#);
    let request = ListMessages::builder()
        .account_sid(ACCOUNT)
        .page(0)
        .page_size(2)
        .build()
        .unwrap();
    let messages: Vec<Message> = request.items(&client(&server)).collect().await.unwrap();
    assert_eq!((&*messages[0].sid, &*messages[1].sid), ("SM1", "SM2"));
    let seen = server.requests();
    assert!(seen[0].target().ends_with("?Page=0&PageSize=2"));
    assert!(seen[1].target().ends_with("?Page=1&PageSize=2"));
}
