//! Version of a transcript.

use crate::open_enum;

/// Version of a transcript (转写类型).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TranscriptVersion {
    /// The original.
    Original = 0,
    /// The optimized version.
    Optimized = 1,
}
