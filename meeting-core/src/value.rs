//! Values of requests: how they are written, measured and described.

pub mod body;
pub mod display;
pub mod entries;
pub mod enumeration;
pub mod json;
pub mod length;
pub mod part;
pub mod payload;
pub mod probe;
pub mod secret;
pub mod text;
pub mod wire;
