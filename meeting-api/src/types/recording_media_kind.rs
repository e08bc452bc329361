//! Content of a file to upload.

use crate::open_enum;

/// Content of a file to upload (文件类型).
#[open_enum]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecordingMediaKind {
    /// Video: mp4, flv, mov, ogg, avi, wmv, m4v, 3gp or mpeg.
    Video = "video",
    /// Sound: m4a, aiff, wma, ogg, aac, amr, wav or mp3.
    Audio = "voice",
}
