//! The declarations that every server knows.

use crate::rooms;
use meeting_core::spec::EndpointSpec;

/// The endpoints of this crate.
pub(super) fn built_in() -> &'static [&'static EndpointSpec] {
    rooms::ENDPOINTS
}
