//! Muting of members who join.

use crate::open_enum;

/// Muting of members who join (入会静音选项).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MuteOnJoin {
    /// Members are not muted.
    Off = 0,
    /// Everyone is muted.
    On = 1,
    /// Everyone is muted as soon as more than six have joined.
    AboveSix = 2,
}
