//! What was written: spans kept, nothing decided.

pub mod arguments;
pub mod doc;
pub mod entries;
pub mod head;
pub mod item;
pub mod path;
pub mod range;
pub mod response;
pub mod serde;
pub mod ty;
