//! Recording that starts by itself.

use crate::open_enum;

/// Recording that starts by itself (自动录制类型).
#[open_enum]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutoRecordType {
    /// No recording.
    Disabled = "none",
    /// A recording in the cloud.
    Cloud = "cloud",
    /// A recording on the device of the host.
    Local = "local",
}
