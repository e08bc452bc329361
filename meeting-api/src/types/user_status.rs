//! State of an account.

use crate::open_enum;

/// State of an account (账号状态).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserStatus {
    /// Normal.
    Normal = 1,
    /// The user has deregistered.
    Deregistered = 2,
    /// Not activated.
    NotActivated = 3,
    /// Disabled.
    Disabled = 4,
    /// The account is registered in advance. Only the documentation has it.
    PreRegistered = 5,
}
