//! Credentials of Tencent Meeting.

pub mod aksk;
mod kinds;
pub mod oauth2;
pub mod refreshing;
pub mod signing;

pub use kinds::{AkSkOnly, OAuth2Only};
