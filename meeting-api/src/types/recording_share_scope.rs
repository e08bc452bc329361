//! People who may open the link of a recording.

use crate::open_enum;

/// People who may open the link of a recording (访问范围).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecordingShareScope {
    /// Everyone.
    Everyone = 0,
    /// Members of the company.
    SameCompany = 1,
}
