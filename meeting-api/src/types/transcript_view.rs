//! Side panel with the live transcript.

use crate::open_enum;

/// Side panel with the live transcript (转写侧边栏).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TranscriptView {
    /// The panel opens by itself.
    Open = 0,
    /// The panel stays closed.
    KeepClosed = 1,
}
