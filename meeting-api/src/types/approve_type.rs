//! Approval of registrations.

use crate::open_enum;

/// Approval of registrations (审批类型).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApproveType {
    /// Automatic.
    Automatic = 1,
    /// Manual.
    Manual = 2,
}
