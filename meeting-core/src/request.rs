//! Requests before anything is sent: declared, checked, and encoded to the bytes of the wire.

pub mod check;
pub mod encode;
pub mod endpoint;
pub mod flatten;
pub mod pattern;
pub mod typestate;
pub mod valid;
