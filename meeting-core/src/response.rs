//! Responses: their classification and their reading.

pub mod classify;
pub mod decode;
pub mod events;
pub mod from_response;
pub mod origin;
pub mod reader;
pub mod retry_after;
pub mod stream;
pub mod whole;
