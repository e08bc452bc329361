//! Declarations that use every kind of parameter, type and rule, and their OpenAPI document.

use std::collections::BTreeMap;

use meeting_api::openapi::Document;
use meeting_api::{Endpoint, File, endpoint, object, open_enum};
use serde_json::{Value, json};

/// The name of a person.
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// By id.
    Id = 1,
    /// By mail.
    Mail = 2,
}

/// The permissions of a person.
#[open_enum]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    Host = "host",
    Guest = "guest",
}

fn even(value: &u8) -> Result<(), &'static str> {
    if value.is_multiple_of(2) {
        Ok(())
    } else {
        Err("must be even")
    }
}

/// A group of people, which may have groups in it.
#[object]
#[derive(Clone, Debug)]
pub struct Group {
    #[api(at_most_one_of = limit)]
    pub first: Option<i32>,
    #[api(at_most_one_of = limit)]
    pub last: Option<i32>,
    pub groups: Option<Vec<Group>>,
}

/// Invites people. More than one sentence.
///
/// See [`Group`] and [`Document`].
///
/// ```
/// let rust = "left out";
/// ```
#[endpoint(PUT, "/v1/meetings/{meeting_id}/people", retry = never)]
#[derive(Clone, Debug)]
pub struct Invite {
    /// The meeting.
    pub meeting_id: String,
    #[api(query, at_least_one_of = either)]
    pub notify: Option<bool>,
    #[api(query, len = ..=3)]
    pub tags: Option<Vec<String>>,
    #[api(header = "X-TC-Version")]
    pub version: Option<String>,
    #[api(len = 1..=20, all_or_none = both)]
    pub subject: Option<String>,
    #[api(all_or_none = both, at_least_one_of = either)]
    pub language: Option<String>,
    #[api(range = 1..=1_000)]
    pub seats: u32,
    #[api(check = even)]
    pub pairs: Option<u8>,
    #[api(pattern = "^[0-9]+$")]
    pub pin: Option<String>,
    pub kind: Kind,
    #[api(required_if(kind = Kind::Mail))]
    pub mail: Option<String>,
    #[api(forbidden_if(kind = Kind::Mail))]
    pub id: Option<u64>,
    pub role: Option<Role>,
    #[api(nullable)]
    pub floor: Option<Option<i64>>,
    pub share: Option<f64>,
    pub group: Group,
    #[api(non_empty)]
    pub extra: BTreeMap<String, Vec<bool>>,
    pub anything: Option<Value>,
}

/// Reads.
#[endpoint(GET, "/v1/meetings/{meeting_id}/people", auth = oauth2)]
pub struct People {
    pub meeting_id: String,
}

/// Uploads.
#[endpoint(POST, "/v1/files", body = multipart)]
pub struct Upload {
    #[api(part)]
    pub file: File,
    #[api(part)]
    pub comment: Option<String>,
}

/// Logs in.
#[endpoint(POST, "/v1/login", body = form)]
pub struct Login {
    pub name: String,
    pub scope: Option<Vec<String>>,
}

pub fn everything() -> Value {
    let invite = Invite::builder()
        .meeting_id("a/b")
        .notify(true)
        .tags(["x y".to_owned(), "z".to_owned()])
        .seats(3)
        .kind(Kind::Id)
        .group(Group::builder().first(1).build())
        .extra([("k".to_owned(), vec![true])])
        .build()
        .unwrap();
    Document::new("Everything", "0.0.1")
        .description("All that can be declared.")
        .server("https://api.example.com")
        .security("aksk", [("X-Key", "a key")])
        .security("oauth2", [("AccessToken", "a token")])
        .endpoint(Invite::SPEC)
        .endpoint(People::SPEC)
        .endpoint(Upload::SPEC)
        .endpoint(Login::SPEC)
        .example("one", &invite)
        .error("default", "An error.", json!({ "type": "object" }))
        .to_json()
}
