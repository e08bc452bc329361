//! The declarations that every server knows.

use crate::endpoint::Endpoint;
use crate::rooms::{CancelRoomCall, RoomCall, RoomCallInfo};
use crate::spec::EndpointSpec;

/// The endpoints of this crate.
pub(super) fn built_in() -> &'static [&'static EndpointSpec] {
    &[RoomCall::SPEC, RoomCallInfo::SPEC, CancelRoomCall::SPEC]
}
