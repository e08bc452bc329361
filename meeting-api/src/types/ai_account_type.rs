//! AI licence of an account.

use crate::open_enum;

/// AI licence of an account (AI 账号类型).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiAccountType {
    /// No AI licence.
    NoAccount = 0,
    /// A purchased AI licence.
    Purchased = 1,
    /// An AI licence that came as a gift.
    Gifted = 2,
}
