//! The declarations that every server knows.

use crate::spec::EndpointSpec;

/// The endpoints of `rooms`.
pub(super) fn built_in() -> &'static [&'static EndpointSpec] {
    &[]
}
