//! The declaration as written, with its spans. Nothing is decided here.

pub mod arguments;
pub mod doc;
pub mod head;
pub mod input;
pub mod item;
pub mod open_enum;
pub mod pages;
pub mod path;
pub mod range;
pub mod reader;
pub mod response;
pub mod serde;
pub mod slots;
pub mod ty;
