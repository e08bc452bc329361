//! The recurrence of a meeting.

use crate::response;
use crate::types::{CustomRecurringType, RecurringType, UnixSeconds, UntilType};

/// Recurrence of the meeting (周期性会议设置).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MeetingRecurrence {
    /// Days of a custom cycle, as the sum of their values (自定义重复日). The meaning depends on type and
    /// step. Ignored for type 0.
    pub customized_recurring_days: Option<i64>,
    /// Length of a custom cycle in days, weeks or months (自定义重复间隔).
    pub customized_recurring_step: Option<i64>,
    /// Unit of a custom cycle (自定义循环类型).
    pub customized_recurring_type: Option<CustomRecurringType>,
    /// Frequency of the meeting (周期频率). 5 is only in the reference of the creating endpoint; the
    /// `customized_` fields belong to it. Default: `RecurringType::Daily`.
    pub recurring_type: Option<RecurringType>,
    /// Number of occurrences (会议次数). The creating endpoint allows 200 for daily, weekday and weekly
    /// cycles. Default: 7.
    pub until_count: Option<i64>,
    /// Date the cycle ends (结束日期). Seconds by the creating endpoint; 7 days from today where not
    /// given.
    pub until_date: Option<UnixSeconds>,
    /// End of the cycle: by date or by count (结束重复类型). Default: `UntilType::ByDate`.
    pub until_type: Option<UntilType>,
}
