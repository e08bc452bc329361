//! The watermark of a broadcast.

use crate::object;
use crate::types::LiveWatermarkOption;

/// The watermark of a broadcast (直播水印).
#[object]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct NewBroadcastWatermark {
    /// Watermark that the broadcast shows (水印选项). Default: `LiveWatermarkOption::DefaultWatermark`.
    pub watermark_opt: Option<LiveWatermarkOption>,
}
