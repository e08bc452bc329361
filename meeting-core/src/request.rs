//! Requests before they are sent: declared, checked, and encoded to their wire form.

pub mod check;
pub mod encode;
pub mod endpoint;
pub mod flatten;
pub mod pattern;
pub mod typestate;
pub mod valid;
