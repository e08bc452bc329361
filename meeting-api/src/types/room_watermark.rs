//! Watermark over the picture in a room.

use crate::open_enum;

/// Watermark over the picture in a room (水印).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoomWatermark {
    /// No watermark.
    Off = 0,
    /// One row.
    SingleRow = 1,
    /// Several rows.
    MultiRow = 2,
}
