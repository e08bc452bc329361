//! Edition of an account.

use crate::open_enum;

/// Edition of an account (账号版本).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountEdition {
    /// Another edition.
    OtherEdition = 0,
    /// Business.
    Business = 1,
    /// Enterprise.
    Enterprise = 2,
    /// Education.
    Education = 3,
}
