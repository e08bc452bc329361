//! Endpoints written without a macro: a struct with serde's derive, checks that report every violation at once, and
//! the function that sends the request.

use std::fmt::Write;

use super::{SHARED, structure};
use crate::endpoints::{Endpoint, Field, Kind, Rule};

/// The code that all endpoints share: it signs, keeps to a rate, times out and reads error reports.
const CLIENT: &str = r##"
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

#[derive(Debug, serde::Deserialize)]
pub struct ServiceError { pub error_code: i64, pub new_error_code: Option<i64>, pub message: String }
#[derive(serde::Deserialize)]
struct ErrorReport { error_info: ServiceError }
#[derive(Debug)]
pub enum Error { Invalid(Vec<String>), Json(serde_json::Error), Http(reqwest::Error), Status(u16), Service(ServiceError), Clock, Random }
pub struct Credentials { pub app_id: String, pub sdk_id: String, pub secret_id: String, pub secret_key: String }
pub struct Client { http: reqwest::Client, base: String, credentials: Credentials, next: tokio::sync::Mutex<Instant>, pause: Duration }
impl Client {
    pub fn new(base: String, credentials: Credentials, per_minute: u32) -> Result<Self, Error> {
        let http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(Duration::from_secs(3))
            .timeout(Duration::from_secs(10))
            .build()
            .map_err(Error::Http)?;
        let pause = Duration::from_secs(60) / per_minute.max(1);
        Ok(Self { http, base, credentials, next: tokio::sync::Mutex::new(Instant::now()), pause })
    }
    pub async fn put(&self, path: &str, body: Vec<u8>) -> Result<Vec<u8>, Error> {
        let request = self.http.put(format!("{}{path}", self.base)).header("content-type", "application/json");
        let request = request.body(body).build().map_err(Error::Http)?;
        self.send(request).await
    }
    pub async fn get<T: serde::Serialize>(&self, path: &str, query: &T) -> Result<Vec<u8>, Error> {
        let request = self.http.get(format!("{}{path}", self.base)).query(query);
        self.send(request.build().map_err(Error::Http)?).await
    }
    fn sign(&self, request: &mut reqwest::Request) -> Result<(), Error> {
        let timestamp = SystemTime::now().duration_since(UNIX_EPOCH).map_err(|_| Error::Clock)?.as_secs();
        let nonce = getrandom::u64().map_err(|_| Error::Random)? >> 1;
        let Credentials { app_id, sdk_id, secret_id, secret_key } = &self.credentials;
        let mut mac = Hmac::<Sha256>::new_from_slice(secret_key.as_bytes()).unwrap();
        let url = request.url();
        let query = url.query().map(|query| format!("?{query}")).unwrap_or_default();
        let head = format!(
            "{}\nX-TC-Key={secret_id}&X-TC-Nonce={nonce}&X-TC-Timestamp={timestamp}\n{}{query}\n",
            request.method(),
            url.path(),
        );
        mac.update(head.as_bytes());
        mac.update(request.body().and_then(|body| body.as_bytes()).unwrap_or_default());
        let signature = BASE64_STANDARD.encode(hex::encode(mac.finalize().into_bytes()));
        let headers = request.headers_mut();
        for (name, value) in [
            ("x-tc-key", secret_id.as_str()),
            ("x-tc-timestamp", &timestamp.to_string()),
            ("x-tc-nonce", &nonce.to_string()),
            ("x-tc-signature", &signature),
            ("x-tc-registered", "1"),
            ("appid", app_id),
            ("sdkid", sdk_id),
        ] {
            headers.insert(name, reqwest::header::HeaderValue::from_str(value).unwrap());
        }
        Ok(())
    }
    async fn turn(&self) {
        let at = {
            let mut next = self.next.lock().await;
            let at = (*next).max(Instant::now());
            *next = at + self.pause;
            at
        };
        tokio::time::sleep_until(at.into()).await;
    }
    async fn send(&self, mut request: reqwest::Request) -> Result<Vec<u8>, Error> {
        self.turn().await;
        self.sign(&mut request)?;
        let response = self.http.execute(request).await.map_err(Error::Http)?;
        let status = response.status();
        let body = response.bytes().await.map_err(Error::Http)?;
        if let Ok(report) = serde_json::from_slice::<ErrorReport>(&body) { return Err(Error::Service(report.error_info)); }
        if !status.is_success() { return Err(Error::Status(status.as_u16())); }
        Ok(body.to_vec())
    }
}
pub fn escaped(value: &str) -> String {
    value.bytes().map(|byte| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => (byte as char).to_string(),
        other => format!("%{other:02X}"),
    }).collect()
}
"##;

pub fn source(endpoints: &[Endpoint]) -> String {
    let mut text = format!("{CLIENT}{SHARED}");
    for endpoint in endpoints {
        let in_path = endpoint.has_path_parameter.then(|| endpoint.fields[0].name);
        text.push_str(&structure(
            endpoint,
            "#[derive(Clone, Debug, serde::Serialize)]",
            |field| match (Some(field.name) == in_path, field.optional) {
                (true, _) => "    #[serde(skip)]\n".to_owned(),
                (_, true) => "    #[serde(skip_serializing_if = \"Option::is_none\")]\n".to_owned(),
                _ => String::new(),
            },
        ));
        checks(&mut text, endpoint);
        function(&mut text, endpoint, in_path);
    }
    text
}

fn checks(text: &mut String, endpoint: &Endpoint) {
    let _ = writeln!(
        text,
        "impl {} {{
    /// Checks all values.
    pub fn validate(&self) -> Result<(), Error> {{
        let mut violations = Vec::new();",
        endpoint.name
    );
    endpoint.fields.iter().for_each(|field| check(text, field));
    let group: Vec<_> = endpoint
        .fields
        .iter()
        .filter(|field| field.rule == Rule::Group)
        .collect();
    if let [one, other] = group.as_slice() {
        let (one, other) = (one.name, other.name);
        let _ = writeln!(
            text,
            "        if self.{one}.is_some() == self.{other}.is_some() {{ violations.push(\"exactly one of {one}, {other} must be set\".to_owned()); }}"
        );
    }
    text.push_str("        if violations.is_empty() { Ok(()) } else { Err(Error::Invalid(violations)) }\n    }\n}\n");
}

fn check(text: &mut String, field: &Field) {
    let name = field.name;
    let (condition, message) = match field.rule {
        Rule::NonEmpty => (
            "value.is_empty()".to_owned(),
            format!("\"{name}: must not be empty\".to_owned()"),
        ),
        Rule::Length(minimum, maximum) => {
            let length = if field.kind == Kind::Text {
                "value.chars().count()"
            } else {
                "value.len()"
            };
            (
                format!("!({minimum}..={maximum}).contains(&{length})"),
                format!("format!(\"{name}: from {minimum} to {maximum}, not {{}}\", {length})"),
            )
        }
        Rule::Range(minimum, maximum) => (
            format!("!({minimum}..={maximum}).contains(value)"),
            format!("format!(\"{name}: from {minimum} to {maximum}, not {{value}}\")"),
        ),
        Rule::Group | Rule::Nothing => return,
    };
    let body = format!("if {condition} {{ violations.push({message}); }}");
    let _ = if field.optional {
        writeln!(
            text,
            "        if let Some(value) = &self.{name} {{ {body} }}"
        )
    } else {
        writeln!(text, "        let value = &self.{name}; {body}")
    };
}

fn function(text: &mut String, endpoint: &Endpoint, in_path: Option<&str>) {
    let name = &endpoint.name;
    let function = name.to_lowercase();
    let path = match in_path {
        Some(field) => format!("&format!(\"/v1/{name}/{{}}\", escaped(&request.{field}))"),
        None => format!("\"/v1/{name}\""),
    };
    let send = if endpoint.method == "GET" {
        format!("client.get({path}, request).await?;")
    } else {
        format!(
            "let body = serde_json::to_vec(request).map_err(Error::Json)?;\n    client.put({path}, body).await?;"
        )
    };
    let _ = writeln!(
        text,
        "/// Sends it.
pub async fn {function}(client: &Client, request: &{name}) -> Result<(), Error> {{
    request.validate()?;
    {send}
    Ok(())
}}"
    );
}
