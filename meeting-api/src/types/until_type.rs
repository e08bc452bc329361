//! End of a recurrence.

use crate::open_enum;

/// End of a recurrence (结束重复类型).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UntilType {
    /// A date.
    ByDate = 0,
    /// A number of meetings.
    ByCount = 1,
}
