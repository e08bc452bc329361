//! Programs that call a number of endpoints, each with seven fields, a group and rules. The values are unknown at
//! compile time.

use std::fmt::Write;

pub fn ours(endpoints: usize) -> String {
    let mut text = String::from(OURS);
    for number in 0..endpoints {
        write_with_number(&mut text, ONE_OF_OURS, number);
    }
    with_main(
        text,
        endpoints,
        "let client = Client::builder(AkSk::new(arg(), arg(), arg())).base_url(arg()).build().unwrap();",
    )
}

pub fn by_hand_generic(endpoints: usize) -> String {
    by_hand(
        endpoints,
        "client.send(Method::PUT, \"/v1/rooms/call-@\", request).await",
        SEND_GENERIC,
    )
}

/// [`by_hand_generic`], with the same checks as the crate.
pub fn by_hand_checked(endpoints: usize) -> String {
    by_hand(
        endpoints,
        "request.check().map_err(Error::Invalid)?;
    client.send(Method::PUT, \"/v1/rooms/call-@\", request).await",
        &format!("{SEND_GENERIC}{CHECKS}"),
    )
}

pub fn by_hand_lean(endpoints: usize) -> String {
    by_hand(
        endpoints,
        "let body = serde_json::to_vec(request).map_err(Error::Json)?;
    let answer = client.send(Method::PUT, \"/v1/rooms/call-@\", body).await?;
    serde_json::from_slice(&answer).map_err(Error::Json)",
        SEND_LEAN,
    )
}

fn by_hand(endpoints: usize, send: &str, client: &str) -> String {
    let mut text = format!("{BY_HAND}\n{client}");
    for number in 0..endpoints {
        write_with_number(&mut text, &ONE_BY_HAND.replace("SEND", send), number);
        if send.contains("check()") {
            write_with_number(&mut text, CHECK_OF_ONE, number);
        }
    }
    with_main(
        text,
        endpoints,
        "let client = Client { http: reqwest::Client::new(), base: arg(), app_id: arg(), secret_id: arg(), secret_key: arg() };",
    )
}

fn write_with_number(text: &mut String, template: &str, number: usize) {
    text.push_str(&template.replace('@', &number.to_string()));
}

fn with_main(mut text: String, endpoints: usize, client: &str) -> String {
    let _ = write!(
        text,
        "fn arg() -> String {{ std::env::args().nth(1).unwrap() }}
fn main() {{
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    // If the type had no name, `block_on` would hold two copies of the future.
    let calls: std::pin::Pin<Box<dyn Future<Output = ()>>> = Box::pin(run(arg().len()));
    runtime.block_on(calls);
}}
async fn run(number: usize) {{
    {client}
    match number {{\n"
    );
    for number in 0..endpoints {
        let _ = writeln!(text, "        {number} => use{number}(&client).await,");
    }
    text.push_str("        _ => {}\n    }\n}\n");
    text
}

const OURS: &str = r#"
use meeting_api::rooms::{DeviceType, OperatorIdType};
use meeting_api::{AkSk, Client, endpoint};
"#;

const ONE_OF_OURS: &str = r##"
#[endpoint(PUT, "/v1/rooms/call-@", auth = aksk)]
#[derive(Clone, Debug)]
pub struct Call@ {
    #[api(non_empty)]
    pub operator_id: String,
    pub operator_id_type: OperatorIdType,
    #[api(one_of = room, non_empty)]
    pub meeting_room_id: Option<String>,
    #[api(one_of = room)]
    pub mra_address: Option<String>,
    #[api(non_empty)]
    pub invite_id: String,
    #[api(non_empty)]
    pub meeting_id: String,
    pub instance_id: DeviceType,
}

async fn use@(client: &Client) {
    let request = Call@::builder()
        .operator_id(arg())
        .operator_id_type(OperatorIdType::UserId)
        .meeting_room_id(arg())
        .invite_id(arg())
        .meeting_id(arg())
        .instance_id(DeviceType::Pc)
        .build();
    match request {
        Ok(request) => {
            if let Err(error) = call@(client, &request).await {
                eprintln!("{error}");
            }
        }
        Err(invalid) => eprintln!("{invalid}"),
    }
}
"##;

const BY_HAND: &str = r#"
use std::time::{SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use reqwest::Method;
use serde::{Deserialize, Serialize};
use sha2::Sha256;

pub struct Client { http: reqwest::Client, base: String, app_id: String, secret_id: String, secret_key: String }

#[derive(Debug)]
pub enum Error { Http(reqwest::Error), Service(ServiceError), Json(serde_json::Error), Invalid(Vec<Violation>) }

#[derive(Debug)]
pub struct Violation { pub path: String, pub message: String }

#[derive(Debug, Deserialize)]
pub struct ServiceError { pub error_code: i64, pub message: String }

#[derive(Deserialize)]
struct Envelope { error_info: ServiceError }

#[derive(Debug, Deserialize)]
pub struct Nothing {}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Http(error) => write!(f, "{error}"),
            Self::Service(error) => write!(f, "{}: {}", error.error_code, error.message),
            Self::Json(error) => write!(f, "{error}"),
            Self::Invalid(violations) => write!(f, "{violations:?}"),
        }
    }
}

impl Client {
    fn request(&self, method: Method, target: &str, body: Vec<u8>) -> reqwest::RequestBuilder {
        let nonce = getrandom::u64().unwrap() >> 1;
        let timestamp = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
        let head = format!(
            "{method}\nX-TC-Key={}&X-TC-Nonce={nonce}&X-TC-Timestamp={timestamp}\n{target}\n",
            self.secret_id
        );
        let mut mac = Hmac::<Sha256>::new_from_slice(self.secret_key.as_bytes()).unwrap();
        mac.update(head.as_bytes());
        mac.update(&body);
        let signature = STANDARD.encode(hex::encode(mac.finalize().into_bytes()));
        self.http
            .request(method, format!("{}{target}", self.base))
            .header("Content-Type", "application/json; charset=utf-8")
            .header("X-TC-Key", &self.secret_id)
            .header("X-TC-Timestamp", timestamp)
            .header("X-TC-Nonce", nonce)
            .header("X-TC-Signature", signature)
            .header("X-TC-Registered", "1")
            .header("AppId", &self.app_id)
            .body(body)
    }
}
"#;

const SEND_GENERIC: &str = r#"
impl Client {
    async fn send<B: Serialize, T: serde::de::DeserializeOwned>(&self, method: Method, target: &str, body: &B) -> Result<T, Error> {
        let body = serde_json::to_vec(body).map_err(Error::Json)?;
        let response = self.request(method, target, body).send().await.map_err(Error::Http)?;
        let status = response.status();
        let body = response.bytes().await.map_err(Error::Http)?;
        if !status.is_success() {
            let envelope: Envelope = serde_json::from_slice(&body).map_err(Error::Json)?;
            return Err(Error::Service(envelope.error_info));
        }
        serde_json::from_slice(&body).map_err(Error::Json)
    }
}
"#;

const CHECKS: &str = r#"
fn non_empty(path: &str, value: &str, violations: &mut Vec<Violation>) {
    if value.is_empty() {
        violations.push(Violation { path: path.to_owned(), message: "must not be empty".to_owned() });
    }
}

fn exactly_one(names: &str, set: &[bool], violations: &mut Vec<Violation>) {
    if set.iter().filter(|set| **set).count() != 1 {
        violations.push(Violation { path: String::new(), message: format!("exactly one of {names} must be set") });
    }
}
"#;

const CHECK_OF_ONE: &str = r##"
impl Call@ {
    pub fn check(&self) -> Result<(), Vec<Violation>> {
        let mut violations = Vec::new();
        non_empty("operator_id", &self.operator_id, &mut violations);
        if let Some(meeting_room_id) = &self.meeting_room_id {
            non_empty("meeting_room_id", meeting_room_id, &mut violations);
        }
        non_empty("invite_id", &self.invite_id, &mut violations);
        non_empty("meeting_id", &self.meeting_id, &mut violations);
        let set = [self.meeting_room_id.is_some(), self.mra_address.is_some()];
        exactly_one("`meeting_room_id`, `mra_address`", &set, &mut violations);
        if violations.is_empty() { Ok(()) } else { Err(violations) }
    }
}
"##;

const SEND_LEAN: &str = r#"
impl Client {
    async fn send(&self, method: Method, target: &str, body: Vec<u8>) -> Result<Vec<u8>, Error> {
        let response = self.request(method, target, body).send().await.map_err(Error::Http)?;
        let status = response.status();
        let body = response.bytes().await.map_err(Error::Http)?;
        if !status.is_success() {
            let envelope: Envelope = serde_json::from_slice(&body).map_err(Error::Json)?;
            return Err(Error::Service(envelope.error_info));
        }
        Ok(body.into())
    }
}
"#;

const ONE_BY_HAND: &str = r##"
#[derive(Clone, Debug, Serialize)]
pub struct Call@ {
    pub operator_id: String,
    pub operator_id_type: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meeting_room_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mra_address: Option<String>,
    pub invite_id: String,
    pub meeting_id: String,
    pub instance_id: u32,
}

pub async fn call@(client: &Client, request: &Call@) -> Result<Nothing, Error> {
    SEND
}

async fn use@(client: &Client) {
    let request = Call@ {
        operator_id: arg(),
        operator_id_type: 1,
        meeting_room_id: Some(arg()),
        mra_address: None,
        invite_id: arg(),
        meeting_id: arg(),
        instance_id: 1,
    };
    if let Err(error) = call@(client, &request).await {
        eprintln!("{error}");
    }
}
"##;
