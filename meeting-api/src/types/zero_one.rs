//! No or yes, as the numbers 0 and 1.

use crate::open_enum;

/// No or yes, as the numbers 0 and 1 (0/1).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ZeroOne {
    /// No.
    No = 0,
    /// Yes.
    Yes = 1,
}

impl From<bool> for ZeroOne {
    fn from(yes: bool) -> Self {
        if yes { Self::Yes } else { Self::No }
    }
}
