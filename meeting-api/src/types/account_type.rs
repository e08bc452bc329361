//! Former classification of an account.

use crate::open_enum;

/// Former classification of an account (账号类型). Other numbers are paid editions.
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountType {
    /// A free account of a person.
    PersonalFree = 0,
    /// A company that uses WeCom (企业微信).
    WecomCompany = 5,
}
