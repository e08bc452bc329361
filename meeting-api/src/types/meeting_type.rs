//! Kind of a meeting.

use crate::open_enum;

/// Kind of a meeting (会议类型).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MeetingType {
    /// A single meeting.
    Ordinary = 0,
    /// A recurring meeting (周期性会议).
    Recurring = 1,
    /// A meeting for WeChat only (微信专属会议).
    WechatOnly = 2,
    /// A screencast to Rooms (Rooms 投屏会议), as the list of ended meetings numbers it.
    RoomsScreencastAlt = 3,
    /// A screencast to Rooms (Rooms 投屏会议).
    RoomsScreencast = 4,
    /// A meeting under a personal number (个人会议号).
    Personal = 5,
    /// A webinar (网络研讨会).
    Webinar = 6,
}
