//! Former classification of a Rooms account.

use crate::open_enum;

/// Former classification of a Rooms account (账号类型).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoomsAccountType {
    /// Normal.
    Normal = 0,
    /// Special.
    Special = 1,
    /// Trial.
    Trial = 2,
}
