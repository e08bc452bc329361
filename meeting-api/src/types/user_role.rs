//! Role of a member in a meeting.

use crate::open_enum;

/// Role of a member in a meeting (用户角色).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserRole {
    /// A member.
    Member = 0,
    /// The creator.
    Creator = 1,
    /// A host.
    Host = 2,
    /// The creator, who is also a host.
    CreatorHost = 3,
    /// A visitor.
    Visitor = 4,
    /// A visitor who is a host.
    VisitorHost = 5,
    /// A co-host.
    CoHost = 6,
    /// The creator, who is also a co-host.
    CreatorCoHost = 7,
}
