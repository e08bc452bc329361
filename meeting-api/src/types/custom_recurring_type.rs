//! Unit of a custom recurrence.

use crate::open_enum;

/// Unit of a custom recurrence (自定义循环类型).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomRecurringType {
    /// Every so many days.
    ByDay = 0,
    /// On days of the week, every so many weeks.
    ByWeek = 1,
    /// On a day of a week of the month.
    ByMonthOnWeekday = 2,
    /// On days of the month.
    ByMonthOnDate = 3,
}
