//! Endpoints that only these tests know.

use meeting_core::Endpoint;
use meeting_core::spec::EndpointSpec;
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
pub(super) static STATUS: EndpointSpec = EndpointSpec {
    name: "Status",
    path: "/v1/status",
    authentication: "none",
    ..*ListOwn::SPEC
};
