//! Edition of a Rooms account.

use crate::open_enum;

/// Edition of a Rooms account (账号新类型).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoomsAccountEdition {
    /// Basic.
    Basic = 0,
    /// Professional.
    Professional = 1,
}
