//! Five mistakes give five errors in one run, and code that uses the declaration gives none.
//@ errors: 5
//@ says: unknown method `put`; did you mean `PUT`?
//@ says: the path must begin with `/`; write `"/v1/meetings/{meeting_id}"`
//@ says: `auth` cannot be `jwt`; it can be `aksk`, `oauth2`, `any`, `none`
//@ says: unknown argument `non_emty` in `#[api(...)]`; did you mean `non_empty`?
//@ says: no value is within `5..=1`; did you mean `1..=5`?

use meeting_api::{Client, Endpoint, Error, Invalid, Valid, Validate, endpoint};
use serde::Deserialize;

#[derive(Debug, Deserialize)]
pub struct Meetings {
    pub total: i64,
}

#[endpoint(put, "v1/meetings/{meeting_id}", auth = jwt, response = Meetings)]
#[derive(Clone, Debug)]
pub struct ListMeetings {
    pub meeting_id: String,
    #[api(non_emty)]
    pub name: String,
    #[api(range = 5..=1)]
    pub page: Option<u32>,
    #[api(one_of = who)]
    pub user: Option<String>,
    #[api(one_of = who)]
    pub room: Option<String>,
}

pub const METHOD: &str = ListMeetings::SPEC.method();

pub fn request() -> Result<Valid<ListMeetings>, Invalid> {
    ListMeetings::builder()
        .meeting_id("1")
        .name("name")
        .page(1)
        .user("user1")
        .build()
}

pub fn literal() -> Result<Valid<ListMeetings>, Invalid> {
    ListMeetings {
        meeting_id: "1".to_owned(),
        name: "name".to_owned(),
        page: None,
        user: None,
        room: Some("room-0001".to_owned()),
    }
    .validate()
}

pub async fn call(client: &Client, request: &Valid<ListMeetings>) -> Result<i64, Error> {
    let meetings = list_meetings(client, request).await?;
    let again = client.send(request).await?;
    Ok(meetings.total + again.total)
}

fn main() {}
