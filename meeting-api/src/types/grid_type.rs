//! Content of a grid cell of a layout.

use crate::open_enum;

/// Content of a grid cell of a layout (宫格类型).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GridType {
    /// A video.
    Video = 1,
    /// A shared screen.
    SharedScreen = 2,
    /// An extension app.
    ExtensionApp = 3,
}
