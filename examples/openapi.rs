//! Writes the OpenAPI document of all endpoints: `cargo run --example openapi`, or
//! `cargo run --example openapi -- openapi.json` for a file.

use std::error::Error;
use std::io::{self, Write};

use meeting_api::openapi::{self, Document};
use meeting_api::rooms::{
    CancelRoomCall, DeviceType, MraAddress, OperatorIdType, RoomCall, RoomCallInfo,
};

fn main() -> Result<(), Box<dyn Error>> {
    let mut text = serde_json::to_string_pretty(&document()?.to_json())?;
    text.push('\n');
    match std::env::args_os().nth(1) {
        Some(file) => std::fs::write(file, text)?,
        // The reader may close the pipe early.
        None => drop(io::stdout().lock().write_all(text.as_bytes())),
    }
    Ok(())
}

/// Returns the document of the crate with some requests as examples.
fn document() -> Result<Document, Box<dyn Error>> {
    let call = RoomCall::builder()
        .operator_id("user1")
        .operator_id_type(OperatorIdType::UserId)
        .meeting_id(1_343_400_000_000_927_028)
        .meeting_room_id("room-0001")
        .build()?;
    let ask = RoomCallInfo::builder()
        .operator_id("user1")
        .operator_id_type(OperatorIdType::UserId)
        .meeting_id("1343400000000927028")
        .meeting_room_id("room-0001")
        .instance_id(DeviceType::Pc)
        .build()?;
    let cancel = CancelRoomCall::builder()
        .operator_id("user1")
        .operator_id_type(OperatorIdType::UserId)
        .meeting_id("1343400000000927028")
        .mra_address(MraAddress::sip("sip:room.east@example.com")?)
        .invite_id("33faef6b-0000-4000-8000-9d715cc33f95")
        .instance_id(DeviceType::VoipOrSip)
        .build()?;
    Ok(openapi::document()
        .example("by-room-id", &call)
        .example("by-room-id", &ask)
        .example("by-sip-address", &cancel))
}
