//! The endpoint `CancelRoomCall`, declared with rustify.

use derive_builder::Builder;
use rustify_derive::Endpoint;
use serde::Serialize;

/// Cancels an outstanding call to a meeting room.
#[derive(Builder, Clone, Endpoint)]
#[endpoint(
    path = "v1/meeting-rooms/cancel-room-call",
    method = "PUT",
    builder = "true"
)]
#[builder(setter(into, strip_option))]
pub struct CancelRoomCall {
    pub operator_id: String,
    pub operator_id_type: u32,
    #[builder(default)]
    pub meeting_room_id: Option<String>,
    #[builder(default)]
    pub mra_address: Option<MraAddress>,
    pub invite_id: String,
    pub meeting_id: String,
    pub instance_id: u32,
}

/// The address of a SIP or H.323 system.
#[derive(Clone, Debug, Serialize)]
pub struct MraAddress {
    pub protocol: u32,
    pub dial_string: String,
}

/// Asks for a meeting.
#[derive(Endpoint)]
#[endpoint(path = "v1/meetings/{self.meeting_id}")]
pub struct GetMeeting {
    #[endpoint(skip)]
    pub meeting_id: String,
}
