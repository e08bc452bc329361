//! What a response means: success or error, and what its body holds.

pub mod classify;
pub mod decode;
pub mod events;
pub mod from_response;
pub mod origin;
pub mod reader;
pub mod retry_after;
pub mod stream;
pub mod whole;
