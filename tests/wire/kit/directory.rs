//! An envelope around every response, and a token that is fetched with a declared endpoint of the same service.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use meeting_core::http::{HeaderMap, StatusCode};
use meeting_core::testing::{Reply, Server};
use meeting_core::{
    AccessToken, Anonymous, Api, ApiError, Client, CredentialsError, Endpoint, ErrorClass,
    ErrorKind, Refreshing, Secret, Valid, endpoint, response,
};
use serde::Deserialize;

pub enum Directory {}

impl Api for Directory {
    const NAME: &'static str = "Directory";
    const BASE_URL: &'static str = "https://directory.example/open/v3";
    const UNWRAP: Option<&'static str> = Some("data");

    fn read_error(_: StatusCode, _: &HeaderMap, body: &[u8]) -> Option<ApiError> {
        #[derive(Deserialize)]
        struct Envelope {
            code: i64,
            msg: String,
        }
        let Envelope { code, msg } = serde_json::from_slice(body).ok()?;
        let class = match code {
            0 => return None,
            4001 => ErrorClass::Credentials,
            _ => ErrorClass::Refused,
        };
        Some(ApiError::new(class).code(code).message(msg))
    }
}

#[response]
#[derive(Clone, Debug)]
pub struct Person {
    pub name: String,
}

/// Looks a person up; `None` where there is none.
#[endpoint(GET, "/people/{id}", api = Directory, response = Option<Person>)]
pub struct FindPerson {
    pub id: String,
}

/// Gets a token. Called without one.
#[endpoint(POST, "/auth/token", api = Directory, response = Token, auth = none, unwrap = none, retry = safe)]
pub struct GetToken {
    pub app_secret: Secret<String>,
}

#[derive(Deserialize)]
pub struct Token {
    token: String,
    expire: u64,
}

/// Returns a client that fetches its tokens with the endpoint above, and the number of fetches.
fn client(server: &Server<Directory>) -> (Client<Refreshing<Directory>>, Arc<AtomicU32>) {
    let url = format!("{}/open/v3", server.url());
    let tokens = Client::builder(Anonymous::<Directory>::new()).base_url(&url);
    let tokens = tokens.build().unwrap();
    let fetched = Arc::new(AtomicU32::new(0));
    let counted = Arc::clone(&fetched);
    let credentials = Refreshing::bearer(move || {
        let tokens = tokens.clone();
        counted.fetch_add(1, Ordering::SeqCst);
        async move {
            let request = GetToken::builder().app_secret(Secret::from("SECRETEXAMPLE"));
            let got = get_token(&tokens, &request.build()?).await?;
            let lifetime = Duration::from_secs(got.expire);
            Ok::<_, CredentialsError>(AccessToken::new(got.token).expires_in(lifetime))
        }
    });
    let client = Client::builder(credentials).base_url(&url);
    (client.build().unwrap(), fetched)
}

fn token(server: &Server<Directory>, value: &str) {
    let body = format!(r#"{{"code":0,"msg":"ok","token":"{value}","expire":7200}}"#);
    server.on(GetToken::SPEC).reply(200, body);
}

fn find() -> Valid<FindPerson> {
    FindPerson::builder().id("42").build().unwrap()
}

const REVOKED: &str = r#"{"code":4001,"msg":"token revoked"}"#;
const NOBODY: &str = r#"{"code":0,"msg":"ok","data":null}"#;

#[tokio::test]
async fn a_withdrawn_token_is_fetched_anew_once() {
    let server = Server::<Directory>::start().await;
    let (client, fetched) = client(&server);
    let person = server.on(FindPerson::SPEC);
    token(&server, "t-1");
    person.reply(200, r#"{"code":0,"msg":"ok","data":{"name":"Ada"}}"#);
    let found = find_person(&client, &find()).await.unwrap();
    assert_eq!(found.unwrap().name, "Ada");
    let seen = server.requests();
    assert_eq!(seen[0].target(), "/open/v3/auth/token");
    assert_eq!(seen[1].target(), "/open/v3/people/42");
    assert_eq!(seen[1].header("authorization"), Some("Bearer t-1"));

    person.reply(200, REVOKED);
    token(&server, "t-2");
    person.reply(200, NOBODY);
    assert!(find_person(&client, &find()).await.unwrap().is_none());
    let last = server.requests().pop().unwrap();
    assert_eq!(last.header("authorization"), Some("Bearer t-2"));
    assert_eq!(fetched.load(Ordering::SeqCst), 2);

    // Rejected with a new token as well.
    person.reply(200, REVOKED);
    token(&server, "t-3");
    person.reply(200, REVOKED);
    let error = find_person(&client, &find()).await.unwrap_err();
    assert!(error.is_authentication(), "{error}");
    assert_eq!((error.code(), error.attempts()), (Some(4001), 2));
    assert_eq!(fetched.load(Ordering::SeqCst), 3);
}

#[tokio::test]
async fn a_response_without_a_token_is_not_printed() {
    let server = Server::<Directory>::start().await;
    let body = r#"{"code":0,"msg":"ok","token":"t-SECRET","expires_in":7200}"#;
    server.on(GetToken::SPEC).reply(200, body);
    let error = find_person(&client(&server).0, &find()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(
        !format!("{error} {error:?}").contains("t-SECRET"),
        "{error:?}"
    );
}

#[tokio::test]
async fn an_outage_of_the_token_endpoint_stays_an_outage() {
    let server = Server::<Directory>::start().await;
    for _ in 0..3 {
        server.on(GetToken::SPEC).reply_with(Reply::new(503));
    }
    let error = find_person(&client(&server).0, &find()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Http);
    assert!(!error.is_authentication());
}
