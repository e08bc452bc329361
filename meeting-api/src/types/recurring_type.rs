//! Frequency of a recurring meeting.

use crate::open_enum;

/// Frequency of a recurring meeting (重复类型).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecurringType {
    /// Every day.
    Daily = 0,
    /// From Monday to Friday.
    Weekdays = 1,
    /// Every week.
    Weekly = 2,
    /// Every two weeks.
    Biweekly = 3,
    /// Every month.
    Monthly = 4,
    /// A custom recurrence.
    Custom = 5,
}
