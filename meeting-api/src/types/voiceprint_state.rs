//! Separation of voices that shared one device.

use crate::open_enum;

/// Separation of voices that shared one device (声纹识别状态).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VoiceprintState {
    /// The voices are not told apart yet.
    Pending = 0,
    /// The voices were told apart, or had not to be.
    Done = 1,
}
