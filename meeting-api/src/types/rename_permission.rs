//! Permission of members to rename themselves.

use crate::open_enum;

/// Permission of members to rename themselves (允许自己改名).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RenamePermission {
    /// Allowed.
    Allowed = 1,
    /// Forbidden.
    Forbidden = 2,
}
