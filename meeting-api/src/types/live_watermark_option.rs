//! Watermark of a broadcast.

use crate::open_enum;

/// Watermark of a broadcast (水印选项).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveWatermarkOption {
    /// The standard watermark.
    DefaultWatermark = 0,
    /// No watermark.
    NoWatermark = 1,
}
