//! Licence of an account.

use crate::open_enum;

/// Licence of an account (指定账号类型). Since edition 2.0 of the accounts, only 2 and 9 are used.
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserAccountType {
    /// An advanced account.
    Advanced = 1,
    /// A free account.
    Free = 2,
    /// A free account for 100 participants.
    Free100 = 3,
    /// An advanced account for 300 participants.
    Advanced300 = 4,
    /// An advanced account for 500 participants.
    Advanced500 = 5,
    /// An advanced account for 1000 participants.
    Advanced1000 = 6,
    /// An advanced account for 2000 participants.
    Advanced2000 = 7,
    /// An advanced account for 100 participants.
    Advanced100 = 8,
    /// An advanced account of any edition.
    AdvancedAnyEdition = 9,
}
