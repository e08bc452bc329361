//! Slack's Web API: errors with status 200 and a string as the code, pages by a cursor that ends as an empty string, a message that
//! has text or blocks.

use meeting_core::http::{HeaderMap, StatusCode};
use meeting_core::testing::{Reply, Server};
use meeting_core::{Api, ApiError, Bearer, Client, Endpoint, ErrorClass, endpoint, response};

pub enum Slack {}

impl Api for Slack {
    const NAME: &'static str = "Slack";
    const BASE_URL: &'static str = "https://slack.com/api";

    fn read_error(_: StatusCode, _: &HeaderMap, body: &[u8]) -> Option<ApiError> {
        let outcome: Outcome = serde_json::from_slice(body).ok()?;
        if outcome.ok {
            return None;
        }
        let code = outcome.error.unwrap_or_default();
        let class = match code.as_str() {
            "invalid_auth" | "token_expired" | "not_authed" => ErrorClass::Credentials,
            "ratelimited" => ErrorClass::RateLimited,
            "internal_error" | "service_unavailable" => ErrorClass::Transient,
            _ => ErrorClass::Refused,
        };
        Some(ApiError::new(class).code(code))
    }
}

#[response]
struct Outcome {
    ok: bool,
    error: Option<String>,
}

/// Sends a message to a channel.
#[endpoint(POST, "/chat.postMessage", api = Slack, response = Posted)]
#[derive(Clone, Debug)]
pub struct PostMessage {
    #[api(non_empty)]
    pub channel: String,
    #[api(at_least_one_of = content, len = 1..=40_000)]
    pub text: Option<String>,
    #[api(at_least_one_of = content)]
    pub blocks: Option<Vec<serde_json::Value>>,
    /// The message that this one replies to.
    #[api(pattern = r"^\d+\.\d{6}$")]
    pub thread_ts: Option<String>,
}

#[response]
#[derive(Debug)]
pub struct Posted {
    pub ts: String,
}

/// Lists the channels of a workspace.
#[endpoint(
    GET, "/conversations.list",
    api = Slack, response = Channels,
    pages(items = channels, cursor = cursor, next = response_metadata.next_cursor)
)]
#[derive(Clone, Debug)]
pub struct ListConversations {
    pub cursor: Option<String>,
    #[api(range = 1..=1000)]
    pub limit: Option<u32>,
}

#[response]
#[derive(Debug)]
pub struct Channels {
    pub channels: Vec<Channel>,
    pub response_metadata: Metadata,
}

#[response]
#[derive(Debug)]
pub struct Channel {
    pub id: String,
}

#[response]
#[derive(Debug)]
pub struct Metadata {
    pub next_cursor: String,
}

fn client(server: &Server<Slack>) -> Client<Bearer<Slack>> {
    Client::builder(Bearer::new("xoxb-EXAMPLE"))
        .base_url(server.url())
        .build()
        .unwrap()
}

#[tokio::test]
async fn a_message_is_sent_again_after_the_limit_but_not_to_a_missing_channel() {
    let server = Server::<Slack>::start().await;
    let limited = Reply::new(429)
        .header("Retry-After", "0")
        .body(r#"{"ok":false,"error":"ratelimited"}"#);
    server.reply_with(limited);
    server.reply(200, r#"{"ok":true,"ts":"1503435956.000247"}"#);
    let request = PostMessage::builder().channel("C1").text("Hello").build();
    let request = request.unwrap();
    let posted = post_message(&client(&server), &request).await.unwrap();
    assert_eq!(posted.ts, "1503435956.000247");
    server
        .expect(PostMessage::SPEC)
        .times(2)
        .field("text", "Hello")
        .without("blocks")
        .assert();

    server.reply(200, r#"{"ok":false,"error":"channel_not_found"}"#);
    let error = post_message(&client(&server), &request).await.unwrap_err();
    assert_eq!(error.code_str(), Some("channel_not_found"));

    let violations = PostMessage::builder()
        .channel("C1")
        .thread_ts("now")
        .build()
        .unwrap_err();
    assert_eq!(violations.violations().len(), 2, "{violations}");
}

#[tokio::test]
async fn channels_of_all_pages_are_one_list() {
    let server = Server::<Slack>::start().await;
    let list = server.on(ListConversations::SPEC);
    list.reply(
        200,
        r#"{"ok":true,"channels":[{"id":"C1"}],"response_metadata":{"next_cursor":"dGVhbQ=="}}"#,
    );
    list.reply(
        200,
        r#"{"ok":true,"channels":[{"id":"C2"}],"response_metadata":{"next_cursor":""}}"#,
    );
    let request = ListConversations::builder().limit(1).build().unwrap();
    let channels: Vec<Channel> = request.items(&client(&server)).collect().await.unwrap();
    assert_eq!((&*channels[0].id, &*channels[1].id), ("C1", "C2"));
    let seen = server.requests();
    assert_eq!(
        seen[1].target(),
        "/conversations.list?cursor=dGVhbQ%3D%3D&limit=1"
    );
}
