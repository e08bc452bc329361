//! No or yes, as the numbers 1 and 2.

use crate::open_enum;

/// No or yes, as the numbers 1 and 2 (1/2).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OneTwo {
    /// No.
    No = 1,
    /// Yes.
    Yes = 2,
}

impl From<bool> for OneTwo {
    fn from(yes: bool) -> Self {
        if yes { Self::Yes } else { Self::No }
    }
}
