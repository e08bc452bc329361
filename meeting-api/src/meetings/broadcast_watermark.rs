//! The watermark of a broadcast.

use crate::response;
use crate::types::LiveWatermarkOption;

/// The watermark of a broadcast (直播水印).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BroadcastWatermark {
    /// Watermark that the broadcast shows (水印选项).
    pub watermark_opt: Option<LiveWatermarkOption>,
}
