//! Endpoints written without a macro: a struct with serde's derive, checks that report every violation at once, and
//! the function that sends the request.

use std::fmt::Write;

use super::{SHARED, structure};
use crate::endpoints::{Endpoint, Field, Kind, Rule};

/// The code that all endpoints share.
const CLIENT: &str = r##"
#[derive(Debug)]
pub enum Error { Invalid(Vec<String>), Json(serde_json::Error), Http(reqwest::Error), Status(u16) }
pub struct Client { pub http: reqwest::Client, pub base: String }
impl Client {
    pub async fn put(&self, path: &str, body: Vec<u8>) -> Result<Vec<u8>, Error> {
        self.send(self.http.put(format!("{}{path}", self.base)).header("content-type", "application/json").body(body)).await
    }
    pub async fn get<T: serde::Serialize>(&self, path: &str, query: &T) -> Result<Vec<u8>, Error> {
        self.send(self.http.get(format!("{}{path}", self.base)).query(query)).await
    }
    async fn send(&self, request: reqwest::RequestBuilder) -> Result<Vec<u8>, Error> {
        let response = request.send().await.map_err(Error::Http)?;
        if !response.status().is_success() { return Err(Error::Status(response.status().as_u16())); }
        Ok(response.bytes().await.map_err(Error::Http)?.to_vec())
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
    let mut text = format!("{SHARED}{CLIENT}");
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
