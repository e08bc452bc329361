//! The traits that a service implements.

pub mod api;
pub mod auth_kind;
pub mod checks;
pub mod credentials;
pub mod empty;
pub mod header_text;
pub(crate) mod headers;
pub mod outgoing;
pub mod rate_limit;
pub mod rejection;
pub mod unnamed;
