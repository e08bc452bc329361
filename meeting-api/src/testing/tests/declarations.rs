//! Endpoints that only these tests know.

use serde::Deserialize;

use crate::endpoint;

/// Takes any credentials.
#[endpoint(GET, "/v1/rooms/{room_id}/meetings")]
#[derive(Deserialize)]
pub struct List {
    pub room_id: String,
    #[api(rename = "type")]
    pub kind: u8,
}

/// Takes an access token only. The path is more specific than that of [`List`].
#[endpoint(GET, "/v1/rooms/own/meetings", auth = oauth2)]
pub struct ListOwn {}

/// Takes no credentials.
#[endpoint(GET, "/v1/status", auth = none)]
pub struct Status {}
