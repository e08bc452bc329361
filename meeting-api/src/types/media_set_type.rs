//! Network of a meeting of a hybrid-cloud enterprise.

use crate::open_enum;

/// Network of a meeting of a hybrid-cloud enterprise (会议网络类型).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaSetType {
    /// The public network. Requests call it an external meeting.
    Public = 0,
    /// The private network. Requests call it an internal meeting.
    Private = 1,
}
