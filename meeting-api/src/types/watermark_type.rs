//! Pattern of a watermark.

use crate::open_enum;

/// Pattern of a watermark (水印样式).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WatermarkType {
    /// One row.
    SingleRow = 0,
    /// Several rows.
    MultiRow = 1,
}
