//! The traits that a service implements.

pub mod api;
pub mod auth_kind;
pub mod credentials;
pub mod empty;
pub mod header_text;
pub mod outgoing;
pub mod unnamed;
