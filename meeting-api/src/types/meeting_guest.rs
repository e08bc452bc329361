//! A guest of a meeting.

use crate::response;

/// A guest of a meeting (会议嘉宾).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MeetingGuest {
    /// Country calling code (国家/地区代码). Format: 86, not +86 and not 0086.
    pub area: Option<String>,
    /// Name of the guest (嘉宾名称).
    pub guest_name: Option<String>,
    /// Mobile number of the guest (手机号).
    pub phone_number: Option<String>,
}
