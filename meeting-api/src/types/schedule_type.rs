//! Way in which a meeting comes about.

use crate::open_enum;

/// Way in which a meeting comes about (预约类型).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScheduleType {
    /// It is scheduled.
    Scheduled = 0,
    /// It starts at once (快速会议).
    Instant = 1,
}
