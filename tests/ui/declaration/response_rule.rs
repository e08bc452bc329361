//! A response has no rules: they are for requests.
//@ errors: 2
//@ says: `range` is for requests: a `#[response]` describes what is read; remove it
//@ says: `query` is for requests

use meeting_api::response;

#[response]
pub struct Room {
    #[api(range = 1..=12)]
    pub number: u8,
    #[api(query)]
    pub name: String,
}

fn main() {}
