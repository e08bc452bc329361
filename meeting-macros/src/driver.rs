//! The entry points: tokens in, tokens and errors out.

pub mod attribute;
pub mod derive;
pub mod document;
